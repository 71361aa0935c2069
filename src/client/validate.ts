import type { Batch, Source } from '../formats/batch.js';
import type { Settings } from '../settings.js';
import { type CounterMarker, counterMarker } from './counter.js';
import { parseIsoDay } from './day.js';
import { emailRemarks } from './email-remarks.js';
import { type FieldName, fieldOf } from './fields.js';
import { Seen } from './intern.js';
import type { IssueLog } from './issue-log.js';
import { currencyOfWord, dollarOf } from './kinds/currency.js';
import { KINDS } from './kinds/index.js';
import type { Plan, Skipped } from './plan.js';
import { type ColumnReader, readColumn } from './read-column.js';
import { makeMender } from './repairs/index.js';
import { mayHoldMojibake } from './repairs/mojibake.js';
import { makeSpotter, type Spotter } from './spot.js';
import { isTotal, maySummarize, TAIL, type TailRecord } from './tail.js';
import { type HolderMarker, holderMarker } from './tax-ids/holders.js';
import { type Trim, trimCell } from './trim.js';
import { BLANK, EXCLUDED, REJECTED, Values } from './values.js';

/** Any one of these identifies a client. */
const IDENTITY: readonly FieldName[] = ['id', 'name', 'firstName', 'lastName', 'company', 'taxId', 'email', 'phone'];
/** Dates of things that have happened: they may lie after asOf only by mistake. */
const PAST: readonly FieldName[] = ['firstPurchase', 'lastPurchase', 'lastContact'];

/** Reads batches into values: cells by their kinds, then what each record is. */
export class Validator {
  readonly values: Values;
  private tail: TailRecord[] = [];
  /** Excluded records by reason. */
  readonly excluded = { deleted: 0, 'not-a-client': 0, header: 0, total: 0 };
  /** Where headers stand again and subtotals between the clients, the first ones. */
  readonly skipped: Skipped[] = [];
  private readonly ids = new Seen();
  private readonly spot: Spotter;
  private readonly namedCurrency: ((currency: string | null) => number) | undefined;
  private readonly utf8: boolean;
  /** Records of a text file end where they end; those of a sheet are all as wide as their table. */
  private readonly ragged: boolean;
  private readonly present: readonly FieldName[];
  private readonly indexOf: ReadonlyMap<FieldName, number>;
  private readonly cell: Trim = { from: 0, to: 0 };
  private readonly markHolders: HolderMarker;

  private constructor(
    source: Source,
    private readonly plan: Plan,
    private readonly columns: readonly ColumnReader[],
    private readonly markCounters: CounterMarker,
    private readonly asOf: number,
    private readonly issues: IssueLog,
    /** Codes of currencies other than the summary's, from number 1; they grow as cells name them. */
    readonly currencies: readonly string[],
    given: readonly FieldName[],
  ) {
    const fields = new Set([...columns.map((column) => column.field), ...given]);
    this.values = new Values(fields, source.decode);
    this.utf8 = source.transcoded || source.info.encoding === 'utf-8';
    this.markHolders = holderMarker(plan.country);
    this.spot = makeSpotter(plan.header, source.decode);
    this.namedCurrency = columns.find((column) => column.field === 'totalRevenue')?.currencyCode;
    this.ragged = source.info.format === 'csv';
    this.present = IDENTITY.filter((field) => fields.has(field));
    this.indexOf = new Map([...columns].reverse().map((column) => [column.field, column.plan.index]));
  }

  /** Makes the readers of every mapped column; `given`: fields whose values come from elsewhere too. */
  static async make(source: Source, plan: Plan, settings: Settings, issues: IssueLog, given: readonly FieldName[] = []): Promise<Validator> {
    const asOf = parseIsoDay(settings.asOf);
    const currencies: string[] = [''];
    const columns: ColumnReader[] = [];
    for (const column of plan.columns) {
      if (column.field === null) continue;
      const { kind } = fieldOf(column.field);
      const reader = await KINDS[kind].reader({ field: column.field, shapes: column.shapes, asOf, country: plan.country });
      const remark = kind === 'email' ? await emailRemarks() : null;
      const mender = makeMender(column, column.field, plan.country);
      columns.push({
        plan: column,
        field: column.field,
        reader,
        currencyCode: currencyCodes(column.shapes.currency ?? null, plan.currency, currencies),
        remark,
        mender,
      });
    }
    return new Validator(source, plan, columns, counterMarker(settings.counter), asOf, issues, currencies, given);
  }

