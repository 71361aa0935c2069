import { rule } from './rule.js';

/** How warm a client is. */
export const interest = rule({
  labels: ['hot', 'warm', 'cold', 'unknown'],
  evidence: ['interest', 'lastContact', 'stage', 'source', 'consent'],
  of: () => 'unknown',
});
