import { placeName } from '../client/places/names.js';
import type { Group, Report } from '../report/report.js';
import { isGiven } from '../report/sales-summary.js';
import { percentOf, roundToSum, sharesOf } from './figures.js';
import type { Say } from './say.js';

/** Below this share a classification has nothing to show: one line says which column would fill it. */
export const LEAST_COVERAGE = 0.05;

export const TIERS = ['A', 'B', 'C'] as const;
type TierLabel = (typeof TIERS)[number];

/** One label for people: `percent` of the clients, `revenuePercent` of the revenue. */
export type Row = {
  readonly label: string;
  readonly name: string;
  readonly gloss: string;
  readonly clients: number;
  readonly percent: number;
  readonly revenue: number;
  readonly revenuePercent: number;
};
export type StateRow = Row & { readonly tiers: Readonly<Record<TierLabel, number>>; readonly bought: boolean };

/** Whether amounts are worth columns of their own. */
export const hasRevenue = (report: Report): boolean => report.summary.revenue > 0;

/** Whether a classification knows enough of the portfolio for a table. */
export const isCovered = (report: Report, name: 'state' | 'generation' | 'location'): boolean =>
  name === 'state' ? report.coverage.state > 0 : report.coverage[name] >= LEAST_COVERAGE;

/** Figures as a table with a total prints them: they add up to its own. */
function withFigures<T extends { label: string; name: string; gloss: string }>(
  groups: readonly Group[],
  nameOf: (group: Group) => T,
  digits: number,
): (T & Row)[] {
  const revenues = groups.map((group) => group.revenue);
  const percents = sharesOf(groups.map((group) => group.clients));
  const revenuePercents = sharesOf(revenues);
  const amounts = roundToSum(revenues, digits).parts;
  return groups.map((group, index) => ({
    ...nameOf(group),
    clients: group.clients,
    percent: percents[index] as number,
    revenue: amounts[index] as number,
    revenuePercent: revenuePercents[index] as number,
  }));
}

/** Figures of a list without a total: each is rounded by itself, so that equal counts show equal shares. */
export function withOwnFigures<T extends { label: string; name: string; gloss: string }>(groups: readonly Group[], nameOf: (group: Group) => T): (T & Row)[] {
  const clients = groups.reduce((sum, group) => sum + group.clients, 0);
  const revenue = groups.reduce((sum, group) => sum + group.revenue, 0);
  return groups.map((group) => ({
    ...nameOf(group),
    clients: group.clients,
    percent: percentOf(group.clients, clients),
    revenue: group.revenue,
    revenuePercent: percentOf(group.revenue, revenue),
  }));
}

/** The row that the others add up to. */
export function totalRow(rows: readonly Row[], name: string): Row {
  const add = (of: (row: Row) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    label: '',
    name,
    gloss: '',
    clients: add((row) => row.clients),
    percent: round(add((row) => row.percent)),
    revenue: round(add((row) => row.revenue)),
    revenuePercent: round(add((row) => row.revenuePercent)),
  };
}

/** What stands beside the state "no data": it depends on who is in it. */
function glossOfUnknown(report: Report, clients: number, say: Say): string {
  const words = say.words.report.unknownState;
  const counter = report.summary.counter.clients;
  const dated = isGiven(report, 'lastPurchase');
  if (counter > 0 && clients <= counter) return words.counter;
  if (!dated) return '';
  return counter > 0 ? words.both : words.undated;
}

/** The states in their declared order, amounts with `digits` decimals. */
export function stateRows(report: Report, say: Say, digits: number): StateRow[] {
  const names: Readonly<Record<string, { name: string; gloss: string }>> = say.words.terms.states;
  const rows = withFigures(
    report.classifications.state,
    ({ label, clients }) => ({
      label,
      name: names[label]?.name ?? label,
      gloss: label === 'unknown' ? (clients === 0 ? '' : glossOfUnknown(report, clients, say)) : (names[label]?.gloss ?? ''),
    }),
    digits,
  );
  return rows.map((row) => {
    const tiers = report.stateByTier[row.label] ?? {};
    return { ...row, tiers: { A: tiers.A ?? 0, B: tiers.B ?? 0, C: tiers.C ?? 0 }, bought: row.label !== 'potential' && row.label !== 'probable' };
  });
}

/** The billing tiers in their declared order. */
export function tierRows(report: Report, say: Say, digits: number): Row[] {
  const names: Readonly<Record<string, { name: string; gloss: string }>> = say.words.terms.tiers;
  return withFigures(
    report.classifications.tier,
    ({ label, revenue }) => ({
      label,
      name: names[label]?.name ?? label,
      gloss: label === 'none' && revenue > 0 ? say.words.report.unknownState.both : (names[label]?.gloss ?? ''),
    }),
    digits,
  );
}

const isPlaceCode = (label: string): boolean => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(label);

