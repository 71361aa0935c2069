import iconv from 'iconv-lite';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { CarteraError } from '../../errors.js';
import type { Archive, EntryStream } from './archive.js';
import { XmlCutter, XmlError, type XmlHandler } from './xml.js';

/** The parts that are not rows are small; one that is not is no workbook of a spreadsheet program. */
const LARGEST_PART = 64 << 20;

/** Cuts one part of the archive, awaiting each stretch. @throws CarteraError workbook-damaged, workbook-doctype, the signal's reason */
export async function* cutPart(stream: EntryStream, handler: XmlHandler, file: string, signal: AbortSignal | undefined): AsyncGenerator<void> {
  const cutter = new XmlCutter(handler);
  try {
    for await (const chunk of asUtf8(stream.chunks)) {
      signal?.throwIfAborted();
      cutter.feed(chunk);
      yield;
    }
    cutter.finish();
  } catch (error) {
    throw error instanceof XmlError ? new CarteraError(error.reason === 'doctype' ? 'workbook-doctype' : 'workbook-damaged', { file }) : error;
  }
}

/**
 * Reads a small part with a whole XML parser and shows each element by its name without prefix, and the names of those around it.
 * @throws CarteraError workbook-damaged, workbook-doctype
 */
export async function readPart(
  archive: Archive,
  path: string,
  file: string,
  onOpen: (name: string, attributes: Readonly<Record<string, string>>, around: readonly string[]) => void,
): Promise<void> {
  const { chunks } = await archive.read(path);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of asUtf8(chunks)) {
    size += chunk.length;
    if (size > LARGEST_PART) throw new CarteraError('workbook-damaged', { file });
    parts.push(chunk);
  }
  const parser = new SaxesParser({ xmlns: false });
  const around: string[] = [];
  parser.on('doctype', () => {
    throw new CarteraError('workbook-doctype', { file });
  });
  parser.on('error', () => {
    throw new CarteraError('workbook-damaged', { file });
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = withoutPrefix(tag.name);
    onOpen(name, Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [withoutPrefix(key), value])), around);
    around.push(name);
  });
  parser.on('closetag', () => {
    around.pop();
  });
  parser.write(Buffer.concat(parts).toString()).close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Spreadsheet programs write UTF-8; XML may also be UTF-16 or name another encoding in its first line. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: ReturnType<typeof iconv.getDecoder> | null | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoder === undefined ? decoderOf(chunk) : null;
    yield decoder === null ? chunk : Buffer.from(decoder.write(chunk));
  }
  const rest = decoder?.end();
  if (rest !== undefined && rest !== '') yield Buffer.from(rest);
}

function decoderOf(head: Buffer): ReturnType<typeof iconv.getDecoder> | null {
  const mark = head.toString('latin1', 0, 2);
  if (mark === '\xff\xfe' || mark === '<\0') return iconv.getDecoder('utf-16le');
  if (mark === '\xfe\xff' || mark === '\0<') return iconv.getDecoder('utf-16be');
  const named = /^<\?xml[^>]*encoding=["']([\w-]+)/i.exec(head.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
  return /^(?:utf-?8|us-ascii)$/i.test(named) || !iconv.encodingExists(named) ? null : iconv.getDecoder(named);
}
