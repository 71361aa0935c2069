import type { FieldName } from '../client/fields.js';
import type { Assumption } from '../client/plan.js';
import type { Args } from '../errors.js';
import type { Format } from '../format.js';
import type { InputReport, Report, Statement } from '../report/report.js';
import { isGiven } from '../report/sales-summary.js';
import { countFindings } from './count-findings.js';
import { hasRevenue } from './rows.js';
import { tellPeriod, tellSalesBasis } from './sales-sentences.js';
import type { Say } from './say.js';

/** Kinds of findings named in one sentence. */
const MOST_FINDINGS = 6;
/** Line numbers named of one sort of skipped lines. */
const MOST_LINES = 4;

/** A statement in words. */
export function tellStatement(statement: Statement, say: Say): string {
  const statements: Readonly<Record<string, (args: Args, f: Format) => string>> = say.words.report.statements;
  return statements[statement.code]?.(statement.args, say.format) ?? statement.code;
}

/** `2,400 clients`, the revenue, who bought lately: the first line of a report. */
export function tellTotals(report: Report, say: Say): string[] {
  const { totals } = say.words.report;
  const { summary } = report;
  const parts = [totals.clients(summary.clients, say.format)];
  const period = report.sales === null ? null : tellPeriod(report.sales, say);
  if (hasRevenue(report)) {
    const amount = summary.currency === null ? totals.revenue(say.format.amount(summary.revenue)) : say.format.money(summary.revenue, summary.currency);
    parts.push(period === null ? amount : `${amount} (${period})`);
  }
  if (summary.boughtLastYear !== null) parts.push(totals.boughtLastYear(summary.boughtLastYear, say.format));
  else if (summary.buyers > 0) parts.push(totals.buyers(summary.buyers, say.format));
  if (summary.otherCurrencies.length > 0) {
    const clients = summary.otherCurrencies.reduce((sum, other) => sum + other.clients, 0);
    parts.push(
      totals.otherCurrencies(
        clients,
        summary.otherCurrencies.map((other) => other.currency),
        say.format,
      ),
    );
  }
  for (const other of report.sales?.otherCurrencies ?? []) parts.push(totals.salesApart(other.sales, other.currency, say.format));
  return parts;
}

/** The thresholds of the states. */
export function tellStateRules(report: Report, say: Say): string[] {
  const { rules } = say.words.report;
  const columnOf = (field: FieldName): string | undefined => report.columns.find((column) => column.field === field)?.header;
  const status = columnOf('status');
  if (!isGiven(report, 'lastPurchase')) return status === undefined ? [] : [rules.byStatus(status, say.format)];
  const { current, active, method, cadence } = report.rules.state;
  const fixed = rules.current(current, isGiven(report, 'purchaseCount'), say.format);
  const first = method === 'cadence' ? [...rules.cadence(cadence, say.format), rules.withoutRhythm(fixed)] : [fixed];
  return [...first, rules.active(active, say.format), rules.inactive(active, say.format)];
}

/** The thresholds of the tiers, and how many clients have none. */
export function tellTierRules(report: Report, say: Say): string[] {
  if (!hasRevenue(report)) return [];
  const { rules } = say.words.report;
  const none = report.classifications.tier.find((group) => group.label === 'none')?.clients ?? 0;
  const { method, a, b } = report.rules.tier;
  const money = (amount: number): string => say.format.money(amount, report.summary.currency);
  const limits =
    method === 'abc'
      ? [rules.a(a), rules.b(b)]
      : method === 'quantiles'
        ? [rules.largest('A', a), rules.largest('A + B', b)]
        : [rules.from('A', money(a)), rules.from('B', money(b))];
  return [...limits, rules.c, ...(none > 0 ? [rules.none(none, say.format)] : [])];
}

/** What makes a key account; nothing where there is no revenue. */
export function tellKeyAccountRule(report: Report, say: Say): string[] {
  return hasRevenue(report) ? [say.words.report.rules.keyAccount(report.rules.keyAccount, say.format)] : [];
}

/** Where the five classes of recency, frequency and monetary value begin; nothing where nobody has scores. */
export function tellValueRules(report: Report, say: Say): string[] {
  const { cuts, scored } = report.rules.value;
  if (cuts === null) return [];
  const { format } = say;
  const figure = (value: number): string => format.decimal(value, Number.isInteger(value) ? 0 : 1);
  const { rules } = say.words.report;
  return [
    rules.scored(scored, format),
    rules.recency(cuts.recency.map(figure)),
    rules.frequency(cuts.frequency.map(figure)),
    rules.monetary(cuts.monetary.map((value) => format.amount(value))),
  ];
}

/** Counter sales and amounts in other currencies: what the tables leave out or keep apart. */
export function tellApart(report: Report, say: Say): string[] {
  const words = say.words.report.apart;
  const { counter, otherCurrencies, revenue, currency } = report.summary;
  const sentences: string[] = [];
  if (counter.clients > 0) {
    const where = say.format.rows(report.counterLines, Math.max(0, counter.clients - report.counterLines.length));
    const amount = counter.revenue > 0 ? say.format.money(counter.revenue, currency) : null;
    sentences.push(words.counter(where, amount, counter.revenue > 0 ? say.format.percent(counter.revenue / revenue) : null));
  }
  for (const other of otherCurrencies) sentences.push(words.otherCurrency(other.clients, say.format.money(other.revenue, other.currency), say.format));
  return sentences;
}

