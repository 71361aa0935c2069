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

  private grow(): void {
    const size = Math.ceil(this.client.length * 1.6);
    const grown = <T extends Uint32Array | Int32Array | Float64Array | Uint8Array>(to: T, from: T): T => {
      to.set(from as never);
      return to;
    };
    this.client = grown(new Uint32Array(size), this.client);
    this.day = grown(new Int32Array(size), this.day);
    this.amount = grown(new Float64Array(size), this.amount);
    this.product = grown(new Uint32Array(size), this.product);
    this.credit = grown(new Uint8Array(size), this.credit);
    this.document = grown(new Uint32Array(2 * size), this.document);
  }
}

/** What the sales of every client come to. */
export class Totals {
  private readonly start: Uint32Array;
  private readonly order: Uint32Array;

  /**
   * Sorts the sales of a ledger by client, those of one client in the order of the file.
   * @param clients how many clients there are; greater numbers in the ledger are buyers that none of them is
   * @param from first day number of the window that revenue is of; null: all
   */
  constructor(
    private readonly ledger: Ledger,
    private readonly products: readonly string[],
    clients: number,
    private readonly from: number | null,
  ) {
    const { client, size } = ledger;
    this.start = new Uint32Array(clients + 1);
    for (let at = 0; at < size; at++) {
      const next = (client[at] as number) + 1;
      if (next <= clients) this.start[next] = (this.start[next] as number) + 1;
    }
    for (let number = 0; number < clients; number++) this.start[number + 1] = (this.start[number + 1] as number) + (this.start[number] as number);
    this.order = new Uint32Array(this.start[clients] as number);
    const next = this.start.slice();
    for (let at = 0; at < size; at++) {
      const number = client[at] as number;
      if (number >= clients) continue;
      this.order[next[number] as number] = at;
      next[number] = (next[number] as number) + 1;
    }
  }

  /** How many documents sold something, those of all clients together. */
  countDocuments(): number {
    const { credit } = this.ledger;
    const documents = new Set<number>();
    let count = 0;
    for (let client = 0; client + 1 < this.start.length; client++) {
      documents.clear();
      for (let k = this.start[client] as number; k < (this.start[client + 1] as number); k++) {
        const at = this.order[k] as number;
        if (credit[at] === 0) documents.add(this.documentOf(at));
      }
      count += documents.size;
    }
    return count;
  }

  /** 53 bits of the two hashes: among the documents of one client no two meet. */
  private documentOf(at: number): number {
    const { document } = this.ledger;
    return (document[2 * at] as number) * 2_097_152 + ((document[2 * at + 1] as number) >>> 11);
  }

  /** What the sales of one client come to; undefined without any. */
  of(client: number): ClientSales | undefined {
    const begin = this.start[client];
    const end = this.start[client + 1];
    if (begin === undefined || end === undefined || begin === end) return undefined;
    const { day, amount, product, credit } = this.ledger;
    const days: number[] = [];
    const documents = new Set<number>();
    const byProduct = new Map<number, number>();
    let revenue = 0;
    for (let k = begin; k < end; k++) {
      const at = this.order[k] as number;
      const sum = amount[at] as number;
      const on = day[at] as number;
      if (this.from === null || on >= this.from) revenue += sum;
      const sold = product[at] as number;
      if (sold !== 0) byProduct.set(sold, (byProduct.get(sold) ?? 0) + sum);
      if (credit[at] === 1) continue;
      days.push(on);
      documents.add(this.documentOf(at));
    }
    days.sort((a, b) => a - b);
    const products = [...byProduct].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => this.products[number] ?? '');
    return {
      firstPurchase: days[0] ?? NO_DAY,
      lastPurchase: days.at(-1) ?? NO_DAY,
      purchaseCount: documents.size,
      purchaseDays: days.filter((on, at) => on !== days[at - 1]).length,
      revenue,
      products,
    };
  }
}
