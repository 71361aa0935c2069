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
  readonly digest: number;
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
    this.apart = new Set([...left, ...own, ...this.mapped.filter(({ field }) => field === 'id').map(({ index }) => index)]);
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

  /** Two hashes of 32 bits (FNV-1a) over the cells, joined to one number of 53 bits. */
  private hash({ batch }: Values, row: number): { readonly digest: number; readonly cells: number } {
    let [low, high, cells] = [0x811c9dc5, 0x01000193, 0];
    if (!batch) return { digest: 0, cells };
    const begin = batch.first[row] as number;
    for (let at = begin; at < (batch.first[row + 1] as number); at++) {
      if (this.apart.has(at - begin)) continue;
      const [from, to] = [batch.cells[2 * at] as number, batch.cells[2 * at + 1] as number];
      if (to > from) cells++;
      for (let byte = from; byte <= to; byte++) {
        const value = byte < to ? (batch.bytes[byte] as number) : 0x1f;
        low = Math.imul(low ^ value, 0x01000193);
        high = Math.imul(high ^ value, 0x85ebca6b) + 1;
      }
    }
    return { digest: (high >>> 11) * 4_294_967_296 + (low >>> 0), cells };
  }
}

/** No word for "nothing" has more letters. */
const LONGEST_MISSING = 40;

function textOf(values: Values, field: FieldName, row: number): string | null {
  const words = values.words[field];
  if (words) return values.dictionaries[field]?.word(words[row] as number) ?? null;
  return values.text(field, row) ?? null;
}
