import { createFile, print, type Sink } from '../output.js';
import type { Context } from './command.js';
import { outputOptions, type Target } from './targets.js';

export type Chunks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/**
 * Make every result: files first, all named only once all are whole, then standard output, whose reader may leave early.
 * `make` gives the bytes of one target. @throws ClosedPipe, CarteraError output-*, disk-full
 */
export async function deliver(targets: readonly Target[], context: Context, make: (target: Target) => Chunks): Promise<void> {
  const sinks: Sink[] = [];
  try {
    for (const target of targets) {
      if (target.path === null) continue;
      const sink = await createFile(target.path, outputOptions(context));
      sinks.push(sink);
      for await (const chunk of make(target)) await sink.write(chunk);
    }
    for (const sink of sinks) await sink.commit();
  } catch (error) {
    for (const sink of sinks) await sink.abort();
    throw error;
  }
  for (const target of targets) {
    if (target.path !== null) continue;
    for await (const chunk of make(target)) {
      context.io.signal.throwIfAborted();
      await print(context.io, chunk);
    }
  }
}
