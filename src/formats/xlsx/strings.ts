import { CarteraError } from '../../errors.js';
import type { Archive } from './archive.js';
import { cutPart } from './parts.js';
import { ByteStore, grow } from './store.js';
import { addXmlText, decodeEscapes } from './text.js';
import { isName, type XmlHandler } from './xml.js';

/** Most letters that a cell can have. */
export const LONGEST_CELL = 32_767;

/** The texts that cells share, in one buffer: text k = bytes[end[k - 1], end[k]). A million of them cost no million strings. */
export type SharedStrings = { readonly bytes: Buffer; readonly ends: Uint32Array; readonly count: number };

export const NO_STRINGS: SharedStrings = { bytes: Buffer.alloc(0), ends: new Uint32Array(0), count: 0 };

/** Reads the shared strings: the runs of rich text joined, phonetic guides left out. @throws CarteraError workbook-damaged, workbook-doctype, cell-too-many-letters */
export async function readStrings(archive: Archive, path: string, file: string, signal: AbortSignal | undefined): Promise<SharedStrings> {
  const collector = new Collector(file);
  for await (const _ of cutPart(await archive.read(path), collector, file, signal));
  return collector.strings();
}

class Collector implements XmlHandler {
  private readonly store = new ByteStore(1 << 16);
  private ends = new Uint32Array(1 << 12);
  private count = 0;
  private inText = false;
  private phonetic = false;
  private escaped = false;

  constructor(private readonly file: string) {}

  open(bytes: Buffer, name: number, to: number): void {
    if (isName(bytes, name, to, 't')) this.inText = !this.phonetic;
    else if (isName(bytes, name, to, 'rPh')) this.phonetic = true;
  }

  close(bytes: Buffer, name: number, to: number): void {
    if (isName(bytes, name, to, 't')) this.inText = false;
    else if (isName(bytes, name, to, 'rPh')) this.phonetic = false;
    else if (isName(bytes, name, to, 'si')) this.endString();
  }

  text(bytes: Buffer, from: number, to: number, raw: boolean): void {
    if (this.inText && addXmlText(this.store, bytes, from, to, raw)) this.escaped = true;
  }

  strings(): SharedStrings {
    return { bytes: this.store.bytes, ends: this.ends, count: this.count };
  }

  private endString(): void {
    const begin = this.count === 0 ? 0 : (this.ends[this.count - 1] as number);
    if (this.escaped) decodeEscapes(this.store, begin);
    this.escaped = false;
    checkLetters(this.store, begin, this.file, 0);
    this.ends = grow(this.ends, this.count + 1);
    this.ends[this.count++] = this.store.length;
  }
}

/** Refuses a text that no cell can hold. `line` is the sheet's row, 0 where it is not known. @throws CarteraError cell-too-many-letters */
export function checkLetters(store: ByteStore, begin: number, file: string, line: number): void {
  if (store.length - begin <= LONGEST_CELL) return;
  if (store.bytes.toString('utf8', begin, store.length).length > LONGEST_CELL)
    throw new CarteraError('cell-too-many-letters', { file, line, limit: LONGEST_CELL });
}
