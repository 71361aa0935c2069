import { placeName } from '../client/places/names.js';
import { MEASURES, type MeasureName, type Measures, type Portfolio } from '../portfolio/portfolio.js';
import type { Report } from '../report/report.js';
import { makePlain } from './plain.js';
import { hasRevenue } from './rows.js';
import { labelName } from './rule-rows.js';
import type { Say } from './say.js';

/** Some measures are worth a sentence only from this many clients on. */
const ENOUGH = 30;
/** Rows named of a list. */
const MOST_ROWS = 5;
/** Pairs of segments named. */
const MOST_PAIRS = 2;

/** What one measure says: sentences for people. */
export type ToldMeasure = { readonly name: MeasureName; readonly heading: string; readonly sentences: readonly string[] };

type Teller<M extends MeasureName> = (measure: NonNullable<Measures[M]>, report: Report, say: Say) => readonly string[];

const amountOf = (report: Report, say: Say, amount: number): string => say.format.briefMoney(amount, report.summary.currency);
/** An amount where amounts are known at all. */
const amountIn = (report: Report, say: Say, amount: number): string | null => (hasRevenue(report) && amount !== 0 ? amountOf(report, say, amount) : null);
const rowsOf = (listed: readonly { readonly line: number }[], clients: number, say: Say): string => {
  const shown = listed.slice(0, MOST_ROWS).map(({ line }) => line);
  return say.format.rows(shown, clients - shown.length);
};
/** A salesperson's name; of an address of mail only what tells one from another. */
const ownerName = (name: string): string => makePlain(name).replace(/^(.)[^@]*@/, '$1…@');

const TELLERS: { readonly [M in MeasureName]: Teller<M> } = {
  byOwner: ({ groups, largest, ungrouped }, _, say) => {
    const words = say.words.report.measures;
    if (groups < 2) return [];
    const items = largest.map(({ name, share }) => words.item(ownerName(name ?? ''), share, say.format));
    return [words.owners(items, groups, say.format), ...(ungrouped.revenue > 0 ? [words.noOwner(ungrouped.clients, ungrouped.share, say.format)] : [])];
  },
  byEconomicGroup: ({ groups, largest, top, effective }, _, say) => {
    const [first] = largest;
    // Where the largest is a single client, the dependence says the same.
    if (groups < 2 || first?.name == null || first.clients < 2) return [];
    const three = groups > 3 ? (top.find((one) => one.groups === 3)?.share ?? null) : null;
    const equal = say.format.decimal(effective, effective < 10 ? 1 : 0);
    return [say.words.report.measures.groups(makePlain(first.name), first.clients, first.share, three, equal, say.format)];
  },
  conversion: (measure, _, say) => {
    const words = say.words.report.measures;
    const { clients, buyers, rate, low, high, bySource, byOwner } = measure;
    if (clients < ENOUGH || buyers === 0 || buyers === clients) return [];
    return [
      words.conversion(buyers, clients, rate, low, high, say.format),
      ...tellExtremes(bySource, (name) => makePlain(name), words.conversionBySource, say),
      ...tellExtremes(byOwner, ownerName, words.conversionByOwner, say),
    ];
  },
  tenure: ({ clients, median, bands, lifetime }, _, say) => {
    const words = say.words.report.measures;
    if (clients < ENOUGH) return [];
    const [fresh, old] = [bands[0], bands.at(-1)];
    return [
      words.tenure(median, say.format),
      ...(fresh && old ? [words.tenureBands(fresh.clients, fresh.share, old.clients, say.format)] : []),
      ...(lifetime.median === null || lifetime.ended < ENOUGH ? [] : [words.lifetime(lifetime.median, say.format)]),
    ];
  },
  retention: ({ overall, cohorts }, _, say) => {
    const words = say.words.report.measures;
    const [next, year] = [overall[0] ?? null, overall[3] ?? null];
    if (next === null || cohorts.reduce((sum, cohort) => sum + cohort.clients, 0) < ENOUGH) return [];
    return [`${words.retention(next, say.format)}${year === null ? '' : words.retentionYear(year, say.format)}.`];
  },
  seasonality: ({ months, index, low, high, lowSeasonBuyers }, report, say) => {
    const words = say.words.report.measures;
    if (low.length + high.length === 0) return [];
    return [
      ...(low.length > 0 ? [words.low(low, index, say.format)] : []),
      ...(high.length > 0 ? [words.high(high, index, say.format)] : []),
      words.seasonBasis(months, say.format),
      ...(lowSeasonBuyers !== null && lowSeasonBuyers.clients > 0
        ? [words.lowSeasonBuyers(lowSeasonBuyers.clients, amountOf(report, say, lowSeasonBuyers.revenue), say.format)]
        : []),
    ];
  },
  diversification: ({ by, variation, variationTogether, compensating }, _, say) => {
    const words = say.words.report.measures;
    const name = (label: string): string => (by === 'location' ? placeName(label, say.language) : makePlain(labelName(by, label, say)));
    return [
      words.variation(variation, variationTogether, say.format),
      ...compensating.slice(0, MOST_PAIRS).map(({ a, b }) => words.compensates(name(a), name(b))),
    ];
  },
  neglected: ({ clients, days, neverContacted, revenue, largest }, report, say) =>
    clients === 0
      ? []
      : [say.words.report.measures.neglected(clients, days, neverContacted, amountIn(report, say, revenue), rowsOf(largest, clients, say), say.format)],
  unprofitable: ({ clients, net, worst }, report, say) =>
    clients === 0 ? [] : [say.words.report.measures.unprofitable(clients, amountOf(report, say, net), rowsOf(worst, clients, say), say.format)],
  ambassadors: ({ clients, revenue, largest }, report, say) =>
    clients === 0 ? [] : [say.words.report.measures.ambassadors(clients, amountIn(report, say, revenue), rowsOf(largest, clients, say), say.format)],
  referrals: ({ clients, share, revenueShare }, report, say) =>
    clients === 0 ? [] : [say.words.report.measures.referrals(clients, share, hasRevenue(report) ? revenueShare : null, say.format)],
};

