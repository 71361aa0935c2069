import { isAscii, isUtf8 } from 'node:buffer';
import { type ByteReader, type Original, readAhead } from './reader.js';

/** What one look at every byte of a file tells. */
export type Survey = {
  /** All of it is valid UTF-8 (plain ASCII too). */
  readonly utf8: boolean;
  /** Something other than white space follows the byte order mark. */
  readonly filled: boolean;
  /** More than a stray NUL or two: over 0.1 % of the bytes, and over 3. */
  readonly manyNuls: boolean;
  /** quotesBefore[k]: 1 where the bytes before byte k * PARITY_STEP hold an odd number of quotes. */
  readonly quotesBefore: Uint8Array;
  /** The same for the whole file. */
  readonly quotesOdd: boolean;
};

export const PARITY_STEP = 1 << 16;
const CHUNK = 1 << 20;
/** Free bytes in front of the chunk, for a letter that began in the one before; 4 keeps the chunk on a word boundary. */
const LEAD = 4;

/**
 * Reads every byte of the original once: checks its UTF-8, counts quotes and NULs, and hands the bytes to `update` (the hash).
 * @param markLength Bytes of the byte order mark.
 * @throws CarteraError file-changed
 */
export async function surveyFile(
  original: Original,
  markLength: number,
  quote: number,
  update: (bytes: Uint8Array) => void,
  signal: AbortSignal | undefined,
): Promise<Survey> {
  const reader = readAhead(original, 0, CHUNK);
  const buffer = Buffer.allocUnsafeSlow(CHUNK + LEAD);
  const quotesBefore = new Uint8Array(Math.ceil(original.size / PARITY_STEP) + 1);
  const nulsAllowed = Math.max(3, original.size * 0.001);
  let parity = 0;
  let utf8 = true;
  let filled = false;
  let nuls = 0;
  let kept = 0;
  let position = 0;
  while (!reader.ended) {
    signal?.throwIfAborted();
    const count = await readFull(reader, buffer);
    const chunk = buffer.subarray(LEAD, LEAD + count);
    update(chunk);
    if (utf8) {
      const tail = reader.ended ? 0 : unfinishedLetter(chunk);
      const checked = buffer.subarray(LEAD - kept, LEAD + count - tail);
      utf8 = isAscii(checked) || isUtf8(checked);
      kept = tail;
    }
    if (!filled) filled = hasInk(position === 0 ? chunk.subarray(markLength) : chunk);
    if (nuls <= nulsAllowed) nuls += countByte(chunk, 0, nulsAllowed - nuls);
    for (let at = 0; at < count; at += PARITY_STEP) {
      quotesBefore[(position + at) / PARITY_STEP] = parity;
      parity ^= quoteParity(chunk, at, Math.min(count, at + PARITY_STEP), quote);
    }
    buffer.copyWithin(LEAD - kept, LEAD + count - kept, LEAD + count);
    position += count;
  }
  return { utf8, filled, manyNuls: nuls > nulsAllowed, quotesBefore, quotesOdd: parity === 1 };
}

/** Fills the chunk: its positions stay multiples of PARITY_STEP however few bytes a read gives. */
async function readFull(reader: ByteReader, buffer: Buffer): Promise<number> {
  let count = 0;
  while (count < CHUNK && !reader.ended) count += await reader.read(buffer, LEAD + count, CHUNK - count);
  return count;
}

/** Length in bytes of a UTF-8 letter that begins at the end of `chunk` and does not end in it: 0..3. */
function unfinishedLetter(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

/** True where some byte is neither white space nor NUL (half of a UTF-16 letter). */
function hasInk(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte > 32) return true;
  return false;
}

/** Counts a rare byte, giving up once over `cap`. */
function countByte(bytes: Buffer, wanted: number, cap: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1 && count <= cap; at = bytes.indexOf(wanted, at + 1)) count++;
  return count;
}

/** 1 where bytes[from, to) hold an odd number of quotes; four bytes at a time, as one at a time took half of the survey. */
function quoteParity(bytes: Buffer, from: number, to: number, quote: number): number {
  const begin = bytes.indexOf(quote, from);
  if (begin === -1 || begin >= to) return 0;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (to - from) >> 2);
  const pattern = quote * 0x01010101;
  let flags = 0;
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] as number) ^ pattern;
    // Bit 7 of each byte becomes 1 where that byte is zero, that is, a quote.
    flags ^= ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
  }
  flags ^= flags >>> 16;
  let parity = ((flags ^ (flags >>> 8)) >>> 7) & 1;
  for (let at = from + words.length * 4; at < to; at++) if (bytes[at] === quote) parity ^= 1;
  return parity;
}
