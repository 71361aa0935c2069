import type { FieldName } from './fields.js';
import { Baskets } from './products.js';
import { CLIENT } from './values.js';

/** A day that is not known, in columns of day numbers. */
export const NO_DAY = -2147483648;

/**
 * Fields kept of every record where a column gives them, beside those that are always kept; amounts but expectedRevenue in their own currency, margins
 * and costs given as parts of the revenue as amounts.
 */
export const KEPT_FIELDS = [
  'firstPurchase',
  'purchaseCount',
  'lastContact',
  'expectedRevenue',
  'margin',
  'costToServe',
] as const satisfies readonly FieldName[];
export type KeptField = (typeof KEPT_FIELDS)[number];
const AMOUNTS: ReadonlySet<KeptField> = new Set<KeptField>(['expectedRevenue', 'margin', 'costToServe']);

/** What the facts of a run hold: its rules by name (open: sets of labels without end) and the fields that columns give. */
export type FactsPlan = {
  readonly rules: readonly { readonly name: string; readonly open: boolean }[];
  readonly mapped: ReadonlySet<FieldName>;
  /** How many marks a record may bear. */
  readonly marks?: number;
};

/**
 * What is kept of every record, column by column: some sixty bytes a record, so that a million of them stay small. Index =
 * record after the header, whatever became of it.
 */
export class Facts {
  rows = 0;
  /** Physical line where the record begins. */
  line = new Uint32Array(0);
  /** CLIENT, REJECTED, BLANK, EXCLUDED or FILTERED. */
  disposition = new Uint8Array(0);
  /** 1: counter sales. */
  counter = new Uint8Array(0);
  /** 1: has bought. */
  buyer = new Uint8Array(0);
  /** Revenue in its currency, ten-thousandths; NaN missing. */
  revenue = new Float64Array(0);
  /** 0 the summary's currency, else the number of another that no rate turns into it; that of the expected revenue too. */
  currency = new Uint8Array(0);
  /** Day number, or NO_DAY. */
  lastPurchase = new Int32Array(0);
  /** 1: the sector column says something. */
  ownSector = new Uint8Array(0);
  /** Numbers of places. */
  place = new Uint32Array(0);
  /** Mean days between purchases, of clients that bought three times or more on different days; 0 unknown. */
  rhythm = new Float64Array(0);
  /** Scores of recency, frequency and monetary value as three digits (343), 0 without: made by the rule value. */
  rfm = new Uint16Array(0);
  /** The limits that rules over everybody found, ascending, ten-thousandths for amounts: `tier` and `prospectTier` (of B, of A), `recency`, `frequency`, `monetary`. */
  readonly limits: Record<string, readonly number[]> = {};
  /** What makes each client as warm as it is: bits of the interest rule's factors; 0 unknown. */
  interest = new Uint16Array(0);
  /** The products of each record, where a column or the sales name them. */
  readonly baskets: Baskets | null;
  /** One column of label numbers for every rule that runs. */
  readonly labels: Record<string, Uint8Array | Uint32Array> = {};
  private readonly kept: { [F in KeptField]?: Int32Array | Float64Array } = {};
  /** Marks of records, 32 to a column. */
  private readonly marks: Uint32Array[] = [];
  private readonly rules: FactsPlan['rules'];

  constructor({ rules, mapped, marks = 0 }: FactsPlan) {
    this.rules = rules;
    this.baskets = mapped.has('products') ? new Baskets() : null;
    for (let first = 0; first < marks; first += 32) this.marks.push(new Uint32Array(0));
    for (const { name, open } of rules) this.labels[name] = open ? new Uint32Array(0) : new Uint8Array(0);
    for (const field of KEPT_FIELDS) if (mapped.has(field)) this.kept[field] = AMOUNTS.has(field) ? new Float64Array(0) : new Int32Array(0);
  }

  /** The value of a kept field: a day number, a count or ten-thousandths; undefined where it is missing. */
  value(field: KeptField, row: number): number | undefined {
    const value = this.kept[field]?.[row];
    return value === undefined || value === NO_DAY || Number.isNaN(value) ? undefined : value;
  }

  /** Keeps a value of a record. */
  keep(field: KeptField, row: number, value: number | undefined): void {
    const column = this.kept[field];
    if (column) column[row] = value ?? (AMOUNTS.has(field) ? Number.NaN : NO_DAY);
  }

  /** Marks a record: it meets the comparison of that number. */
  mark(mark: number, row: number): void {
    const column = this.marks[mark >>> 5];
    if (column) column[row] = (column[row] as number) | (1 << (mark & 31));
  }

  /** Whether a record bears a mark. */
  marked(mark: number, row: number): boolean {
    return (((this.marks[mark >>> 5]?.[row] ?? 0) >>> (mark & 31)) & 1) === 1;
  }

  /** Makes room for more records; `expected` is how many there will be in all, as far as one can tell. */
  reserve(more: number, expected: number): void {
    const needed = this.rows + more;
    if (needed <= this.line.length) return;
    const size = Math.max(needed, Math.min(expected, needed * 8), Math.ceil(this.line.length * 1.5));
    this.line = resized(this.line, new Uint32Array(size));
    this.disposition = resized(this.disposition, new Uint8Array(size));
    this.counter = resized(this.counter, new Uint8Array(size));
    this.buyer = resized(this.buyer, new Uint8Array(size));
    this.revenue = resized(this.revenue, new Float64Array(size));
    this.currency = resized(this.currency, new Uint8Array(size));
    this.lastPurchase = resized(this.lastPurchase, new Int32Array(size));
    this.ownSector = resized(this.ownSector, new Uint8Array(size));
    this.place = resized(this.place, new Uint32Array(size));
    this.rhythm = resized(this.rhythm, new Float64Array(size));
    this.interest = resized(this.interest, new Uint16Array(size));
    this.baskets?.resize(size);
    for (const [at, column] of this.marks.entries()) this.marks[at] = resized(column, new Uint32Array(size));
    for (const field of KEPT_FIELDS) {
      const column = this.kept[field];
      if (column) this.kept[field] = column instanceof Float64Array ? resized(column, new Float64Array(size)) : resized(column, new Int32Array(size));
    }
    for (const { name, open } of this.rules)
      this.labels[name] = open
        ? resized(this.labels[name] as Uint32Array, new Uint32Array(size))
        : resized(this.labels[name] as Uint8Array, new Uint8Array(size));
  }

  /** The revenues above zero of all clients but counter sales, in record order, ten-thousandths: what shares are taken of. */
  revenues(): Float64Array {
    const found = new Float64Array(this.rows);
    let size = 0;
    for (let row = 0; row < this.rows; row++) if (this.hasRevenue(row)) found[size++] = this.revenue[row] as number;
    return found.subarray(0, size);
  }

  /** Whether a record is a client, no counter sale, with revenue above zero in the summary's currency. */
  hasRevenue(row: number): boolean {
    return this.disposition[row] === CLIENT && this.counter[row] === 0 && this.currency[row] === 0 && (this.revenue[row] as number) > 0;
  }
}

function resized<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
