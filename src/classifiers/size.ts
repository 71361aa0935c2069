import { rule } from './rule.js';

/** How large a company is. */
export const size = rule({
  labels: ['micro', 'small', 'medium', 'large', 'unknown'],
  evidence: ['companySize'],
  of: () => 'unknown',
});
