import type { IssueCode } from '../client/issues.js';
import type { Report, SalesSummary } from '../report/report.js';
import { countFindings } from './count-findings.js';
import { tellFile } from './file-names.js';
import type { Say } from './say.js';

/** Findings of a file of sales that the counts of its rows tell already. */
const COUNTED: ReadonlySet<string> = new Set<IssueCode>(['blank-row', 'total-row', 'sale-unreadable', 'sale-rejoined', 'sale-repeated', 'sale-look-alike']);
/** Kinds of findings named of one file of sales. */
const MOST_FINDINGS = 4;

/** `ventas.xlsx › Facturas`: the files of sales, each with its sheet. */
function nameFiles({ files }: Pick<SalesSummary, 'files'>, say: Say): string {
  return say.format.list(files.map((file) => say.format.quote(tellFile(file))));
}

/** The days whose sales make the revenue: `29/10/2001 a 30/12/2006`; null where nothing was sold. */
export function tellPeriod({ window }: Pick<SalesSummary, 'window'>, say: Say): string | null {
  const { name, from, to } = window;
  return from === null || to === null ? null : say.words.report.sales.period[name](say.format.day(from), say.format.day(to));
}

/** What the revenue is: the sales, their period and tax. */
export function tellSalesBasis(sales: SalesSummary, say: Say): string {
  return say.words.report.sales.basis(nameFiles(sales, say), sales.files.length, tellPeriod(sales, say), sales.tax);
}

/** How the sales were read and joined: rows and what became of them, matches, other currencies, differences, findings; none without sales. */
export function tellSales({ sales }: Pick<Report, 'sales'>, say: Say): string[] {
  if (sales === null) return [];
  const words = say.words.report.sales;
  const { format } = say;
  const { counts, documents, first, last } = sales;
  const files = sales.files.map((file) => words.file(format.quote(tellFile(file)), file.rows, format));
  const period = first === null || last === null ? null : words.between(format.day(first), format.day(last));
  return [
    words.read(format.list(files), counts.sales, documents, period, format),
    ...(counts.heads > 0 ? [words.heads(counts.heads, format)] : []),
    ...tellLeftOut(sales, say),
    ...tellMatches(sales, sales.currency, say),
    ...sales.converted.map((other) => words.converted(other.sales, other.currency, format.money(other.revenue, sales.currency), format)),
    ...sales.otherCurrencies.map((other) => words.otherCurrency(other.sales, format.money(other.revenue, other.currency), format)),
    ...tellDifferences(sales, sales.currency, say),
    ...sales.issues.flatMap((file) => tellFileFindings(file, say)),
  ];
}

function tellLeftOut({ counts }: SalesSummary, say: Say): string[] {
  const words = say.words.report.sales;
  const left = (['cancelled', 'notSales', 'repeated', 'afterAsOf', 'unreadable', 'blank', 'excluded'] as const).flatMap((key) =>
    counts[key] > 0 ? [words.left[key](counts[key], say.format)] : [],
  );
  return [
    ...(counts.creditNotes > 0 ? [words.creditNotes(counts.creditNotes, say.format)] : []),
    ...(left.length > 0 ? [words.leftOut(left, say.format)] : []),
    ...(counts.lookAlike > 0 ? [words.lookAlike(counts.lookAlike, say.format)] : []),
    ...(counts.rejoined > 0 ? [words.rejoined(counts.rejoined, say.format)] : []),
  ];
}

function tellMatches({ matched, alone }: SalesSummary, currency: string | null, say: Say): string[] {
  const words = say.words.report.sales;
  const found = (['id', 'taxId', 'email', 'name'] as const).filter((key) => matched[key].buyers > 0);
  const by = found.map((key) => words.by[key](matched[key].buyers, say.format));
  const { none } = matched;
  return [
    ...(by.length === 0 ? [] : [alone ? words.toldApart(by, say.format) : words.matched(by, say.format)]),
    ...(none.sales === 0 ? [] : [words.unmatched(none.buyers, none.sales, say.format.money(none.revenue, currency), say.format)]),
  ];
}

function tellDifferences({ differences }: SalesSummary, currency: string | null, say: Say): string[] {
  const words = say.words.report.sales;
  const items = differences.fields
    .filter(({ clients }) => clients > 0)
    .map(({ field, clients, compared }) => {
      const amounts = field === 'totalRevenue' ? ([differences.revenue.rows, differences.revenue.sales] as const) : null;
      return words.difference(say.words.terms.fields[field], clients, compared, amounts && words.amounts(...moneyOf(amounts, currency, say)), say.format);
    });
  return items.length === 0 ? [] : [words.differences(items)];
}

function moneyOf([rows, sales]: readonly [number, number], currency: string | null, say: Say): [string, string] {
  return [say.format.money(rows, currency), say.format.money(sales, currency)];
}

function tellFileFindings({ file, byCode, byField }: SalesSummary['issues'][number], say: Say): string[] {
  const counted = Object.fromEntries(Object.entries(byCode).filter(([code]) => !COUNTED.has(code)));
  const phrases = countFindings({ byCode: counted, byField }, say);
  if (phrases.length === 0) return [];
  const shown = phrases.slice(0, MOST_FINDINGS).map(({ phrase }) => phrase);
  const rest = phrases.slice(MOST_FINDINGS).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) shown.push(say.words.report.data.moreFindings(rest, say.format));
  return [say.words.report.sales.findings(say.format.quote(file), say.format.list(shown))];
}
