import { fieldOf } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { matchHeader } from '../client/headers.js';
import { KINDS } from '../client/kinds/index.js';
import { isMissingWord } from '../client/kinds/missing.js';
import type { Batch, Decode } from '../formats/batch.js';
import { SALE_FIELDS } from './fields.js';
import { matchSaleHeader } from './headers.js';

/**
 * What the cells of a column look like. A name may hold the delimiter unquoted (`DISTRIBUIDORA KANTUTA, S.A.C.`): `text` columns take more than
 * one cell where every other column then holds what it should. `any`: nothing is known. `digits`: as many of them.
 */
export type CellType = {
  readonly is: 'text' | 'any' | 'day' | 'number' | 'code' | 'short' | 'digits';
  /** No cell of the column is empty. */
  readonly required?: boolean;
  readonly lengths?: readonly number[];
};

/** Records wider than this are damaged in another way. */
const MOST_EXTRA = 8;
const NUMBER_WORDS = /^(?:mto|monto|importe|imp|bi|igv|iva|total|isc|ivap|icbper|valor|dscto|otros tributos)\b/;

/** What the headers alone say of the cells: for files of which no record is as wide as the header. */
export function guessCellTypes(header: readonly string[]): CellType[] {
  return header.map((label): CellType => {
    const sale = matchSaleHeader(label)[0]?.field;
    const client = matchHeader(label)[0]?.field;
    if (sale === 'name' || sale === 'product' || (sale === undefined && client !== undefined && fieldOf(client).kind === 'text')) return { is: 'text' };
    const kind = sale === undefined ? (client === undefined ? null : fieldOf(client).kind) : SALE_FIELDS[sale].kind;
    const words = fold(label);
    if (kind === 'day' || /^fecha\b/.test(words)) return { is: 'day', required: sale === 'date' };
    if (kind === 'money' || NUMBER_WORDS.test(words)) return { is: 'number', required: false };
    if (kind === 'taxId') return { is: 'code', required: false };
    return sale === 'currency' ? { is: 'short', required: false } : { is: 'any' };
  });
}

/** What the cells of every column look like, from records that are as wide as the header; null where nothing could tell one column from another. */
export function learnCellTypes(width: number, rows: readonly (readonly string[])[]): CellType[] | null {
  const types = Array.from({ length: width }, (_, column) => learnColumn(rows.map((cells) => cells[column] ?? '')));
  const known = types.filter(({ is }) => is !== 'any' && is !== 'text').length;
  return known === 0 || !types.some(({ is }) => is === 'text') ? null : types;
}

function learnColumn(cells: readonly string[]): CellType {
  const texts = cells.filter((text) => text !== '' && !isMissingWord(text));
  if (texts.length === 0) return { is: 'any' };
  const required = cells.length >= 5 && texts.length === cells.length;
  const all = (test: (text: string) => boolean): boolean => texts.every(test);
  if (all(isLongNumber)) {
    const lengths = [...new Set(texts.map((text) => text.length))];
    if (lengths.length <= 3) return { is: 'digits', required, lengths };
  }
  if (all(KINDS.day.fits)) return { is: 'day', required };
  if (all(KINDS.money.fits)) return { is: 'number', required };
  if (all((text) => text.length <= 4)) return { is: 'short', required };
  if (all((text) => /\d/.test(text) && !/\s/.test(text))) return { is: 'code', required };
  return { is: 'text' };
}

const isLongNumber = (text: string): boolean => /^\d{6,}$/.test(text);

function fits(type: CellType, text: string): boolean {
  if (type.is === 'any' || type.is === 'text') return true;
  if (text === '') return !type.required;
  return looksLike(type, text) || (!type.required && isMissingWord(text));
}

/** A number as registers write it: most cells of theirs are one. */
const PLAIN_NUMBER = /^-?\d{1,12}(?:\.\d{1,4})?$/;

function looksLike(type: CellType, text: string): boolean {
  switch (type.is) {
    case 'day':
      return KINDS.day.fits(text);
    case 'number':
      return PLAIN_NUMBER.test(text) || KINDS.money.fits(text);
    case 'short':
      return text.length <= 4;
    case 'code':
      return /\d/.test(text) && !/\s/.test(text);
    case 'digits':
      return type.lengths?.includes(text.length) === true && /^\d+$/.test(text);
    default:
      return true;
  }
}

