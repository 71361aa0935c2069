import type { Batch } from '../batch.js';
import type { Merge, SheetRow } from './sheet.js';
import { type ByteStore, grow } from './store.js';

/** A rectangle of a sheet: rows 1-based, columns 0-based, both ends included. */
export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** A table to be read: where it stands, and the order of its columns (cell k of a record is column left + order[k]); null as they stand. */
export type Region = Range & { readonly order: readonly number[] | null };

/** Turns rows of a sheet into records as wide as their table: rows without a filled cell between others are blank records, those at the end are none. */
export class RecordWriter {
  rows = 0;
  private cells = new Uint32Array(1 << 14);
  private first = new Uint32Array(1 << 10);
  private line = new Uint32Array(1 << 10);
  private cellCount = 0;
  private lastRow = 0;
  private readonly merged: MergedCells;
  private readonly place: Uint32Array;
  private readonly width: number;

  /**
   * @param lineOf The line that stands for a row in batches.
   * @param mostBlank Blank records stop at so many in a batch: a lone cell at the foot of a sheet shall cost no memory.
   */
  constructor(
    private readonly region: Region,
    merges: readonly Merge[],
    private readonly store: ByteStore,
    private readonly lineOf: (row: number) => number,
    private readonly mostBlank: number,
  ) {
    this.width = region.right - region.left + 1;
    this.merged = new MergedCells(merges, region);
    this.place = new Uint32Array(this.width).map((_, index) => index);
    for (const [index, from] of (region.order ?? []).entries()) this.place[from] = index;
  }

  /**
   * Takes a row. With `follows` false there are others between it and the last: no blank records come first, and its line is 0.
   * @returns false where blank records fill the batch: take() it and add the row again.
   */
  add(row: SheetRow, follows: boolean): boolean {
    const { top, bottom } = this.region;
    if (row.row < top || row.row > bottom || !this.isFilled(row)) return true;
    if (follows && this.lastRow > 0 && !this.addBlanks(row.row)) return false;
    this.begin(row.row, follows ? this.lineOf(row.row) : 0);
    const { cells, cellCount: begin, place, store } = this;
    const { left, right } = this.region;
    cells.fill(0, 2 * begin, 2 * (begin + this.width));
    for (let k = row.begin; k < row.end; k++) {
      const column = row.columns[k] as number;
      if (column < left || column > right) continue;
      const at = 2 * (begin + (place[column - left] as number));
      const [from, to] = [row.from[k] as number, row.to[k] as number];
      if (row.store === store) [cells[at], cells[at + 1]] = [from, to];
      else {
        cells[at] = store.length;
        store.add(row.store.bytes, from, to);
        cells[at + 1] = store.length;
      }
    }
    this.merged.fill(row.row, cells, begin, place, store);
    this.cellCount += this.width;
    return true;
  }

  /** The records so far. Valid until the next row is added, unless they are copied. */
  take(copy: boolean): Batch {
    const { rows, cellCount, store } = this;
    this.first = grow(this.first, rows + 1);
    this.first[rows] = cellCount;
    const batch: Batch = {
      bytes: store.bytes.subarray(0, store.length),
      rows,
      cells: this.cells.subarray(0, 2 * cellCount),
      first: this.first.subarray(0, rows + 1),
      line: this.line.subarray(0, rows),
      raw: new Uint32Array(rows + 1),
      lineEnd: new Uint8Array(rows),
    };
    this.rows = 0;
    this.cellCount = 0;
    this.merged.forget();
    if (!copy) return batch;
    return { ...batch, bytes: Buffer.from(batch.bytes), cells: batch.cells.slice(), first: batch.first.slice(), line: batch.line.slice() };
  }

  private isFilled(row: SheetRow): boolean {
    const { left, right } = this.region;
    for (let k = row.begin; k < row.end; k++) {
      const column = row.columns[k] as number;
      if (column < left || column > right) continue;
      // White space alone is nothing, as in a text file.
      for (let at = row.from[k] as number; at < (row.to[k] as number); at++) if ((row.store.bytes[at] as number) > 32) return true;
    }
    return false;
  }

  private addBlanks(before: number): boolean {
    while (this.lastRow + 1 < before) {
      if (this.rows >= this.mostBlank) return false;
      this.begin(this.lastRow + 1, this.lineOf(this.lastRow + 1));
      this.cells.fill(0, 2 * this.cellCount, 2 * this.cellCount + 2);
      this.cellCount++;
    }
    return true;
  }

  private begin(row: number, line: number): void {
    this.first = grow(this.first, this.rows + 1);
    this.line = grow(this.line, this.rows + 1);
    this.cells = grow(this.cells, 2 * (this.cellCount + this.width));
    this.first[this.rows] = this.cellCount;
    this.line[this.rows] = line;
    this.rows++;
    this.lastRow = row;
  }
}

/** The value of a cell merged over several rows stands in the first of them; the others, where they hold anything at all, repeat it. */
class MergedCells {
  private readonly merges: readonly Merge[];
  private next = 0;
  private active: { readonly bottom: number; readonly column: number; readonly text: Buffer; from: number }[] = [];

  constructor(
    merges: readonly Merge[],
    private readonly region: Region,
  ) {
    this.merges = merges.filter((merge) => merge.bottom > merge.top && merge.left >= region.left && merge.left <= region.right).sort((a, b) => a.top - b.top);
  }

  /** The texts of the batch so far are gone. */
  forget(): void {
    for (const active of this.active) active.from = -1;
  }

  fill(row: number, cells: Uint32Array, begin: number, place: Uint32Array, store: ByteStore): void {
    if (this.active.length > 0) this.active = this.active.filter(({ bottom }) => bottom >= row);
    for (const active of this.active) {
      const at = 2 * (begin + (place[active.column] as number));
      if ((cells[at] as number) < (cells[at + 1] as number)) continue;
      // Once a batch: the cells of all its rows are bounds of the same text.
      if (active.from < 0) {
        active.from = store.length;
        store.add(active.text, 0, active.text.length);
      }
      cells[at] = active.from;
      cells[at + 1] = active.from + active.text.length;
    }
    for (; this.next < this.merges.length; this.next++) {
      const merge = this.merges[this.next] as Merge;
      if (merge.top > row) return;
      const column = merge.left - this.region.left;
      const at = 2 * (begin + (place[column] as number));
      // A merge whose first row holds nothing has no value to repeat.
      if (merge.top === row) this.active.push({ bottom: merge.bottom, column, text: Buffer.from(store.bytes.subarray(cells[at], cells[at + 1])), from: -1 });
    }
  }
}
