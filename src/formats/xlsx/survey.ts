import type { Batch } from '../batch.js';
import { RecordWriter, type Region } from './records.js';
import type { Merge, SheetRow } from './sheet.js';
import { ByteStore, grow } from './store.js';

/** What one pass over a sheet found. Rows are 1-based, columns 0-based. */
export type Survey = {
  /** Rows with at least one filled cell. */
  readonly rows: number;
  readonly top: number;
  readonly bottom: number;
  /** Every column that is filled anywhere, in order: how many cells, and the first and last row that has one. */
  readonly columns: readonly ColumnExtent[];
  /** Stretches of blank rows: the filled rows before and after them. */
  readonly gaps: readonly Gap[];
  readonly merges: readonly Merge[];
  /** Some rows spread over the sheet, all of a small one, as records of that part of it. */
  readonly sample: (region: Region, lineOf: (row: number) => number) => Batch;
};

export type Gap = { readonly before: number; readonly after: number };

export type ColumnExtent = { readonly column: number; readonly cells: number; readonly top: number; readonly bottom: number };

/** Rows at the top that every sample has. */
const HEAD = 200;
/** Blank stretches looked into for a second table; a sheet with more of them is no set of tables. */
const MOST_GAPS = 200;
/** Rows kept below each of them. */
const AFTER_GAP = 4;
const LONGEST_GAP = 1000;

/** Watches the rows of a sheet go by: counts, extents, and a sample of up to about `budget` bytes. */
export class Surveyor {
  private readonly kept = new KeptRows();
  private readonly merges: Merge[] = [];
  private readonly gaps: Gap[] = [];
  private readonly columns = new Map<number, { column: number; cells: number; top: number; bottom: number }>();
  private rows = 0;
  private top = 0;
  private last = 0;
  private stride = 1;
  private sinceGap = 0;

  /** Rows that every sample should have are kept as far as they fit: one text may stand in a million cells. */
  private readonly most: number;

  constructor(private budget: number) {
    this.most = budget;
  }

  readonly onMerge = (merge: Merge): void => {
    if (merge.bottom > merge.top) this.merges.push(merge);
  };

  readonly onRow = (row: SheetRow): void => {
    let filled = false;
    for (let k = row.begin; k < row.end; k++) {
      if (!isFilled(row, k)) continue;
      this.count(row.columns[k] as number, row.row);
      filled = true;
    }
    if (filled) this.keep(row);
    row.store.length = 0;
  };

  /** What was found, once the sheet is through. */
  survey(): Survey {
    const { kept, merges } = this;
    return {
      rows: this.rows,
      top: this.top,
      bottom: this.last,
      columns: [...this.columns.values()].sort((a, b) => a.column - b.column),
      gaps: this.gaps,
      merges,
      sample(region, lineOf) {
        const store = new ByteStore(kept.store.length + 1);
        const writer = new RecordWriter(region, merges, store, lineOf, Number.POSITIVE_INFINITY);
        let exact = true;
        let [nextIndex, lastRow] = [0, 0];
        kept.each((row, index) => {
          if (row.row < region.top || row.row > region.bottom) return;
          // Behind the first row left out nobody knows how many records come before; nor is a long stretch of nothing sampled.
          if (lastRow > 0) exact &&= index === nextIndex && (writer.rows < HEAD || row.row - lastRow <= LONGEST_GAP);
          writer.add(row, exact);
          [nextIndex, lastRow] = [index + 1, row.row];
        });
        return writer.take(true);
      },
    };
  }

  private count(column: number, row: number): void {
    const extent = this.columns.get(column);
    if (extent === undefined) this.columns.set(column, { column, cells: 1, top: row, bottom: row });
    else {
      extent.cells++;
      extent.bottom = row;
    }
  }

  private keep(row: SheetRow): void {
    if (this.rows === 0) this.top = row.row;
    else if (row.row > this.last + 1) {
      if (this.gaps.length < MOST_GAPS) this.gaps.push({ before: this.last, after: row.row });
      this.sinceGap = 0;
    }
    this.last = row.row;
    const early = (this.rows < HEAD || (this.gaps.length < MOST_GAPS && this.sinceGap < AFTER_GAP)) && this.kept.store.length < this.most;
    if (early || this.rows % this.stride === 0) this.kept.add(row, this.rows, early);
    this.rows++;
    this.sinceGap++;
    if (this.kept.store.length <= this.budget) return;
    this.stride *= 2;
    this.kept.thin();
    // What has to stay may itself be more than half of the budget.
    this.budget = Math.max(this.budget, 2 * this.kept.store.length);
  }
}

function isFilled(row: SheetRow, cell: number): boolean {
  for (let at = row.from[cell] as number; at < (row.to[cell] as number); at++) if ((row.store.bytes[at] as number) > 32) return true;
  return false;
}

type KeptRow = { readonly row: number; readonly index: number; readonly early: boolean; readonly begin: number; readonly end: number };

/** Copies of some rows. `index` counts the filled rows of the sheet from 0. */
class KeptRows {
  store = new ByteStore(1 << 12);
  private rows: KeptRow[] = [];
  private columns = new Uint32Array(1 << 8);
  private from = new Uint32Array(1 << 8);
  private to = new Uint32Array(1 << 8);
  private cells = 0;

  add(row: SheetRow, index: number, early: boolean): void {
    const count = row.end - row.begin;
    this.columns = grow(this.columns, this.cells + count);
    this.from = grow(this.from, this.cells + count);
    this.to = grow(this.to, this.cells + count);
    const begin = this.cells;
    for (let k = row.begin; k < row.end; k++) {
      this.columns[this.cells] = row.columns[k] as number;
      this.from[this.cells] = this.store.length;
      this.store.add(row.store.bytes, row.from[k] as number, row.to[k] as number);
      this.to[this.cells++] = this.store.length;
    }
    this.rows.push({ row: row.row, index, early, begin, end: this.cells });
  }

  /** Drops every other row of those that may go. */
  thin(): void {
    const { rows, columns, from, to, store } = this;
    this.rows = [];
    this.store = new ByteStore(store.length);
    [this.columns, this.from, this.to] = [new Uint32Array(columns.length), new Uint32Array(columns.length), new Uint32Array(columns.length)];
    this.cells = 0;
    let late = 0;
    for (const { row, index, early, begin, end } of rows) {
      if (early || late++ % 2 === 0) this.add({ row, begin, end, columns, from, to, store }, index, early);
    }
  }

  each(use: (row: SheetRow, index: number) => void): void {
    const { columns, from, to, store } = this;
    for (const { row, index, begin, end } of this.rows) use({ row, begin, end, columns, from, to, store }, index);
  }
}
