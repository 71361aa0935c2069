import { parseIsoDay } from '../client/day.js';
import { hash, secondHash } from '../client/intern.js';
import { isYes } from '../client/kinds/flag.js';
import { makeSpotter, type Spotter } from '../client/spot.js';
import { isTotal } from '../client/tail.js';
import type { Batch, Source } from '../formats/batch.js';
import type { Settings } from '../settings.js';
import type { KeyCells } from './buyers.js';
import type { SaleField } from './fields.js';
import { mix } from './hash-index.js';
import { columnOf, type SalesPlan } from './plan.js';
import { type Amount, amountReader, Cells, dayReader, KeyColumn, Meanings } from './row-cells.js';
import { KEYS, type Key } from './sales.js';
import { type DocumentKind, isCancelled, isWon, readDocumentKind } from './words.js';

/** What a row is: `row` may be a sale. */
export type RowKind = 'row' | 'blank' | 'excluded' | 'cancelled' | 'not-sale';

type Read = (cells: Cells) => Amount;
type Readers = {
  readonly day: ((cells: Cells) => number) | null;
  /** The amount and what is added to it; of one that is computed the unit price. */
  readonly amounts: readonly Read[];
  readonly quantity: Read | null;
  readonly discount: Read | null;
  readonly rate: Read | null;
};
type Shared = { readonly numberOfProduct: (name: string) => number; readonly joinsBySeries: boolean };

/** Reads the rows of one table of sales, one at a time, into its own properties: a million rows make no garbage. */
export class RowReader implements KeyCells {
  /** Whether the row says who bought. */
  hasKey = false;
  /** Numbers of the keys' texts; 0: empty, -1: not read yet. */
  private readonly codes: number[] = KEYS.map(() => 0);
  /** Day number; NaN where the row has none. */
  day = Number.NaN;
  /** Ten-thousandths in the currency of the row, what takes back below zero; NaN where it cannot be read. */
  amount = Number.NaN;
  isAmountBlank = false;
  /** A currency's sign or word; null: none is named. */
  currency: string | null = null;
  /** The exchange rate of the row, 0 where it has none. */
  rate = 0;
  isCredit = false;
  product = 0;
  hasDocument = false;
  /** Hashes of the document's number and series, by which files are joined. */
  join = 0;
  join2 = 0;
  /** Hashes of the document: its type too. */
  document = 0;
  document2 = 0;
  private isLone = false;
  private readonly cells: Cells;
  private readonly spot: Spotter;
  private readonly keys: readonly (KeyColumn | null)[];
  private readonly type: Meanings<DocumentKind> | null;
  private readonly refusals: readonly Meanings<RowKind>[];
  private readonly currencyOf: Meanings<string | null> | null;
  private readonly productOf: Meanings<number> | null;
  private readonly columns: Readonly<Record<'document' | 'series' | 'type' | 'line', number>>;

  private constructor(
    private readonly source: Source,
    private readonly plan: SalesPlan,
    private readonly readers: Readers,
    private readonly shared: Shared,
  ) {
    this.cells = new Cells(source.decode, source.transcoded || source.info.encoding === 'utf-8');
    this.spot = makeSpotter(plan.header, source.decode);
    this.keys = KEYS.map((key) => {
      const columns = plan.columns.filter(({ field }) => field === key).map(({ index }) => index);
      return columns.length === 0 ? null : new KeyColumn(columns);
    });
    const at = (field: SaleField): number => columnOf(plan, field)?.index ?? -1;
    const meanings = <T>(field: SaleField, read: (word: string) => T, none: T): Meanings<T> | null =>
      at(field) < 0 ? null : new Meanings(at(field), read, none);
    const refusal = (field: SaleField, refuses: (word: string) => boolean, kind: RowKind, none: RowKind): Meanings<RowKind> | null =>
      meanings(field, (word) => (refuses(word) ? kind : 'row'), none);
    this.type = meanings<DocumentKind>('type', (word) => readDocumentKind(word, plan.country, plan.cfdi || plan.layout === 'sat'), 'sale');
    this.refusals = [
      refusal('status', (word) => this.saysCancelled(word), 'cancelled', 'row'),
      refusal('cancelled', isYes, 'cancelled', 'row'),
      refusal('won', (word) => !isYes(word), 'not-sale', 'not-sale'),
      plan.wonOnly ? refusal('stage', (word) => !isWon(word), 'not-sale', 'not-sale') : null,
    ].filter((meaning) => meaning !== null);
    this.currencyOf = plan.everyAmountIn === null ? meanings<string | null>('currency', (word) => word, null) : null;
    this.productOf = meanings('product', shared.numberOfProduct, 0);
    this.columns = { document: at('document'), series: at('series'), type: at('type'), line: at('line') };
  }

