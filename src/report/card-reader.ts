import { type FieldName, fieldOf } from '../client/fields.js';
import { isMissingWord } from '../client/kinds/missing.js';
import type { ColumnPlan, Plan } from '../client/plan.js';
import { CLIENT, type Values } from '../client/values.js';
import type { Source } from '../formats/batch.js';
import { CARD_FIELDS, type CardField } from '../linkage/card.js';

/** What is kept of one record while its batch is at hand; days are day numbers. */
export type RawRecord = {
  readonly row: number;
  readonly line: number;
  readonly texts: { readonly [F in CardField]?: readonly string[] };
  /** Of the cells without the row's own code, and with it. */
  readonly digest: number;
  readonly digestWithId: number;
  readonly hasId: boolean;
  /** All cells with something in them, and those of mapped columns by column. */
  readonly cells: number;
  readonly filledColumns: readonly number[];
  readonly has: Readonly<Record<'phone' | 'email' | 'taxId', boolean>>;
  readonly lastContact: number | null;
  readonly contactType: string | null;
  readonly updatedAt: number | null;
  readonly lastPurchase: number | null;
  readonly products: string | null;
  readonly notes: string | null;
  readonly owner: string | null;
  readonly age: number | null;
  readonly birthDate: number | null;
  readonly children: number | null;
  readonly gender: string | null;
  readonly maritalStatus: string | null;
};

type Mapped = { readonly index: number; readonly field: FieldName };

/** Keeps the texts of every client of a portfolio, batch by batch. */
export class CardReader {
  readonly records: RawRecord[] = [];
  private readonly mapped: readonly Mapped[];
  private readonly columnsOf: ReadonlyMap<CardField, readonly number[]>;
  /** The row's own code and columns that we added say nothing of who a client is. */
  private readonly apart: ReadonlySet<number>;
  private readonly ids: readonly number[];

  constructor(
    private readonly source: Pick<Source, 'decode'>,
    plan: Plan,
    /** Columns that nothing may be made of. */
    left: ReadonlySet<number> = new Set(),
  ) {
    const fieldOfColumn = ({ index, field }: ColumnPlan): Mapped[] => (field === null ? [] : [{ index, field }]);
    this.mapped = plan.columns.flatMap(fieldOfColumn);
    this.columnsOf = new Map(CARD_FIELDS.map((field) => [field, this.mapped.filter((column) => column.field === field).map(({ index }) => index)]));
    const own = plan.header.flatMap((label, index) => (/^cartera_/i.test(label) ? [index] : []));
    this.ids = this.mapped.filter(({ field }) => field === 'id').map(({ index }) => index);
    this.apart = new Set([...left, ...own, ...this.ids]);
  }

  /** Takes the clients of one batch, counter sales left out; `base` is the number of records before it. */
  take(values: Values, base: number): void {
    for (let row = 0; row < values.rows; row++)
      if (values.disposition[row] === CLIENT && values.counter[row] === 0) this.records.push(this.read(values, row, base + row));
  }

  private read(values: Values, row: number, at: number): RawRecord {
    const number = (field: FieldName): number | null => {
      const value = values.numbers[field]?.[row];
      return value === undefined || Number.isNaN(value) ? null : value;
    };
    const text = (field: FieldName): string | null => textOf(values, field, row);
    return {
      row: at,
      line: values.batch?.line[row] as number,
      texts: this.textsOf(values, row),
      ...this.hash(values, row),
      filledColumns: this.mapped.filter(({ index }) => this.cell(values, row, index) !== '').map(({ index }) => index),
      has: { phone: values.has('phone', row), email: values.has('email', row), taxId: values.has('taxId', row) },
      lastContact: number('lastContact'),
      contactType: text('contactType'),
      updatedAt: number('updatedAt'),
      lastPurchase: number('lastPurchase'),
      products: text('products'),
      notes: text('notes'),
      owner: text('owner'),
      age: number('age'),
      birthDate: number('birthDate'),
      children: number('children'),
      gender: text('gender'),
      maritalStatus: text('maritalStatus'),
    };
  }

  private textsOf(values: Values, row: number): RawRecord['texts'] {
    const texts: { [F in CardField]?: readonly string[] } = {};
    for (const field of CARD_FIELDS) {
      const columns = this.columnsOf.get(field) ?? [];
      // A damaged cell that was mended is known by the field; of several columns each is taken as it stands.
      const mended = columns.length === 1 && fieldOf(field).kind !== 'day' ? textOf(values, field, row) : null;
      const found = mended === null ? columns.map((index) => this.cell(values, row, index)).filter((cell) => cell !== '') : [mended.trim()];
      if (found.length > 0) texts[field] = found;
    }
    return texts;
  }

  /** A cell as it stands in the file, trimmed; '' where it is blank or a word for nothing. */
  private cell({ batch }: Values, row: number, index: number): string {
    if (!batch) return '';
    const at = (batch.first[row] as number) + index;
    if (at >= (batch.first[row + 1] as number)) return '';
    const [from, to] = [batch.cells[2 * at] as number, batch.cells[2 * at + 1] as number];
    if (from === to) return '';
    const text = this.source.decode(batch.bytes, from, to).trim();
    return text.length <= LONGEST_MISSING && isMissingWord(text) ? '' : text;
  }

  private hash({ batch }: Values, row: number): Pick<RawRecord, 'digest' | 'digestWithId' | 'hasId' | 'cells'> {
    const hash = new CellHash();
    if (!batch) return { digest: 0, digestWithId: 0, hasId: false, cells: 0 };
    const { bytes, cells: bounds } = batch;
    const [begin, end] = [batch.first[row] as number, batch.first[row + 1] as number];
    const take = (at: number): number => hash.take(bytes, bounds[2 * at] as number, bounds[2 * at + 1] as number);
    let cells = 0;
    for (let at = begin; at < end; at++) if (!this.apart.has(at - begin) && take(at) > 0) cells++;
    const digest = hash.value();
    const ids = this.ids.filter((index) => begin + index < end && take(begin + index) > 0);
    return { digest, digestWithId: hash.value(), hasId: ids.length > 0, cells };
  }
}

/** Two hashes of 32 bits (FNV-1a) over cells, joined to one number of 53 bits. */
class CellHash {
  private low = 0x811c9dc5;
  private high = 0x01000193;

  /** Takes in one cell. @returns its bytes */
  take(bytes: Uint8Array, from: number, to: number): number {
    let { low, high } = this;
    for (let byte = from; byte <= to; byte++) {
      const value = byte < to ? (bytes[byte] as number) : 0x1f;
      low = Math.imul(low ^ value, 0x01000193);
      high = Math.imul(high ^ value, 0x85ebca6b) + 1;
    }
    [this.low, this.high] = [low, high];
    return to - from;
  }

  value(): number {
    return (this.high >>> 11) * 4_294_967_296 + (this.low >>> 0);
  }
}

/** No word for "nothing" has more letters. */
const LONGEST_MISSING = 40;

function textOf(values: Values, field: FieldName, row: number): string | null {
  const words = values.words[field];
  if (words) return values.dictionaries[field]?.word(words[row] as number) ?? null;
  return values.text(field, row) ?? null;
}
