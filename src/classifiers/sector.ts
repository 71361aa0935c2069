import { rule } from './rule.js';

/** What line of business a client is in. */
export const sector = rule({
  labels: [] as readonly string[],
  evidence: ['sector', 'company', 'name'],
  of: (): string => 'unknown',
});
