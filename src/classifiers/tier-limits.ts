import type { Facts } from '../client/facts.js';
import type { Context, Why } from './rule.js';

/** A, B, C and none, in the order in which the rules declare them. */
export const TIER_LABELS = ['A', 'B', 'C', 'none'] as const;
const [A, B, C, NONE] = [0, 1, 2, 3] as const;

type Setting = Context['tier'];
/** The least amounts of A and of B in ten-thousandths; Infinity where nobody has the tier. */
type Limits = { readonly a: number; readonly b: number };

/**
 * The least amounts of A and B.
 *
 * - abc: A while the share of the amounts *before* the client, largest first, is under `a` per cent, B under `b`.
 * - quantiles: the same with the share of the clients: A is the largest `a` per cent of them, A and B together the largest `b`.
 * - amounts: A from `a` currency units on, B from `b`, inclusive.
 *
 * Equal amounts get equal tier, that of the first of them. Shares are compared as products of whole numbers (before x 100 < 80 x total).
 * @param ascending Amounts above zero, smallest first, ten-thousandths.
 */
export function findTierLimits(ascending: Float64Array, { method, a, b }: Setting): Limits {
  if (method === 'amounts') return { a: Math.round(a * 10_000), b: Math.round(b * 10_000) };
  const weightOf = (amount: number): number => (method === 'abc' ? amount : 1);
  const total = method === 'abc' ? ascending.reduce((sum, amount) => sum + amount, 0) : ascending.length;
  let [leastA, leastB] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let before = 0;
  for (let at = ascending.length - 1; at >= 0; at--) {
    const amount = ascending[at] as number;
    if (amount !== ascending[at + 1]) {
      if (before * 100 < a * total) leastA = amount;
      if (before * 100 < b * total) leastB = amount;
      else break;
    }
    before += weightOf(amount);
  }
  return { a: leastA, b: leastB };
}

/**
 * The tier of every record, as numbers of labels; the limits stay in the facts under the rule's name: [of B, of A].
 *
 * @param amountOf Ten-thousandths above zero; 0 for records without tier.
 */
export function assignTiers(facts: Facts, name: 'tier' | 'prospectTier', amountOf: (row: number) => number, setting: Setting): Uint8Array {
  const amounts = new Float64Array(facts.rows);
  let size = 0;
  for (let row = 0; row < facts.rows; row++) {
    const amount = amountOf(row);
    if (amount > 0) amounts[size++] = amount;
  }
  const { a, b } = findTierLimits(amounts.subarray(0, size).sort(), setting);
  facts.limits[name] = [b, a];
  const labels = new Uint8Array(facts.rows);
  for (let row = 0; row < facts.rows; row++) {
    const amount = amountOf(row);
    labels[row] = amount > 0 ? (amount >= a ? A : amount >= b ? B : C) : NONE;
  }
  return labels;
}

/** Why a record with an amount has its tier: its rank among those that have one, the share of the amounts or clients before it, and the limits. */
export function whyTier(facts: Facts, row: number, amountOf: (row: number) => number, { method, a, b }: Setting): Why {
  const amount = amountOf(row);
  let [clients, larger, total, before] = [0, 0, 0, 0];
  for (let other = 0; other < facts.rows; other++) {
    const of = amountOf(other);
    if (!(of > 0)) continue;
    clients++;
    total += of;
    if (of <= amount) continue;
    larger++;
    before += of;
  }
  const share = method === 'quantiles' ? larger / clients : before / total;
  return { code: method, args: { amount: amount / 10_000, rank: larger + 1, clients, before: share, share: amount / total, a, b } };
}
