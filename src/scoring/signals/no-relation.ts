import type { Brought } from '../brought.js';
import type { Judged } from '../judged.js';
import { isPersonalContact, lineOf } from '../profile.js';
import { makeTrace } from '../trace.js';
import type { Found } from './rule.js';

/** Bare names are asked about from this many clients on (inclusive), where this share of them (inclusive) is bare. */
const CLIENTS = 200;
const SHARE = 0.9;

/**
 * 90 % or more of 200 clients or more have nothing that tells of a relation: no contact but mass mail, no sale with a date, no product, no note. Nobody keeps
 * so many in mind; a system that lets only names and numbers out does it too. A short list of names is not asked about.
 */
export const noRelation = {
  code: 'no-relation' as const,
  find: ({ portfolio: { profiles } }: Judged): Found | null => {
    const bare = profiles.filter(({ records }) => !records.some(tellsOfRelation));
    if (profiles.length < CLIENTS || bare.length < SHARE * profiles.length) return null;
    return {
      severity: 'low',
      args: { count: bare.length, clients: profiles.length },
      evidence: [makeTrace('bare', { count: bare.length }, bare.map(lineOf))],
    };
  },
};

function tellsOfRelation(record: Brought): boolean {
  const { lastContact, lastSale, products, notes } = record;
  return (lastContact !== null && isPersonalContact(record)) || lastSale !== null || products.length > 0 || notes !== null;
}
