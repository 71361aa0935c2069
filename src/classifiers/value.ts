import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import { isScored, measureOf, scoreRfm } from './rfm.js';
import { type Context, rule, type Why } from './rule.js';

const LABELS = [
  'champions',
  'loyal',
  'active',
  'new',
  'promising',
  'needs-attention',
  'at-risk',
  'almost-lost',
  'previously-loyal',
  'dormant',
  'prospects',
  'unknown',
] as const;
const [PROSPECTS, UNKNOWN] = [LABELS.indexOf('prospects'), LABELS.indexOf('unknown')];

/** R from, R up to, FM from: the first line that holds decides. */
const GRID: readonly (readonly [label: (typeof LABELS)[number], leastR: number, mostR: number, leastFm: number])[] = [
  ['champions', 5, 5, 4],
  ['loyal', 4, 5, 3.5],
  ['active', 4, 5, 2.5],
  ['new', 5, 5, 1],
  ['needs-attention', 3, 3, 2.5],
  ['promising', 3, 4, 1],
  ['at-risk', 2, 2, 2.5],
  ['almost-lost', 2, 2, 1],
  ['previously-loyal', 1, 1, 3],
  ['dormant', 1, 1, 1],
];

/**
 * Recency, frequency and monetary value (RFM), 1 to 5 each (see scoreRfm), in eleven segments. FM = (F + M) / 2; the first line that holds decides, thresholds
 * inclusive, and together the lines leave no gap:
 *
 * | segment | R | FM | |
 * |---|---|---|---|
 * | champions | 5 | >= 4 | bought just now, often and much |
 * | loyal | 4, 5 | >= 3.5 | bought lately, often and much |
 * | active | 4, 5 | >= 2.5 | bought lately, some |
 * | new | 5 | < 2.5 | bought just now, little so far |
 * | needs-attention | 3 | >= 2.5 | a fair client, some time without buying |
 * | promising | 3, 4 | < 2.5 | bought not long ago, little so far |
 * | at-risk | 2 | >= 2.5 | a fair client, long without buying |
 * | almost-lost | 2 | < 2.5 | a small client, long without buying |
 * | previously-loyal | 1 | >= 3 | a good client, longest without buying |
 * | dormant | 1 | < 3 | a small client, longest without buying |
 * | prospects | | | never bought |
 *
 * Unknown: who bought but lacks one of the three, counter sales, and everybody, prospects too, where fewer than five can be scored. The names are Shopify's
 * (CustomerRfmGroup); its grid is not public, this one is ours.
 *
 * @example scores 544 -> champions, 343 -> needs-attention, 111 -> dormant
 */
export const value = rule({
  labels: LABELS,
  evidence: ['lastPurchase', 'purchaseCount', 'totalRevenue'],
  over: (facts: Facts, context: Context) => {
    scoreRfm(facts, context);
    const ofScore = new Uint8Array(556).fill(UNKNOWN);
    for (let r = 1; r <= 5; r++)
      for (let f = 1; f <= 5; f++) for (let m = 1; m <= 5; m++) ofScore[100 * r + 10 * f + m] = LABELS.indexOf(segmentOf(r, (f + m) / 2));
    const labels = new Uint8Array(facts.rows).fill(UNKNOWN);
    if (facts.limits.recency === undefined) return labels;
    for (let row = 0; row < facts.rows; row++) {
      const prospect = facts.disposition[row] === CLIENT && facts.buyer[row] === 0 && facts.counter[row] === 0;
      labels[row] = prospect ? PROSPECTS : (ofScore[facts.rfm[row] as number] as number);
    }
    return labels;
  },
  why: (facts: Facts, row: number, context: Context): Why => {
    if (facts.counter[row] === 1) return { code: 'counter', args: {} };
    if (facts.limits.recency !== undefined && facts.buyer[row] === 0) return { code: 'prospects', args: {} };
    if (!isScored(facts, row)) return { code: facts.currency[row] === 0 ? 'incomplete' : 'other-currency', args: {} };
    const score = String(facts.rfm[row]);
    if (score === '0') return { code: 'too-few', args: {} };
    const days = measureOf('recency', facts, row, context.asOf);
    const count = measureOf('frequency', facts, row, context.asOf);
    const amount = (facts.revenue[row] as number) / 10_000;
    return { code: 'scored', args: { score, days, count, amount, r: Number(score[0]), f: Number(score[1]), m: Number(score[2]) } };
  },
});

/** The segment of a recency score and the mean of the other two. */
export function segmentOf(r: number, fm: number): (typeof LABELS)[number] {
  return GRID.find(([, leastR, mostR, leastFm]) => r >= leastR && r <= mostR && fm >= leastFm)?.[0] ?? 'unknown';
}
