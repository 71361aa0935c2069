import { toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import type { SalesLog } from '../transactions/sales.js';
import type { LastSale } from './explanation.js';

/** The newest sales of one client, at most `most`, and how many there are; sales of one day in the order of the file. */
export function findLastSales(log: SalesLog, client: number, most: number): { readonly count: number; readonly last: readonly LastSale[] } {
  const own: number[] = [];
  for (let at = 0; at < log.size; at++) if (log.client[at] === client) own.push(at);
  const newest = [...own].sort((a, b) => (log.day[b] as number) - (log.day[a] as number) || a - b).slice(0, most);
  const last = newest.map((at) => ({
    day: isoDay(log.day[at] as number),
    amount: toUnits(log.amount[at] as number),
    product: log.products[log.product[at] as number] || null,
  }));
  return { count: own.length, last };
}
