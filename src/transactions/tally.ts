import { Seen } from '../client/intern.js';
import { IssueLog } from '../client/issue-log.js';
import type { Settings } from '../settings.js';
import { type Buyers, KnownBuyers, NewBuyers } from './buyers.js';
import type { ClientKeys } from './client-keys.js';
import { Currencies } from './currencies.js';
import type { Fate } from './heads.js';
import { Ledger } from './ledger.js';
import type { OpenedSales } from './open-sales.js';
import type { SalesCounts } from './sales.js';

/** One sale that counts: amounts in ten-thousandths of its own currency, what takes back below zero. */
export type Sale = {
  readonly buyer: number;
  /** How the buyer was found: see Buyers.by. */
  readonly by: number;
  readonly day: number;
  readonly amount: number;
  readonly currency: string | null;
  readonly rate: number;
  readonly isCredit: boolean;
  readonly product: number;
  readonly document: number;
  readonly document2: number;
};

type Counts = { -readonly [K in keyof SalesCounts]: number };
const FATES = { cancelled: 'cancelled', 'not-sale': 'notSales', after: 'afterAsOf', unreadable: 'unreadable' } as const satisfies Record<
  Exclude<Fate, 'sale'>,
  keyof Counts
>;

/** Where everything that is read of the sales is counted and kept. */
export class Tally {
  readonly ledger = new Ledger();
  readonly buyers: Buyers;
  readonly currencies: Currencies;
  readonly counts: Counts;
  /** Issues and rows of each file. */
  readonly logs: readonly IssueLog[];
  readonly rows: number[];
  /** Sales and revenue by how the buyer was found. */
  readonly sales = [0, 0, 0, 0, 0];
  readonly revenue = [0, 0, 0, 0, 0];
  readonly products = new Map<string, number>([['', 0]]);
  first = Number.POSITIVE_INFINITY;
  last = Number.NEGATIVE_INFINITY;
  private file = 0;
  private readonly seen: readonly Seen[];
  private readonly from: number;

  constructor(opened: OpenedSales, settings: Settings, clients: ClientKeys | null, window: { readonly from: number | null }) {
    const none = { rows: 0, sales: 0, creditNotes: 0, heads: 0, notSales: 0, cancelled: 0, repeated: 0, lookAlike: 0, afterAsOf: 0, unreadable: 0 };
    this.counts = { ...none, blank: 0, excluded: 0, rejoined: 0 };
    this.logs = opened.files.map(() => new IssueLog());
    this.rows = opened.files.map(() => 0);
    this.seen = opened.files.map(() => new Seen());
    this.buyers =
      clients === null ? new NewBuyers(settings) : new KnownBuyers(clients, settings, (line) => this.logs[this.file]?.add('sale-ambiguous', line, null, null));
    this.currencies = new Currencies(opened.currency, settings.rates);
    this.from = window.from ?? Number.NEGATIVE_INFINITY;
  }

  /** Goes on to another file. */
  begin(file: number): void {
    this.file = file;
    this.buyers.begin();
  }

  /** Counts records of the file, whatever they are. */
  addRows(rows: number): void {
    this.rows[this.file] = (this.rows[this.file] as number) + rows;
    this.counts.rows += rows;
  }

  /** The number of a product by its name; '' is 0. */
  numberOfProduct(name: string): number {
    const known = this.products.get(name);
    if (known !== undefined) return known;
    this.products.set(name, this.products.size);
    return this.products.size - 1;
  }

  /** Counts a row that was joined again. */
  rejoin(line: number): void {
    this.counts.rejoined++;
    this.logs[this.file]?.add('sale-rejoined', line, null, null);
  }

  /** Counts a row that is no sale. */
  leaveOut(fate: Exclude<Fate, 'sale'>): void {
    this.counts[FATES[fate]]++;
  }

  /** Counts a row that cannot be read, and says what of it. */
  refuse(what: 'day' | 'amount' | 'buyer' | 'cells' | 'document', line: number, file = this.file): void {
    this.counts.unreadable++;
    this.logs[file]?.add('sale-unreadable', line, null, null, { what });
  }

  /** Whether a row stands in the files before. Where it has no document it is kept all the same. */
  isRepeated(one: number, two: number, hasDocument: boolean, line: number): boolean {
    const elsewhere = this.seen.length > 1 && this.seen.some((seen, file) => file !== this.file && seen.find(one, two) !== 0);
    const first = elsewhere ? 0 : (this.seen[this.file]?.addHash(one, two, line) ?? 0);
    if (!elsewhere && first === 0) return false;
    this.counts[hasDocument ? 'repeated' : 'lookAlike']++;
    this.logs[this.file]?.add(hasDocument ? 'sale-repeated' : 'sale-look-alike', line, null, null, elsewhere ? {} : { first });
    return hasDocument;
  }

  /** Keeps a sale. */
  add(sale: Sale): void {
    const { day, by, isCredit } = sale;
    const counts = day >= this.from;
    const worth = this.currencies.convert(sale.amount, this.currencies.codeOf(sale.currency), sale.rate, counts);
    this.ledger.add(sale.buyer, day, worth, sale.product, isCredit, sale.document, sale.document2);
    this.counts.sales++;
    if (isCredit) this.counts.creditNotes++;
    this.sales[by] = (this.sales[by] as number) + 1;
    if (counts) this.revenue[by] = (this.revenue[by] as number) + worth;
    this.first = Math.min(this.first, day);
    this.last = Math.max(this.last, day);
  }
}