  /** Reads one batch; `base` is the number of records before it. values then hold what it says. */
  read(batch: Batch, base: number): void {
    this.values.begin(batch);
    // A record of a workbook has no bytes of its own: all of the batch's are looked at.
    const end = (batch.raw[batch.rows] as number) || batch.bytes.length;
    const garbled = this.columns.some((column) => column.mender?.letters) && mayHoldMojibake(batch.bytes, batch.raw[0] as number, end, this.utf8);
    for (const column of this.columns) readColumn(batch, column, this.values, this.issues, this.utf8, garbled);
    this.markCounters(this.values);
    this.markCurrencies();
    this.markHolders(this.values);
    for (let row = 0; row < batch.rows; row++) this.judgeRecord(batch, row, base + row);
  }

  /** The last records so far, for total rows and closing lines; what follows begins anew. */
  takeTail(): readonly TailRecord[] {
    const { tail } = this;
    this.tail = [];
    return tail;
  }

  private judgeRecord(batch: Batch, row: number, at: number): void {
    const begin = batch.first[row] as number;
    const end = batch.first[row + 1] as number;
    const line = batch.line[row] as number;
    const width = this.plan.header.length;
    let filled = 0;
    let firstFilled = -1;
    for (let cell = begin; cell < end; cell++) {
      if (!this.isFilled(batch, cell)) continue;
      if (firstFilled < 0) firstFilled = cell;
      filled++;
    }
    if (filled === 0) {
      this.values.disposition[row] = BLANK;
      this.issues.add('blank-row', line, null, null);
      return;
    }
    if (end - begin < width) this.issues.add('missing-cell', line, null, null, { cells: end - begin, expected: width });
    else if (end - begin > width) this.issues.add('extra-cell', line, width, null, { cells: end - begin, expected: width });
    const other = this.spot(batch, row, firstFilled);
    if (other !== null) {
      this.exclude(row, line, other);
      if (this.skipped.length < MOST_SKIPPED) this.skipped.push({ line, reason: other });
      return;
    }
    // A sheet has no ragged records: what stands alone there has no other cell at all.
    const bare = (this.ragged ? end - begin : filled) === 1;
    this.keepTail(batch, row, at, { firstFilled, lone: filled === 1 && firstFilled === begin && width > 1, bare });
    if (this.values.numbers.isDeleted?.[row] === 1 || this.values.numbers.isCustomer?.[row] === 0) {
      this.exclude(row, line, this.values.numbers.isDeleted?.[row] === 1 ? 'deleted' : 'not-a-client');
      return;
    }
    if (!this.present.some((field) => this.values.has(field, row))) {
      this.values.disposition[row] = REJECTED;
      this.issues.add('missing-identity', line, null, null);
      return;
    }
    if (filled === 1 && width > 2) this.noteLoneCell(line, firstFilled - begin);
    this.compareFields(row, line);
  }

  /** A record that is no client's: what was found in it is forgotten. */
  private exclude(row: number, line: number, reason: keyof Validator['excluded']): void {
    this.values.disposition[row] = EXCLUDED;
    this.excluded[reason]++;
    this.issues.drop(line);
  }

  /** The currency column says what an amount is in that carries no sign of its own. */
  private markCurrencies(): void {
    const { words, dictionaries, currency, rows } = this.values;
    if (!words.currency || !this.namedCurrency) return;
    for (let row = 0; row < rows; row++) {
      const word = dictionaries.currency?.word(words.currency[row] as number);
      if (word !== undefined && currency[row] === 0) currency[row] = this.namedCurrency(currencyOfWord(word));
    }
  }

