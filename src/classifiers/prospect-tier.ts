import type { Facts } from '../client/facts.js';
import { rule } from './rule.js';

/** ABC of who has not bought, by expected revenue. */
export const prospectTier = rule({
  labels: ['A', 'B', 'C', 'none'],
  evidence: ['expectedRevenue'],
  over: (facts: Facts) => new Uint8Array(facts.rows).fill(3),
});
