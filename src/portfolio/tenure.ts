import { RULES } from '../classifiers/index.js';
import { roundShare } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput } from './input.js';

/** Years with two decimals; shares 0..1, six decimals. */
export type Tenure = {
  /** Clients whose first purchase is known. */
  readonly clients: number;
  /** Years from the first purchase to asOf: half of the clients have at most this many; a quarter has at most `lowerQuartile`. */
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Clients by years since the first purchase, `from` inclusive, `to` exclusive, null without end. */
  readonly bands: readonly { readonly from: number; readonly to: number | null; readonly clients: number; readonly share: number }[];
  /** How long clients buy: `ended` of them stopped (state inactive). `median` is null where fewer than half are seen to stop. */
  readonly lifetime: { readonly clients: number; readonly ended: number; readonly median: number | null };
};

const YEAR = 365.25;
const BOUNDS = [0, 1, 2, 5, 10] as const;
const INACTIVE = RULES.state.labels.indexOf('inactive');

/**
 * How long the clients have been buying, in years of 365.25 days, counter sales left out. Quartiles are of type 7 (Hyndman, Fan 1996). A first purchase
 * after asOf counts as today.
 *
 * Lifetime is the time from the first to the last purchase; that of a client who still buys is not over, and is censored at its last purchase. Its median
 * is Kaplan's and Meier's (1958): the first time t at which the product of (1 - stopped at t / still buying before t) is 0.5 or less.
 */
export function measureTenure({ facts, context }: PortfolioInput): Tenure | Abstention {
  if (!context.mapped.has('firstPurchase')) return 'no-column';
  const days = new Int32Array(facts.rows);
  // Lifetimes, doubled; those that are over come before those of the same length that are not.
  const lives = new Int32Array(facts.rows);
  let [size, lived, ended] = [0, 0, 0];
  for (let row = 0; row < facts.rows; row++) {
    const first = isCounted(facts, row) ? facts.value('firstPurchase', row) : undefined;
    if (first === undefined) continue;
    days[size++] = Math.max(0, context.asOf - first);
    const life = Math.min(facts.lastPurchase[row] as number, context.asOf) - first;
    if (life < 0) continue;
    const over = facts.labels.state?.[row] === INACTIVE;
    lives[lived++] = life * 2 + (over ? 0 : 1);
    if (over) ended++;
  }
  if (size === 0) return 'no-purchases';
  const sorted = days.subarray(0, size).sort();
  const counts = BOUNDS.map(() => 0);
  for (const day of sorted) {
    const band = BOUNDS.findLastIndex((from) => day >= from * YEAR);
    counts[band] = (counts[band] as number) + 1;
  }
  const inYears = (value: number): number => Math.round((value / YEAR) * 100) / 100;
  const life = medianLife(lives.subarray(0, lived).sort());
  return {
    clients: size,
    median: inYears(quantile(sorted, 0.5)),
    lowerQuartile: inYears(quantile(sorted, 0.25)),
    upperQuartile: inYears(quantile(sorted, 0.75)),
    bands: BOUNDS.map((from, at) => ({ from, to: BOUNDS[at + 1] ?? null, clients: counts[at] as number, share: roundShare((counts[at] as number) / size) })),
    lifetime: { clients: lived, ended, median: life === null ? null : inYears(life) },
  };
}

function quantile(sorted: Int32Array, part: number): number {
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}

function medianLife(lives: Int32Array): number | null {
  let surviving = 1;
  for (let from = 0; from < lives.length; ) {
    let to = from;
    while (to < lives.length && lives[to] === lives[from]) to++;
    const isOver = ((lives[from] as number) & 1) === 0;
    if (isOver) surviving *= 1 - (to - from) / (lives.length - from);
    if (surviving <= 0.5) return (lives[from] as number) >> 1;
    from = to;
  }
  return null;
}