  /** Makes the reader of a table; products are numbered by `numberOfProduct` for all files together. */
  static async make(source: Source, plan: SalesPlan, settings: Pick<Settings, 'asOf'>, shared: Shared): Promise<RowReader> {
    const asOf = parseIsoDay(settings.asOf);
    const amounts = (index: number | null): Promise<Read>[] => {
      const column = index === null ? undefined : plan.columns[index];
      return column === undefined ? [] : [amountReader(column, asOf, plan.country)];
    };
    const [date, { amount }] = [columnOf(plan, 'date'), plan];
    const quantity = columnOf(plan, 'quantity');
    const priced = amount?.from === 'price' ? amount : null;
    const [ofQuantity, ofDiscount, ofRate] = await Promise.all(
      [quantity?.index ?? null, priced?.discount ?? null, plan.rate].map(async (index) => (await Promise.all(amounts(index)))[0] ?? null),
    );
    return new RowReader(
      source,
      plan,
      {
        day: date === undefined ? null : await dayReader(date, asOf, plan.country),
        amounts: await Promise.all((priced ? [priced.price] : amount?.from === 'columns' ? amount.columns : []).flatMap(amounts)),
        quantity: ofQuantity ?? null,
        discount: ofDiscount ?? null,
        rate: ofRate ?? null,
      },
      shared,
    );
  }

  /** Goes on to another batch. */
  begin(batch: Batch): void {
    this.cells.batch = batch;
  }

  /** Reads one record of the batch; what it is, and, of a `row`, what it says. */
  read(row: number): RowKind {
    const { cells } = this;
    cells.row = row;
    this.hasDocument = false;
    const first = this.firstFilled();
    if (first < 0) return 'blank';
    this.day = this.readers.day?.(cells) ?? Number.NaN;
    this.readKeys();
    if (this.isFrame(row, first)) return 'excluded';
    this.readDocument();
    for (const refusal of this.refusals) {
      const kind = refusal.of(cells);
      if (kind !== 'row') return kind;
    }
    const type = this.type === null ? 'sale' : this.type.of(cells);
    if (type === 'not-sale') return 'not-sale';
    this.readAmount(type === 'credit' || this.hasCreditNumber());
    this.product = this.productOf === null ? 0 : this.productOf.of(cells);
    return 'row';
  }

  /** The number of a key's text, 0 where the row has none. Weaker keys of a row that has a stronger one are hardly ever asked for. */
  codeOf(key: number): number {
    const known = this.codes[key] as number;
    if (known >= 0) return known;
    const column = this.keys[key];
    const code = column ? column.of(this.cells) : 0;
    this.codes[key] = code === 0 || !(column as KeyColumn).isKey(code, KEYS[key] as Key, this.source.decode) ? 0 : code;
    return this.codes[key];
  }

  /** The text of a key of the row. */
  text(key: number): string {
    return this.keys[key]?.textOf(this.codeOf(key), this.source.decode) ?? '';
  }

  /** Hashes of what makes the row one of its kind: the document with its line, else everything that stands in it. */
  ownHash(): readonly [number, number] {
    const { cells, columns } = this;
    if (this.hasDocument && cells.find(columns.line)) {
      const { from, to } = cells.at;
      return [mix(this.document, hash(cells.bytes, from, to)), mix(this.document2, secondHash(cells.bytes, from, to))];
    }
    const batch = cells.batch as Batch;
    const from = batch.raw[cells.row] as number;
    const to = (batch.raw[cells.row + 1] as number) - (batch.lineEnd[cells.row] as number);
    if (to > from) return [hash(batch.bytes, from, to), secondHash(batch.bytes, from, to)];
    // A row of a workbook has no bytes of its own: those of its cells.
    let [one, two] = [0, 0];
    for (let cell = batch.first[cells.row] as number; cell < (batch.first[cells.row + 1] as number); cell++) {
      const [begin, end] = [batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number];
      one = mix(one, hash(batch.bytes, begin, end));
      two = mix(two, secondHash(batch.bytes, begin, end));
    }
    return [one, two];
  }

  /** Whether the line of its document tells the row from others of it. */
  get hasLine(): boolean {
    return this.hasDocument && this.cells.find(this.columns.line);
  }

  /** The first column with something in it, -1 where there is none; isLone: no other has. */
  private firstFilled(): number {
    this.isLone = false;
    const { first } = this.cells.batch as Batch;
    const width = (first[this.cells.row + 1] as number) - (first[this.cells.row] as number);
    let found = -1;
    for (let column = 0; column < width; column++) {
      if (!this.cells.find(column)) continue;
      if (found >= 0) return found;
      found = column;
    }
    this.isLone = found >= 0;
    return found;
  }

