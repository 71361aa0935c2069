import { roundShare, toUnits } from '../client/amounts.js';
import type { Facts } from '../client/facts.js';
import type { Standing } from './explanation.js';

/** Where a record stands by revenue, counter sales and other currencies left out; null for one without revenue. Equal revenues share a rank. */
export function findStanding(facts: Facts, row: number): Standing | null {
  if (!facts.hasRevenue(row)) return null;
  const own = facts.revenue[row] as number;
  let [total, larger, rank] = [0, 0, 1];
  const revenues = facts.revenues();
  for (const revenue of revenues) {
    total += revenue;
    if (revenue <= own) continue;
    larger += revenue;
    rank++;
  }
  return { rank, of: revenues.length, revenue: toUnits(own), share: roundShare(own / total), before: roundShare(larger / total) };
}
