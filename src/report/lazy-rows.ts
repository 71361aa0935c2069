import type { Rows } from './inactive-report.js';

/** Records in an order, of which each entry is made when somebody asks for it, and forgotten again. */
export class LazyRows<T> implements Rows<T> {
  readonly #order: Uint32Array;
  readonly #make: (row: number, rank: number) => T;

  /** @param make Makes the entry of a record (index after the header) and its rank, from 1. */
  constructor(order: Uint32Array, make: (row: number, rank: number) => T) {
    this.#order = order;
    this.#make = make;
  }

  get length(): number {
    return this.#order.length;
  }

  at(index: number): T | undefined {
    const at = index < 0 ? this.length + index : index;
    const row = this.#order[at];
    return row === undefined ? undefined : this.#make(row, at + 1);
  }

  /** The entries from one place up to another, as an array. */
  slice(from?: number, to?: number): T[] {
    const before = Math.max(0, (from ?? 0) < 0 ? this.length + (from ?? 0) : (from ?? 0));
    return Array.from(this.#order.subarray(before, to === undefined ? undefined : Math.max(to < 0 ? this.length + to : to, before)), (row, at) =>
      this.#make(row, before + at + 1),
    );
  }

  *[Symbol.iterator](): Generator<T> {
    for (let at = 0; at < this.length; at++) yield this.#make(this.#order[at] as number, at + 1);
  }

  /** All entries, for JSON.stringify. */
  toJSON(): T[] {
    return [...this];
  }
}