/** One sentence for each decision taken for lack of evidence; the columns of equal decisions are told together. */
export function tellAssumptions(assumptions: readonly Assumption[], say: Say): string[] {
  const groups = new Map<string, { assumption: Assumption; columns: string[] }>();
  for (const assumption of assumptions) {
    const { column, ...others } = assumption.args;
    const key = JSON.stringify([assumption.code, others]);
    const group = groups.get(key) ?? { assumption, columns: [] };
    groups.set(key, group);
    if (column !== undefined && !group.columns.includes(String(column))) group.columns.push(String(column));
  }
  return [...groups.values()].map(({ assumption, columns }) => say.words.report.assumptions[assumption.code](assumption.args, columns, say.format));
}

/** How places are known that no country or region cell gives; none where cells give all of them. */
function tellPlaceSources(report: Report, say: Say): string[] {
  const { country, region } = report.rules.location.from;
  const { from } = say.words.report.basis;
  const list = (counts: Readonly<Record<string, number>>, sources: Readonly<Record<string, string>>): string[] =>
    Object.entries(sources).flatMap(([source, words]) => {
      const count = counts[source] ?? 0;
      return count === 0 ? [] : [`${words} ${say.format.integer(count)}`];
    });
  const countries = list(country, from.country);
  const regions = list(region, from.region);
  return [...(countries.length > 0 ? [from.countries(countries)] : []), ...(regions.length > 0 ? [from.regions(regions)] : [])];
}

/** What the figures stand on: the revenue column, where years of birth and places come from when no column has them, then the assumptions. */
export function tellBasis(report: Report, say: Say): string[] {
  const { basis } = say.words.report;
  const revenue = report.columns.find((column) => column.field === 'totalRevenue');
  const people = report.classifications.generation.some((group) => group.clients > 0 && group.label !== 'organization' && group.label !== 'unknown');
  return [
    ...(report.sales !== null
      ? [tellSalesBasis(report.sales, say)]
      : revenue === undefined
        ? []
        : [basis.revenue(revenue.header, report.rules.revenue.tax, say.format)]),
    ...(people && report.rules.generation.from === 'taxId' ? [basis.birthFromTaxId] : []),
    ...tellPlaceSources(report, say),
    ...tellAssumptions(report.assumptions, say),
    ...tellUnread(report.input, say),
  ];
}

/** Sheets with something in them that were not read, and other tables of those that were. */
export function tellUnread({ sheets = [], unreadTables = [] }: Pick<InputReport, 'sheets' | 'unreadTables'>, say: Say): string[] {
  const { unread } = say.words.report;
  const left = sheets.filter((sheet) => !sheet.read && sheet.rows > 0);
  return [
    ...(left.length === 0 ? [] : [unread.sheets(left, say.format)]),
    ...unreadTables.map((table) => unread.table(table.sheet, table.range, table.rows, say.format)),
  ];
}

/** Where every row of the clients' file went; where there is none, whose buyers the clients are. */
export function tellRows(report: Pick<Report, 'input' | 'sales'>, say: Say): string {
  return report.sales?.alone ? say.words.report.sales.buyers(report.input.clients, say.format) : tellIdentity(report.input, say);
}

/** Where every row of the file went: rows = clients + rejected + blank + excluded. */
export function tellIdentity(input: InputReport, say: Say): string {
  const { data } = say.words.report;
  const { format } = say;
  const rest: string[] = [];
  if (input.rejected > 0) rest.push(data.rejected(input.rejected, format));
  if (input.blank > 0) rest.push(data.blank(input.blank, format));
  if (input.excluded > 0) {
    const reasons = Object.entries(input.excludedBy).filter(([, count]) => count > 0);
    rest.push(
      data.excluded(
        input.excluded,
        reasons.map(([reason, count]) => data.reason(reason, count, format)),
        format,
      ),
    );
  }
  return data.identity(input.rows, input.clients, rest, format);
}

/** Lines that are no rows: titles above the header, totals and footers below the data. */
export function tellSkipped(skipped: InputReport['skipped'], headerLine: number, say: Say): string[] {
  const { data } = say.words.report;
  const byReason = new Map<string, number[]>();
  for (const { line, reason } of skipped) {
    if (reason === 'blank' || reason === 'separator') continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), line]);
  }
  const items = [...byReason].map(([reason, lines]) =>
    data.skippedLines(reason, lines.slice(0, MOST_LINES), Math.max(0, lines.length - MOST_LINES), say.format),
  );
  return [...(headerLine > 1 ? [data.header(headerLine)] : []), ...(items.length > 0 ? [data.skipped(items)] : [])];
}

/** The findings by kind, most frequent first, in one sentence. */
export function tellFindings(report: Report, say: Say): string {
  const { data } = say.words.report;
  const phrases = countFindings(report.issues, say);
  if (phrases.length === 0) return [report.issues, ...(report.sales?.issues ?? [])].every(({ errors, warnings }) => errors + warnings === 0) ? data.clean : '';
  const shown = phrases.slice(0, MOST_FINDINGS).map(({ phrase }) => phrase);
  const rest = phrases.slice(MOST_FINDINGS).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) shown.push(data.moreFindings(rest, say.format));
  return `${say.format.list(shown)}.`;
}
