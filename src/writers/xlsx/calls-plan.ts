import type { Action, Reason } from '../../inactivity/inactive.js';
import type { InactiveClient, InactiveReport } from '../../report/inactive-report.js';

/** One week of calls: the first and the last rank in it, how many, and what they have at stake together, currency units; 0 without amounts. */
export type Week = { readonly week: number; readonly from: number; readonly to: number; readonly clients: number; readonly stake: number };

/** The week in which a client is called, from 1, by its rank: those who can be reached come first; 0: it cannot be reached. */
export function weekOf({ reachable, rank }: Pick<InactiveClient, 'reachable' | 'rank'>, perWeek: number): number {
  return reachable ? Math.floor((rank - 1) / perWeek) + 1 : 0;
}

/** What the summary says of a list, found in one pass: entries of a long list are made anew whenever it is gone through. */
export type Tally = {
  readonly weeks: readonly Week[];
  readonly reasons: ReadonlyMap<Reason, number>;
  readonly actions: ReadonlyMap<Action, number>;
  /** What all have at stake, currency units; null where nobody's is known. */
  readonly stake: number | null;
  /** Clients whose last purchase has no day. */
  readonly undated: number;
};

/** Counts a list by weeks, reasons and steps. */
export function tallyClients(clients: InactiveReport['clients'], perWeek: number): Tally {
  const weeks: { week: number; from: number; to: number; clients: number; stake: number }[] = [];
  const reasons = new Map<Reason, number>();
  const actions = new Map<Action, number>();
  let stake: number | null = null;
  let undated = 0;
  for (const client of clients) {
    const { rank, reason, action, valueAtStake } = client;
    if (valueAtStake !== null) stake = (stake ?? 0) + valueAtStake;
    if (client.lastPurchase === null) undated++;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    actions.set(action, (actions.get(action) ?? 0) + 1);
    const week = weekOf(client, perWeek);
    if (week === 0) continue;
    const found = weeks[week - 1] ?? { week, from: rank, to: rank, clients: 0, stake: 0 };
    weeks[week - 1] = found;
    found.to = rank;
    found.clients++;
    found.stake += valueAtStake ?? 0;
  }
  return { weeks, reasons, actions, stake, undated };
}
