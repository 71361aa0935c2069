import { CarteraError } from '../errors.js';
import type { Source } from '../formats/batch.js';
import type { Settings } from '../settings.js';
import { assignFields, duplicateLabels, type SampleColumn, sampleColumns } from './columns.js';
import { type FieldName, fieldOf } from './fields.js';
import { fileCountry, type MappedTexts } from './file-country.js';
import { findHeader, type SampleRow } from './header-row.js';
import { foldHeader, headerCurrency, matchHeader } from './headers.js';
import { decideScale } from './interest-words.js';
import { ISSUES, type Issue } from './issues.js';
import { currencyOfWord, dollarOf, splitAmount } from './kinds/currency.js';
import { withoutPercent } from './kinds/percent.js';
import { decideParts } from './parts.js';
import { currencyOf } from './places/currency.js';
import type { Assumption, ColumnPlan, Plan, Shapes } from './plan.js';
import { decideListSigns } from './products.js';
import { isFloatColumn } from './repairs/plain-number.js';
import { findSwapped } from './repairs/swapped-dates.js';
import { readSample } from './sample.js';
import { findOwnSectors } from './sectors.js';
import { type ColumnTexts, decideDateOrders, decideDecimals } from './shapes.js';
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
  const { shapes, assumptions } = decideShapes(sample, assigned, settings, source.info.delimiter, country);
  const columns = assigned.map(
    (given, at): ColumnPlan => ({
      index: at,
      header: header[at] ?? '',
      ...given,
      shapes: shapes[at] ?? {},
      filled: Math.round((sample[at]?.filled ?? 0) * 100) / 100,
    }),
  );
  const money = decideCurrency(columns, sample, settings, country);
  return {
    header,
    headerLine: headerRow.line,
    dataFrom: index + 1,
    columns,
    assumptions: [...assumptions, ...money.assumptions, ...otherRevenue(columns), ...receivablesOnly(columns)],
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

function decideShapes(
  sample: readonly SampleColumn[],
  assigned: Given,
  settings: Settings,
  delimiter: string,
  country: string | null,
): { readonly shapes: Shapes[]; readonly assumptions: Assumption[] } {
  const evidence = { dateOrder: settings.dateOrder ?? undefined, decimal: settings.decimal ?? undefined, delimiter, country };
  const shapes: Shapes[] = sample.map(() => ({}));
  const ofKind = (...kinds: readonly string[]) =>
    assigned.flatMap((given, at) => (given.field !== null && kinds.includes(fieldOf(given.field).kind) ? [at] : []));
  const texts = (at: number): ColumnTexts => ({
    header: sample[at]?.header ?? '',
    texts: (sample[at]?.texts ?? []).map(withoutPercent),
    whole: ofKind('count').includes(at),
  });
  const days = ofKind('day');
  const { dates, assumptions } = decideDateOrders(days.map(texts), evidence);
  for (const [k, at] of days.entries())
    shapes[at] = { dates: dates[k] ?? {}, ...(findSwapped(sample[at]?.texts ?? []) === 'certain' ? { swapped: true as const } : {}) };
  for (const at of ofKind('code', 'phone', 'taxId')) if (isFloatColumn(sample[at]?.texts ?? [])) shapes[at] = { floats: true };
  const sector = assigned.findIndex((given) => given.field === 'sector');
  if (sector >= 0) shapes[sector] = { sectors: findOwnSectors(sample[sector]?.texts ?? []) };
  const numbers = ofKind('money', 'count');
  const { decimals, assumptions: ofNumbers } = decideDecimals(numbers.map(texts), evidence);
  for (const [k, at] of numbers.entries()) {
    const currency = headerCurrency(sample[at]?.header ?? '');
    shapes[at] = { decimal: decimals[k] ?? '.', ...(currency === null ? {} : { currency }) };
  }
  const ofParts = decideWords(sample, assigned, shapes);
  return { shapes, assumptions: [...assumptions, ...ofNumbers, ...shortBirthYears(sample, assigned, shapes), ...ofParts] };
}

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

/**
 * The currency that revenue is summed in (expected revenue, where revenue names none): the option, else the one that most amounts, the currency column or the header carry.
 * `$` alone takes the currency of the file's country, as an assumption: the US dollar where that one is written otherwise.
 */
function decideCurrency(
  columns: readonly ColumnPlan[],
  sample: readonly SampleColumn[],
  settings: Settings,
  country: string | null,
): { readonly currency: string | null; readonly assumptions: Assumption[] } {
  const expected = columns.find((column) => column.field === 'expectedRevenue');
  const revenue = columns.find((column) => column.field === 'totalRevenue') ?? expected;
  if (!revenue) return { currency: settings.currency, assumptions: [] };
  const words = columns.find((column) => column.field === 'currency');
  const counts = new Map<string, number>();
  const count = (sign: string | null | undefined) => sign && counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let unsigned = 0;
  for (const text of sample[revenue.index]?.texts ?? []) {
    const sign = splitAmount(text)?.currency ?? (words ? null : revenue.shapes.currency);
    if (sign) count(sign);
    else if (!words) unsigned++;
  }
  if (expected && !words && counts.size === 0)
    for (const text of sample[expected.index]?.texts ?? []) count(splitAmount(text)?.currency ?? expected.shapes.currency);
  for (const text of words ? (sample[words.index]?.texts ?? []) : []) count(currencyOfWord(text));
  const home = country === null ? null : currencyOf(country);
  const mixed = unsigned > 0 && counts.size > 0;
  // Amounts without a sign beside others with one are in the country's own currency, as far as one can tell.
  if (mixed && home !== null) counts.set(home, (counts.get(home) ?? 0) + unsigned);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [null];
  const currency = settings.currency ?? (most === '$' ? dollarOf(home) : most);
  const sign =
    counts.has('$') && settings.currency === null
      ? [{ code: 'currency' as const, args: { sign: '$', currency: (most === '$' ? currency : dollarOf(most)) ?? '' } }]
      : [];
  const bare = mixed && settings.currency === null ? [{ code: 'currency' as const, args: { sign: '', currency: currency ?? '' } }] : [];
  return { currency, assumptions: [...sign, ...bare] };
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
