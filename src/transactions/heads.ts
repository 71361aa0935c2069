import { HashIndex } from './hash-index.js';

/** What became of a row that is no sale, or `sale`. */
export type Fate = 'sale' | 'cancelled' | 'not-sale' | 'after' | 'unreadable';

/** A document as the file of orders tells of it: whose, when, and what it amounts to by itself. */
export type Head = {
  readonly buyer: number;
  /** How the buyer was found: see Buyers.by. */
  readonly by: number;
  readonly day: number;
  readonly isCredit: boolean;
  readonly fate: Fate;
  readonly file: number;
  readonly line: number;
  /** Ten-thousandths in its currency; NaN where the file has none. */
  readonly amount: number;
  readonly currency: string | null;
  readonly rate: number;
  readonly product: number;
  readonly document: number;
  readonly document2: number;
};

/** Heads of one number: `hasLines`: another file has lines of the document. */
type Entry = { readonly head: Head; readonly lead: Entry | null; hasLines: boolean };

/** The documents of files of orders, by the hashes of their numbers. */
export class Heads {
  private readonly entries: Entry[] = [];
  private readonly index = new HashIndex();

  /** Adds a document; where one has several rows the lines find the first. */
  add(one: number, two: number, head: Head): void {
    const lead = this.entries[this.index.get(one, two)] ?? null;
    if (lead === null) this.index.set(one, two, this.entries.length);
    this.entries.push({ head, lead, hasLines: false });
  }

  /** The document that a line belongs to, undefined where no file tells of it. */
  takeLine(one: number, two: number): Head | undefined {
    const entry = this.entries[this.index.get(one, two)];
    if (entry) entry.hasLines = true;
    return entry?.head;
  }

  /** Every document, and whether its amounts stand in lines. */
  *all(): Generator<{ readonly head: Head; readonly hasLines: boolean }> {
    for (const { head, lead, hasLines } of this.entries) yield { head, hasLines: hasLines || lead?.hasLines === true };
  }
}
