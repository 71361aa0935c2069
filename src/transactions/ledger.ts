import { NO_DAY } from '../client/facts.js';
import type { ClientSales } from './sales.js';

/** Every sale, column by column: thirty bytes each, whatever its texts were. */
export class Ledger {
  size = 0;
  client = new Uint32Array(1024);
  day = new Int32Array(1024);
  amount = new Float64Array(1024);
  product = new Uint32Array(1024);
  /** 1: it takes back what was sold before. */
  credit = new Uint8Array(1024);
  /** Two hashes of the document that the sale stands in. */
  document = new Uint32Array(2048);
  private expected = 0;

  /** Notes one sale: the client's number, a day number, ten-thousandths, the product's number, the hashes of its document. */
  add(client: number, day: number, amount: number, product: number, credit: boolean, one: number, two: number): void {
    if (this.size === this.client.length) this.grow();
    const at = this.size++;
    this.client[at] = client;
    this.day[at] = day;
    this.amount[at] = amount;
    this.product[at] = product;
    this.credit[at] = credit ? 1 : 0;
    this.document[2 * at] = one;
    this.document[2 * at + 1] = two;
  }

  /** Makes the next growth the last one: `expected` is how many sales there will be, as far as one can tell. */
  expect(expected: number): void {
    this.expected = Math.min(expected, this.size * 8);
  }

  /** Gives back what was reserved for sales that did not come. */
  trim(): void {
    this.resize(this.size);
  }

  private grow(): void {
    this.resize(Math.max(Math.ceil(this.size * 1.6), this.expected));
  }

  private resize(size: number): void {
    const moved = <T extends Uint32Array | Int32Array | Float64Array | Uint8Array>(to: T, from: T): T => {
      to.set(from.subarray(0, to.length) as never);
      return to;
    };
    this.client = moved(new Uint32Array(size), this.client);
    this.day = moved(new Int32Array(size), this.day);
    this.amount = moved(new Float64Array(size), this.amount);
    this.product = moved(new Uint32Array(size), this.product);
    this.credit = moved(new Uint8Array(size), this.credit);
    this.document = moved(new Uint32Array(2 * size), this.document);
  }
}

/** What the sales of every client come to. */
export class Totals {
  /** Documents that sold something, those of all clients together. */
  readonly documents: number;
  private readonly start: Uint32Array;
  private readonly order: Uint32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly count: Uint32Array;
  private readonly valued: Uint32Array;
  private readonly days: Uint32Array;
  private readonly revenue: Float64Array;

  /**
   * Sorts the sales of a ledger by client, those of one client in the order of the file, and sums them up.
   * @param clients how many clients there are; greater numbers in the ledger are buyers that none of them is
   * @param from first day number of the window that revenue is of; null: all
   */
  constructor(
    private readonly ledger: Ledger,
    private readonly products: readonly string[],
    clients: number,
    from: number | null,
  ) {
    [this.start, this.order] = sortByClient(ledger, clients);
    this.first = new Int32Array(clients).fill(NO_DAY);
    this.last = new Int32Array(clients).fill(NO_DAY);
    this.count = new Uint32Array(clients);
    this.valued = new Uint32Array(clients);
    this.days = new Uint32Array(clients);
    this.revenue = new Float64Array(clients);
    let documents = 0;
    for (let client = 0; client < clients; client++) documents += this.sumUp(client, from ?? Number.NEGATIVE_INFINITY);
    this.documents = documents;
  }

  /** What the sales of one client come to; undefined without any. */
  of(client: number): ClientSales | undefined {
    const { start, first, last, count, valued, days, revenue } = this;
    if (start[client] === start[client + 1]) return undefined;
    let made: readonly string[] | undefined;
    const productsOf = (): readonly string[] => {
      made ??= this.productsOf(client);
      return made;
    };
    return {
      firstPurchase: first[client] as number,
      lastPurchase: last[client] as number,
      purchaseCount: count[client] as number,
      valuedCount: valued[client] as number,
      purchaseDays: days[client] as number,
      revenue: revenue[client] as number,
      // Made when somebody asks: most who ask for a client want its figures alone.
      get products() {
        return productsOf();
      },
    };
  }

  /** Sums up one client. @returns its documents */
  private sumUp(client: number, from: number): number {
    const { day, amount, credit, document } = this.ledger;
    const [begin, end] = [this.start[client] as number, this.start[client + 1] as number];
    const days: number[] = [];
    const documents: number[] = [];
    const valued: number[] = [];
    let revenue = 0;
    for (let k = begin; k < end; k++) {
      const at = this.order[k] as number;
      const on = day[at] as number;
      if (on >= from) revenue += amount[at] as number;
      if (credit[at] === 1) continue;
      days.push(on);
      // 53 bits of the two hashes: among the documents of one client no two meet.
      const number = (document[2 * at] as number) * 2_097_152 + ((document[2 * at + 1] as number) >>> 11);
      documents.push(number);
      // An amount in another currency without a rate is worth nothing here.
      if (amount[at] !== 0) valued.push(number);
    }
    this.revenue[client] = revenue;
    if (days.length === 0) return 0;
    const differentDays = sortUnique(days);
    this.first[client] = days[0] as number;
    this.last[client] = days.at(-1) as number;
    this.days[client] = differentDays;
    this.count[client] = sortUnique(documents);
    this.valued[client] = sortUnique(valued);
    return this.count[client] as number;
  }

  /** Names of what was sold to a client, the one that brought most first; what it only gave back it never bought. */
  private productsOf(client: number): readonly string[] {
    const { amount, credit, product } = this.ledger;
    const sums = new Map<number, number>();
    const bought = new Set<number>();
    for (let k = this.start[client] as number; k < (this.start[client + 1] as number); k++) {
      const at = this.order[k] as number;
      const sold = product[at] as number;
      if (sold === 0) continue;
      sums.set(sold, (sums.get(sold) ?? 0) + (amount[at] as number));
      if (credit[at] !== 1) bought.add(sold);
    }
    const kept = [...sums].filter(([number]) => bought.has(number));
    return kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => this.products[number] ?? '');
  }
}

/** Sorts numbers in place. @returns how many different ones there are */
function sortUnique(numbers: number[]): number {
  if (numbers.length > 1) numbers.sort((a, b) => a - b);
  let different = 0;
  for (let at = 0; at < numbers.length; at++) if (at === 0 || numbers[at] !== numbers[at - 1]) different++;
  return different;
}

/** A counting sort. @returns where the sales of each client begin in the order, and the order */
function sortByClient({ client, size }: Ledger, clients: number): [Uint32Array, Uint32Array] {
  const start = new Uint32Array(clients + 1);
  for (let at = 0; at < size; at++) {
    const next = (client[at] as number) + 1;
    if (next <= clients) start[next] = (start[next] as number) + 1;
  }
  for (let number = 0; number < clients; number++) start[number + 1] = (start[number + 1] as number) + (start[number] as number);
  const order = new Uint32Array(start[clients] as number);
  const next = start.slice();
  for (let at = 0; at < size; at++) {
    const number = client[at] as number;
    if (number >= clients) continue;
    order[next[number] as number] = at;
    next[number] = (next[number] as number) + 1;
  }
  return [start, order];
}
