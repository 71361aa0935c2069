import { type Facts, NO_DAY } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import type { Sales } from '../transactions/sales.js';
import { windowStart } from '../transactions/window.js';

/** Days of a year on average: ten calendar years are ten. */
const YEAR = 365.25;

type Bought = { readonly facts: Facts; readonly sales: Pick<Sales, 'log'> | undefined };

/**
 * What a client would go on to buy in a year, were it not lost.
 *
 * Of the sales one by one: those of the 12 months that end with the day of its last purchase, that day included and the same day of the year before not; credit notes
 * are subtracted, later ones too, for they take back what was bought. Without sales: all of its revenue by the years between its first and its last purchase, at
 * least one; where the first or the last is not known, all of it. Never below 0.
 *
 * @returns ten-thousandths of the summary's currency by record; NaN where no amount is known in that currency, and in sales without a last purchase
 * @example sales of 100 on 2025-03-01 and 30 on 2026-03-01 (the last) -> 30; without sales 1200 of 2022-03-01 to 2026-03-01 -> 300
 */
export function valuesAtStake({ facts, sales }: Bought): Float64Array {
  const values = new Float64Array(facts.rows).fill(Number.NaN);
  if (sales !== undefined) {
    sumSales(sales.log, values, yearsBefore(facts));
    for (let row = 0; row < values.length; row++) if ((values[row] as number) < 0) values[row] = 0;
    return values;
  }
  for (let row = 0; row < facts.rows; row++) if (isClient(facts, row) && facts.currency[row] === 0) values[row] = yearly(facts, row);
  return values;
}

/**
 * What clients bought on the day of their last purchase, of the sales one by one, never below 0.
 *
 * @returns ten-thousandths by record; NaN where no amount is known; null without sales
 */
export function lastAmounts({ facts, sales }: Bought): Float64Array | null {
  if (sales === undefined) return null;
  const { size, client, day, amount } = sales.log;
  const amounts = new Float64Array(facts.rows).fill(Number.NaN);
  for (let at = 0; at < size; at++) {
    const row = client[at] as number;
    if (day[at] === facts.lastPurchase[row] && amount[at] !== 0 && hasBought(facts, row)) amounts[row] = sumTo(amounts[row], amount[at] as number);
  }
  for (let row = 0; row < amounts.length; row++) if ((amounts[row] as number) < 0) amounts[row] = 0;
  return amounts;
}

/** The first of the 12 months up to each last purchase, day numbers; NO_DAY where nobody is to be looked at. */
function yearsBefore(facts: Facts): Int32Array {
  const starts = new Int32Array(facts.rows).fill(NO_DAY);
  const known = new Map<number, number>();
  for (let row = 0; row < facts.rows; row++) {
    if (!hasBought(facts, row)) continue;
    const last = facts.lastPurchase[row] as number;
    let start = known.get(last);
    if (start === undefined) {
      start = windowStart('12m', last) as number;
      known.set(last, start);
    }
    starts[row] = start;
  }
  return starts;
}

function sumSales({ size, client, day, amount }: Sales['log'], values: Float64Array, starts: Int32Array): void {
  for (let at = 0; at < size; at++) {
    const row = client[at] as number;
    const start = starts[row] ?? NO_DAY;
    // An amount in a currency that no rate turns into ours stands as 0: it tells no value.
    if (start !== NO_DAY && (day[at] as number) >= start && amount[at] !== 0) values[row] = sumTo(values[row], amount[at] as number);
  }
}

function yearly(facts: Facts, row: number): number {
  const first = facts.value('firstPurchase', row);
  const last = facts.lastPurchase[row] as number;
  const years = first === undefined || last === NO_DAY ? 1 : (last - first) / YEAR;
  return Math.max(0, (facts.revenue[row] as number) / Math.max(1, years));
}

function hasBought(facts: Facts, row: number): boolean {
  return isClient(facts, row) && facts.lastPurchase[row] !== NO_DAY;
}

function isClient(facts: Facts, row: number): boolean {
  return facts.disposition[row] === CLIENT && facts.counter[row] !== 1;
}

const sumTo = (sum: number | undefined, amount: number): number => (sum === undefined || Number.isNaN(sum) ? amount : sum + amount);
