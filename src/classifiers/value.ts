import type { Facts } from '../client/facts.js';
import { rule } from './rule.js';

/** Recency, frequency and monetary value in eleven segments. */
export const value = rule({
  labels: [
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
  ],
  evidence: ['lastPurchase', 'purchaseCount', 'totalRevenue'],
  over: (facts: Facts) => new Uint8Array(facts.rows).fill(11),
});
