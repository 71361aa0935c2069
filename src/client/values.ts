import type { Batch, Decode } from '../formats/batch.js';
import { FIELD_NAMES, type FieldName, fieldOf } from './fields.js';
import { Interner } from './intern.js';
import { KINDS } from './kinds/index.js';

/** Where the text of a field stands in the batch, for every record: [from, to); to = 0 where it is missing. */
export type TextCells = { readonly from: Uint32Array; readonly to: Uint32Array };

/** What became of a record. */
export const CLIENT = 0;
export const REJECTED = 1;
export const BLANK = 2;
export const EXCLUDED = 3;
/** A client that a condition asked for does not hold for: neither counted nor listed. */
export const FILTERED = 4;

/** Fields whose words are kept as numbers into a dictionary: they repeat. */
export function isWords(field: FieldName): boolean {
  const { kind } = fieldOf(field);
  return kind === 'word' || kind === 'place';
}

/**
 * The values of one batch, column by column; the arrays are used again for the next batch. Numbers: NaN is missing (days since
 * 1970-01-01, amounts in ten-thousandths, flags 0 or 1). Words: 0 is missing. Texts: bounds in the batch.
 */
export class Values {
  rows = 0;
  batch: Batch | undefined;
  readonly numbers: { [F in FieldName]?: Float64Array } = {};
  readonly words: { [F in FieldName]?: Uint32Array } = {};
  readonly texts: { [F in FieldName]?: TextCells } = {};
  readonly dictionaries: { [F in FieldName]?: Dictionary } = {};
  /** Currency of totalRevenue: 0 the summary's (or none named), else a number of currencies(). */
  currency = new Uint8Array(0);
  disposition = new Uint8Array(0);
  counter = new Uint8Array(0);
  /** Whose the tax id is: a number of HOLDERS. */
  holder = new Uint8Array(0);
  /** Texts that differ from what stands in the file: restored ones, by field and record. */
  private readonly restored: { [F in FieldName]?: Map<number, string> } = {};
  private capacity = 0;

  constructor(
    /** The fields that the columns of the file were given. */
    readonly fields: ReadonlySet<FieldName>,
    readonly decode: Decode,
  ) {
    for (const field of fields) if (isWords(field)) this.dictionaries[field] = new Dictionary(decode);
  }

  /** Makes room for a batch and forgets the values of the one before. */
  begin(batch: Batch): void {
    this.batch = batch;
    this.rows = batch.rows;
    if (batch.rows > this.capacity) this.allocate(Math.ceil(batch.rows * 1.25));
    for (const field of this.fields) {
      this.numbers[field]?.fill(Number.NaN, 0, batch.rows);
      this.words[field]?.fill(0, 0, batch.rows);
      this.texts[field]?.to.fill(0, 0, batch.rows);
      this.restored[field]?.clear();
    }
    this.currency.fill(0, 0, batch.rows);
    this.disposition.fill(CLIENT, 0, batch.rows);
    this.counter.fill(0, 0, batch.rows);
    this.holder.fill(0, 0, batch.rows);
  }

  /** Whether a record has a value for a field. */
  has(field: FieldName, row: number): boolean {
    const numbers = this.numbers[field];
    if (numbers) return !Number.isNaN(numbers[row]);
    const words = this.words[field];
    if (words) return words[row] !== 0;
    return (this.texts[field]?.to[row] ?? 0) !== 0;
  }

  /** Takes a text in place of what stands in bytes[from, to) of the batch, unless an earlier column has filled the field. */
  restore(field: FieldName, row: number, text: string, from: number, to: number): void {
    const words = this.words[field];
    const cells = this.texts[field];
    if (words) words[row] = this.dictionaries[field]?.codeOf(text) ?? 0;
    else if (cells && cells.to[row] === 0) {
      cells.from[row] = from;
      cells.to[row] = to;
      const texts = this.restored[field] ?? new Map<number, string>();
      this.restored[field] = texts.set(row, text);
    }
  }

  /** Puts the text in bytes[from, to) behind what an earlier column has filled the field with, `sign` between them. */
  join(field: FieldName, row: number, from: number, to: number, sign: string): void {
    const before = this.text(field, row);
    if (before === undefined || !this.batch) return;
    const texts = this.restored[field] ?? new Map<number, string>();
    this.restored[field] = texts.set(row, before + sign + this.decode(this.batch.bytes, from, to));
  }

  /** Takes a text from elsewhere in place of whatever the record says. */
  replace(field: FieldName, row: number, text: string): void {
    const cells = this.texts[field];
    if (cells === undefined) return;
    // Bounds that are not 0 say that there is a text; it is found among those that differ from the file's.
    cells.from[row] = 0;
    cells.to[row] = 1;
    const texts = this.restored[field] ?? new Map<number, string>();
    this.restored[field] = texts.set(row, text);
  }

  /** The text of a text field, undefined where it is missing. */
  text(field: FieldName, row: number): string | undefined {
    const mended = this.restored[field]?.get(row);
    if (mended !== undefined) return mended;
    const cells = this.texts[field];
    const to = cells?.to[row] ?? 0;
    return to === 0 || !cells || !this.batch ? undefined : this.decode(this.batch.bytes, cells.from[row] as number, to);
  }

  private allocate(capacity: number): void {
    this.capacity = capacity;
    for (const field of FIELD_NAMES) {
      if (!this.fields.has(field)) continue;
      if (isWords(field)) this.words[field] = new Uint32Array(capacity);
      else if (KINDS[fieldOf(field).kind].numeric) this.numbers[field] = new Float64Array(capacity);
      else this.texts[field] = { from: new Uint32Array(capacity), to: new Uint32Array(capacity) };
    }
    this.currency = new Uint8Array(capacity);
    this.disposition = new Uint8Array(capacity);
    this.counter = new Uint8Array(capacity);
    this.holder = new Uint8Array(capacity);
  }
}

/** The different words of a column, decoded once each. */
export class Dictionary {
  private readonly interner = new Interner();
  private readonly known: string[] = [];

  constructor(private readonly decode: Decode) {}

  /** The number of the word in bytes[from, to), from 1. */
  code(bytes: Buffer, from: number, to: number): number {
    return this.interner.intern(bytes, from, to);
  }

  /** The number of a word that stands so nowhere in the file. */
  codeOf(word: string): number {
    // No cell begins with NUL: the two sorts of words cannot meet.
    const bytes = Buffer.from(`\0${word}`);
    const code = this.interner.intern(bytes, 0, bytes.length);
    this.known[code] = word;
    return code;
  }

  /** The word of a number; undefined for 0. */
  word(code: number): string | undefined {
    if (code === 0) return undefined;
    let word = this.known[code];
    if (word === undefined) {
      const bytes = this.interner.bytesOf(code);
      word = this.decode(bytes, 0, bytes.length);
      this.known[code] = word;
    }
    return word;
  }
}
