import { randomUUID } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CarteraError } from '../errors.js';

/**
 * Copies a stream into a private temporary file (0600) that has no name any more when this returns or is cut short: it goes with the last descriptor, whatever ends the process.
 * @param check Sees the first bytes (64 KB, or all there is) and may refuse them before the disk is filled.
 * @returns The open file; whoever asked closes it.
 * @throws CarteraError file-is-folder, file-unreadable (the stream), disk-full, output-unwritable (the temporary folder); the signal's reason.
 */
export async function spool(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  check: (head: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<FileHandle> {
  const handle = await openPrivate();
  try {
    await copyStream(stream, file, handle, check, signal);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openPrivate(): Promise<FileHandle> {
  const folder = tmpdir();
  const path = join(folder, `cartera-${randomUUID()}.tmp`);
  try {
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return handle;
  } catch {
    throw new CarteraError('output-unwritable', { file: folder });
  }
}

async function copyStream(
  stream: AsyncIterable<Uint8Array>,
  file: string,
  handle: FileHandle,
  check: (head: Buffer) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const HEAD = 1 << 16;
  let head: Buffer[] | null = [];
  let length = 0;
  const iterator = stream[Symbol.asyncIterator]();
  for (;;) {
    const step = await orAbort(iterator.next(), signal).catch((error: unknown) => {
      throw readError(error, file, signal);
    });
    if (step.done === true) break;
    const chunk = typeof step.value === 'string' ? Buffer.from(step.value) : step.value;
    length += chunk.length;
    if (head !== null) {
      head.push(Buffer.from(chunk));
      if (length >= HEAD) {
        check(Buffer.concat(head));
        head = null;
      }
    }
    await writeAll(handle, chunk);
  }
  if (head !== null) check(Buffer.concat(head));
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at, chunk.length - at)).bytesWritten;
  } catch (error) {
    const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    throw new CarteraError(full ? 'disk-full' : 'output-unwritable', { file: tmpdir() });
  }
}

function readError(error: unknown, file: string, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) return signal.reason;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return new CarteraError(code === 'EISDIR' ? 'file-is-folder' : 'file-unreadable', { file });
}

/** Waits for `work`, but no longer than until the signal: a stream or pipe may never give anything. */
export async function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
