import { interest } from './interest.js';
import { rule } from './rule.js';
import { state } from './state.js';
import { tier } from './tier.js';

/** Whom to call first. */
export const priority = rule({
  labels: ['1', '2', '3', '4', '5', 'unknown'],
  evidence: ['lastPurchase', 'totalRevenue', 'status', 'stage', 'interest', 'lastContact', 'purchaseCount'],
  needs: { tier, state, interest },
  from: () => 'unknown',
});
