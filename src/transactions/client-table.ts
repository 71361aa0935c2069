import { isoDay } from '../client/day.js';
import type { FieldName } from '../client/fields.js';
import type { Plan } from '../client/plan.js';
import type { Batch, Source, SourceInfo } from '../formats/batch.js';
import { averageTicket, fieldsOfSales, joinProducts, knownDay, sumByClient } from './apply.js';
import { type Buyer, KEYS, type Sales } from './sales.js';

/** Records of one batch. */
const AT_ONCE = 1024;
/** Records that a sample holds, spread over all of them. */
const SAMPLED = 4000;

/** What the table is made of; `country` and `headerLine` are those of the sales. */
export type TableParts = { readonly sales: Sales; readonly info: SourceInfo; readonly country: string | null; readonly headerLine: number };

/**
 * The buyers of the sales as a table of clients: one record a buyer, in the order in which the sales name them, the header made of field names,
 * the line that of the buyer's first sale. Days are written `YYYY-MM-DD`, amounts with a decimal point.
 */
export function makeClientTable({ sales, info, country, headerLine }: TableParts): { readonly source: Source; readonly plan: Plan } {
  const { buyers } = sales;
  const keys = KEYS.filter((key) => buyers.some((buyer) => buyer[key] !== null));
  const fields: readonly FieldName[] = [...keys, ...fieldsOfSales(sales)];
  const totals = sumByClient(sales.log);
  const record = (at: number): string[] => {
    const found = sales.of(at);
    const total = totals[at] ?? 0;
    const values: { readonly [F in FieldName]?: string | null } = {
      ...(buyers[at] as Buyer),
      ...(found && {
        firstPurchase: writeDay(found.firstPurchase),
        lastPurchase: writeDay(found.lastPurchase),
        purchaseCount: String(found.purchaseCount),
        totalRevenue: writeAmount(found.revenue),
        averageTicket: writeAmount(averageTicket(total, found)),
        products: joinProducts(found.products),
      }),
    };
    return fields.map((field) => values[field] ?? '');
  };
  const batchOf = (rows: readonly number[], withHeader: boolean): Batch => {
    const records = rows.map((at) => ({ cells: record(at), line: buyers[at]?.line ?? 0 }));
    return makeBatch(withHeader ? [{ cells: [...fields], line: headerLine }, ...records] : records);
  };

  let given = 0;
  const source: Source = {
    info: { ...info, format: 'csv', encoding: 'utf-8', bom: false, delimiter: ',', quote: '"', lineEnd: 'LF', separatorLine: null, tables: [] },
    transcoded: false,
    decode: (bytes, from, to) => bytes.toString('utf8', from, to),
    encode: (text) => Buffer.from(text),
    preamble: () => Buffer.alloc(0),
    sample: async () => {
      const step = Math.max(1, Math.ceil(buyers.length / SAMPLED));
      const rows = Array.from({ length: Math.ceil(buyers.length / step) }, (_, index) => index * step);
      return [batchOf(rows, true)];
    },
    async *batches() {
      for (given = 0; given < buyers.length || given === 0; ) {
        const rows = Array.from({ length: Math.min(AT_ONCE, buyers.length - given) }, (_, index) => given + index);
        const first = given === 0;
        given += Math.max(1, rows.length);
        yield batchOf(rows, first);
        // Timers and signals get their turn between batches, as they do while a file is read.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    progress: () => (buyers.length === 0 ? 1 : Math.min(1, given / buyers.length)),
    close: async () => {},
  };
  return { source, plan: planOf(fields, sales, country, headerLine) };
}

function planOf(fields: readonly FieldName[], { report }: Sales, country: string | null, headerLine: number): Plan {
  const header = [...fields];
  return {
    header,
    headerLine,
    dataFrom: 1,
    columns: header.map((field, index) => ({
      index,
      header: field,
      field,
      confidence: 1,
      reason: 'alias',
      shapes: field === 'totalRevenue' || field === 'averageTicket' ? { decimal: '.', currency: report.currency } : {},
      fit: null,
      filled: 1,
    })),
    assumptions: [],
    issues: [],
    skipped: [],
    country,
    currency: report.currency,
    transactions: false,
  };
}

function writeDay(day: number): string {
  const known = knownDay(day);
  return known === undefined ? '' : isoDay(known);
}

/** Ten-thousandths as a number with at least two decimals: `1234.50`, `-0.0625`; '' for nothing. */
function writeAmount(amount: number | undefined): string {
  if (amount === undefined || Number.isNaN(amount)) return '';
  const digits = String(Math.abs(amount)).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0{1,2}$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -4)}.${decimals}`;
}

/** Records as the bytes of a text file: commas, quotes where they must be; a cell with quotes in it stands once more behind them, as it is read. */
function makeBatch(records: readonly { readonly cells: readonly string[]; readonly line: number }[]): Batch {
  const texts: string[] = [];
  const behind: string[] = [];
  const count = records.reduce((sum, { cells }) => sum + cells.length, 0);
  const cells = new Uint32Array(2 * count);
  const first = new Uint32Array(records.length + 1);
  const raw = new Uint32Array(records.length + 1);
  const doubled: number[] = [];
  let cell = 0;
  let at = 0;
  for (const [row, { cells: own }] of records.entries()) {
    first[row] = cell;
    raw[row] = at;
    for (const [index, text] of own.entries()) {
      const length = Buffer.byteLength(text);
      const quoted = /[",\r\n]/.test(text);
      const written = quoted ? `"${text.replaceAll('"', '""')}"` : text;
      const begin = at + (quoted ? 1 : 0);
      if (text.includes('"')) {
        doubled.push(cell);
        behind.push(text);
      }
      cells[2 * cell] = begin;
      cells[2 * cell + 1] = begin + length;
      cell++;
      texts.push(written, index + 1 < own.length ? ',' : '\n');
      at += (quoted ? Buffer.byteLength(written) : length) + 1;
    }
  }
  first[records.length] = cell;
  raw[records.length] = at;
  for (const [index, place] of doubled.entries()) {
    cells[2 * place] = at;
    at += Buffer.byteLength(behind[index] as string);
    cells[2 * place + 1] = at;
  }
  return {
    bytes: Buffer.from(texts.join('') + behind.join('')),
    rows: records.length,
    cells,
    first,
    line: Uint32Array.from(records, ({ line }) => line),
    raw,
    lineEnd: new Uint8Array(records.length).fill(1),
  };
}
