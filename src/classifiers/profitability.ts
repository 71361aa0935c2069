import { rule } from './rule.js';

/** What to do with a client for what it leaves. */
export const profitability = rule({
  labels: ['keep', 'grow', 'fix', 'release', 'unknown'],
  evidence: ['margin', 'costToServe'],
  of: () => 'unknown',
});
