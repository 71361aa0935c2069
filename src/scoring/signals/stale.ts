import type { Brought } from '../brought.js';
import { columnOf, medianOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { isPersonalContact, latestOf, lineOf } from '../profile.js';
import { makeTrace, shareOf } from '../trace.js';
import type { Found } from './rule.js';

/** Old relations are asked about from this share on (inclusive), of this many dated clients or more (inclusive); grave from that share on. */
const SHARE = 0.6;
const CLIENTS = 20;
const MOST = 0.8;
const YEAR = 365;

/**
 * 60 % or more of 20 clients or more, of whom a date of contact or of a sale is known, were last heard of over 365 days ago (365 itself is within the year).
 * Mass mail is no contact. An old copy of a file that went on living elsewhere does it too.
 */
export const stale = {
  code: 'stale' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const { profiles, asOf } = portfolio;
    const dated = profiles.flatMap((profile) => {
      const day = latestOf(profile, lastSeen);
      return day === null ? [] : [{ days: asOf - day, line: lineOf(profile) }];
    });
    const old = dated.filter(({ days }) => days > YEAR);
    if (dated.length < CLIENTS || old.length < SHARE * dated.length) return null;
    const column = columnOf(portfolio, 'lastContact', 'lastPurchase');
    return {
      severity: shareOf(old.length, dated.length) >= MOST ? 'high' : 'medium',
      args: { count: old.length, dated: dated.length, median: medianOf(dated.map(({ days }) => days)) ?? 0 },
      evidence: [
        makeTrace(
          'old',
          { count: old.length },
          old.map(({ line }) => line),
          column,
        ),
      ],
    };
  },
};

/** The later of the last sale and the last contact with the client alone. */
function lastSeen(record: Brought): number | null {
  const days = [isPersonalContact(record) ? record.lastContact : null, record.lastSale].filter((day) => day !== null);
  return days.length === 0 ? null : Math.max(...days);
}
