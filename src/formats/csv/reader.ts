import iconv from 'iconv-lite';
import { CarteraError } from '../../errors.js';
import type { Encoding } from '../batch.js';

/** Reads up to `length` bytes of the original at `position` into into[at..]; returns how many, 0 past the end. */
export type ReadAt = (into: Uint8Array, at: number, length: number, position: number) => Promise<number>;

/** The original: its size is the one it was opened with. */
export type Original = { readonly file: string; readonly size: number; readonly readAt: ReadAt };

/** What the door gives: the original, a hash to feed, and two ways to end. */
export type Opened = {
  readonly original: Original;
  readonly hash: { update(bytes: Uint8Array): unknown; digest(encoding: 'hex'): string };
  /** @throws CarteraError file-changed */
  readonly checkUnchanged: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Gives the bytes that the scanner cuts, from first to last. */
export interface ByteReader {
  /** Writes up to `wanted` bytes into into[at..] and returns how many; 0 only at the end. */
  read(into: Buffer, at: number, wanted: number): Promise<number>;
  /** No byte follows. */
  readonly ended: boolean;
  /** How far into the original this reader is, in bytes. */
  readonly position: number;
}

const STEP = 1 << 16;

/** Reads the original as it is from byte `from` on. @throws CarteraError file-changed if it has become shorter */
export function readPlain(original: Original, from: number): ByteReader {
  let position = from;
  return {
    get ended() {
      return position >= original.size;
    },
    get position() {
      return position;
    },
    async read(into, at, wanted) {
      const length = Math.min(wanted, original.size - position);
      const count = length > 0 ? await readSome(original, into, at, length, position) : 0;
      position += count;
      return count;
    },
  };
}

/** Reads the original as it is from byte `from` on, one chunk of `size` bytes ahead of its user: the disk works while the user does. */
export function readAhead(original: Original, from: number, size: number): ByteReader {
  const source = readPlain(original, from);
  const begin = (into: Buffer): Promise<Buffer> => {
    const reading = source.read(into, 0, size).then((count) => into.subarray(0, count));
    // Whoever stops early never asks for this chunk; whoever asks gets the error.
    reading.catch(() => {});
    return reading;
  };
  let spare = Buffer.allocUnsafeSlow(size);
  let used = Buffer.allocUnsafeSlow(size);
  let next: Promise<Buffer> | null = null;
  let held: Buffer = Buffer.alloc(0);
  let position = from;
  return {
    get ended() {
      return position >= original.size;
    },
    get position() {
      return position;
    },
    async read(into, at, wanted) {
      let count = 0;
      while (count < wanted && position < original.size) {
        if (held.length === 0) {
          held = await (next ?? begin(spare));
          [spare, used] = [used, spare];
          next = source.ended ? null : begin(spare);
        }
        const copied = held.copy(into, at + count, 0, wanted - count);
        held = held.subarray(copied);
        position += copied;
        count += copied;
      }
      return count;
    },
  };
}

/** Reads the original from byte `from` on and gives it as UTF-8. @throws CarteraError file-changed if it has become shorter */
export function readTranscoded(original: Original, from: number, encoding: Encoding): ByteReader {
  const source = readPlain(original, from);
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  const chunk = Buffer.allocUnsafe(STEP);
  let pending = Buffer.alloc(0);
  let half = '';

  const take = (text: string, last: boolean): void => {
    const whole = half + text;
    // A letter beyond the first plane is two code units, which two chunks may share.
    const split = !last && /[\uD800-\uDBFF]$/.test(whole);
    half = split ? whole.slice(-1) : '';
    pending = Buffer.from(split ? whole.slice(0, -1) : whole);
  };
  const refill = async (): Promise<void> => {
    while (pending.length === 0 && !source.ended) {
      const count = await source.read(chunk, 0, STEP);
      const text = decoder.write(chunk.subarray(0, count));
      take(source.ended ? text + (decoder.end() ?? '') : text, source.ended);
    }
  };

  return {
    get ended() {
      return source.ended && pending.length === 0;
    },
    get position() {
      return source.position;
    },
    async read(into, at, wanted) {
      let count = 0;
      while (count < wanted) {
        if (pending.length === 0) await refill();
        if (pending.length === 0) break;
        const copied = pending.copy(into, at + count, 0, wanted - count);
        pending = pending.subarray(copied);
        count += copied;
      }
      // Known now rather than at the next call: the last batch can be cut as the last one.
      if (pending.length === 0) await refill();
      return count;
    },
  };
}

/** Reads bytes [from, to) of the original. @throws CarteraError file-changed if they are not there any more */
export async function readRange(original: Original, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.max(0, to - from));
  let count = 0;
  while (count < bytes.length) count += await readSome(original, bytes, count, bytes.length - count, from + count);
  return bytes;
}

async function readSome(original: Original, into: Uint8Array, at: number, length: number, position: number): Promise<number> {
  const count = await original.readAt(into, at, length, position);
  if (count === 0) throw new CarteraError('file-changed', { file: original.file });
  return count;
}
