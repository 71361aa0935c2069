import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import { type Context, rule, type Why } from './rule.js';
import { assignTiers, TIER_LABELS, whyTier } from './tier-limits.js';

/**
 * The tiers of who has not bought yet, by expected revenue, apart from those of the buyers but by the same method and limits: A while the share of the expected
 * revenue *before* the prospect, largest first, is under 80 per cent, B under 95, C the rest. Who has bought, counter sales, and nothing expected: none.
 *
 * @example expected revenues of three prospects 80, 15, 5 -> A, B, C
 */
export const prospectTier = rule({
  labels: TIER_LABELS,
  evidence: ['expectedRevenue'],
  over: (facts: Facts, context: Context) => assignTiers(facts, 'prospectTier', expectedOf(facts), context.tier),
  why: (facts: Facts, row: number, context: Context): Why => {
    if (expectedOf(facts)(row) > 0) return whyTier(facts, row, expectedOf(facts), context.tier);
    if (facts.counter[row] === 1) return { code: 'counter', args: {} };
    if (facts.buyer[row] === 1) return { code: 'bought', args: {} };
    return { code: facts.currency[row] === 0 ? 'blank' : 'other-currency', args: {} };
  },
});

const expectedOf =
  (facts: Facts) =>
  (row: number): number => {
    const prospect = facts.disposition[row] === CLIENT && facts.counter[row] === 0 && facts.buyer[row] === 0 && facts.currency[row] === 0;
    return prospect ? (facts.value('expectedRevenue', row) ?? 0) : 0;
  };
