import { dayNumber } from '../client/day.js';
import { Interner } from '../client/intern.js';
import { currencyOfSign, splitAmount } from '../client/kinds/currency.js';
import { KINDS } from '../client/kinds/index.js';
import type { Reader } from '../client/kinds/kind.js';
import { isMissingDay, isMissingWord, mayBeMissing } from '../client/kinds/missing.js';
import { swapBack } from '../client/repairs/swapped-dates.js';
import { type Trim, trimCell } from '../client/trim.js';
import type { Batch, Decode } from '../formats/batch.js';
import { foldKey } from './key-texts.js';
import type { SaleColumn } from './plan.js';
import type { Key } from './sales.js';

const EARLIEST = dayNumber(1901, 1, 1);
const LATEST = dayNumber(2199, 12, 31);

/** The cells of one record at a time, found by their column. */
export class Cells {
  batch: Batch | undefined;
  row = 0;
  readonly at: Trim = { from: 0, to: 0 };

  constructor(
    readonly decode: Decode,
    private readonly utf8: boolean,
  ) {}

  get bytes(): Buffer {
    return (this.batch as Batch).bytes;
  }

  /** Whether the cell of a column (-1: there is none) holds anything but a word for nothing; `at` are then its bounds, trimmed. */
  find(column: number): boolean {
    const { bytes, cells, first } = this.batch as Batch;
    const cell = (first[this.row] as number) + column;
    if (column < 0 || cell >= (first[this.row + 1] as number)) return false;
    const { at } = this;
    at.from = cells[2 * cell] as number;
    at.to = cells[2 * cell + 1] as number;
    if (at.from === at.to) return false;
    trimCell(bytes, at, this.utf8);
    if (at.from >= at.to) return false;
    return !(mayBeMissing(bytes, at.from, at.to) && isMissingWord(this.text()));
  }

  /** The cell found last, as text. */
  text(): string {
    return this.decode(this.bytes, this.at.from, this.at.to).trim();
  }
}

/** Reads the days of a column: a day number, NaN where there is none. Days of any century since 1901: sales are taken back in time. */
export async function dayReader(column: SaleColumn, asOf: number, country: string | null): Promise<(cells: Cells) => number> {
  const reader: Reader = await KINDS.day.reader({ field: 'lastPurchase', shapes: column.shapes, asOf, country, bounds: { min: EARLIEST, max: LATEST } });
  const { index, shapes } = column;
  return (cells) => {
    if (!cells.find(index)) return Number.NaN;
    const day = shapes.swapped ? Number.NaN : reader.accept(cells.bytes, cells.at.from, cells.at.to);
    if (!Number.isNaN(day)) return day;
    const text = cells.text();
    if (isMissingDay(text)) return Number.NaN;
    const judged = reader.schema.safeParse(reader.parse((shapes.swapped ? swapBack(text)?.text : null) ?? text));
    return judged.success && typeof judged.data === 'number' ? judged.data : Number.NaN;
  };
}

/** An amount as a cell writes it: ten-thousandths, NaN where there is none; the sign it carries. `blank`: nothing stands there. */
export type Amount = { value: number; currency: string | null; blank: boolean };

/** Reads the amounts of a column into one object again and again. */
export async function amountReader(column: SaleColumn, asOf: number, country: string | null): Promise<(cells: Cells) => Amount> {
  const reader: Reader = await KINDS.money.reader({ field: 'margin', shapes: column.shapes, asOf, country });
  const amount: Amount = { value: Number.NaN, currency: null, blank: true };
  const { index, shapes } = column;
  const ofColumn = shapes.currency ?? null;
  return (cells) => {
    amount.currency = ofColumn;
    amount.blank = !cells.find(index);
    amount.value = amount.blank ? Number.NaN : reader.accept(cells.bytes, cells.at.from, cells.at.to);
    if (amount.blank || !Number.isNaN(amount.value)) return amount;
    const text = cells.text().replace('%', '').trim();
    const judged = reader.schema.safeParse(reader.parse(text));
    amount.value = judged.success && typeof judged.data === 'number' ? judged.data : Number.NaN;
    amount.currency = currencyOfSign(splitAmount(text)?.currency ?? '') ?? ofColumn;
    return amount;
  };
}

/** What the words of a column mean, worked out once for each different one. */
export class Meanings<T> {
  private readonly interner = new Interner();
  private readonly known: T[] = [];

  constructor(
    private readonly index: number,
    private readonly read: (word: string) => T,
    private readonly none: T,
  ) {}

  /** The meaning of the record's cell; that of nothing where it is empty. */
  of(cells: Cells): T {
    if (!cells.find(this.index)) return this.none;
    const code = this.interner.intern(cells.bytes, cells.at.from, cells.at.to);
    if (code > this.known.length) this.known[code - 1] = this.read(cells.text());
    return this.known[code - 1] as T;
  }
}

/** The texts of one or more columns of a key, each different one with a number. */
export class KeyColumn {
  private readonly interner = new Interner();
  private readonly scratch = Buffer.alloc(2048);
  private readonly keys: boolean[] = [];

  constructor(private readonly columns: readonly number[]) {}

  /** The number of the record's text, 0 where it is empty. */
  of(cells: Cells): number {
    if (this.columns.length === 1) return cells.find(this.columns[0] as number) ? this.interner.intern(cells.bytes, cells.at.from, cells.at.to) : 0;
    // First and last name stand apart: their bytes are put side by side.
    let length = 0;
    for (const column of this.columns) {
      if (!cells.find(column)) continue;
      if (length > 0) this.scratch[length++] = 32;
      length += cells.bytes.copy(this.scratch, length, cells.at.from, Math.min(cells.at.to, cells.at.from + 900));
    }
    return length === 0 ? 0 : this.interner.intern(this.scratch, 0, length);
  }

  /** Whether a text is a key at all (zeros are none), asked once for each. */
  isKey(code: number, key: Key, decode: Decode): boolean {
    // Any name is one; most are not asked for but by their number.
    if (key === 'name') return true;
    this.keys[code] ??= foldKey(key, this.textOf(code, decode)) !== '';
    return this.keys[code];
  }

  /** The text of a number. */
  textOf(code: number, decode: Decode): string {
    const bytes = this.interner.bytesOf(code);
    return decode(bytes, 0, bytes.length);
  }
}
