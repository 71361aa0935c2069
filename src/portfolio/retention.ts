import { roundShare } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput } from './input.js';
import { readMonths } from './months.js';

/** Clients by the quarter of their first purchase, and how many of them buy again later. Shares 0..1, six decimals. */
export type Retention = {
  /** One, two, three... quarters after the first purchase: the share that bought in that quarter, over all cohorts that can be seen so far; null where none can. */
  readonly overall: readonly (number | null)[];
  /** `quarter`: `2024-Q1`; `again[0]` is one quarter later; null: that quarter is not over, or not covered. */
  readonly cohorts: readonly { readonly quarter: string; readonly clients: number; readonly again: readonly (number | null)[] }[];
};

/** As many quarters as bits in a whole number: eight years, the last ones. */
const MOST_QUARTERS = 32;
const MONTHS = 3;

/**
 * Retention by cohort (Fader, Hardie 2009): of the clients that bought first in a quarter, the share that bought again one, two, ... quarters later.
 * A quarter that the sales do not cover to its end is censored, never zero. Counter sales and credit notes are left out; the cohort of the
 * quarter in which the sales begin holds those who had bought before, too. Abstains where no cohort can be followed for a whole quarter.
 */
export function measureRetention({ facts, context, log }: PortfolioInput): Retention | Abstention {
  const months = log && readMonths(log, context.asOf);
  if (!log || !months) return 'no-sales';
  // The last quarter whose three months are covered.
  const last = Math.floor((months.last + 1) / MONTHS) - 1;
  const first = last - MOST_QUARTERS + 1;
  // Cohorts of the time that is covered: who had bought before belongs to none of them.
  const begin = Math.max(0, Math.floor(months.begin / MONTHS) - first);
  const begun = new Int32Array(facts.rows);
  const bought = new Uint32Array(facts.rows);
  for (let at = 0; at < log.size; at++) {
    if ((log.amount[at] as number) <= 0) continue;
    const client = log.client[at] as number;
    const quarter = Math.floor(months.monthOf(log.day[at] as number) / MONTHS);
    if (begun[client] === 0 || quarter < (begun[client] as number)) begun[client] = quarter;
    if (quarter >= first && quarter <= last) bought[client] = (bought[client] as number) | (1 << (quarter - first));
  }
  const clients = new Uint32Array(MOST_QUARTERS);
  const again = new Uint32Array(MOST_QUARTERS * MOST_QUARTERS);
  for (let row = 0; row < facts.rows; row++) {
    const cohort = (begun[row] as number) - first;
    if (begun[row] === 0 || cohort < begin || cohort >= MOST_QUARTERS || !isCounted(facts, row)) continue;
    clients[cohort] = (clients[cohort] as number) + 1;
    for (let later = cohort + 1; later < MOST_QUARTERS; later++) {
      const cell = cohort * MOST_QUARTERS + later - cohort;
      if (((bought[row] as number) >>> later) & 1) again[cell] = (again[cell] as number) + 1;
    }
  }
  const known = [...clients.keys()].filter((cohort) => clients[cohort] !== 0);
  const longest = MOST_QUARTERS - 1 - Math.min(...known);
  if (known.length === 0 || longest < 1) return 'too-short';
  const steps = Array.from({ length: longest }, (_, at) => at + 1);
  const isSeen = (cohort: number, step: number): boolean => cohort + step < MOST_QUARTERS;
  const cellOf = (cohort: number, step: number): number => again[cohort * MOST_QUARTERS + step] as number;
  return {
    overall: steps.map((step) => {
      const seen = known.filter((cohort) => isSeen(cohort, step));
      const all = seen.reduce((sum, cohort) => sum + (clients[cohort] as number), 0);
      return all === 0 ? null : roundShare(seen.reduce((sum, cohort) => sum + cellOf(cohort, step), 0) / all);
    }),
    cohorts: known.map((cohort) => ({
      quarter: `${Math.floor((first + cohort) / 4)}-Q${((first + cohort) % 4) + 1}`,
      clients: clients[cohort] as number,
      again: steps.map((step) => (isSeen(cohort, step) ? roundShare(cellOf(cohort, step) / (clients[cohort] as number)) : null)),
    })),
  };
}
