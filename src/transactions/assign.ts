import { assignFields, type SampleColumn } from '../client/columns.js';
import type { FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { foldHeader, speaksOfDeal } from '../client/headers.js';
import { KINDS } from '../client/kinds/index.js';
import { isZeros } from '../client/kinds/missing.js';
import type { Settings } from '../settings.js';
import { SALE_FIELDS, type SaleField } from './fields.js';
import { matchSaleHeader, type SaleMatch } from './headers.js';
import { KEYS, type Key } from './sales.js';
import { isIdentityDocument } from './words.js';

/** The least share of fitting cells that keeps a column its field, by how sure its header is. */
const LEAST_FIT = { sure: 0.2, near: 0.5 } as const;
const JUDGED = 400;

/** What `--map` calls the fields of clients, in a table of sales. */
const OF_CLIENT: Partial<Record<FieldName, SaleField>> = {
  ...{ id: 'id', taxId: 'taxId', email: 'email', name: 'name', company: 'name', currency: 'currency', products: 'product', status: 'status' },
  ...{ lastPurchase: 'date', firstPurchase: 'date', totalRevenue: 'gross', isDeleted: 'cancelled', stage: 'stage' },
};

/** Gives every column of a table of sales its field: by option or config, by its header, if its values fit; then the buyer's by what client lists call them. */
export function assignSaleFields(columns: readonly SampleColumn[], settings: Pick<Settings, 'map' | 'words'>, file: string): (SaleField | null)[] {
  const fields: (SaleField | null)[] = columns.map(() => null);
  const settled = new Set<number>();
  for (const { header, field } of settings.map) {
    const at = columns.findIndex((column) => foldHeader(column.header) === foldHeader(header));
    if (at < 0 || settled.has(at)) continue;
    settled.add(at);
    fields[at] = field === null ? null : (OF_CLIENT[field as FieldName] ?? null);
  }
  const shop = columns.some(({ header }) => foldHeader(header) === 'lineitem name');
  const candidates = columns.flatMap((column, index) => (settled.has(index) ? [] : candidatesOf(column, index, shop)));
  candidates.sort((a, b) => b.worth - a.worth || a.rank - b.rank || a.index - b.index);
  for (const { index, field } of candidates) if (fields[index] === null && (field === 'base' || !fields.includes(field))) fields[index] = field;
  mendIdentityDocument(columns, fields);
  addBuyers(columns, fields, settled, settings, file);
  return fields;
}

type Candidate = SaleMatch & { readonly index: number; readonly worth: number };

function candidatesOf(column: SampleColumn, index: number, shop: boolean): Candidate[] {
  // Shopify calls the number of an order its name.
  if (shop && foldHeader(column.header) === 'name') return [{ field: 'document', confidence: 1, rank: 0, index, worth: 1 }];
  return matchSaleHeader(column.header).flatMap((match) => {
    const field = match.field === 'status' && speaksOfDeal(column.header) ? 'stage' : match.field;
    const fit = fitOf(field, column.texts);
    if (fit === null || fit < (match.confidence === 1 ? LEAST_FIT.sure : LEAST_FIT.near)) return [];
    // A column that is hardly filled gives way to one that is.
    return [{ ...match, field, index, worth: Math.round(match.confidence * fit * 20) / 20 - (column.filled < 0.05 ? 0.5 : 0) }];
  });
}

/** Share of the cells with the shape of the field's kind; null where no cell is filled. */
function fitOf(field: SaleField, texts: readonly string[]): number | null {
  const { kind } = SALE_FIELDS[field];
  const step = Math.max(1, Math.floor(texts.length / JUDGED));
  const cells = texts.filter((text, at) => at % step === 0 && !isZeros(text)).map((text) => text.replace(/^'/, ''));
  if (cells.length === 0) return texts.length === 0 ? null : 1;
  const fits = field === 'discount' ? (text: string) => KINDS.money.fits(text.replace('%', '').trim()) : KINDS[kind].fits;
  return cells.filter(fits).length / cells.length;
}

const DOCUMENT_OR_ID = /^(?:documento|numero (?:de )?documento)$/;

/** `Documento` beside a column of DNI, RUC and the like is who bought, not what was signed. */
function mendIdentityDocument(columns: readonly SampleColumn[], fields: (SaleField | null)[]): void {
  const type = fields.indexOf('type');
  const texts = columns[type]?.texts ?? [];
  if (texts.length === 0 || texts.filter(isIdentityDocument).length * 2 < texts.length) return;
  fields[type] = null;
  const document = fields.indexOf('document');
  if (DOCUMENT_OR_ID.test(foldHeader(columns[document]?.header ?? ''))) fields[document] = fields.includes('taxId') ? null : 'taxId';
}

const CLIENT_WORD = /\b(?:client\w*|customers?|accounts?|cuentas?|socios?|compradora?s?|buyers?|users?|members?|partners?|contact\w*)\b/;
const BARE_NAME = /^(?:name|nombre)$/;

/** Columns of the buyer that only the list of client fields knows. */
function addBuyers(
  columns: readonly SampleColumn[],
  fields: (SaleField | null)[],
  settled: ReadonlySet<number>,
  settings: Pick<Settings, 'map' | 'words'>,
  file: string,
): void {
  const free = columns.flatMap((_, index) => (fields[index] === null && !settled.has(index) ? [index] : []));
  const given = assignFields(
    free.map((index) => columns[index] as SampleColumn),
    { map: [], words: settings.words },
    file,
  );
  const found = new Map<FieldName, number>();
  for (const [at, { field }] of given.entries()) if (field !== null && !found.has(field)) found.set(field, free[at] as number);
  const known = (): boolean => KEYS.some((key) => fields.includes(key));
  const add = (key: Key, index: number | undefined): void => {
    if (index !== undefined && !fields.includes(key) && !isSellers(columns[index], known())) fields[index] = key;
  };
  add('taxId', found.get('taxId'));
  add('email', found.get('email'));
  const id = found.get('id');
  if (id !== undefined && (CLIENT_WORD.test(fold(columns[id]?.header ?? '')) || (!known() && repeats(columns[id])))) add('id', id);
  const name = found.get('company') ?? found.get('name');
  if (name !== undefined && !(BARE_NAME.test(foldHeader(columns[name]?.header ?? '')) && known() && repeatsLess(columns, fields, name))) add('name', name);
  else if (!fields.includes('name'))
    for (const part of ['firstName', 'lastName'] as const) {
      const index = found.get(part);
      if (index !== undefined) fields[index] = 'name';
    }
}

/** One value in every row beside another key: the seller's own. */
function isSellers(column: SampleColumn | undefined, keyed: boolean): boolean {
  return keyed && column !== undefined && column.texts.length > 1 && new Set(column.texts).size === 1;
}

/** Numbers of rows are all different; those of clients come again. */
function repeats(column: SampleColumn | undefined): boolean {
  return column !== undefined && (column.texts.length < 5 || new Set(column.texts).size < column.texts.length * 0.95);
}

/** A bare `Name` that is another one in most rows of a client is that of the deal. */
function repeatsLess(columns: readonly SampleColumn[], fields: readonly (SaleField | null)[], name: number): boolean {
  const keys = fields.flatMap((field, index) => (field === 'id' || field === 'taxId' || field === 'email' ? [columns[index]] : []));
  const different = (column: SampleColumn | undefined): number => new Set(column?.texts).size;
  return keys.some((key) => different(columns[name]) > different(key) * 1.1);
}
