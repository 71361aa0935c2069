import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect } from 'vitest';
import { CarteraError } from '../../src/errors.js';
import type { Batch, Source } from '../../src/formats/batch.js';
import { NO_LIMITS } from '../../src/formats/csv/limits.js';
import { Cutter, type CutterOptions } from '../../src/formats/csv/scanner.js';
import { openSource, type SourceOptions } from '../../src/formats/source.js';

/** One record, copied out of its batch. */
export type Row = { readonly cells: string[]; readonly line: number; readonly raw: string; readonly lineEnd: number };

export function copyRows(batch: Batch, decode: (bytes: Buffer, from: number, to: number) => string): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < batch.rows; row++) {
    const cells: string[] = [];
    for (let cell = batch.first[row] as number; cell < (batch.first[row + 1] as number); cell++) {
      cells.push(decode(batch.bytes, batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number));
    }
    const raw = batch.bytes.toString('latin1', batch.raw[row], batch.raw[row + 1]);
    rows.push({ cells, line: batch.line[row] as number, raw, lineEnd: batch.lineEnd[row] as number });
  }
  return rows;
}

export const latin1 = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

export async function readRows(source: Source): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of source.batches()) rows.push(...copyRows(batch, source.decode));
  return rows;
}

export async function readCells(source: Source): Promise<string[][]> {
  return (await readRows(source)).map((row) => row.cells);
}

/** Cuts bytes given in chunks of `step`, as the reader does. */
export function cutInSteps(bytes: Buffer, step: number, options: Partial<CutterOptions> = {}): Row[] {
  const cutter = new Cutter({ delimiter: 44, quote: 34, limits: NO_LIMITS, file: 'x.csv', line: 1, ...options });
  const rows: Row[] = [];
  for (let position = 0; position < bytes.length || position === 0; ) {
    const at = cutter.room(step);
    const count = bytes.copy(cutter.bytes, at, position, position + step);
    cutter.fill(count);
    position += count;
    rows.push(...copyRows(cutter.cut(position >= bytes.length), latin1));
    if (count === 0) break;
  }
  return rows;
}

/** The same by csv-parse alone; null where it finds a quote that is never closed. */
export function parseWhole(bytes: Buffer, delimiter = ',', quote = '"'): string[][] | null {
  try {
    return parse(bytes, {
      relax_quotes: true,
      relax_column_count: true,
      delimiter,
      quote,
      escape: quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      encoding: 'latin1',
    }) as string[][];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED') return null;
    throw error;
  }
}

/** Line numbers by plain counting: line ends in the text before each record. */
export function countLines(raws: readonly string[]): number[] {
  let line = 1;
  return raws.map((raw) => {
    const begins = line;
    line += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    return begins;
  });
}

/** A folder for the files of one test file. */
export function useFolder(): {
  path(name: string): string;
  write(name: string, bytes: string | Uint8Array): Promise<string>;
  open(bytes: string | Uint8Array, options?: SourceOptions, tuning?: Parameters<typeof openSource>[2]): Promise<Source>;
} {
  let folder = '';
  let count = 0;
  const opened: Source[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartera-formats-'));
  });
  afterAll(async () => {
    for (const source of opened) await source.close();
    await rm(folder, { recursive: true });
  });
  const write = async (name: string, bytes: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  return {
    path: (name) => join(folder, name),
    write,
    async open(bytes, options = {}, tuning = {}) {
      const source = await openSource(await write(`file-${count++}.csv`, bytes), options, tuning);
      opened.push(source);
      return source;
    },
  };
}

export async function expectCode(work: Promise<unknown>, code: string, args?: object): Promise<void> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CarteraError);
  if (error instanceof CarteraError) {
    expect(error.code).toBe(code);
    if (args !== undefined) expect(error.args).toEqual(args);
  }
}

export async function drain(source: Source): Promise<number> {
  let rows = 0;
  for await (const batch of source.batches()) rows += batch.rows;
  return rows;
}
