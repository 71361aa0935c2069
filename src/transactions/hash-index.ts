import { hash, secondHash } from '../client/intern.js';

/** Numbers by 64-bit hash, in open addressing: some 24 bytes an entry. Two different keys meet with a chance below 1 in 10^7 for a million. */
export class HashIndex {
  private slots = new Uint32Array(3 * 1024);
  private size = 0;

  /** The number of a key, -1 where it has none. */
  get(one: number, two: number): number {
    return (this.slots[this.slot(one || 1, two) + 2] as number) - 1;
  }

  /** Gives a key its number, from 0. */
  set(one: number, two: number, value: number): void {
    const at = this.slot(one || 1, two);
    const isNew = this.slots[at] === 0;
    this.slots[at] = one || 1;
    this.slots[at + 1] = two;
    this.slots[at + 2] = value + 1;
    if (isNew && ++this.size * 6 > this.slots.length) this.grow();
  }

  private slot(one: number, two: number): number {
    const mask = this.slots.length / 3 - 1;
    let at = one & mask;
    while (this.slots[3 * at] !== 0 && (this.slots[3 * at] !== one || this.slots[3 * at + 1] !== two)) at = (at + 1) & mask;
    return 3 * at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] === 0) continue;
      const to = this.slot(old[at] as number, old[at + 1] as number);
      this.slots[to] = old[at] as number;
      this.slots[to + 1] = old[at + 1] as number;
      this.slots[to + 2] = old[at + 2] as number;
    }
  }
}

/** Joins a hash and a number to another hash. */
export function mix(value: number, more: number): number {
  let mixed = Math.imul(value ^ more, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const scratch = Buffer.alloc(4096);

/** Two hashes of the first four kilobytes of a text. */
export function hashText(text: string): { readonly one: number; readonly two: number } {
  const length = scratch.write(text);
  return { one: hash(scratch, 0, length), two: secondHash(scratch, 0, length) };
}
