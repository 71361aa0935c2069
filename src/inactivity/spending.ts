import type { SalesLog } from '../transactions/sales.js';
import { expectedSpending, type GammaGammaFit, type Spending } from './gamma-gamma.js';
import type { History } from './history.js';
import { expectedPurchases, type NbdName, type NbdParameters } from './nbd.js';

/**
 * What clients spend on their repeat purchases, from the sales one by one: the amounts of a day are one purchase, the first day is none of them (as in the papers), and
 * a day whose credit notes outweigh it is left out. Amounts are in the unit of the log.
 * @param rows number of records after the header: index of the result
 */
export function readSpendings(log: Pick<SalesLog, 'size' | 'client' | 'day' | 'amount'>, rows: number): Spending[] {
  const order = new Uint32Array(log.size).map((_, at) => at);
  order.sort((a, b) => (log.client[a] as number) - (log.client[b] as number) || (log.day[a] as number) - (log.day[b] as number));
  const spendings: Spending[] = Array.from({ length: rows }, () => NONE);
  for (let at = 0; at < order.length; ) {
    const client = log.client[order[at] as number] as number;
    let [isFirst, repeats, total] = [true, 0, 0];
    while (at < order.length && log.client[order[at] as number] === client) {
      const day = log.day[order[at] as number];
      let [amount, isPurchase] = [0, false];
      for (; at < order.length && log.client[order[at] as number] === client && log.day[order[at] as number] === day; at++) {
        const one = log.amount[order[at] as number] as number;
        amount += one;
        isPurchase ||= one >= 0;
      }
      if (!isPurchase) continue;
      if (!isFirst && amount > 0) {
        repeats++;
        total += amount;
      }
      isFirst = false;
    }
    if (client < rows && repeats > 0) spendings[client] = { repeats, mean: total / repeats };
  }
  return spendings;
}

const NONE: Spending = { repeats: 0, mean: 0 };

/**
 * What a client is expected to spend in the next `weeks`: purchases expected times amount expected (Fader, Hardie and Lee 2005, "RFM and CLV"). In the unit of the amounts that the
 * Gamma-Gamma model was fitted to; no discount. Null where that model is refused.
 */
export function expectedValue(
  purchases: { readonly name: NbdName; readonly parameters: NbdParameters },
  amounts: Pick<GammaGammaFit, 'parameters' | 'refused'>,
  { repeats, recency, age }: History,
  spending: Spending,
  weeks: number,
): number | null {
  if (amounts.refused !== null) return null;
  const value =
    expectedPurchases(purchases.parameters, repeats, recency, age, weeks, purchases.name) *
    expectedSpending(amounts.parameters, spending.repeats, spending.mean);
  return Number.isFinite(value) ? value : null;
}
