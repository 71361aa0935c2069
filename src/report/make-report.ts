import { RULES, type RuleName } from '../classifiers/index.js';
import { lapses } from '../classifiers/rhythm.js';
import { type Context, missingLabel } from '../classifiers/rule.js';
import type { Names, Rules } from '../classify.js';
import { roundShare, toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import { type Facts, NO_DAY } from '../client/facts.js';
import type { FieldName } from '../client/fields.js';
import type { IssueLog } from '../client/issue-log.js';
import type { Plan, Skipped } from '../client/plan.js';
import { taxOf } from '../client/tax.js';
import { BLANK, CLIENT, EXCLUDED, FILTERED, REJECTED } from '../client/values.js';
import type { OwnRule } from '../conditions/condition.js';
import type { CountedBy, Selected } from '../conditions/listed.js';
import type { SourceInfo } from '../formats/batch.js';
import { sumNet } from '../portfolio/net.js';
import { measurePortfolio } from '../portfolio/portfolio.js';
import { measureProducts } from '../portfolio/products.js';
import type { Differences } from '../transactions/apply.js';
import type { JoinedSales } from '../transactions/joined.js';
import type { Sales } from '../transactions/sales.js';
import { citeIssue, citeLine } from './cite.js';
import { crossClients } from './cross.js';
import { countFactors } from './interest-factors.js';
import { summarizeIssues } from './issue-summary.js';
import { countPlaceSources } from './place-sources.js';
import type { Group, InputReport, Report, Summary } from './report.js';
import { summarizeSales } from './sales-summary.js';
import { countSectorSources } from './sector-sources.js';
import { makeStatements } from './statements.js';

/** Everything that one run found out, from which its report is made. */
export type Findings = {
  readonly info: SourceInfo;
  readonly plan: Plan;
  readonly context: Context;
  readonly facts: Facts;
  readonly names: Names;
  /** Every classification, those of the configuration among them. */
  readonly classifications: Rules;
  readonly own: readonly OwnRule[];
  /** The condition that clients had to meet, how many do, of how many; null where none was asked for. */
  readonly where: Report['where'] | null;
  readonly by: readonly CountedBy[];
  /** The columns of lists of clients; null where none were asked for. */
  readonly select: readonly Selected[] | null;
  readonly issues: IssueLog;
  /** Total rows and closing lines taken out at the end of the file. */
  readonly skipped: readonly Skipped[];
  readonly excluded: Readonly<Record<string, number>>;
  /** Codes of the currencies beside the summary's, from number 1. */
  readonly currencies: readonly string[];
  readonly version: string;
  /** Days without contact, exclusive, from which a client with potential is neglected. */
  readonly neglectedDays: number;
  /** Present where the run read sales: client = index of the record. */
  readonly sales?: Sales;
  readonly joined?: JoinedSales & { readonly differences: Differences };
};

/** What was read, and what became of it. */
export function inputReport({ info, plan, facts, skipped, excluded, joined }: Findings): InputReport {
  const sold = joined?.files.flatMap((file) => (file.info.sha256 === info.sha256 && file.info.sheet !== null ? [file.info.sheet] : [])) ?? [];
  const became = [0, 0, 0, 0, 0];
  for (let row = 0; row < facts.rows; row++) became[facts.disposition[row] as number] = (became[facts.disposition[row] as number] as number) + 1;
  const excludedBy = Object.entries(excluded).filter(([, count]) => count > 0);
  return {
    file: info.file,
    sha256: info.sha256,
    format: info.format,
    sheet: info.sheet,
    ...(info.format === 'csv'
      ? {}
      : {
          sheets: info.sheets.map((sheet) => ({ ...sheet, read: sheet.read || sold.includes(sheet.name) })),
          tables: info.tables,
          unreadTables: info.unreadTables,
        }),
    encoding: info.encoding,
    delimiter: info.delimiter,
    headerLine: plan.headerLine,
    rows: facts.rows,
    clients: (became[CLIENT] ?? 0) + (became[FILTERED] ?? 0),
    rejected: became[REJECTED] ?? 0,
    blank: became[BLANK] ?? 0,
    excluded: became[EXCLUDED] ?? 0,
    skipped: [...plan.skipped, ...skipped].map((one) => ({ ...one, ...citeLine(info, one.line) })),
    excludedBy: Object.fromEntries(excludedBy),
  };
}

/** The report of `analyze`: counts, sums and shares of everything, sums taken in record order so that any run gives the same bytes. */
export function makeReport(findings: Findings): Report {
  const { plan, context, facts, joined } = findings;
  const input = inputReport(findings);
  const clients = findings.where?.clients ?? input.clients;
  const summary = summarize(findings, clients);
  const groups = groupClients(findings, clients);
  const cross = crossClients(findings);
  const crossed = crossStateWithTier(facts);
  const report: Omit<Report, 'statements'> = {
    cartera: findings.version,
    schema: 1,
    asOf: isoDay(context.asOf),
    input,
    columns: plan.columns,
    assumptions: [...plan.assumptions, ...(joined?.assumptions ?? [])],
    rules: {
      state: context.state,
      tier: { ...context.tier, least: leastAmounts(facts, 'tier') },
      prospectTier: { least: leastAmounts(facts, 'prospectTier') },
      keyAccount: context.keyAccount,
      value: { asOf: isoDay(context.asOf), ...summarizeScores(facts) },
      size: context.size,
      sector: { from: countSectorSources(findings) },
      location: { level: context.locationLevel, from: countPlaceSources(findings) },
      interest: { ...context.interest, factors: countFactors(facts) },
      profitability: context.profitability,
      revenue: revenueBasis(findings),
      generation: { from: birthFrom(context) },
      ...(findings.own.length === 0 ? {} : { classifications: Object.fromEntries(findings.own.map(reportOwn)) }),
    },
    ...(findings.where ? { where: findings.where } : {}),
    ...(cross === null ? {} : { cross }),
    summary,
    classifications: groups,
    coverage: coverageOf(groups, clients),
    ...crossed,
    portfolio: measure(findings),
    products: measureProducts(facts, context.read.products, findings.sales?.log),
    net: sumNet(facts),
    counterLines: linesWhere(facts, (row) => facts.counter[row] === 1, 5),
    issues: citeSample(findings),
    sales: joined === undefined ? null : summarizeSales(joined, joined.differences, context.asOf),
    country: plan.country,
  };
  return { ...report, statements: makeStatements(report) };
}

function revenueBasis({ plan, sales }: Findings): Report['rules']['revenue'] {
  if (sales) return { tax: sales.report.tax, from: 'sales' };
  const column = plan.columns.find(({ field }) => field === 'totalRevenue');
  return { tax: taxOf(column?.header ?? ''), from: column === undefined ? null : 'column' };
}

function reportOwn({ name, labels, rules, otherwise }: OwnRule) {
  return [name, { labels, rules: rules.map(({ written, label }) => ({ when: written, label })), otherwise }] as const;
}

function measure({ facts, names, context, plan, sales, neglectedDays }: Findings): Report['portfolio'] {
  const headerOf = (field: FieldName): string => plan.columns.find((column) => column.field === field)?.header ?? '';
  return measurePortfolio({ facts, labels: names.labels, context, log: sales?.log, headerOf, neglectedDays });
}

function citeSample({ issues, info }: Findings): Report['issues'] {
  const summary = summarizeIssues(issues);
  return { ...summary, sample: summary.sample.map((issue) => citeIssue(info, issue)) };
}

/** The least amounts of A and B in currency units; null where nobody has the tier. */
function leastAmounts({ limits }: Facts, name: 'tier' | 'prospectTier'): { readonly A: number | null; readonly B: number | null } {
  const [b = Number.POSITIVE_INFINITY, a = Number.POSITIVE_INFINITY] = limits[name] ?? [];
  const shown = (amount: number): number | null => (amount === Number.POSITIVE_INFINITY ? null : toUnits(amount));
  return { A: shown(a), B: shown(b) };
}

/** The cuts of recency, frequency and monetary value (days, purchases, currency units), and how many clients have scores. */
function summarizeScores({ rfm, limits: { recency, frequency, monetary } }: Facts): Pick<Report['rules']['value'], 'cuts' | 'scored'> {
  if (!recency || !frequency || !monetary) return { cuts: null, scored: 0 };
  const rounded = (cuts: readonly number[]): number[] => cuts.map((cut) => Math.round(cut * 1e6) / 1e6);
  return {
    cuts: { recency: rounded(recency), frequency: rounded(frequency), monetary: monetary.map(toUnits) },
    scored: rfm.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0),
  };
}

