import type { Client } from '../client/client.js';
import { type Context, rule, type Why } from './rule.js';

/**
 * Whose client it is, by the column that says so: the salesperson's own, the company's, or shared. Nothing else tells: who looks after a client today
 * need not have brought it.
 *
 * @example of({ origin: 'Cartera propia' }, context) // 'own'
 */
export const ownership = rule({
  labels: ['own', 'corporate', 'shared', 'unknown'],
  evidence: ['origin'],
  of: ({ counter, origin }: Client, { read }: Context) => (counter || origin === undefined ? null : read.ownershipOf(origin)) ?? 'unknown',
  why: ({ counter, origin }: Client, { read }: Context): Why => {
    if (counter) return { code: 'counter', args: {} };
    return { code: origin === undefined ? 'blank' : read.ownershipOf(origin) === null ? 'other-word' : 'column', args: {} };
  },
});
