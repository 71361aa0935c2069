import { BLOCKINGS, type Blocking } from './keys.js';
import type { Lexicon } from './lexicon.js';
import type { LinkRecord } from './record.js';

/** In a block that is too large each record is compared with so many that follow it by name. */
const WINDOW = 6;
/** Pairs kept before the same ones are thrown out. */
const ROOM = 4_000_000;

/**
 * The pairs of records worth comparing, as `first * records + second`, ascending: all that have a key in common. Records are in the order of their contents, so
 * that the answer does not hang on that of the file. `crossing`: only pairs of one record before this place and one from there on.
 */
export function findCandidates(records: readonly LinkRecord[], lexicon: Lexicon, crossing: number | null): Float64Array {
  const pairs = new PairList(records.length, crossing);
  const order = Uint32Array.from(records.keys()).sort((a, b) => compareTexts((records[a] as LinkRecord).order, (records[b] as LinkRecord).order) || a - b);
  const rank = new Uint32Array(records.length);
  for (const [at, record] of order.entries()) rank[record] = at;
  for (const blocking of BLOCKINGS) addPairs(blocking, records, lexicon, rank, pairs);
  return pairs.sorted();
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts the keys of all records by their hashes, each with its record's rank, and takes every run of one hash as a block. */
function addPairs({ keysOf, most, skip }: Blocking, records: readonly LinkRecord[], lexicon: Lexicon, rank: Uint32Array, pairs: PairList): void {
  const entries: number[] = [];
  const byRank = new Uint32Array(records.length);
  for (const [at, record] of records.entries()) {
    byRank[rank[at] as number] = at;
    for (const key of keysOf(record, lexicon)) entries.push(hashText(key) * RANKS + (rank[at] as number));
  }
  const sorted = Float64Array.from(entries).sort();
  for (let from = 0; from < sorted.length; ) {
    const hash = Math.floor((sorted[from] as number) / RANKS);
    let to = from + 1;
    while (to < sorted.length && Math.floor((sorted[to] as number) / RANKS) === hash) to++;
    if (to - from <= most || !skip) {
      const reach = to - from <= most ? to - from : WINDOW;
      for (let one = from; one < to; one++)
        for (let other = one + 1; other < to && other <= one + reach; other++)
          pairs.add(byRank[(sorted[one] as number) % RANKS] as number, byRank[(sorted[other] as number) % RANKS] as number);
    }
    from = to;
  }
}

/** More records than any list has, so that a hash of 29 bits and a rank fit into one number. */
const RANKS = 16_777_216;

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 3;
}

/** Pairs without repetition, in little room. */
class PairList {
  private kept = new Float64Array(1024);
  private size = 0;
  private unique = 0;

  constructor(
    private readonly records: number,
    private readonly crossing: number | null,
  ) {}

  add(one: number, other: number): void {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === b || (this.crossing !== null && (a >= this.crossing || b < this.crossing))) return;
    if (this.size === this.kept.length) this.makeRoom();
    this.kept[this.size++] = a * this.records + b;
  }

  sorted(): Float64Array {
    this.compact();
    return this.kept.slice(0, this.size);
  }

  private makeRoom(): void {
    if (this.size >= ROOM && this.size >= 2 * this.unique) this.compact();
    if (this.size * 2 <= this.kept.length) return;
    const larger = new Float64Array(this.kept.length * 2);
    larger.set(this.kept);
    this.kept = larger;
  }

  private compact(): void {
    const sorted = this.kept.subarray(0, this.size).sort();
    let size = 0;
    for (let at = 0; at < this.size; at++) if (size === 0 || sorted[at] !== this.kept[size - 1]) this.kept[size++] = sorted[at] as number;
    [this.size, this.unique] = [size, size];
  }
}