/** Clients about to lapse; null where no column tells a rhythm. */
function countLapsing({ facts, context }: Findings): number | null {
  const { mapped } = context;
  if (!mapped.has('lastPurchase') || !mapped.has('firstPurchase') || !mapped.has('purchaseCount')) return null;
  let lapsing = 0;
  for (let row = 0; row < facts.rows; row++) {
    const state = RULES.state.labels[facts.labels.state?.[row] ?? RULES.state.labels.length - 1] ?? 'unknown';
    if (facts.disposition[row] === CLIENT && lapses(state, { facts, row }, context)) lapsing++;
  }
  return lapsing;
}

function birthFrom({ mapped }: Context): Report['rules']['generation']['from'] {
  const birth = (['birthDate', 'birthYear', 'age'] as const).find((field) => mapped.has(field));
  return birth ?? (mapped.has('taxId') ? 'taxId' : null);
}

function linesWhere(facts: Facts, test: (row: number) => boolean, most: number): number[] {
  const lines: number[] = [];
  for (let row = 0; row < facts.rows && lines.length < most; row++) if (facts.disposition[row] === CLIENT && test(row)) lines.push(facts.line[row] as number);
  return lines;
}

function summarize(findings: Findings, clients: number): Summary {
  const { plan, context, facts, currencies } = findings;
  let revenue = 0;
  let buyers = 0;
  let lastYear = 0;
  const counter = { clients: 0, revenue: 0 };
  const others = currencies.map(() => ({ clients: 0, revenue: 0 }));
  for (let row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    const amount = Number.isNaN(facts.revenue[row]) ? 0 : (facts.revenue[row] as number);
    const other = others[facts.currency[row] as number];
    if (facts.currency[row] === 0) revenue += amount;
    else if (other && !Number.isNaN(facts.revenue[row])) {
      other.clients++;
      other.revenue += amount;
    }
    if (facts.counter[row] === 1) {
      counter.clients++;
      if (facts.currency[row] === 0) counter.revenue += amount;
      continue;
    }
    buyers += facts.buyer[row] as number;
    const last = facts.lastPurchase[row] as number;
    if (last !== NO_DAY && context.asOf - last <= 365) lastYear++;
  }
  return {
    clients,
    revenue: toUnits(revenue),
    currency: plan.currency,
    counter: { clients: counter.clients, revenue: toUnits(counter.revenue) },
    buyers,
    boughtLastYear: context.mapped.has('lastPurchase') ? lastYear : null,
    lapsing: countLapsing(findings),
    otherCurrencies: others
      .flatMap((other, code) => (other.clients > 0 ? [{ currency: currencies[code] ?? '', clients: other.clients, revenue: toUnits(other.revenue) }] : []))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}

/** Clients, their share and their revenue by label: declared labels in their order, zeros included; open sets by clients, then name. */
function groupClients({ facts, names, classifications }: Findings, clients: number): Record<RuleName, Group[]> {
  const group = (label: string, count: number, revenue: number): Group => ({
    label,
    clients: count,
    share: clients === 0 ? 0 : roundShare(count / clients),
    revenue: toUnits(revenue),
  });
  let all = 0;
  for (let row = 0; row < facts.rows; row++)
    if (facts.disposition[row] === CLIENT && facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row])) all += facts.revenue[row] as number;
  const entries = Object.entries(classifications).map(([name, { labels }]) => {
    const column = facts.labels[name];
    if (column === undefined)
      return [name, withoutEvidence(labels).map((label) => (label === missingLabel({ labels }) ? group(label, clients, all) : group(label, 0, 0)))] as const;
    const open = labels.length === 0;
    const known: readonly string[] = open ? names.labels : labels;
    const counts = new Float64Array(known.length);
    const sums = new Float64Array(known.length);
    for (let row = 0; row < facts.rows; row++) {
      if (facts.disposition[row] !== CLIENT) continue;
      const label = column[row] as number;
      counts[label] = (counts[label] as number) + 1;
      if (facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row])) sums[label] = (sums[label] as number) + (facts.revenue[row] as number);
    }
    const groups = known.map((label, at) => group(label, counts[at] as number, sums[at] as number));
    if (open) groups.sort((a, b) => b.clients - a.clients || (a.label < b.label ? -1 : 1));
    return [name, open ? groups.filter((one) => one.clients > 0) : groups] as const;
  });
  return Object.fromEntries(entries) as Record<RuleName, Group[]>;
}

