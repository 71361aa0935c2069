import { rmSync } from 'node:fs';
import { access, constants, type FileHandle, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CarteraError, type ErrorCode } from './errors.js';
import type { Io } from './io.js';

/** A file being written: nobody sees it under its name before commit. */
export type Sink = {
  write(chunk: Uint8Array | string): Promise<void>;
  /** Give the file its name. */
  commit(): Promise<void>;
  /** Leave nothing behind; harmless after commit. */
  abort(): Promise<void>;
};

export type OutputOptions = {
  /** Replace an existing file. */
  readonly force: boolean;
  /** Files being read, which no result may replace. */
  readonly inputs: readonly string[];
  /** Where aborting (Ctrl-C) removes what is half written. */
  readonly signal?: AbortSignal;
};

/** The reader of our standard output went away (`| head`): that is success, and a reason to stop. */
export class ClosedPipe extends Error {}

const CLOSED = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);
const FULL = new Set(['ENOSPC', 'EDQUOT']);
const BUSY = new Set(['EBUSY', 'EPERM', 'ETXTBSY']);
const DENIED = new Set(['EACCES', 'EROFS']);

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Say what a system error means for a result; errors of other kinds stay what they are. */
function explain(error: unknown, path: string): unknown {
  const system = systemCode(error);
  const code: ErrorCode | null = FULL.has(system)
    ? 'disk-full'
    : BUSY.has(system)
      ? 'output-busy'
      : DENIED.has(system)
        ? 'output-unwritable'
        : system === 'EISDIR'
          ? 'output-is-folder'
          : null;
  return code === null ? error : new CarteraError(code, { file: basename(path) });
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch {
    return null;
  }
}

/** Whether two names lead to one file, through links of either kind. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([orNull(stat(one, { bigint: true })), orNull(stat(other, { bigint: true }))]);
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

type Target = {
  /** Where the bytes go at the end; a link is followed, so that it stays a link. */
  readonly path: string;
  /** Permissions to keep, of the file that is replaced; null for a new file. */
  readonly mode: number | null;
  /** A device or pipe: written straight, since it cannot be renamed onto. */
  readonly special: boolean;
};

/** Look at one target and refuse what cannot or must not be written. @throws CarteraError output-* */
async function inspect(path: string, { force, inputs }: OutputOptions): Promise<Target> {
  const file = basename(path);
  for (const input of inputs) if (await isSameFile(path, input)) throw new CarteraError('output-is-input', { file });
  const existing = await orNull(stat(path));
  if (existing?.isDirectory()) throw new CarteraError('output-is-folder', { file });
  if (existing !== null && !existing.isFile()) return { path, mode: null, special: true };
  const real = existing === null ? path : await realpath(path);
  const folder = dirname(real);
  if (!(await orNull(stat(folder)))?.isDirectory()) throw new CarteraError('output-folder-missing', { file, folder: dirname(path) });
  if ((existing !== null || (await orNull(lstat(path))) !== null) && !force) throw new CarteraError('output-exists', { file });
  try {
    await access(folder, constants.W_OK);
    // Opened for a moment: Windows refuses here what another program holds, before the work and not after it.
    if (existing !== null) await (await open(real, 'r+')).close();
  } catch (error) {
    throw explain(error, path);
  }
  return { path: real, mode: existing === null ? null : existing.mode & 0o777, special: false };
}

/**
 * Refuse, before the work begins, results that could not be written at its end, and two results of one name.
 * @throws CarteraError output-exists, output-is-input, output-is-folder, output-folder-missing, output-unwritable, output-busy, output-twice
 */
export async function checkOutput(paths: readonly string[], options: OutputOptions): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    const target = await inspect(path, options);
    const place = join((await orNull(realpath(dirname(target.path)))) ?? resolve(dirname(target.path)), basename(target.path));
    if (seen.has(place)) throw new CarteraError('output-twice', { file: basename(path) });
    seen.add(place);
  }
}

/** Create a file of our own beside the target; leftovers of a killed run are stepped over. */
async function openBeside(target: string): Promise<{ readonly handle: FileHandle; readonly path: string }> {
  for (let attempt = 1; ; attempt++) {
    const path = join(dirname(target), `.${basename(target)}.${attempt}.tmp`);
    try {
      return { handle: await open(path, 'wx'), path };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt >= 1000) throw error;
    }
  }
}

/** Write one chunk whole: a write may take less than it was given. */
async function writeAll(handle: FileHandle, chunk: Uint8Array | string): Promise<void> {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
}

async function openSpecial(path: string): Promise<Sink> {
  const handle = await open(path, 'w').catch((error: unknown) => Promise.reject(explain(error, path)));
  return {
    write: (chunk) => writeAll(handle, chunk).catch((error: unknown) => Promise.reject(explain(error, path))),
    commit: () => handle.close(),
    abort: async () => void (await orNull(handle.close())),
  };
}

/**
 * Begin a result: written to a temporary file beside its target and renamed on commit, so that a reader never sees half of it.
 * A replaced file keeps its permissions.
 * @throws CarteraError as checkOutput; write and commit: disk-full, output-busy, output-unwritable
 */
export async function createFile(path: string, options: OutputOptions): Promise<Sink> {
  const target = await inspect(path, options);
  if (target.special) return openSpecial(path);
  const { handle, path: temporary } = await openBeside(target.path).catch((error: unknown) => Promise.reject(explain(error, path)));
  let finished = false;
  const discard = (): void => {
    if (!finished) rmSync(temporary, { force: true });
    finished = true;
  };
  options.signal?.addEventListener('abort', discard, { once: true });
  const abort = async (): Promise<void> => {
    options.signal?.removeEventListener('abort', discard);
    await orNull(handle.close());
    if (!finished) await rm(temporary, { force: true });
    finished = true;
  };
  const guard = async (work: () => Promise<void>): Promise<void> => {
    try {
      options.signal?.throwIfAborted();
      await work();
    } catch (error) {
      await abort();
      throw explain(error, path);
    }
  };
  return {
    write: (chunk) => guard(() => writeAll(handle, chunk)),
    commit: () =>
      guard(async () => {
        if (target.mode !== null) await handle.chmod(target.mode);
        await handle.close();
        await rename(temporary, target.path);
        finished = true;
        options.signal?.removeEventListener('abort', discard);
      }),
    abort,
  };
}

/** Write a whole result at once. @throws as createFile */
export async function writeFile(path: string, content: Uint8Array | string, options: OutputOptions): Promise<void> {
  const sink = await createFile(path, options);
  await sink.write(content);
  await sink.commit();
}

/** Print a part of the result, waiting until it was taken. @throws ClosedPipe, CarteraError disk-full */
export async function print(io: Pick<Io, 'stdout'>, chunk: Uint8Array | string): Promise<void> {
  try {
    await io.stdout.write(chunk);
  } catch (error) {
    if (CLOSED.has(systemCode(error))) throw new ClosedPipe();
    throw explain(error, 'stdout');
  }
}

/** Tell people something beside the result; nobody left to hear it is no error. */
export async function tell(io: Pick<Io, 'stderr'>, sentence: string): Promise<void> {
  await orNull(io.stderr.write(`${sentence}\n`));
}

/** What stands at a path: a folder, anything that can be read as a file, or nothing. */
export async function lookAt(path: string): Promise<'folder' | 'file' | null> {
  const found = await orNull(stat(path));
  if (found === null) return null;
  return found.isDirectory() ? 'folder' : 'file';
}
