import { isMassMail } from '../../client/contact-words.js';
import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { makeTrace, shareOf } from '../trace.js';
import type { Found } from './rule.js';

/** Mass mail is asked about from this share on (inclusive), of this many ways of contact or more (inclusive); graver from that share on. */
const SHARE = 0.6;
const CONTACTS = 20;
const MOST = 0.9;

/** 60 % or more of 20 ways of contact or more are mail to everybody at once. Who looks after a web shop writes like that too. */
export const massMail = {
  code: 'mass-mail' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const told = portfolio.brought.filter(({ contactType }) => contactType !== null);
    const mass = told.filter(({ contactType }) => isMassMail(contactType ?? ''));
    if (told.length < CONTACTS || mass.length < SHARE * told.length) return null;
    const lines = mass.map(({ line }) => line);
    return {
      severity: shareOf(mass.length, told.length) >= MOST ? 'medium' : 'low',
      args: { count: mass.length, contacts: told.length },
      evidence: [makeTrace('mass', { count: mass.length }, lines, columnOf(portfolio, 'contactType'))],
    };
  },
};