/** The largest places, at most `most` of them, then the others together, then the clients of unknown place; their clients add up to the total. */
export function placeRows(report: Report, say: Say, most: number): Row[] {
  const { terms } = say.words;
  const known = report.classifications.location.filter((group) => group.label !== 'unknown');
  const unknown = report.classifications.location.filter((group) => group.label === 'unknown' && group.clients > 0);
  // Below regions, and in zones, labels are names: one of two letters is no country.
  const coded = report.rules.location.level === 'region' || report.rules.location.level === 'country';
  const countries = new Set(known.filter((group) => coded && isPlaceCode(group.label)).map((group) => group.label.slice(0, 2)));
  const nameOf = (label: string): string => {
    if (!coded || !isPlaceCode(label)) return label;
    const name = placeName(label, say.language);
    return countries.size > 1 && label.includes('-') ? `${label.slice(0, 2)} · ${name}` : name;
  };
  // A lone remaining place takes the line that "1 other" would.
  const shown = known.length <= most + 1 ? known : known.slice(0, most);
  const rest = known.slice(shown.length);
  const groups: Group[] = [...shown];
  const names = new Map<Group, string>(shown.map((group) => [group, nameOf(group.label)]));
  const join = (parts: readonly Group[], label: string, name: string): void => {
    if (parts.length === 0) return;
    const group = { label, clients: parts.reduce((sum, part) => sum + part.clients, 0), share: 0, revenue: parts.reduce((sum, part) => sum + part.revenue, 0) };
    groups.push(group);
    names.set(group, name);
  };
  join(rest, 'others', terms.others(say.format.integer(rest.length)));
  join(unknown, 'unknown', terms.unknown);
  return withOwnFigures(groups, (group) => ({ label: group.label, name: names.get(group) ?? group.label, gloss: '' }));
}

/** What the country calls the division that the file counts: `departamento`, `estado`. */
export function levelName(report: Report, say: Say): string {
  const { levels } = say.words.terms;
  const level = report.rules.location.level;
  if (level === 'region') return (report.country === null ? undefined : levels.regionOf[report.country]) ?? levels.region;
  return level === 'country' || level === 'province' || level === 'city' || level === 'district' || level === 'zone' ? levels[level] : level;
}

/** People by generation, in declared order, zeros left out; companies and the unknown apart. */
export function generationRows(
  report: Report,
  say: Say,
): { readonly organizations: number; readonly unknown: number; readonly people: readonly (Row & { readonly short: string })[] } {
  const names: Readonly<Record<string, { name: string; short: string }>> = say.words.terms.generations;
  const groups = report.classifications.generation;
  const count = (label: string): number => groups.find((group) => group.label === label)?.clients ?? 0;
  const people = groups.filter((group) => group.label !== 'organization' && group.label !== 'unknown' && group.clients > 0);
  return {
    organizations: count('organization'),
    unknown: count('unknown'),
    people: withOwnFigures(people, ({ label }) => ({ label, name: names[label]?.name ?? label, gloss: '', short: names[label]?.short ?? label })),
  };
}

/** Dependence on few clients: what, its figure, and where to look or how much it is; empty where there are not two buyers. */
export function dependenceRows(report: Report, say: Say): { readonly name: string; readonly value: string; readonly note: string; readonly revenue: string }[] {
  const { format } = say;
  const words = say.words.report.dependence;
  const { largest, top, keyAccounts } = report.portfolio;
  const buyers = TIERS.reduce((sum, tier) => sum + (report.classifications.tier.find((group) => group.label === tier)?.clients ?? 0), 0);
  if (!hasRevenue(report) || largest === null || buyers < 2) return [];
  const rows = [{ name: words.largest, value: format.percent(largest.share), note: format.rows([largest.line]), revenue: format.amount(largest.revenue) }];
  for (const group of top) {
    if (group.clients > 1 && group.clients < buyers)
      rows.push({ name: words.top(group.clients, format), value: format.percent(group.share), note: '', revenue: format.amount(group.revenue) });
  }
  if (keyAccounts.length > 0) {
    const revenue = keyAccounts.reduce((sum, account) => sum + account.revenue, 0);
    rows.push({
      name: words.keyAccounts,
      value: format.integer(keyAccounts.length),
      note: format.rows(
        keyAccounts.slice(0, 3).map((account) => account.line),
        Math.max(0, keyAccounts.length - 3),
      ),
      revenue: format.amount(revenue),
    });
  }
  return rows;
}

/** `Like 38 equal clients`; null where it cannot be said. */
export function effectiveClients(report: Report, say: Say): string | null {
  const { effectiveClients: count } = report.portfolio;
  if (count === null || dependenceRows(report, say).length === 0) return null;
  return say.words.report.dependence.effective(say.format.decimal(count, count < 10 ? 1 : 0));
}