/**
 * The first cell of every column of a record that has more cells than columns, where one way alone of joining neighbours into its text columns
 * makes all other columns fit.
 * @param count how many cells the record has
 * @param textOf the trimmed text of a cell
 * @returns one index a column, and the number of cells behind them; null where no way or several ways fit
 */
export function findJoin(types: readonly CellType[], count: number, textOf: (cell: number) => string): number[] | null {
  if (count <= types.length || count - types.length > MOST_EXTRA) return null;
  const starts: number[] = [];
  let found: number[] | null = null;
  let ways = 0;
  const place = (column: number, cell: number, extra: number): void => {
    if (ways > 1) return;
    if (column === types.length) {
      if (extra > 0) return;
      ways++;
      found = [...starts, cell];
      return;
    }
    const type = types[column] as CellType;
    starts.push(cell);
    if (type.is === 'text') for (let more = 0; more <= extra; more++) place(column + 1, cell + 1 + more, extra - more);
    else if (fits(type, textOf(cell))) place(column + 1, cell + 1, extra);
    starts.pop();
  };
  place(0, 0, count - types.length);
  return ways === 1 ? found : null;
}

/** What became of the records of a batch: it, with long ones re-joined; `joined` and `lost` are the records that were, and that could not be. */
export type Rejoined = { readonly batch: Batch; readonly joined: readonly number[]; readonly lost: readonly number[] };

/** Re-joins the records of a batch that have more cells than the header. Cells left over at the end that hold nothing are no damage. */
export function rejoinBatch(batch: Batch, types: readonly CellType[] | null, width: number, decode: Decode): Rejoined {
  const joins = new Map<number, number[]>();
  const lost: number[] = [];
  for (let row = 0; row < batch.rows; row++) {
    const first = batch.first[row] as number;
    const count = (batch.first[row + 1] as number) - first;
    if (count <= width) continue;
    const texts: string[] = [];
    const textOf = (cell: number): string => {
      texts[cell] ??= decode(batch.bytes, batch.cells[2 * (first + cell)] as number, batch.cells[2 * (first + cell) + 1] as number).trim();
      return texts[cell];
    };
    if (isPadded(types, width, count, textOf)) continue;
    const join = types === null ? null : findJoin(types, count, textOf);
    if (join !== null && isOneStretch(batch, first, join)) joins.set(row, join);
    else lost.push(row);
  }
  return { batch: joins.size === 0 ? batch : withJoins(batch, joins), joined: [...joins.keys()], lost };
}

/** Whether a record is only longer: the cells left over hold nothing, and the others are as they should be. */
function isPadded(types: readonly CellType[] | null, width: number, count: number, textOf: (cell: number) => string): boolean {
  for (let cell = width; cell < count; cell++) if (textOf(cell) !== '') return false;
  return types === null || types.every((type, cell) => fits(type, textOf(cell)));
}

/** Whether the cells to be joined stand one behind the other in the file: quotes move a cell out of it. */
function isOneStretch(batch: Batch, first: number, join: readonly number[]): boolean {
  for (let column = 0; column + 1 < join.length; column++) {
    const [from, next] = [join[column] as number, join[column + 1] as number];
    for (let cell = first + from; cell + 1 < first + next; cell++) if ((batch.cells[2 * cell + 1] as number) + 1 !== batch.cells[2 * cell + 2]) return false;
  }
  return true;
}

function withJoins(batch: Batch, joins: ReadonlyMap<number, readonly number[]>): Batch {
  const cells = new Uint32Array(2 * (batch.first[batch.rows] as number));
  const first = new Uint32Array(batch.rows + 1);
  let at = 0;
  for (let row = 0; row < batch.rows; row++) {
    first[row] = at;
    const begin = batch.first[row] as number;
    const join = joins.get(row) ?? Array.from({ length: (batch.first[row + 1] as number) - begin + 1 }, (_, cell) => cell);
    for (let column = 0; column + 1 < join.length; column++, at++) {
      cells[2 * at] = batch.cells[2 * (begin + (join[column] as number))] as number;
      cells[2 * at + 1] = batch.cells[2 * (begin + (join[column + 1] as number)) - 1] as number;
    }
  }
  first[batch.rows] = at;
  return { ...batch, cells, first };
}
