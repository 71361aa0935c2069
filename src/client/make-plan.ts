import { CarteraError } from '../errors.js';
import type { Source } from '../formats/batch.js';
import type { Settings } from '../settings.js';
import { decideShapes } from './column-shapes.js';
import { assignFields, duplicateLabels, type SampleColumn, sampleColumns } from './columns.js';
import { type CurrencyChoice, decideCurrency } from './currency-choice.js';
import { type FieldName, fieldOf } from './fields.js';
import { fileCountry, type MappedTexts } from './file-country.js';
import { findHeader, type SampleRow } from './header-row.js';
import { foldHeader, matchHeader } from './headers.js';
import { decideScale } from './interest-words.js';
import { ISSUES, type Issue } from './issues.js';
import { decideParts } from './parts.js';
import type { Assumption, ColumnPlan, Plan, Shapes } from './plan.js';
import { decideListSigns } from './products.js';
import { findSwapped } from './repairs/swapped-dates.js';
import { readSample } from './sample.js';
import { findOwnSectors } from './sectors.js';
import { taxOf } from './tax.js';
import { looksLikeTransactions } from './transactions-header.js';

/**
 * Fixes everything that the reading of the rows depends on, from the header and a sample of the whole file: which column is
 * which field, how its dates and numbers are written, the file's country and currency.
 * @throws CarteraError header-line, map-column
 */
export async function makePlan(source: Source, settings: Settings): Promise<Plan> {
  const { file } = source.info;
  const rows = await readSample(source);
  const { index, skipped } = findHeader(rows, settings.headerLine ?? undefined, file);
  const headerRow = rows[index] as SampleRow;
  const header = headerRow.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const sample = sampleColumns(header, rows.slice(index + 1));
  const assigned = assignFields(sample, settings, file);
  const mapped = sample.map((column, at) => ({ header: column.header, field: assigned[at]?.field ?? null, texts: column.texts }));
  const country = settings.country ?? fileCountry(mapped);
  const kinds = assigned.map(({ field }) => (field === null ? null : fieldOf(field).kind));
  const { shapes, assumptions } = decideShapes(sample, kinds, settings, source.info.delimiter, country);
  const sector = assigned.findIndex((given) => given.field === 'sector');
  if (sector >= 0) shapes[sector] = { sectors: findOwnSectors(sample[sector]?.texts ?? []) };
  const ofParts = decideWords(sample, assigned, shapes);
  const columns = assigned.map(
    (given, at): ColumnPlan => ({
      index: at,
      header: header[at] ?? '',
      ...given,
      shapes: shapes[at] ?? {},
      filled: Math.round((sample[at]?.filled ?? 0) * 100) / 100,
    }),
  );
  const money = currencyOfRevenue(columns, sample, settings, country);
  return {
    header,
    headerLine: headerRow.line,
    dataFrom: index + 1,
    columns,
    assumptions: [
      ...assumptions,
      ...shortBirthYears(sample, assigned, shapes),
      ...ofParts,
      ...money.assumptions,
      ...otherRevenue(columns),
      ...receivablesOnly(columns),
    ],
    issues: [...headerIssues(header, headerRow.line), ...missingLabels(header, settings), ...maybeSwapped(columns, sample)],
    skipped: source.info.separatorLine === null ? skipped : [{ line: source.info.separatorLine, reason: 'separator' }, ...skipped],
    country,
    currency: money.currency,
    transactions: listsTransactions(header, mapped),
  };
}

/** @throws CarteraError no-columns where not one column was given a field. */
export function requireColumns(plan: Plan, file: string): void {
  if (!plan.columns.some((column) => column.field !== null)) throw new CarteraError('no-columns', { file, line: plan.headerLine, columns: plan.header.length });
}

/** A register of sales by its headers; where they could be a client list's too, clients that stand in it again and again tell. */
function listsTransactions(header: readonly string[], columns: MappedTexts): boolean {
  const kind = looksLikeTransactions(header);
  if (kind !== 'generic') return kind !== null;
  const keys = columns.filter((column) => column.field !== null && ['id', 'taxId', 'name', 'company', 'email'].includes(column.field));
  return keys.some((column) => new Set(column.texts).size < column.texts.length * 0.8);
}

type Given = readonly { readonly field: ColumnPlan['field'] }[];

