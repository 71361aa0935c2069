import type { Facts } from '../client/facts.js';
import { type Context, rule, type Why } from './rule.js';
import { assignTiers, TIER_LABELS, whyTier } from './tier-limits.js';

/**
 * ABC by revenue, largest first: A while the share of revenue *before* the client is under `a` per cent (80), B under `b` (95),
 * C the rest; equal revenue gets equal tier, that of the first of them. No revenue, or counter sales: none.
 * Other methods: quantiles (A is the largest 20 % of the buyers, A and B together the largest 50 %) and fixed amounts.
 *
 * @example revenues 80, 15, 5 -> A, B, C
 */
export const tier = rule({
  labels: TIER_LABELS,
  evidence: ['totalRevenue'],
  over: (facts: Facts, context: Context) => assignTiers(facts, 'tier', revenueOf(facts), context.tier),
  why: (facts: Facts, row: number, context: Context): Why => {
    if (facts.hasRevenue(row)) return whyTier(facts, row, revenueOf(facts), context.tier);
    return { code: reasonOfNone(facts, row), args: {} };
  },
});

const revenueOf =
  (facts: Facts) =>
  (row: number): number =>
    facts.hasRevenue(row) ? (facts.revenue[row] as number) : 0;

/** Why a client has no revenue that counts. */
export function reasonOfNone(facts: Facts, row: number): 'counter' | 'other-currency' | 'blank' | 'no-revenue' {
  if (facts.counter[row] === 1) return 'counter';
  if (Number.isNaN(facts.revenue[row])) return 'blank';
  return facts.currency[row] === 0 ? 'no-revenue' : 'other-currency';
}
