import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { CarteraError, type ErrorCode } from '../errors.js';
import type { Source, SourceInfo } from './batch.js';
import type { Limits } from './csv/limits.js';
import { openCsv, TUNING, type Tuning } from './csv/open.js';
import { type Original, readRange } from './csv/reader.js';
import { ENCRYPTED_NAME, isLockFile, refuseBinary, sniffFormat } from './sniff.js';
import { orAbort, spool } from './spool.js';
import type { ChooseTables } from './xlsx/choice.js';
import type { XlsxTuning } from './xlsx/open.js';

export type SourceOptions = {
  /** Instead of the one found: a WHATWG label or a name that iconv-lite knows. */
  readonly encoding?: string;
  /** Instead of the one found. */
  readonly delimiter?: string;
  /** Read where the path is `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
  /** What of a workbook is read; without it the first sheet that holds anything. */
  readonly chooseTables?: ChooseTables;
  /** Whether a sign in a number format is a currency's, to be shown with the amount. */
  readonly isCurrency?: (sign: string) => boolean;
};

/** Most that one file may hold in a cell and a record (bytes) and in the width of a record (cells). */
const LIMITS: Limits = { cellBytes: 1 << 20, recordBytes: 16 << 20, columns: 16_384 };

const SNIFFED = 1 << 16;

const OPEN_ERRORS: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  EISDIR: 'file-is-folder',
};

/**
 * Opens a file once, or spools standard input (`-`) or a pipe; says what it is and how it is written. Close it when done.
 * @param tuning Sizes that only tests change.
 * @throws CarteraError file-missing, file-is-folder, file-unreadable, file-empty, file-binary, file-changed, file-format, encoding-unknown, bad-value (delimiter), workbook-*, sheet-*; the signal's reason.
 */
export async function openSource(path: string, options: SourceOptions = {}, tuning: Partial<Tuning & XlsxTuning> = {}): Promise<Source> {
  const file = path === '-' ? '-' : basename(path);
  if (isLockFile(file)) throw new CarteraError('file-format', { file, found: 'lock' });
  const { signal } = options;
  // A spooled stream is looked at early: one without end would fill the disk.
  const checkEarly = (head: Buffer): void => {
    if (options.encoding === undefined && sniffFormat(head, Buffer.alloc(0)) === null) refuseBinary(head, file);
  };
  const handle = path === '-' ? await spool(requireStdin(options), file, checkEarly, signal) : await openFile(path, file, checkEarly, signal);
  try {
    return await openHandle(handle, file, options, tuning);
  } catch (error) {
    await handle.close();
    throw isSystemError(error) ? new CarteraError(OPEN_ERRORS[error.code] ?? 'file-unreadable', { file }) : error;
  }
}

async function openHandle(handle: FileHandle, file: string, options: SourceOptions, tuning: Partial<Tuning & XlsxTuning>): Promise<Source> {
  const stat = await handle.stat({ bigint: true });
  const original: Original = {
    file,
    size: Number(stat.size),
    readAt: async (into, at, length, position) => (await handle.read(into, at, length, position)).bytesRead,
  };
  const format = await findFormat(original);
  let open = true;
  const opened = {
    original,
    hash: createHash('sha256'),
    async checkUnchanged() {
      const now = await handle.stat({ bigint: true });
      if (now.size !== stat.size || now.mtimeNs !== stat.mtimeNs || now.ino !== stat.ino) throw new CarteraError('file-changed', { file });
    },
    async close() {
      if (open) await handle.close();
      open = false;
    },
  };
  const { signal } = options;
  const limits = { ...LIMITS, ...options.limits };
  if (format === 'csv') return openCsv(opened, { encoding: options.encoding, delimiter: options.delimiter, limits, signal, tuning: { ...TUNING, ...tuning } });
  const { openXlsx, XLSX_TUNING, chooseFirst } = await import('./xlsx/index.js');
  const { chooseTables = chooseFirst, isCurrency = () => false } = options;
  return openXlsx(opened, {
    chooseTables,
    isCurrency,
    columns: limits.columns,
    recordBytes: limits.recordBytes,
    signal,
    tuning: { ...XLSX_TUNING, ...tuning },
  });
}

async function openFile(path: string, file: string, checkEarly: (head: Buffer) => void, signal: AbortSignal | undefined): Promise<FileHandle> {
  // Opening a pipe waits for somebody to write to it.
  const opening = open(path, 'r');
  const handle = await orAbort(opening, signal).catch((error: unknown) => {
    void opening.then(
      (late) => late.close(),
      () => {},
    );
    throw isSystemError(error) ? new CarteraError(OPEN_ERRORS[error.code] ?? 'file-unreadable', { file }) : error;
  });
  try {
    const stat = await handle.stat();
    if (stat.isFile()) return handle;
    if (stat.isDirectory()) throw new CarteraError('file-is-folder', { file });
    const spooled = await spool(handle.createReadStream({ autoClose: false }), file, checkEarly, signal);
    await handle.close();
    return spooled;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** @throws CarteraError file-binary, file-format where the file is neither text nor a workbook */
async function findFormat(original: Original): Promise<SourceInfo['format']> {
  const { file, size } = original;
  const head = await readRange(original, 0, Math.min(size, SNIFFED));
  const tail = await readRange(original, Math.max(0, size - SNIFFED), size);
  const found = sniffFormat(head, tail);
  if (found === null) return 'csv';
  if (found === 'xlsx') return 'xlsx';
  if (found === 'zip' && (await import('./xlsx/index.js').then(({ isWorkbook }) => isWorkbook(original, head)))) return 'xlsx';
  if (found === 'binary' || found === 'sqlite' || found === 'parquet') throw new CarteraError('file-binary', { file });
  const encrypted = found === 'xls' && (await holdsBytes(original, ENCRYPTED_NAME));
  throw new CarteraError('file-format', { file, found: encrypted ? 'encrypted' : found });
}

async function holdsBytes(original: Original, wanted: Buffer): Promise<boolean> {
  const step = 1 << 20;
  for (let at = 0; at < original.size; at += step) {
    // Each stretch reaches into the next one by the length of what is looked for.
    if ((await readRange(original, at, Math.min(original.size, at + step + wanted.length))).includes(wanted)) return true;
  }
  return false;
}

function requireStdin(options: SourceOptions): AsyncIterable<Uint8Array> {
  if (options.stdin === undefined) throw new TypeError('the path is - and no stdin was given');
  return options.stdin;
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
