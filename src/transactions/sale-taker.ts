import { parseIsoDay } from '../client/day.js';
import type { Settings } from '../settings.js';
import { mix } from './hash-index.js';
import { type Fate, Heads } from './heads.js';
import type { RowKind, RowReader } from './row-reader.js';
import type { Tally } from './tally.js';

/** What the rows of a file are: sales, documents whose lines another file holds, or those lines. */
export type Mode = 'sales' | 'heads' | 'lines';

/** Rows without a document are documents of their own: no hash has this second part beside their number. */
const OWN_DOCUMENT = 0xffffffff;

/** Decides of every row whether it is a sale, whose and when. */
export class SaleTaker {
  private readonly heads = new Heads();
  private readonly asOf: number;
  private mode: Mode = 'sales';
  private reader: RowReader | null = null;
  private file = -1;
  /** The document of the row before, and what became of it. */
  private readonly before = { document: 0, document2: 0, fate: 'unreadable' as Fate, buyer: 0, by: 0, day: 0 };

  constructor(
    private readonly tally: Tally,
    settings: Pick<Settings, 'asOf'>,
  ) {
    this.asOf = parseIsoDay(settings.asOf);
  }

  /** Goes on to another file. */
  begin(reader: RowReader, mode: Mode, file: number): void {
    this.reader = reader;
    this.mode = mode;
    this.file = file;
    this.before.document = 0;
    this.before.document2 = 0;
  }

  /** Takes one record of the batch that the reader is at. */
  take(row: number, line: number): void {
    const reader = this.reader as RowReader;
    const kind = reader.read(row);
    if (kind === 'blank' || kind === 'excluded') this.tally.counts[kind]++;
    else if (this.mode === 'lines') this.takeLine(reader, kind, line);
    else if (this.mode === 'heads' && reader.hasDocument) this.takeHead(reader, kind, line);
    else this.takeSale(reader, kind, line);
  }

  /** What becomes of documents that no line was found for: their own amounts count. */
  takeHeads(): void {
    for (const { head, hasLines } of this.heads.all()) {
      if (hasLines) this.tally.counts.heads++;
      else if (head.fate === 'unreadable') this.tally.refuse(Number.isNaN(head.day) ? 'day' : 'buyer', head.line, head.file);
      else if (head.fate !== 'sale') this.tally.leaveOut(head.fate);
      else if (Number.isNaN(head.amount)) this.tally.refuse('amount', head.line, head.file);
      else this.tally.add(head);
    }
  }

  private takeSale(reader: RowReader, kind: RowKind, line: number): void {
    const { tally, before } = this;
    // Shops write the day, the buyer and the total of an order in the first of its rows alone.
    const goesOn = reader.hasDocument && reader.document === before.document && reader.document2 === before.document2;
    let fate = this.fateOf(reader, kind);
    const lacks = kind === 'row' && (Number.isNaN(reader.day) || !reader.hasKey || reader.isAmountBlank);
    if (goesOn && lacks) {
      if (before.fate !== 'sale') {
        if (before.fate === 'unreadable') tally.refuse('document', line);
        else tally.leaveOut(before.fate);
        return;
      }
      if (Number.isNaN(reader.day)) fate = 'sale';
      if (!reader.hasKey && fate === 'unreadable') fate = 'sale';
    }
    const day = goesOn && Number.isNaN(reader.day) ? before.day : reader.day;
    const amount = goesOn && reader.isAmountBlank ? 0 : reader.amount;
    const buyer = fate !== 'sale' ? 0 : reader.hasKey ? tally.buyers.numberOf(reader, line) : before.buyer;
    const by = fate === 'sale' && !reader.hasKey ? before.by : tally.buyers.by;
    Object.assign(before, { document: reader.hasDocument ? reader.document : 0, document2: reader.document2, fate, buyer, by, day });
    if (fate === 'unreadable') tally.refuse(Number.isNaN(day) ? 'day' : 'buyer', line);
    else if (fate !== 'sale') tally.leaveOut(fate);
    else if (Number.isNaN(amount)) {
      before.fate = 'unreadable';
      tally.refuse('amount', line);
    } else if (!this.isRepeated(reader, buyer, day, line)) {
      const { currency, rate, isCredit, product } = reader;
      const [document, document2] = reader.hasDocument ? [reader.document, reader.document2] : [tally.ledger.size, OWN_DOCUMENT];
      tally.add({ buyer, by, day, amount, currency, rate, isCredit, product, document, document2 });
    }
  }

  private fateOf(reader: RowReader, kind: RowKind): Fate {
    if (kind === 'cancelled' || kind === 'not-sale') return kind;
    if (Number.isNaN(reader.day)) return 'unreadable';
    if (reader.day > this.asOf) return 'after';
    return reader.hasKey ? 'sale' : 'unreadable';
  }

  private isRepeated(reader: RowReader, buyer: number, day: number, line: number): boolean {
    const [one, two] = reader.ownHash();
    // The first line of another buyer's document, or of another day's, is another line.
    return this.tally.isRepeated(reader.hasLine ? mix(mix(one, buyer), day) : one, two, reader.hasDocument, line);
  }

  private takeHead(reader: RowReader, kind: RowKind, line: number): void {
    const fate = this.fateOf(reader, kind);
    const { day, currency, rate, isCredit, product, document, document2, amount } = reader;
    const buyer = fate === 'sale' ? this.tally.buyers.numberOf(reader, line) : 0;
    if (fate === 'sale' && this.isRepeated(reader, buyer, day, line)) return;
    const { by } = this.tally.buyers;
    this.heads.add(reader.join, reader.join2, { buyer, by, day, isCredit, fate, file: this.file, line, amount, currency, rate, product, document, document2 });
  }

  private takeLine(reader: RowReader, kind: RowKind, line: number): void {
    const { tally } = this;
    const head = reader.hasDocument ? this.heads.takeLine(reader.join, reader.join2) : undefined;
    if (head === undefined || head.fate === 'unreadable') tally.refuse('document', line);
    else if (kind === 'cancelled' || kind === 'not-sale') tally.leaveOut(kind);
    else if (head.fate !== 'sale') tally.leaveOut(head.fate);
    else if (Number.isNaN(reader.amount)) tally.refuse('amount', line);
    else if (!this.isRepeated(reader, head.buyer, head.day, line)) {
      tally.add({
        ...head,
        amount: head.isCredit ? -Math.abs(reader.amount) : reader.amount,
        isCredit: head.isCredit || reader.isCredit,
        currency: reader.currency ?? head.currency,
        rate: reader.rate || head.rate,
        product: reader.product || head.product,
      });
    }
  }
}
