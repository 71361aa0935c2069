import { rule } from './rule.js';

/** Whose client it is. */
export const ownership = rule({
  labels: ['own', 'corporate', 'shared', 'unknown'],
  evidence: ['origin'],
  of: () => 'unknown',
});
