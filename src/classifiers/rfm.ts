import { type Facts, NO_DAY } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import type { Context } from './rule.js';

export const DIMENSIONS = ['recency', 'frequency', 'monetary'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Five classes of equal size need five clients, unless the configuration says where they end. */
const FEWEST = 5;
const UNIT = 10_000;

/** Whether a record has all three: a last purchase, purchases above zero, and revenue in the summary's currency. */
export function isScored(facts: Facts, row: number): boolean {
  if (facts.disposition[row] !== CLIENT || facts.counter[row] === 1 || facts.lastPurchase[row] === NO_DAY) return false;
  return facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row]) && (facts.value('purchaseCount', row) ?? 0) > 0;
}

/** Days since the last purchase (a later day than asOf counts as none), purchases, or revenue in ten-thousandths. */
export function measureOf(dimension: Dimension, facts: Facts, row: number, asOf: number): number {
  if (dimension === 'recency') return Math.max(0, asOf - (facts.lastPurchase[row] as number));
  return dimension === 'frequency' ? (facts.value('purchaseCount', row) ?? 0) : (facts.revenue[row] as number);
}

/**
 * Cuts of one dimension: the quantiles .2 .4 .6 .8 (type 7 of Hyndman and Fan 1996, R's default), plus 1; the classes are [low, up). After the R package rfm.
 *
 * @param ascending Values, smallest first; at least one.
 * @param one What 1 is in their unit.
 */
export function findCuts(ascending: Float64Array | Int32Array, one: number): number[] {
  return [1, 2, 3, 4].map((fifth) => {
    // Position (n - 1) x fifth / 5, its whole part and its fifths apart: no rounding moves a cut.
    const position = (ascending.length - 1) * fifth;
    const low = ascending[Math.floor(position / 5)] as number;
    const up = ascending[Math.min(ascending.length - 1, Math.floor(position / 5) + 1)] as number;
    return low + ((up - low) * (position % 5)) / 5 + one;
  });
}

/** The class 1..5 of a value: one more than the cuts that it reaches. */
export function classOf(value: number, cuts: readonly number[]): number {
  let reached = 1;
  for (const cut of cuts) if (value >= cut) reached++;
  return reached;
}

/**
 * Scores every client that can be scored: recency (5 = bought last), frequency and monetary value, 1 to 5 each, as three digits in `facts.rfm`; 0 for all
 * others. The cuts stay in `facts.limits`, by dimension: days, purchases, ten-thousandths. Nobody is scored where fewer than five can be, unless every cut is given.
 */
export function scoreRfm(facts: Facts, { asOf, value }: Context): void {
  const scores = new Uint16Array(facts.rows);
  facts.rfm = scores;
  const rows = new Uint32Array(facts.rows);
  let scored = 0;
  for (let row = 0; row < facts.rows; row++) if (isScored(facts, row)) rows[scored++] = row;
  const given = DIMENSIONS.every((dimension) => value.cuts[dimension] !== null);
  if (scored === 0 || (scored < FEWEST && !given)) return;
  for (const [place, dimension] of DIMENSIONS.entries()) {
    // Days and counts are whole and small: sorted as such they take a quarter of the time.
    const values = dimension === 'monetary' ? new Float64Array(scored) : new Int32Array(scored);
    for (let at = 0; at < scored; at++) values[at] = measureOf(dimension, facts, rows[at] as number, asOf);
    const one = dimension === 'monetary' ? UNIT : 1;
    const cuts = value.cuts[dimension]?.map((cut) => cut * one) ?? findCuts(values.slice().sort(), one);
    facts.limits[dimension] = cuts;
    const digit = 10 ** (2 - place);
    for (let at = 0; at < scored; at++) {
      const row = rows[at] as number;
      const reached = classOf(values[at] as number, cuts);
      scores[row] = (scores[row] as number) + digit * (dimension === 'recency' ? 6 - reached : reached);
    }
  }
}
