import type { ByteStore } from './store.js';
import { XmlError } from './xml.js';

const [AMPERSAND, RETURN, UNDERSCORE] = [38, 13, 95];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Adds the text in bytes[from, to) of an XML part, its entities resolved.
 * @returns whether it holds an underscore, and so perhaps a letter written `_x000D_`.
 * @throws XmlError malformed
 */
export function addXmlText(store: ByteStore, bytes: Buffer, from: number, to: number, raw: boolean): boolean {
  let plain = true;
  let underscore = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === UNDERSCORE) underscore = true;
    else if (byte === RETURN || (byte === AMPERSAND && !raw)) plain = false;
  }
  if (plain) store.add(bytes, from, to);
  else {
    // XML knows one line end; a carriage return that is meant is written as an entity.
    const text = bytes.toString('utf8', from, to).replace(/\r\n?/g, '\n');
    store.addText(raw ? text : decodeEntities(text));
  }
  return underscore;
}

/** Resolves the five entities of XML and letters by their number. @throws XmlError malformed */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));|&/g, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
    const letter = code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name ?? ''];
    if (letter === undefined) throw new XmlError('malformed');
    return letter;
  });
}

/** Resolves `_x000D_` in what was added from `begin` on: so workbooks write letters that XML cannot hold, and `_x005F_` an underscore before one that is meant. */
export function decodeEscapes(store: ByteStore, begin: number): void {
  const text = store.bytes.toString('utf8', begin, store.length);
  if (!/_x[0-9a-fA-F]{4}_/.test(text)) return;
  store.length = begin;
  store.addText(text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}
