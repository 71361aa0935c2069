import { PassThrough, type Writable } from 'node:stream';

/** Gives the bytes of a workbook while it is made: who stops reading stops the work, and what goes wrong while making meets whoever reads. */
export async function* streamBook(make: (out: Writable, signal: AbortSignal) => Promise<void>): AsyncGenerator<Buffer> {
  const out = new PassThrough();
  const stop = new AbortController();
  make(out, stop.signal).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const chunk of out) yield chunk as Buffer;
  } finally {
    stop.abort();
    out.destroy();
  }
}
