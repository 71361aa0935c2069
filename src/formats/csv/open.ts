import { CarteraError } from '../../errors.js';
import type { Batch, Encoding, Source, SourceInfo } from '../batch.js';
import { refuseBinary } from '../sniff.js';
import { detectDialect, findSeparatorLine, resolveDelimiter } from './dialect.js';
import { findMark, guessUtf16, type Mark, makeDecode, makeEncode, needsTranscoding, resolveEncoding } from './encoding.js';
import type { Limits } from './limits.js';
import { type ByteReader, type Opened, readAhead, readPlain, readRange, readTranscoded } from './reader.js';
import { cutWindow, findWidth, keepRecords } from './sample.js';
import { Cutter, type CutterOptions } from './scanner.js';
import { PARITY_STEP, type Survey, surveyFile } from './survey.js';

/** Sizes in bytes; tests make them small. */
export type Tuning = {
  /** Read at a time. */
  readonly chunk: number;
  /** Up to here the sample is the whole file. */
  readonly whole: number;
  /** Looked at to settle encoding and dialect. */
  readonly head: number;
  readonly window: number;
  /** How many windows the sample of a larger file has. */
  readonly windows: number;
};

export const TUNING: Tuning = { chunk: 1 << 20, whole: 4 << 20, head: 1 << 17, window: 48 << 10, windows: 60 };

type CsvOptions = {
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly tuning: Tuning;
};

/**
 * Settles encoding and dialect of a CSV file, reads it once through, and gives it as a Source.
 * @throws CarteraError encoding-unknown, bad-value (delimiter), file-binary, file-empty, file-changed
 */
export async function openCsv(opened: Opened, options: CsvOptions): Promise<Source> {
  const { original } = opened;
  const forced = options.encoding === undefined ? null : resolveEncoding(options.encoding);
  const givenDelimiter = options.delimiter === undefined ? null : resolveDelimiter(options.delimiter);
  const head = await readRange(original, 0, Math.min(original.size, options.tuning.head));
  const { encoding: early, mark } = settleEncoding(head, forced);
  const transcode = early !== null && needsTranscoding(early);
  const markLength = mark?.length ?? 0;
  if (!transcode) refuseBinary(head, original.file);
  if (original.size === 0) throw new CarteraError('file-empty', { file: original.file });

  const text = await readHead(transcode ? readTranscoded(original, markLength, early) : readPlain(original, markLength), options.tuning.head);
  const separator = findSeparatorLine(text.bytes);
  const dialect = detectDialect(text.bytes.subarray(separator?.length ?? 0), givenDelimiter ?? separator?.delimiter ?? null, text.whole);

  const survey = await surveyFile(original, markLength, dialect.quote.charCodeAt(0), (bytes) => opened.hash.update(bytes), options.signal);
  await opened.checkUnchanged();
  if (forced === 'utf-8' && mark === null && !survey.utf8) throw new CarteraError('encoding-wrong', { file: original.file, encoding: forced });
  const bodyless = text.whole && text.bytes.length === (separator?.length ?? 0);
  if (!survey.filled || bodyless) throw new CarteraError('file-empty', { file: original.file });
  if (survey.manyNuls && !transcode) throw new CarteraError('file-binary', { file: original.file });

  const encoding = early ?? (survey.utf8 ? 'utf-8' : 'windows-1252');
  const info: SourceInfo = {
    file: original.file,
    sha256: opened.hash.digest('hex'),
    format: 'csv',
    size: original.size,
    encoding,
    bom: markLength > 0,
    ...dialect,
    separatorLine: separator === null ? null : 1,
    sheet: null,
    sheets: [],
    tables: [],
    unreadTables: [],
  };
  const separatorBytes = text.bytes.subarray(0, separator?.length ?? 0);
  return makeSource(opened, options, info, survey, {
    transcode,
    preamble: transcode ? Buffer.from(separatorBytes) : Buffer.concat([head.subarray(0, markLength), separatorBytes]),
    async startBody() {
      const reader = transcode ? readTranscoded(original, markLength, early) : readAhead(original, markLength, options.tuning.chunk);
      if (separatorBytes.length > 0) await reader.read(Buffer.allocUnsafe(separatorBytes.length), 0, separatorBytes.length);
      return reader;
    },
  });
}

/** Mark, given name or zero pattern; encoding null where only the whole file can tell UTF-8 from windows-1252. */
function settleEncoding(head: Buffer, forced: Encoding | null): { encoding: Encoding | null; mark: Mark | null } {
  const mark = findMark(head);
  if (forced === null) return { encoding: mark?.encoding ?? guessUtf16(head), mark };
  if (mark === null) return { encoding: forced, mark };
  const wide = (name: Encoding): boolean => name.startsWith('utf-16');
  // The mark settles the byte order; a UTF-8 mark before bytes said to be something else is still no text.
  if (wide(mark.encoding)) return wide(forced) ? { encoding: mark.encoding, mark } : { encoding: forced, mark: null };
  return { encoding: forced, mark: needsTranscoding(forced) ? null : mark };
}

