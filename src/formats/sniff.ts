import { CarteraError } from '../errors.js';

/** Formats that are told by their first bytes; the first two need a closer look. */
const MAGIC: readonly (readonly [found: string, bytes: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['gzip', '\x1f\x8b\x08'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['rar', 'Rar!\x1a\x07'],
  ['rtf', '{\\rtf'],
  ['parquet', 'PAR1\x15'],
  ['sqlite', 'SQLite format 3\0'],
];
const PICTURES: readonly string[] = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', '\x7fELF', 'MZ\x90\0'];
/** Names within a zip archive -> what the archive is. */
const ENTRIES: readonly (readonly [found: string, name: string])[] = [
  ['xlsx', 'xl/workbook.xml'],
  ['xlsb', 'xl/workbook.bin'],
  ['ods', 'opendocument.spreadsheet'],
  ['docx', 'word/document.xml'],
];

/** What a file is if it is no text: a name for error sentences, `binary` where only that is known; null for text. `tail` are its last bytes, if they are known. */
export function sniffFormat(head: Buffer, tail: Buffer): string | null {
  const start = head.toString('latin1', 0, 600);
  const [found] = MAGIC.find(([, bytes]) => start.startsWith(bytes)) ?? [];
  if (found === 'zip') return (ENTRIES.find(([, name]) => head.includes(name) || tail.includes(name)) ?? ['zip'])[0];
  if (found !== undefined) return found;
  if (PICTURES.some((bytes) => start.startsWith(bytes))) return 'binary';
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  // Old web programs call a page .xls, and newer ones write XML spreadsheets under that name.
  if (/^<(!doctype\s+html|html|table|head|meta)[\s>]/i.test(text)) return 'html';
  return /^<\?xml\s/i.test(text) ? 'xml' : null;
}

/** Name in UTF-16 of the stream that an encrypted workbook keeps its contents in. */
export const ENCRYPTED_NAME: Buffer = Buffer.from('EncryptedPackage', 'utf16le');

/** Lock files that Excel and LibreOffice keep beside an open workbook. */
export function isLockFile(name: string): boolean {
  return /^~\$.+\.xl\w+$/i.test(name) || /^\.~lock\..+#$/.test(name);
}

/**
 * Refuses bytes that are no text in a one-byte encoding or UTF-8: more than a stray NUL or two, or over 1 % control bytes.
 * @throws CarteraError file-binary
 */
export function refuseBinary(head: Buffer, file: string): void {
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls++;
    else if (byte < 32 ? byte < 9 || byte > 13 : byte === 127) controls++;
  }
  if ((nuls > 3 && nuls > head.length * 0.001) || (controls > 3 && controls > head.length * 0.01)) throw new CarteraError('file-binary', { file });
}
