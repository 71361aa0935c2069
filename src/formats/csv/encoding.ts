import iconv from 'iconv-lite';
import { CarteraError } from '../../errors.js';
import type { Decode, Encoding } from '../batch.js';

/** A byte order mark: the encoding it stands for and its length in bytes. */
export type Mark = { readonly encoding: Encoding; readonly length: number };

/** Code points of the bytes 0x80..0x9F in windows-1252 (WHATWG index: the five unassigned bytes stand for themselves, so that nothing is lost). */
const UPPER_CONTROLS = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d,
  0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
] as const;
const WINDOWS_LETTERS = UPPER_CONTROLS.map((code) => String.fromCharCode(code));
const WINDOWS_BYTES = new Map(UPPER_CONTROLS.map((code, index) => [code as number, 0x80 + index]));
const QUESTION_MARK = 63;

/** Names that iconv-lite knows and that are no encodings of text. */
const NOT_TEXT = new Set(['hex', 'base64', 'internal', 'sbcs', 'dbcs']);

/** Finds the byte order mark at the head of a file. */
export function findMark(head: Uint8Array): Mark | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** Recognises UTF-16 without a mark: in western text every other byte is zero, and hardly any of the rest. */
export function guessUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = head.length >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.4 && odd < pairs * 0.05 ? 'utf-16be' : null;
}

/**
 * Turns a label given by a person into an encoding: names of the WHATWG Encoding Standard (latin1 is windows-1252 there), else what iconv-lite knows (cp850).
 * @throws CarteraError encoding-unknown
 */
export function resolveEncoding(label: string): Encoding {
  const known = nameOf(label.trim().toLowerCase());
  if (known === null) throw new CarteraError('encoding-unknown', { encoding: label });
  return known;
}

function nameOf(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding;
    if (iconv.encodingExists(name)) return name;
  } catch {
    // Not in the standard: the code pages of DOS are not, and files of old programs are written in them.
  }
  const plain = label.replace(/[^0-9a-z]/g, '');
  return plain === '' || NOT_TEXT.has(plain) || plain.startsWith('_') || !iconv.encodingExists(plain) ? null : label;
}

/** True where the bytes cannot be cut as they are and are turned into UTF-8 while they are read: UTF-16, Shift JIS, EBCDIC... */
export function needsTranscoding(encoding: Encoding): boolean {
  if (encoding === 'utf-8' || encoding === 'windows-1252') return false;
  const read = (...bytes: number[]): string => iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
  for (let byte = 0; byte < 0x80; byte++) if (read(byte) !== String.fromCharCode(byte)) return true;
  // In a single-byte encoding a byte reads the same whatever follows it.
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const alone = read(byte);
    if (alone.length !== 1) return true;
    for (const next of [0x30, 0x41, 0xa1]) if (read(byte, next) !== alone + read(next)) return true;
  }
  return false;
}

/** Makes the function that turns bytes of a batch into text; `encoding` is that of the batch (utf-8 where the file was transcoded). */
export function makeDecode(encoding: Encoding): Decode {
  if (encoding === 'utf-8') return (bytes, from, to) => bytes.toString(isPlain(bytes, from, to) ? 'latin1' : 'utf8', from, to);
  if (encoding === 'windows-1252') return decodeWindows;
  return (bytes, from, to) =>
    isPlain(bytes, from, to) ? bytes.toString('latin1', from, to) : iconv.decode(bytes.subarray(from, to), encoding, { stripBOM: false });
}

/** Makes the function that turns text into bytes of `encoding`; letters it lacks become question marks. */
export function makeEncode(encoding: Encoding): (text: string) => Buffer {
  if (encoding === 'utf-8') return (text) => Buffer.from(text);
  if (encoding === 'windows-1252') return encodeWindows;
  return (text) => iconv.encode(text, encoding);
}

function isPlain(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}

function decodeWindows(bytes: Buffer, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 && byte <= 0x9f) {
      return bytes.toString('latin1', from, to).replace(/[\x80-\x9f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] as string);
    }
  }
  // Outside 0x80..0x9F both encodings agree.
  return bytes.toString('latin1', from, to);
}

function encodeWindows(text: string): Buffer {
  const points = [...text];
  const bytes = Buffer.allocUnsafe(points.length);
  points.forEach((point, index) => {
    const code = point.codePointAt(0) as number;
    bytes[index] = WINDOWS_BYTES.get(code) ?? (code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : QUESTION_MARK);
  });
  return bytes;
}