  /** A header that stands again, a total, a title between the rows. */
  private isFrame(row: number, first: number): boolean {
    const { batch } = this.cells;
    if (batch === undefined || (this.isLone && this.plan.header.length > 2)) return true;
    if (this.spot(batch, row, (batch.first[row] as number) + first) !== null) return true;
    return (Number.isNaN(this.day) || !this.hasKey) && this.cells.find(first) && isTotal(this.cells.text());
  }

  private readKeys(): void {
    this.codes.fill(-1);
    this.hasKey = false;
    for (let key = 0; key < KEYS.length && !this.hasKey; key++) this.hasKey = this.codeOf(key) !== 0;
  }

  private readDocument(): void {
    const { cells, columns } = this;
    this.hasDocument = cells.find(columns.document);
    if (!this.hasDocument) return;
    const { bytes, at } = cells;
    // Shopify writes #1001, a spreadsheet '1001 and 1001.0.
    while (at.from < at.to && (bytes[at.from] === 35 || bytes[at.from] === 39)) at.from++;
    if (at.to - at.from > 2 && bytes[at.to - 1] === 48 && bytes[at.to - 2] === 46) at.to -= 2;
    let [one, two] = [hash(bytes, at.from, at.to), secondHash(bytes, at.from, at.to)];
    const [plain, plain2] = [one, two];
    for (const column of [columns.series, columns.type]) {
      if (column >= 0 && cells.find(column)) [one, two] = [mix(one, hash(bytes, at.from, at.to)), mix(two, secondHash(bytes, at.from, at.to))];
      if (column === columns.series) [this.join, this.join2] = this.shared.joinsBySeries ? [one, two] : [plain, plain2];
    }
    this.document = one;
    this.document2 = two;
  }

  /** `C536379` among numbers, `NC01-45` where no column says what the document is. */
  private hasCreditNumber(): boolean {
    const { cells, plan } = this;
    if ((plan.creditPrefix === null && this.type !== null) || !this.hasDocument || !cells.find(this.columns.document)) return false;
    const first = (cells.bytes[cells.at.from] as number) | 32;
    if (first !== C && first !== N) return false;
    const text = cells.text().toUpperCase();
    if (plan.creditPrefix !== null && text.startsWith(plan.creditPrefix)) return /^.\d+$/.test(text);
    return this.type === null && /^(?:NC|NCR|N\/C)[-\s]?[A-Z]?\d/.test(text);
  }

  private readAmount(takesBack: boolean): void {
    const { cells, readers, plan } = this;
    const [main, ...bases] = readers.amounts;
    this.isCredit = takesBack;
    this.amount = Number.NaN;
    this.isAmountBlank = true;
    if (main === undefined) return;
    const read = main(cells);
    let value = read.value;
    this.isAmountBlank = read.blank;
    this.currency = read.currency;
    for (const base of bases) {
      const more = base(cells);
      this.isAmountBlank &&= more.blank;
      if (!more.blank) value = (Number.isNaN(value) && read.blank ? 0 : value) + more.value;
    }
    const quantity = readers.quantity?.(cells).value ?? Number.NaN;
    if (plan.amount?.from === 'price') value = this.multiply(value, quantity, plan.amount.discountAs);
    // What comes back is counted below zero by some, and its amount above.
    else if (quantity < 0 && value > 0) value = -value;
    this.amount = takesBack ? -Math.abs(value) : value;
    this.isCredit ||= value < 0;
    this.currency = this.currencyOf?.of(cells) ?? this.currency;
    if (plan.everyAmountIn !== null) this.currency = plan.everyAmountIn;
    const rate = readers.rate?.(cells).value ?? Number.NaN;
    this.rate = rate > 0 ? rate / 10_000 : 0;
  }

  /** All in ten-thousandths. */
  private multiply(price: number, quantity: number, as: 'fraction' | 'percent' | 'amount'): number {
    const whole = price * (quantity / 10_000);
    const read = this.readers.discount?.(this.cells);
    const discount = read === undefined || read.blank || Number.isNaN(read.value) ? 0 : Math.abs(read.value);
    if (as === 'amount') return Math.round(whole - Math.sign(whole) * discount);
    return Math.round((whole * ((as === 'percent' ? 1_000_000 : 10_000) - discount)) / (as === 'percent' ? 1_000_000 : 10_000));
  }

  private saysCancelled(word: string): boolean {
    const { layout, cancelledMeansPaid } = this.plan;
    // SUNAT: 2 anulado. SAT: 0 cancelado, 1 vigente.
    if (layout !== 'generic' && /^\d$/.test(word)) return word === (layout === 'sire' ? '2' : '0');
    return isCancelled(word, cancelledMeansPaid);
  }
}

const [C, N] = [99, 110];
