import { rule } from './rule.js';

/** Where in the funnel a client stands. */
export const stage = rule({
  labels: ['lead', 'qualification', 'proposal', 'negotiation', 'won', 'lost', 'unknown'],
  evidence: ['stage', 'source', 'medium'],
  of: () => 'unknown',
});
