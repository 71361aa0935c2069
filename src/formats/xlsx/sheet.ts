import { CarteraError } from '../../errors.js';
import { type CellFormat, GENERAL } from './number-format.js';
import { SHEET_ROWS } from './place.js';
import { ByteStore } from './store.js';
import { checkLetters, type SharedStrings } from './strings.js';
import { addXmlText, decodeEscapes } from './text.js';
import { addError, addNumber, tellIsoDate, UNCALCULATED } from './values.js';
import { eachAttribute, isName, XmlError, type XmlHandler } from './xml.js';

/** Columns of the largest sheet of Excel 2007 and later. */
export const SHEET_COLUMNS = 1 << 14;

/** The filled cells of one row, in the order of the file: cell k of column columns[k] is bytes[from[k], to[k]). Columns are 0-based. */
export type SheetRow = {
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number;
  readonly begin: number;
  readonly end: number;
  readonly columns: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly store: ByteStore;
};

/** Cells merged into one; rows 1-based, columns 0-based, both ends included. */
export type Merge = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** What the cells of a sheet stand on. */
export type SheetContext = {
  readonly file: string;
  readonly strings: SharedStrings;
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
  /** Most columns that a sheet may have. */
  readonly columns: number;
  /** Most bytes that the cells of a row may hold. */
  readonly recordBytes: number;
  readonly onRow: (row: SheetRow) => void;
  readonly onMerge: (merge: Merge) => void;
};

type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error' | 'date';
const TYPES: Readonly<Record<string, CellType>> = { s: 'shared', str: 'text', inlineStr: 'text', b: 'boolean', e: 'error', d: 'date', n: 'number' };

/** Turns the XML of a sheet into rows of cell texts. Cells and rows that do not say where they stand follow the one before. */
export class SheetCutter implements XmlHandler {
  /** Texts of the cells of the rows so far; whoever takes the rows says when they are done with. */
  readonly store = new ByteStore(1 << 20);
  private readonly columns = new Uint32Array(SHEET_COLUMNS);
  private readonly from = new Uint32Array(SHEET_COLUMNS);
  private readonly to = new Uint32Array(SHEET_COLUMNS);
  private readonly value = new ByteStore(64);
  private count = 0;
  private row = 0;
  private rowBegin = 0;
  private column = -1;
  private type: CellType = 'number';
  private style = 0;
  /** Where text goes: nowhere, to the value, or to the text of an inline string. */
  private target: 'none' | 'value' | 'text' = 'none';
  private inData = false;
  private phonetic = false;
  private escaped = false;
  private formula = false;
  private cellBegin = 0;

  constructor(private readonly context: SheetContext) {}

  open(bytes: Buffer, name: number, nameTo: number, to: number): void {
    if (!this.inData) {
      if (isName(bytes, name, nameTo, 'sheetData')) this.inData = true;
      else if (isName(bytes, name, nameTo, 'mergeCell')) this.readMerge(bytes, nameTo, to);
    } else if (nameTo - name === 1) {
      const letter = bytes[name];
      if (letter === 99) this.openCell(bytes, nameTo, to);
      else if (letter === 118) this.target = 'value';
      else if (letter === 102) this.formula = true;
      else if (letter === 116 && !this.phonetic) this.target = 'text';
    } else if (isName(bytes, name, nameTo, 'row')) this.openRow(bytes, nameTo, to);
    else if (isName(bytes, name, nameTo, 'rPh')) this.phonetic = true;
  }

  close(bytes: Buffer, name: number, nameTo: number): void {
    if (!this.inData) return;
    if (nameTo - name === 1) {
      const letter = bytes[name];
      if (letter === 99) this.closeCell();
      else if (letter === 118 || letter === 116) this.target = 'none';
    } else if (isName(bytes, name, nameTo, 'row')) this.closeRow();
    else if (isName(bytes, name, nameTo, 'rPh')) this.phonetic = false;
    else if (isName(bytes, name, nameTo, 'sheetData')) this.inData = false;
  }

  text(bytes: Buffer, from: number, to: number, raw: boolean): void {
    if (this.target === 'text') this.escaped = addXmlText(this.store, bytes, from, to, raw) || this.escaped;
    else if (this.target === 'value') {
      if (this.type === 'shared' || this.type === 'number') this.value.add(bytes, from, to);
      else this.escaped = addXmlText(this.value, bytes, from, to, raw) || this.escaped;
    }
  }

  /** Forgets the texts of the rows that were handed on; those of the row at hand stay. */
  release(): void {
    this.store.dropBefore(this.rowBegin);
    for (let cell = 0; cell < this.count; cell++) {
      this.from[cell] = (this.from[cell] as number) - this.rowBegin;
      this.to[cell] = (this.to[cell] as number) - this.rowBegin;
    }
    this.cellBegin -= this.rowBegin;
    this.rowBegin = 0;
  }

  private openRow(bytes: Buffer, from: number, to: number): void {
    let row = this.row + 1;
    eachAttribute(bytes, from, to, (name, nameTo, value, valueTo) => {
      if (isName(bytes, name, nameTo, 'r')) row = readWhole(bytes, value, valueTo);
    });
    if (row <= this.row || row > SHEET_ROWS) throw new XmlError('malformed');
    this.row = row;
    this.rowBegin = this.store.length;
    this.count = 0;
    this.column = -1;
  }

