import { toUnits } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput, revenueOf } from './input.js';
import { Largest } from './largest.js';
import { isoMonth, type Months, readMonths } from './months.js';

/** How the months of a year differ. */
export type Seasonality = {
  /** Complete months that the indices are taken from: whole years, the last ones. `from` and `to` are YYYY-MM. */
  readonly months: number;
  readonly from: string;
  readonly to: string;
  /** January to December: mean of the month / mean of all months, two decimals. */
  readonly index: readonly number[];
  /** Months 1..12 that are low in every year, and high. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Clients that buy mainly in the low months; null where there are none. Revenue in currency units. */
  readonly lowSeasonBuyers: {
    readonly clients: number;
    readonly revenue: number;
    readonly largest: readonly { readonly line: number; readonly revenue: number }[];
  } | null;
};

const LEAST_MONTHS = 24;
/** A low month lies at least a fifth below the mean, a high one a fifth above. */
const [LOW, HIGH] = [0.8, 1.2];
const MOST = 10;

/**
 * Seasonal indices by the ratio-to-mean method: mean revenue of a calendar month / mean revenue of all months (simple averages; Croxton, Cowden
 * 1939), from the last whole years of complete months, so that the twelve of them average 1. A low month has an index of at most 0.8 and lies below the mean of
 * its year in every year; high is 1.2 and above it: one odd year makes no season. Counter sales are left out; abstains below 24 complete months.
 *
 * Low-season buyers: clients with more than half of their purchases' amount, and purchases in two months or more, in low months.
 */
export function measureSeasonality(input: PortfolioInput): Seasonality | Abstention {
  const { log, context } = input;
  const months = log && readMonths(log, context.asOf);
  if (!log || !months) return 'no-sales';
  const count = Math.floor((months.last - months.first + 1) / 12) * 12;
  if (count < LEAST_MONTHS) return 'too-short';
  const first = months.last - count + 1;
  const sums = new Float64Array(count);
  for (let at = 0; at < log.size; at++) {
    const month = months.monthOf(log.day[at] as number) - first;
    if (month < 0 || month >= count || !isCounted(input.facts, log.client[at] as number)) continue;
    sums[month] = (sums[month] as number) + (log.amount[at] as number);
  }
  const mean = sums.reduce((sum, value) => sum + value, 0) / count;
  if (mean <= 0) return 'no-revenue';
  const years = count / 12;
  const yearMeans = Array.from({ length: years }, (_, year) => sums.subarray(year * 12, year * 12 + 12).reduce((sum, value) => sum + value, 0) / 12);
  const places = Array.from({ length: 12 }, (_, month) => (month - (first % 12) + 12) % 12);
  const values = places.map((place) => Array.from({ length: years }, (_, year) => sums[year * 12 + place] as number));
  const index = values.map((list) => list.reduce((sum, value) => sum + value, 0) / years / mean);
  const seasons = (test: (value: number, yearMean: number) => boolean, strong: (at: number) => boolean): number[] =>
    index.flatMap((at, month) => (strong(at) && (values[month] ?? []).every((value, year) => test(value, yearMeans[year] as number)) ? [month + 1] : []));
  const low = seasons(
    (value, yearMean) => value < yearMean,
    (at) => at <= LOW,
  );
  const high = seasons(
    (value, yearMean) => value > yearMean,
    (at) => at >= HIGH,
  );
  return {
    months: count,
    from: isoMonth(first),
    to: isoMonth(months.last),
    index: index.map((value) => Math.round(value * 100) / 100),
    low,
    high,
    lowSeasonBuyers: low.length === 0 ? null : findLowSeasonBuyers(input, months, first, low),
  };
}

function findLowSeasonBuyers({ facts, log }: PortfolioInput, months: Months, first: number, low: readonly number[]): Seasonality['lowSeasonBuyers'] {
  if (!log) return null;
  const isLow = Uint8Array.from({ length: 12 }, (_, month) => (low.includes(month + 1) ? 1 : 0));
  const all = new Float64Array(facts.rows);
  const inLow = new Float64Array(facts.rows);
  // The month of the first low purchase, until there is another: -1 from then on.
  const seen = new Int32Array(facts.rows);
  for (let at = 0; at < log.size; at++) {
    const [client, amount, month] = [log.client[at] as number, log.amount[at] as number, months.monthOf(log.day[at] as number)];
    if (amount <= 0 || month < first || month > months.last) continue;
    all[client] = (all[client] as number) + amount;
    if (isLow[month % 12] !== 1) continue;
    inLow[client] = (inLow[client] as number) + amount;
    if (seen[client] === 0) seen[client] = month;
    else if (seen[client] !== month) seen[client] = -1;
  }
  const largest = new Largest(MOST);
  let [clients, revenue] = [0, 0];
  for (let row = 0; row < facts.rows; row++) {
    if (!isCounted(facts, row) || seen[row] !== -1 || (inLow[row] as number) * 2 <= (all[row] as number)) continue;
    clients++;
    revenue += revenueOf(facts, row);
    largest.add(row, revenueOf(facts, row));
  }
  return {
    clients,
    revenue: toUnits(revenue),
    largest: largest.rows.map((row) => ({ line: facts.line[row] as number, revenue: toUnits(revenueOf(facts, row)) })),
  };
}
