/** Gives equal byte strings equal small numbers, without making a string of each: 1, 2, 3, ... in order of first sight. */
export class Interner {
  private slots = new Uint32Array(1024);
  private offsets = new Uint32Array(1024);
  private store = Buffer.allocUnsafe(16_384);
  private used = 0;
  /** How many different byte strings were seen. */
  size = 0;

  /** The number of bytes[from, to). */
  intern(bytes: Buffer, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = hash(bytes, from, to) & mask;
    for (let code = this.slots[slot] as number; code !== 0; code = this.slots[slot] as number) {
      if (this.equals(code, bytes, from, to)) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.add(bytes, from, to);
    this.slots[slot] = code;
    if (this.size * 2 > this.slots.length) this.rehash();
    return code;
  }

  /** The bytes of a number given before. */
  bytesOf(code: number): Buffer {
    return this.store.subarray(this.offsets[code - 1] as number, this.offsets[code] as number);
  }

  private equals(code: number, bytes: Buffer, from: number, to: number): boolean {
    const start = this.offsets[code - 1] as number;
    if ((this.offsets[code] as number) - start !== to - from) return false;
    for (let at = from, own = start; at < to; at++, own++) if (bytes[at] !== this.store[own]) return false;
    return true;
  }

  private add(bytes: Buffer, from: number, to: number): number {
    while (this.used + to - from > this.store.length) this.store = Buffer.concat([this.store], this.store.length * 2);
    bytes.copy(this.store, this.used, from, to);
    this.used += to - from;
    this.size++;
    if (this.size === this.offsets.length) this.offsets = grown(this.offsets);
    this.offsets[this.size] = this.used;
    return this.size;
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let code = 1; code <= this.size; code++) {
      let slot = hash(this.store, this.offsets[code - 1] as number, this.offsets[code] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = code;
    }
  }
}

/** Byte strings kept as 64-bit hashes with the line each was first seen on: a million ids in 24 MB. Two different ids meet with a chance below 1 in 10^7. */
export class Seen {
  private slots = new Uint32Array(3 * 2048);
  private size = 0;

  /** Adds bytes[from, to). @returns the line it was first seen on, 0 where it is new. */
  add(bytes: Buffer, from: number, to: number, line: number): number {
    return this.addHash(hash(bytes, from, to), secondHash(bytes, from, to), line);
  }

  /** Adds what has these two hashes. @returns the line it was first seen on, 0 where it is new. */
  addHash(one: number, second: number, line: number): number {
    const first = one || 1;
    const before = this.place(this.slots, first, second, line);
    if (before === 0 && ++this.size * 6 > this.slots.length) {
      const larger = new Uint32Array(this.slots.length * 2);
      for (let at = 0; at < this.slots.length; at += 3)
        if (this.slots[at] !== 0) this.place(larger, this.slots[at] as number, this.slots[at + 1] as number, this.slots[at + 2] as number);
      this.slots = larger;
    }
    return before;
  }

  /** The line on which what has these two hashes was first seen, 0 where it was not. */
  find(one: number, second: number): number {
    const mask = this.slots.length / 3 - 1;
    const first = one || 1;
    let at = first & mask;
    while (this.slots[3 * at] !== 0 && (this.slots[3 * at] !== first || this.slots[3 * at + 1] !== second)) at = (at + 1) & mask;
    return this.slots[3 * at + 2] as number;
  }

  private place(slots: Uint32Array, first: number, second: number, line: number): number {
    const mask = slots.length / 3 - 1;
    let at = first & mask;
    while (slots[3 * at] !== 0) {
      if (slots[3 * at] === first && slots[3 * at + 1] === second) return slots[3 * at + 2] as number;
      at = (at + 1) & mask;
    }
    slots[3 * at] = first;
    slots[3 * at + 1] = second;
    slots[3 * at + 2] = line;
    return 0;
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** A hash of bytes[from, to) that says nothing of `hash`. */
export function secondHash(bytes: Buffer, from: number, to: number): number {
  return hash(bytes, from, to, 0x9747b28c, 0x5bd1e995);
}

/** FNV-1a over the bytes (another seed and prime give another hash) with a final mix, as an unsigned 32-bit number. */
export function hash(bytes: Buffer, from: number, to: number, seed = 0x811c9dc5, prime = 0x01000193): number {
  let value = seed;
  for (let at = from; at < to; at++) value = Math.imul(value ^ (bytes[at] as number), prime);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return value >>> 0;
}
