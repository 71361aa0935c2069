import type { Judged } from '../judged.js';
import { makeTrace, shareOf, writeLines } from '../trace.js';
import type { Found } from './rule.js';

/** Repeated records are asked about from this share on (inclusive), and this many (inclusive); grave from that share on. */
const SHARE = 0.1;
const RECORDS = 10;
const MOST = 0.3;
/** Most clients that are cited. */
const CITED = 10;

/**
 * 10 % of the records or more, and 10 or more of them, are of a client that the file has already. Branches, one row a contact or an invoice, and two systems
 * put together do it too.
 */
export const repeatedClients = {
  code: 'repeated-clients' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const { brought, profiles } = portfolio;
    const repeated = brought.length - profiles.length;
    if (repeated < RECORDS || repeated < SHARE * brought.length) return null;
    const several = profiles.filter(({ lines }) => lines.length > 1).sort((a, b) => b.lines.length - a.lines.length || (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
    const most = several[0]?.lines ?? [];
    return {
      severity: shareOf(repeated, brought.length) >= MOST ? 'high' : 'medium',
      args: { repeated, records: brought.length, clients: several.length, most: most.length, rows: writeLines(most) },
      evidence: several.slice(0, CITED).map(({ lines }) => makeTrace('repeated', { count: lines.length }, lines)),
    };
  },
};
