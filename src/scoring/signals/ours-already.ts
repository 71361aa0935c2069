import type { Judged } from '../judged.js';
import { listOurs } from '../ours.js';
import { makeTrace, shareOf, writeLines } from '../trace.js';
import type { Found } from './rule.js';

/** Grave from this share of the clients on, worth a talk from that (both inclusive); one client is enough to ask. */
const MOST = 0.5;
const SOME = 0.1;

/**
 * Clients that are ours already, where our own were named. In one trade and one city two sellers call on the same clients: one in ten or fewer is what one
 * would expect.
 */
export const oursAlready = {
  code: 'ours-already' as const,
  find: ({ funnel, overlap }: Judged): Found | null => {
    if (overlap === null || overlap.ours === 0) return null;
    const { ours, conflict } = overlap;
    const lines = listOurs(overlap);
    const share = shareOf(ours, funnel.distinct);
    return {
      severity: share >= MOST ? 'high' : share >= SOME ? 'medium' : 'low',
      args: { ours, clients: funnel.distinct, conflict, rows: writeLines(lines) },
      evidence: [makeTrace('ours', { count: ours }, lines)],
    };
  },
};