/** The group that converts best and the one that converts worst, where both are large enough and their intervals do not meet. */
function tellExtremes(
  groups: NonNullable<Portfolio['conversion']>['bySource'],
  nameOf: (name: string) => string,
  words: Say['words']['report']['measures']['conversionBySource'],
  say: Say,
): string[] {
  const large = (groups ?? []).filter(({ clients }) => clients >= ENOUGH).sort((a, b) => b.rate - a.rate);
  const [best, worst] = [large[0], large.at(-1)];
  if (!best || !worst || best.low <= worst.high) return [];
  return [words(nameOf(best.name), best.rate, nameOf(worst.name), worst.rate, say.format)];
}

/** The measures of a portfolio in sentences; empty where none has anything to say. */
export function tellMeasures(report: Report, say: Say): ToldMeasure[] {
  return MEASURES.flatMap((name) => {
    const sentences = tellMeasure(name, report, say);
    return sentences.length === 0 ? [] : [{ name, heading: say.words.report.measures.headings[name], sentences }];
  });
}

function tellMeasure<M extends MeasureName>(name: M, report: Report, say: Say): readonly string[] {
  const measure: Measures[M] = report.portfolio[name];
  return measure === null ? [] : TELLERS[name](measure, report, say);
}

/** What losing the three largest clients would take, and what would be left; null where it cannot be said. */
export function tellWithoutTop3(report: Report, say: Say): string | null {
  const left = report.portfolio.withoutTop3;
  if (left === null || !hasRevenue(report)) return null;
  const effective = say.format.decimal(left.effectiveClients, left.effectiveClients < 10 ? 1 : 0);
  return say.words.report.measures.withoutTop3(say.format.percent(left.share), amountOf(report, say, left.remaining), effective);
}
