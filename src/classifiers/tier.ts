import type { Facts } from '../client/facts.js';
import { type Context, rule } from './rule.js';

const [A, B, C, NONE] = [0, 1, 2, 3];

/**
 * ABC by revenue, largest first: A while the share of revenue *before* the client is under `a` per cent (80), B under `b` (95),
 * C the rest; equal revenue gets equal tier, that of the first of them. No revenue, or counter sales: none.
 * Shares are compared as whole numbers (before x 100 < 80 x total), in ten-thousandths.
 *
 * @example revenues 80, 15, 5 -> A, B, C
 */
export const tier = rule({
  labels: ['A', 'B', 'C', 'none'],
  evidence: ['totalRevenue'],
  over: (facts: Facts, context: Context) => {
    const sorted = facts.revenues().sort();
    const total = sorted.reduce((sum, revenue) => sum + revenue, 0);
    let [leastA, leastB] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let before = 0;
    for (let at = sorted.length - 1; at >= 0; at--) {
      const revenue = sorted[at] as number;
      if (revenue !== sorted[at + 1]) {
        if (before * 100 < context.tier.a * total) leastA = revenue;
        if (before * 100 < context.tier.b * total) leastB = revenue;
        else break;
      }
      before += revenue;
    }
    const labels = new Uint8Array(facts.rows).fill(NONE as number);
    for (let row = 0; row < facts.rows; row++) {
      if (!facts.hasRevenue(row)) continue;
      const revenue = facts.revenue[row] as number;
      labels[row] = (revenue >= leastA ? A : revenue >= leastB ? B : C) as number;
    }
    return labels;
  },
});
