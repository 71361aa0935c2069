import { isoDay } from '../../client/day.js';
import type { Brought } from '../brought.js';
import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { makeTrace, shareOf } from '../trace.js';
import type { Found } from './rule.js';

/** One date is asked about from this share of the dated rows on (inclusive), and this many of them (inclusive). */
const SHARE = 0.2;
const ROWS = 10;
/** From this share on it is grave (inclusive). */
const MOST = 0.5;

/**
 * Rows with the same last contact: one date in 20 % of the dated rows or more, and in 10 rows or more. A bulk upload, or a route of visits on one day, does
 * it too. Dates of upkeep (created, updated) are not looked at: every import gives one to all.
 */
export const sameContactDate = {
  code: 'same-contact-date' as const,
  find: (judged: Judged): Found | null => findDates(judged, 'lastContact', ['high', 'medium']),
};

/** The same of the last sale, and less grave: who invoices everybody at the end of the month has such a file. */
export const sameSaleDate = {
  code: 'same-sale-date' as const,
  find: (judged: Judged): Found | null => findDates(judged, 'lastSale', ['medium', 'low']),
};

function findDates({ portfolio }: Judged, field: 'lastContact' | 'lastSale', [grave, less]: readonly Found['severity'][]): Found | null {
  const byDay = new Map<number, Brought[]>();
  let dated = 0;
  for (const record of portfolio.brought) {
    const day = record[field];
    if (day === null) continue;
    dated++;
    const same = byDay.get(day);
    if (same === undefined) byDay.set(day, [record]);
    else same.push(record);
  }
  const days = [...byDay]
    .filter(([, { length }]) => length >= ROWS && length >= SHARE * dated)
    .sort(([dayA, a], [dayB, b]) => b.length - a.length || dayB - dayA);
  const [most] = days;
  if (most === undefined || grave === undefined || less === undefined) return null;
  const column = columnOf(portfolio, field === 'lastSale' ? 'lastPurchase' : field);
  const evidence = days.map(([day, rows]) =>
    makeTrace(
      'date',
      { date: isoDay(day), count: rows.length },
      rows.map(({ line }) => line),
      column,
    ),
  );
  return {
    severity: shareOf(most[1].length, dated) >= MOST ? grave : less,
    args: { count: most[1].length, dated, date: isoDay(most[0]), others: days.length - 1 },
    evidence,
  };
}