/** The labels of a classification that nothing is known for. */
function withoutEvidence(labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? ['unknown'] : labels;
}

function coverageOf(groups: Record<RuleName, Group[]>, clients: number): Record<RuleName, number> {
  const covered = (list: readonly Group[]) =>
    list.filter((group) => group.label !== 'unknown' && group.label !== 'none').reduce((sum, group) => sum + group.clients, 0);
  const entries = Object.entries(groups).map(([name, list]) => [name, clients === 0 ? 0 : roundShare(covered(list) / clients)]);
  return Object.fromEntries(entries) as Record<RuleName, number>;
}

function crossStateWithTier(facts: Facts): Pick<Report, 'stateByTier' | 'revenueByStateTier'> {
  const { state, tier } = RULES;
  const counts = new Float64Array(state.labels.length * tier.labels.length);
  const sums = new Float64Array(counts.length);
  for (let row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    const [of, label] = [facts.labels.state?.[row] ?? state.labels.length - 1, facts.labels.tier?.[row] ?? tier.labels.length - 1];
    const cell = of * tier.labels.length + label;
    counts[cell] = (counts[cell] as number) + 1;
    if (facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row])) sums[cell] = (sums[cell] as number) + (facts.revenue[row] as number);
  }
  const table = (cells: Float64Array, shown: (value: number) => number) =>
    Object.fromEntries(
      state.labels.map((of, s) => [of, Object.fromEntries(tier.labels.map((label, t) => [label, shown(cells[s * tier.labels.length + t] as number)]))]),
    );
  return { stateByTier: table(counts, (value) => value), revenueByStateTier: table(sums, toUnits) };
}
