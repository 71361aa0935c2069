import type { InactiveClient } from '../../report/inactive-report.js';

/** One week of calls: the first and the last rank in it, how many, and what they have at stake together, currency units; 0 without amounts. */
export type Week = { readonly week: number; readonly from: number; readonly to: number; readonly clients: number; readonly stake: number };

/** The week in which each client is called, from 1, by capacity and in the order given; 0: it cannot be reached, or is better left. */
export function planWeeks(clients: readonly InactiveClient[], perWeek: number): Uint32Array {
  const weeks = new Uint32Array(clients.length);
  let called = 0;
  for (const [at, { reachable, action }] of clients.entries()) if (reachable && action !== 'leave') weeks[at] = Math.floor(called++ / perWeek) + 1;
  return weeks;
}

/** The weeks of a plan one by one. */
export function listWeeks(clients: readonly InactiveClient[], weeks: Uint32Array): readonly Week[] {
  const found: Week[] = [];
  for (const [at, { rank, valueAtStake }] of clients.entries()) {
    const week = weeks[at] as number;
    if (week === 0) continue;
    const { from = rank, clients: count = 0, stake = 0 } = found[week - 1] ?? {};
    found[week - 1] = { week, from, to: rank, clients: count + 1, stake: stake + (valueAtStake ?? 0) };
  }
  return found;
}