async function readHead(reader: ByteReader, length: number): Promise<{ bytes: Buffer; whole: boolean }> {
  const bytes = Buffer.allocUnsafe(length);
  let count = 0;
  while (count < length && !reader.ended) count += await reader.read(bytes, count, length - count);
  return { bytes: bytes.subarray(0, count), whole: reader.ended };
}

type Body = { readonly transcode: boolean; readonly preamble: Buffer; readonly startBody: () => Promise<ByteReader> };

function makeSource(opened: Opened, options: CsvOptions, info: SourceInfo, survey: Survey, body: Body): Source {
  const { original } = opened;
  const { tuning, signal } = options;
  const cutterOptions: CutterOptions = {
    delimiter: info.delimiter.charCodeAt(0),
    quote: info.quote.charCodeAt(0),
    limits: options.limits,
    file: info.file,
    line: info.separatorLine === null ? 1 : 2,
    quotesOdd: survey.quotesOdd,
  };
  let running: ByteReader | null = null;

  /** Cuts the body chunk by chunk. Every read is real I/O, so signals and timers get their turn between batches. */
  async function* cutBody(reader: ByteReader): AsyncGenerator<Batch> {
    const cutter = new Cutter(cutterOptions);
    for (;;) {
      signal?.throwIfAborted();
      // A record larger than a chunk is cut anew each time: reading as much again keeps that linear.
      const wanted = Math.max(tuning.chunk, cutter.waiting);
      const at = cutter.room(wanted);
      cutter.fill(await reader.read(cutter.bytes, at, wanted));
      let batch: Batch;
      try {
        batch = cutter.cut(reader.ended);
      } catch (error) {
        await opened.checkUnchanged();
        throw error;
      }
      if (reader.ended) await opened.checkUnchanged();
      if (batch.rows > 0) yield batch;
      if (reader.ended) return;
    }
  }

  /** The head of the file, then windows cut from its middle and its end. */
  async function sampleWindows(): Promise<Batch[]> {
    const reader = await body.startBody();
    let head: Batch | undefined;
    for await (const batch of cutBody(reader)) {
      head = keepRecords(batch, () => true, true);
      break;
    }
    if (head === undefined) return [];
    const batches = [head];
    const width = findWidth(head);
    const begin = Math.ceil(reader.position / PARITY_STEP);
    const last = Math.floor((original.size - tuning.window) / PARITY_STEP);
    const count = Math.min(tuning.windows, Math.max(0, last - begin + 1));
    for (let k = 0; k < count; k++) {
      signal?.throwIfAborted();
      const block = count === 1 ? last : begin + Math.round(((last - begin) * k) / (count - 1));
      // The last window goes on to the end of the file.
      const to = k === count - 1 ? original.size : block * PARITY_STEP + tuning.window;
      const bytes = await readRange(original, block * PARITY_STEP, to);
      const window = cutWindow(bytes, survey.quotesBefore[block] === 1, width, to === original.size, cutterOptions);
      if (window !== null && window.rows > 0) batches.push(window);
    }
    return batches;
  }

  /** The same from a file whose bytes cannot be entered in the middle: all of it is read, and some records of some batches are kept. */
  async function samplePassing(): Promise<Batch[]> {
    const batches: Batch[] = [];
    // Chunks are counted in UTF-8, about half of UTF-16.
    const step = Math.max(1, Math.floor(original.size / 2 / tuning.chunk / tuning.windows));
    let seen = 0;
    for await (const batch of cutBody(await body.startBody())) {
      if (seen % step === 0) batches.push(keepRecords(batch, (row) => seen === 0 || (batch.raw[row + 1] as number) <= tuning.window, true));
      seen++;
    }
    return batches.filter((batch) => batch.rows > 0);
  }

  return {
    info,
    transcoded: body.transcode,
    decode: makeDecode(body.transcode ? 'utf-8' : info.encoding),
    encode: makeEncode(info.encoding),
    preamble: () => body.preamble,
    async sample() {
      if (original.size > tuning.whole) return body.transcode ? samplePassing() : sampleWindows();
      const batches: Batch[] = [];
      for await (const batch of cutBody(await body.startBody())) batches.push(keepRecords(batch, () => true, true));
      return batches;
    },
    async *batches() {
      running = await body.startBody();
      yield* cutBody(running);
    },
    progress: () => (running === null ? 0 : running.position / original.size),
    close: opened.close,
  };
}