  private isFilled(batch: Batch, cell: number): boolean {
    const from = batch.cells[2 * cell] as number;
    const to = batch.cells[2 * cell + 1] as number;
    if (from === to) return false;
    if ((batch.bytes[from] as number) > 32 && batch.bytes[from] !== 0xa0 && batch.bytes[from] !== 0xc2) return true;
    this.cell.from = from;
    this.cell.to = to;
    trimCell(batch.bytes, this.cell, this.utf8);
    return this.cell.from < this.cell.to;
  }

  /** Keeps the last records that could be a total or a closing line: those whose first filled cell says so, or is their only one. */
  private keepTail(batch: Batch, row: number, at: number, { firstFilled, lone, bare }: { firstFilled: number; lone: boolean; bare: boolean }): void {
    this.cell.from = batch.cells[2 * firstFilled] as number;
    this.cell.to = batch.cells[2 * firstFilled + 1] as number;
    trimCell(batch.bytes, this.cell, this.utf8);
    const { from, to } = this.cell;
    const short = to - from < 60;
    const total = short && mayBeTotal(batch.bytes[from] as number) && isTotal(this.values.decode(batch.bytes, from, to));
    // Near the end other words may stand before a total: its amount tells.
    const summary = !total && short && row >= batch.rows - 4 * TAIL && maySummarize(this.values.decode(batch.bytes, from, to));
    if (total) this.issues.add('total-row', batch.line[row] as number, firstFilled - (batch.first[row] as number), null);
    if (!total && !lone && !summary) return;
    this.tail.push({ row: at, lone, bare, text: this.values.decode(batch.bytes, from, Math.min(to, from + 80)) });
    if (this.tail.length > 4 * TAIL) this.tail = this.tail.slice(-TAIL);
  }

  private noteLoneCell(line: number, column: number): void {
    const field = this.plan.columns[column]?.field ?? null;
    if (field === 'name' || field === 'company' || field === 'firstName' || field === 'id' || field === null)
      this.issues.add('section-row', line, column, field);
  }

  /** What the fields of one client say of each other: warnings, both values kept. */
  private compareFields(row: number, line: number): void {
    const { numbers, texts, batch } = this.values;
    for (const field of PAST) {
      const day = numbers[field]?.[row];
      if (day !== undefined && day > this.asOf) this.issues.add('after-as-of', line, this.indexOf.get(field) ?? null, field, { days: day - this.asOf });
    }
    const first = numbers.firstPurchase?.[row];
    const last = numbers.lastPurchase?.[row];
    if (first !== undefined && last !== undefined && first > last)
      this.issues.add('date-sequence', line, this.indexOf.get('firstPurchase') ?? null, 'firstPurchase');
    const { id } = texts;
    // Sales over the counter are booked to one id again and again.
    if (!id || !batch || id.to[row] === 0 || this.values.counter[row] === 1) return;
    const before = this.ids.add(batch.bytes, id.from[row] as number, id.to[row] as number, line);
    if (before !== 0) this.issues.add('duplicate-id', line, this.indexOf.get('id') ?? null, 'id', { first: before });
  }
}

/** How many lines are named of headers that stand again and of subtotals. */
const MOST_SKIPPED = 1000;

/** T, S, G in either case. */
function mayBeTotal(byte: number): boolean {
  const letter = byte | 32;
  return letter === 116 || letter === 115 || letter === 103;
}

/** Numbers the currencies of one column's cells: 0 for the summary's own and for amounts without a sign in a column without one. */
function currencyCodes(ofColumn: string | null, ofSummary: string | null, currencies: string[]): (currency: string | null) => number {
  return (named) => {
    const sign = named ?? ofColumn;
    const currency = sign === '$' ? dollarOf(ofSummary) : sign;
    // Where the sample named no currency, a cell that names one is apart from those that name none.
    if (currency === null || currency === ofSummary) return 0;
    const known = currencies.indexOf(currency, 1);
    return known > 0 ? known : currencies.push(currency) - 1;
  };
}
