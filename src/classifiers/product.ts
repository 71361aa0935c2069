import { rule } from './rule.js';

/** The product that a client buys most. */
export const product = rule({
  labels: [] as readonly string[],
  evidence: ['products'],
  of: (): string => 'unknown',
});
