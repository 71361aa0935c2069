import type { Facts } from '../client/facts.js';
import { rule } from './rule.js';

/** The clients that the revenue hangs on. */
export const keyAccount = rule({
  labels: ['key', 'other', 'none'],
  evidence: ['totalRevenue'],
  over: (facts: Facts) => new Uint8Array(facts.rows).fill(2),
});