  private closeRow(): void {
    const { row, count, columns, from, to, store } = this;
    if (count > 0) this.context.onRow({ row, begin: 0, end: count, columns, from, to, store });
    this.count = 0;
    this.rowBegin = this.store.length;
  }

  private openCell(bytes: Buffer, from: number, to: number): void {
    this.column++;
    this.type = 'number';
    this.style = 0;
    this.formula = false;
    // By hand rather than by eachAttribute: a sheet has millions of cells.
    let at = from;
    while (at < to) {
      const name = bytes[at + 1] as number;
      let equals = at + 1;
      while (equals < to && bytes[equals] !== 61) equals++;
      const quote = bytes[equals + 1];
      const value = equals + 2;
      let valueTo = value;
      while (valueTo < to && bytes[valueTo] !== quote) valueTo++;
      // One blank, one letter: `r`, `s`, `t`; anything else is spelled otherwise and read below.
      if (equals !== at + 2 || (quote !== 34 && quote !== 39)) {
        if (value < to) this.openOddCell(bytes, from, to);
        break;
      }
      if (name === 114) this.column = readColumn(bytes, value, valueTo);
      else if (name === 115) this.style = readWhole(bytes, value, valueTo);
      else if (name === 116) this.type = typeOf(bytes, value, valueTo);
      at = valueTo + 1;
    }
    const { columns, file } = this.context;
    if (this.column >= columns) throw new CarteraError('sheet-too-wide', { file, line: this.row, limit: columns });
    this.value.length = 0;
    this.escaped = false;
    this.cellBegin = this.store.length;
  }

  private openOddCell(bytes: Buffer, from: number, to: number): void {
    eachAttribute(bytes, from, to, (name, nameTo, value, valueTo) => {
      if (isName(bytes, name, nameTo, 'r')) this.column = readColumn(bytes, value, valueTo);
      else if (isName(bytes, name, nameTo, 's')) this.style = readWhole(bytes, value, valueTo);
      else if (isName(bytes, name, nameTo, 't')) this.type = typeOf(bytes, value, valueTo);
    });
  }

  private closeCell(): void {
    const { store, value } = this;
    // An inline string stands in its own element; a value beside it is what a program without strings would show.
    if (store.length === this.cellBegin && value.length > 0) this.addValue();
    // The program that wrote it did not calculate: its result is not known, which is not the same as empty.
    if (store.length === this.cellBegin && this.formula && this.type !== 'text') store.addText(UNCALCULATED);
    if (this.escaped) decodeEscapes(store, this.cellBegin);
    if (store.length === this.cellBegin) return;
    const { file, recordBytes } = this.context;
    checkLetters(store, this.cellBegin, file, this.row);
    if (store.length - this.rowBegin > recordBytes) throw new CarteraError('record-too-long', { file, line: this.row, limit: recordBytes });
    const cell = this.count;
    if (cell === SHEET_COLUMNS) throw new XmlError('malformed');
    this.columns[cell] = this.column;
    this.from[cell] = this.cellBegin;
    this.to[cell] = store.length;
    this.count = cell + 1;
  }

  private addValue(): void {
    const { store, value, context } = this;
    if (this.type === 'shared') {
      const { strings } = context;
      const index = readWhole(value.bytes, 0, value.length);
      if (index >= strings.count) throw new XmlError('malformed');
      store.add(strings.bytes, index === 0 ? 0 : (strings.ends[index - 1] as number), strings.ends[index] as number);
    } else if (this.type === 'number') addNumber(store, value.bytes, 0, value.length, context.formats[this.style] ?? GENERAL, context.from1904);
    else if (this.type === 'text') store.add(value.bytes, 0, value.length);
    else {
      const text = value.bytes.toString('utf8', 0, value.length);
      if (this.type === 'boolean') store.addText(/^(?:1|true)$/i.test(text.trim()) ? 'TRUE' : 'FALSE');
      else if (this.type === 'date') store.addText(tellIsoDate(text));
      else addError(store, text);
    }
  }

  private readMerge(bytes: Buffer, from: number, to: number): void {
    eachAttribute(bytes, from, to, (name, nameTo, value, valueTo) => {
      if (!isName(bytes, name, nameTo, 'ref')) return;
      const [first = '', last = first] = bytes.toString('latin1', value, valueTo).split(':');
      const [a, b] = [readReference(first), readReference(last)];
      this.context.onMerge({ top: a.row, bottom: b.row, left: a.column, right: b.column });
    });
  }
}

function typeOf(bytes: Buffer, from: number, to: number): CellType {
  if (to - from === 1) {
    const letter = bytes[from];
    if (letter === 115) return 'shared';
    if (letter === 110) return 'number';
  }
  return TYPES[bytes.toString('latin1', from, to)] ?? 'number';
}

/** @throws XmlError malformed where the bytes are no whole number */
function readWhole(bytes: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9 || value > 1e8) throw new XmlError('malformed');
    value = value * 10 + digit;
  }
  if (to === from) throw new XmlError('malformed');
  return value;
}

/** The column (0-based) of a reference such as `AB12`. */
function readColumn(bytes: Buffer, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > 1e6) break;
  }
  if (column === 0) throw new XmlError('malformed');
  return column - 1;
}

function readReference(text: string): { readonly row: number; readonly column: number } {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (!found) throw new XmlError('malformed');
  const [, letters = '', digits = ''] = found;
  return { row: Number(digits), column: readColumn(Buffer.from(letters), 0, letters.length) };
}
