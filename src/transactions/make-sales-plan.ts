import { decideShapes } from '../client/column-shapes.js';
import { type SampleColumn, sampleColumns } from '../client/columns.js';
import { type CurrencyChoice, decideCurrency } from '../client/currency-choice.js';
import { fileCountry } from '../client/file-country.js';
import { findHeader, type SampleRow } from '../client/header-row.js';
import { matchHeader } from '../client/headers.js';
import { currencyOfWord } from '../client/kinds/currency.js';
import { parseNumber } from '../client/kinds/number.js';
import type { Assumption, Shapes } from '../client/plan.js';
import { readSample } from '../client/sample.js';
import { looksLikeTransactions } from '../client/transactions-header.js';
import { CarteraError } from '../errors.js';
import type { Source } from '../formats/batch.js';
import type { Settings } from '../settings.js';
import { chooseAmount } from './amount-plan.js';
import { assignSaleFields } from './assign.js';
import { SALE_FIELDS, type SaleField } from './fields.js';
import { isSaleHeader } from './headers.js';
import type { SaleColumn, SalesPlan } from './plan.js';
import { type CellType, findJoin, guessCellTypes, learnCellTypes } from './rejoin.js';
import { KEYS } from './sales.js';
import { cancelledMeansPaid, isCfdi, isWon } from './words.js';

/**
 * Fixes everything that the reading of a table of sales depends on, from its header and a sample of the whole file.
 * @throws CarteraError header-line, no-header, header-only, sales-without-day, sales-without-buyer, sales-received (bills of others to one receiver)
 */
export async function makeSalesPlan(source: Source, settings: Settings): Promise<SalesPlan> {
  const { file, delimiter, format, separatorLine } = source.info;
  const rows = await readSample(source);
  const { index, skipped } = findHeader(rows, settings.headerLine ?? undefined, file, (cell) => isSaleHeader(cell) || matchHeader(cell).length > 0);
  const headerRow = rows[index] as SampleRow;
  const header = headerRow.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (rows.slice(index + 1).every((row) => row.cells.every((cell) => cell === ''))) throw new CarteraError('header-only', { file });
  const { cells, cellTypes } = align(
    header,
    rows.slice(index + 1).map((row) => row.cells),
    format === 'csv',
  );
  const sample = sampleColumns(
    header,
    cells.map((row) => ({ cells: row })),
  );
  const fields = assignSaleFields(sample, settings, file);
  const found = looksLikeTransactions(header);
  const layout = found === 'sire' || found === 'sat' ? found : 'generic';
  if (layout === 'sat') refuseReceived(sample, file);
  const role = KEYS.some((key) => fields.includes(key)) ? 'sales' : 'lines';
  requireFields(fields, role, file);
  const country = settings.country ?? countryOf(sample, fields, layout);
  const { shapes, assumptions } = decideShapes(
    sample,
    fields.map((field) => (field === null ? null : SALE_FIELDS[field].kind)),
    settings,
    delimiter,
    country,
  );
  readRatesAsDecimals(sample, fields, shapes);
  const { amount, tax, assumptions: ofAmount } = chooseAmount({ sample, cells, fields, shapes }, layout === 'sat');
  const texts = (field: SaleField): readonly string[] => sample[fields.indexOf(field)]?.texts ?? [];
  const amounts = amount === null ? [] : amount.from === 'columns' ? amount.columns.slice(0, 1) : [amount.price];
  const everyAmountIn = layout === 'sire' ? 'PEN' : null;
  const money = currencyOfSales(layout, settings, country, {
    amounts: amounts.flatMap((at) => sample[at]?.texts ?? []),
    ofHeader: amounts.map((at) => shapes[at]?.currency ?? null)[0] ?? null,
    words: fields.includes('currency') ? texts('currency') : null,
  });
  const columns = header.map(
    (label, at): SaleColumn => ({
      index: at,
      header: label,
      field: fields[at] ?? null,
      shapes: shapes[at] ?? {},
      filled: Math.round((sample[at]?.filled ?? 0) * 100) / 100,
    }),
  );
  return {
    header,
    headerLine: headerRow.line,
    dataFrom: index + 1,
    columns,
    layout,
    role,
    amount,
    tax,
    everyAmountIn,
    currency: money.currency,
    rate: everyAmountIn === null ? usableRate(cells, fields, money.currency) : null,
    cfdi: isCfdi(texts('type')),
    wonOnly: texts('stage').some(isWon),
    cancelledMeansPaid: cancelledMeansPaid(texts('status')),
    creditPrefix: creditPrefixOf(texts('document')),
    cellTypes,
    assumptions: [
      ...assumptions.filter(({ args }) => !isUnused(args.column, columns, amount)),
      ...ofAmount,
      ...money.assumptions,
      ...paidAssumption(sample, fields),
    ],
    skipped: separatorLine === null ? skipped : [{ line: separatorLine, reason: 'separator' }, ...skipped],
    country,
  };
}

