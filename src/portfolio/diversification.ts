import { type RuleName, ruleOf } from '../classifiers/index.js';
import { missingLabel } from '../classifiers/rule.js';
import { roundShare } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput } from './input.js';
import { isoMonth, readMonths } from './months.js';

/** A pair of segments; `correlation` -1..1, null where one of them never varies. */
type Pair = { readonly a: string; readonly b: string; readonly correlation: number | null };

/** How the monthly revenue of segments moves together. */
export type Diversification = {
  readonly by: 'sector' | 'location' | 'tier';
  /** Complete months; `from` and `to` are YYYY-MM. */
  readonly months: number;
  readonly from: string;
  readonly to: string;
  /** Largest first, at most eight; `share` 0..1 of the revenue of these months; `variation` = standard deviation / mean. */
  readonly segments: readonly { readonly label: string; readonly share: number; readonly variation: number | null }[];
  /** All pairs of them, those that move most against each other first. */
  readonly pairs: readonly Pair[];
  /** The pairs whose correlation is below -2 / sqrt(months): when one falls, the other tends to rise. */
  readonly compensating: readonly Pair[];
  /** Standard deviation / mean of the whole revenue, and what it would be if all segments rose and fell together. */
  readonly variation: number;
  readonly variationTogether: number;
  /** Variance of the whole / sum of the segments' variances: below 1 they compensate, above 1 they move together; null where none varies. */
  readonly varianceRatio: number | null;
};

const LEAST_MONTHS = 24;
const MOST_SEGMENTS = 8;
/** A classification is taken where it knows at least this share of the revenue. */
const LEAST_KNOWN = 0.5;

/**
 * Customer portfolio risk after Tarasi, Bolton, Hutt and Walker (2011): monthly revenue of segments over complete months, the correlation of every
 * pair (Pearson), and the variance of their sum against the sum of their variances. Variances are of the sample (n - 1). Segments are those of the
 * sector where that knows half of the revenue or more, else of the location, else of the billing tier; clients of other or unknown segments are
 * one more segment without pairs. Counter sales are left out; abstains below 24 complete months or two segments.
 */
export function measureDiversification(input: PortfolioInput): Diversification | Abstention {
  const { log, context } = input;
  const months = log && readMonths(log, context.asOf);
  if (!log || !months) return 'no-sales';
  const count = months.last - months.first + 1;
  if (count < LEAST_MONTHS) return 'too-short';
  const inMonths = (at: number): boolean => {
    const month = months.monthOf(log.day[at] as number);
    return month >= months.first && month <= months.last && isCounted(input.facts, log.client[at] as number);
  };
  for (const by of ['sector', 'location', 'tier'] as const) {
    const chosen = chooseSegments(input, by, inMonths);
    if (chosen === null) continue;
    const { labels, seriesOf, shares } = chosen;
    const series = Array.from({ length: labels.length + 1 }, () => new Float64Array(count));
    for (let at = 0; at < log.size; at++) {
      if (!inMonths(at)) continue;
      const of = series[seriesOf(log.client[at] as number)] as Float64Array;
      const month = months.monthOf(log.day[at] as number) - months.first;
      of[month] = (of[month] as number) + (log.amount[at] as number);
    }
    return { by, months: count, from: isoMonth(months.first), to: isoMonth(months.last), ...compare(labels, shares, series) };
  }
  return 'few-segments';
}

type Chosen = { readonly labels: readonly string[]; readonly shares: readonly number[]; readonly seriesOf: (client: number) => number };

/** The largest segments of a classification; clients of any other have the number after theirs. Null where it tells too little. */
function chooseSegments({ facts, labels, log }: PortfolioInput, by: RuleName, counts: (at: number) => boolean): Chosen | null {
  const column = facts.labels[by];
  if (column === undefined || !log) return null;
  const rule = ruleOf(by);
  const names = rule.labels.length === 0 ? labels : rule.labels;
  const missing = missingLabel(rule);
  const sums = new Float64Array(names.length);
  let total = 0;
  for (let at = 0; at < log.size; at++) {
    if (!counts(at)) continue;
    const label = column[log.client[at] as number] as number;
    sums[label] = (sums[label] as number) + (log.amount[at] as number);
    total += log.amount[at] as number;
  }
  const known = [...sums.keys()].filter((label) => (sums[label] as number) > 0 && names[label] !== missing);
  known.sort((a, b) => (sums[b] as number) - (sums[a] as number) || ((names[a] as string) < (names[b] as string) ? -1 : 1));
  const covered = known.reduce((sum, label) => sum + (sums[label] as number), 0);
  if (known.length < 2 || total <= 0 || covered < total * LEAST_KNOWN) return null;
  const largest = known.slice(0, MOST_SEGMENTS);
  const place = new Uint8Array(names.length).fill(largest.length);
  for (const [at, label] of largest.entries()) place[label] = at;
  return {
    labels: largest.map((label) => names[label] as string),
    shares: largest.map((label) => roundShare((sums[label] as number) / total)),
    seriesOf: (client) => place[column[client] as number] as number,
  };
}

function compare(labels: readonly string[], shares: readonly number[], series: readonly Float64Array[]) {
  const months = series[0]?.length ?? 0;
  const whole = Float64Array.from({ length: months }, (_, month) => series.reduce((sum, one) => sum + (one[month] as number), 0));
  const variances = series.map((one) => covariance(one, one));
  const pairs: Pair[] = [];
  for (let a = 0; a < labels.length; a++)
    for (let b = a + 1; b < labels.length; b++) {
      const scale = Math.sqrt((variances[a] as number) * (variances[b] as number));
      const correlation = scale === 0 ? null : roundShare(covariance(series[a] as Float64Array, series[b] as Float64Array) / scale);
      pairs.push({ a: labels[a] as string, b: labels[b] as string, correlation });
    }
  pairs.sort((one, other) => (one.correlation ?? 2) - (other.correlation ?? 2));
  const variance = covariance(whole, whole);
  const sum = variances.reduce((all, one) => all + one, 0);
  const together = variances.reduce((all, one) => all + Math.sqrt(one), 0);
  const mean = meanOf(whole);
  return {
    segments: labels.map((label, at) => {
      const own = meanOf(series[at] as Float64Array);
      return { label, share: shares[at] as number, variation: own <= 0 ? null : roundShare(Math.sqrt(variances[at] as number) / own) };
    }),
    pairs,
    compensating: pairs.filter(({ correlation }) => correlation !== null && correlation < -2 / Math.sqrt(months)),
    variation: roundShare(Math.sqrt(variance) / mean),
    variationTogether: roundShare(together / mean),
    varianceRatio: sum === 0 ? null : roundShare(variance / sum),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += ((a[at] as number) - meanA) * ((b[at] as number) - meanB);
  return sum / (a.length - 1);
}