/** Adds what lists of products, grades of interest and margins in per cent look like in their columns. */
function decideWords(sample: readonly SampleColumn[], assigned: Given, shapes: Shapes[]): Assumption[] {
  const assumptions: Assumption[] = [];
  for (const [at, { field }] of assigned.entries()) {
    const { header, texts } = sample[at] as SampleColumn;
    if (field === 'products') {
      const signs = decideListSigns(header, texts);
      if (signs.length > 0) shapes[at] = { ...shapes[at], list: signs };
    }
    if (field === 'interest') shapes[at] = { ...shapes[at], scale: decideScale(texts) };
    const parts = field === 'margin' || field === 'costToServe' ? decideParts(header, texts) : null;
    if (parts === null) continue;
    shapes[at] = { ...shapes[at], parts: parts.divisor };
    if (!parts.said) assumptions.push({ code: 'parts-of-revenue', args: { column: header } });
  }
  return assumptions;
}

/** A birth in `15/03/24` may be of 1924 or 2024: the latest year that is past is taken. */
function shortBirthYears(sample: readonly SampleColumn[], assigned: Given, shapes: readonly Shapes[]): Assumption[] {
  const at = assigned.findIndex((given) => given.field === 'birthDate');
  const short = Object.keys(shapes[at]?.dates ?? {}).some((pattern) => pattern.endsWith('yy'));
  return short ? [{ code: 'two-digit-year', args: { column: sample[at]?.header ?? '' } }] : [];
}

/** The currency that revenue is in, that of the expected one where revenue names none. */
function currencyOfRevenue(columns: readonly ColumnPlan[], sample: readonly SampleColumn[], settings: Settings, country: string | null): CurrencyChoice {
  const textsOf = (column: ColumnPlan | undefined) => (column ? (sample[column.index]?.texts ?? []) : []);
  const expected = columns.find((column) => column.field === 'expectedRevenue');
  const revenue = columns.find((column) => column.field === 'totalRevenue') ?? expected;
  if (!revenue) return { currency: settings.currency, assumptions: [] };
  const words = columns.find((column) => column.field === 'currency');
  return decideCurrency(
    {
      amounts: textsOf(revenue),
      ofHeader: revenue.shapes.currency ?? null,
      words: words ? textsOf(words) : null,
      otherwise: { amounts: textsOf(expected), ofHeader: expected?.shapes.currency ?? null },
    },
    settings,
    country,
  );
}

/** Amounts that are owed, and none that were sold: said at once, before anybody takes them for sales. */
function receivablesOnly(columns: readonly ColumnPlan[]): Assumption[] {
  const has = (...fields: readonly string[]) => columns.some((column) => column.field !== null && fields.includes(column.field));
  return has('balance', 'overdue', 'creditLimit') && !has('totalRevenue', 'averageTicket', 'expectedRevenue', 'margin')
    ? [{ code: 'receivables', args: {} }]
    : [];
}

/** Of several columns that could be the revenue one is summed; the others are named, unless the one is the amount before tax. */
function otherRevenue(columns: readonly ColumnPlan[]): Assumption[] {
  const revenue = columns.find((column) => column.field === 'totalRevenue');
  if (!revenue || taxOf(revenue.header) === 'excluded' || revenue.reason === 'option' || revenue.reason === 'config') return [];
  const others = columns.filter((column) => column.reason === 'other-column-better' && matchHeader(column.header)[0]?.field === 'totalRevenue');
  return others.map((column) => ({ code: 'other-revenue', args: { column: column.header } }));
}

/** Day columns in which a spreadsheet seems to have swapped day and month, too few to be sure. */
function maybeSwapped(columns: readonly ColumnPlan[], sample: readonly SampleColumn[]): Issue[] {
  const doubtful = columns.filter(
    ({ field, index }) => field !== null && fieldOf(field).kind === 'day' && findSwapped(sample[index]?.texts ?? []) === 'doubtful',
  );
  return doubtful.map(({ field, index }) => ({
    code: 'swapped-date',
    severity: ISSUES['swapped-date'],
    line: null,
    column: index,
    field,
    args: { certainty: 'doubtful' },
  }));
}

/** Columns that the config names and the file lacks: renamed, or another file's. */
function missingLabels(header: readonly string[], settings: Settings): Issue[] {
  const known = new Set(header.map(foldHeader));
  const missing = settings.map.filter((entry) => entry.from === 'config' && !known.has(foldHeader(entry.header)));
  return missing.map((entry) => ({
    code: 'missing-label',
    severity: ISSUES['missing-label'],
    line: null,
    column: null,
    field: entry.field as FieldName | null,
    args: { header: entry.header },
  }));
}

function headerIssues(header: readonly string[], line: number): Issue[] {
  const issue = (code: 'duplicate-label' | 'blank-label', column: number): Issue => ({ code, severity: ISSUES[code], line, column, field: null, args: {} });
  const blank = header.flatMap((label, index) => (label === '' ? [issue('blank-label', index)] : []));
  return [...blank, ...duplicateLabels(header).map((index) => issue('duplicate-label', index))];
}