/** The records of the sample cut as the header is, long ones re-joined, and what their cells look like. */
function align(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mayBeLong: boolean,
): { readonly cells: readonly (readonly string[])[]; readonly cellTypes: readonly CellType[] | null } {
  const width = header.length;
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  if (!mayBeLong) return { cells: filled, cellTypes: null };
  const exact = filled.filter((row) => row.length === width);
  const long = filled.some((row) => row.length > width);
  const guessed = exact.length >= 5 || !long ? null : guessCellTypes(header);
  const whole = guessed === null ? exact : filled.map((row) => joined(row, guessed)).filter((row) => row.length === width);
  const cellTypes = learnCellTypes(width, whole);
  return { cells: filled.map((row) => (cellTypes === null ? row : joined(row, cellTypes))), cellTypes };
}

function joined(row: readonly string[], types: readonly CellType[]): readonly string[] {
  const starts = findJoin(types, row.length, (cell) => row[cell] ?? '');
  return starts === null ? row : starts.slice(0, -1).map((from, column) => row.slice(from, starts[column + 1]).join(','));
}

/** @throws CarteraError sales-without-day, sales-without-buyer */
function requireFields(fields: readonly (SaleField | null)[], role: SalesPlan['role'], file: string): void {
  if (role === 'lines' && !fields.includes('document')) throw new CarteraError('sales-without-buyer', { file });
  if (role === 'sales' && !fields.includes('date')) throw new CarteraError('sales-without-day', { file });
}

/** Bills that many send to one: somebody's purchases. @throws CarteraError sales-received */
function refuseReceived(sample: readonly SampleColumn[], file: string): void {
  const different = (header: string): number => new Set(sample.find((column) => column.header.toLowerCase() === header)?.texts).size;
  if (different('rfcemisor') > 1 && different('rfcreceptor') === 1) throw new CarteraError('sales-received', { file });
}

function countryOf(sample: readonly SampleColumn[], fields: readonly (SaleField | null)[], layout: SalesPlan['layout']): string | null {
  if (layout !== 'generic') return layout === 'sire' ? 'PE' : 'MX';
  const client = { taxId: 'taxId', net: 'totalRevenue', gross: 'totalRevenue' } as const;
  return fileCountry(
    sample.map(({ header, texts }, at) => {
      const field = fields[at];
      return { header, texts, field: field === 'taxId' || field === 'net' || field === 'gross' ? client[field] : null };
    }),
  );
}

/**
 * The currency that sales are summed in. SUNAT's register is kept in soles whatever the document was in (Código Tributario, art. 87, 4); SAT's
 * metadata name no currency: most documents are in pesos.
 */
function currencyOfSales(
  layout: SalesPlan['layout'],
  settings: Settings,
  country: string | null,
  evidence: Parameters<typeof decideCurrency>[0],
): CurrencyChoice {
  if (layout === 'sire') return { currency: settings.currency ?? 'PEN', assumptions: [] };
  if (layout === 'sat')
    return { currency: settings.currency ?? 'MXN', assumptions: settings.currency === null ? [{ code: 'currency', args: { sign: '', currency: 'MXN' } }] : [] };
  return decideCurrency(evidence, settings, country);
}

/** The column of exchange rates, where it turns other currencies into the summary's: in rows of that one it says 1 or nothing. */
function usableRate(cells: readonly (readonly string[])[], fields: readonly (SaleField | null)[], currency: string | null): number | null {
  const [rate, words] = [fields.indexOf('rate'), fields.indexOf('currency')];
  if (rate < 0 || words < 0 || currency === null) return null;
  const home = cells.filter((row) => currencyOfWord(row[words] ?? '') === currency);
  const plain = home.filter((row) => (row[rate] ?? '') === '' || [0, 1].includes(parseNumber(row[rate] ?? '', '.')));
  return home.length > 0 && plain.length >= home.length * 0.9 ? rate : null;
}

/** An exchange rate has three decimals more often than it is over a thousand: `3.721`, `17,345`. */
function readRatesAsDecimals(sample: readonly SampleColumn[], fields: readonly (SaleField | null)[], shapes: Shapes[]): void {
  const at = fields.indexOf('rate');
  const last = (sample[at]?.texts ?? []).flatMap((text) => /[.,](?=\d*\D*$)/.exec(text)?.[0] ?? []);
  if (at >= 0) shapes[at] = { decimal: last.filter((sign) => sign === ',').length * 2 > last.length ? ',' : '.' };
}

/** Whether nothing hangs on how the numbers of a column were read: another column has the amount, the rate is not used. */
function isUnused(header: unknown, columns: readonly SaleColumn[], amount: SalesPlan['amount']): boolean {
  const column = columns.find((one) => one.header === header);
  if (column?.field == null || SALE_FIELDS[column.field].kind !== 'money') return false;
  if (column.field === 'rate') return true;
  const used = amount === null ? [] : amount.from === 'columns' ? amount.columns : [amount.price, amount.quantity, amount.discount];
  return !used.includes(column.index);
}

/** `C536379` among documents of digits alone. */
function creditPrefixOf(documents: readonly string[]): string | null {
  const digits = documents.filter((text) => /^\d+$/.test(text)).length;
  return digits * 2 >= documents.length && documents.some((text) => /^C\d+$/i.test(text)) ? 'C' : null;
}

function paidAssumption(sample: readonly SampleColumn[], fields: readonly (SaleField | null)[]): Assumption[] {
  const status = sample[fields.indexOf('status')];
  return status !== undefined && cancelledMeansPaid(status.texts) ? [{ code: 'cancelled-means-paid', args: { column: status.header } }] : [];
}
