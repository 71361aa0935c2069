import type { Batch } from '../batch.js';
import { NO_LIMITS } from './limits.js';
import { Cutter, type CutterOptions } from './scanner.js';

/** Copies the records for which `keep` is true into buffers of their own; with `lines` false their lines become 0, as nobody knows them. */
export function keepRecords(batch: Batch, keep: (row: number) => boolean, lines: boolean): Batch {
  const kept: number[] = [];
  let rawBytes = 0;
  let cellCount = 0;
  for (let row = 0; row < batch.rows; row++) {
    if (!keep(row)) continue;
    kept.push(row);
    rawBytes += (batch.raw[row + 1] as number) - (batch.raw[row] as number);
    cellCount += cellsOf(batch, row);
  }
  const cells = new Uint32Array(cellCount * 2);
  const first = new Uint32Array(kept.length + 1);
  const raw = new Uint32Array(kept.length + 1);
  const line = new Uint32Array(kept.length);
  const lineEnd = new Uint8Array(kept.length);
  const spares: Buffer[] = [];
  const bytes = Buffer.allocUnsafeSlow(rawBytes);
  let at = 0;
  let spare = rawBytes;
  let cell = 0;
  kept.forEach((row, index) => {
    const from = batch.raw[row] as number;
    const to = batch.raw[row + 1] as number;
    batch.bytes.copy(bytes, at, from, to);
    raw[index] = at;
    first[index] = cell;
    lineEnd[index] = batch.lineEnd[row] as number;
    line[index] = lines ? (batch.line[row] as number) : 0;
    for (let old = batch.first[row] as number; old < (batch.first[row + 1] as number); old++) {
      const begin = batch.cells[2 * old] as number;
      const end = batch.cells[2 * old + 1] as number;
      // A cell within the record's own bytes moves with them; the others lie behind all records.
      const view = begin >= from && end <= to;
      if (!view) spares.push(batch.bytes.subarray(begin, end));
      cells[2 * cell] = view ? begin - from + at : spare;
      cells[2 * cell + 1] = view ? end - from + at : spare + end - begin;
      if (!view) spare += end - begin;
      cell++;
    }
    at += to - from;
  });
  raw[kept.length] = at;
  first[kept.length] = cell;
  return { bytes: spares.length === 0 ? bytes : Buffer.concat([bytes, ...spares]), rows: kept.length, cells, first, line, raw, lineEnd };
}

/** The number of cells that most records of a batch have; 0 where there is none. */
export function findWidth(batch: Batch): number {
  const counts = new Map<number, number>();
  for (let row = 0; row < batch.rows; row++) counts.set(cellsOf(batch, row), (counts.get(cellsOf(batch, row)) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [width, count] of counts) if (count > most) [usual, most] = [width, count];
  return usual;
}

/**
 * Cuts a stretch from the middle of a file. Whether it begins within quotes is known from the quotes counted before it; a stray quote
 * makes that count wrong, so the other way is tried too unless every record looks right. Records not `width` cells wide are dropped.
 */
export function cutWindow(bytes: Buffer, insideQuotes: boolean, width: number, atEnd: boolean, options: CutterOptions): Batch | null {
  const likely = findRecordStart(bytes, insideQuotes, options.quote);
  const other = findRecordStart(bytes, !insideQuotes, options.quote);
  const share = likely === -1 ? 0 : shareOfGood(cutFrom(bytes, likely, atEnd, options, true), width, options.quote);
  const otherWins = share < 1 && other !== -1 && shareOfGood(cutFrom(bytes, other, atEnd, options, true), width, options.quote) > share;
  const start = otherWins ? other : likely;
  if (start === -1) return null;
  // A quote that is never closed is for the whole reading to report; here only the records before it count.
  const batch = cutFrom(bytes, start, false, options, false);
  const rest = atEnd ? cutFrom(bytes, start, true, options, true) : batch;
  const best = rest.rows > batch.rows ? rest : batch;
  return keepRecords(best, (row) => cellsOf(best, row) === width, false);
}

function cutFrom(bytes: Buffer, from: number, atEnd: boolean, options: CutterOptions, lenient: boolean): Batch {
  const cutter = new Cutter({ ...options, limits: NO_LIMITS, line: 0, lenient });
  const at = cutter.room(bytes.length - from);
  bytes.copy(cutter.bytes, at, from);
  cutter.fill(bytes.length - from);
  return cutter.cut(atEnd);
}

/** Position after the first line end outside quotes, -1 where there is none. */
function findRecordStart(bytes: Buffer, insideQuotes: boolean, quote: number): number {
  let inside = insideQuotes;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === quote) inside = !inside;
    else if (!inside && byte === 10) return at + 1;
    else if (!inside && byte === 13 && at + 1 < bytes.length) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  }
  return -1;
}

/** Share of records of the usual width in which no cell begins or ends with a quote that does not wrap it. */
function shareOfGood(batch: Batch, width: number, quote: number): number {
  let good = 0;
  for (let row = 0; row < batch.rows; row++) if (cellsOf(batch, row) === width && !hasStrayQuote(batch, row, quote)) good++;
  return batch.rows === 0 ? 0 : good / batch.rows;
}

function hasStrayQuote(batch: Batch, row: number, quote: number): boolean {
  for (let cell = batch.first[row] as number; cell < (batch.first[row + 1] as number); cell++) {
    const from = batch.cells[2 * cell] as number;
    const to = batch.cells[2 * cell + 1] as number;
    const own = from <= (batch.raw[batch.rows] as number);
    if (own && from < to && batch.bytes[from - 1] !== quote && (batch.bytes[from] === quote || batch.bytes[to - 1] === quote)) return true;
  }
  return false;
}

function cellsOf(batch: Batch, row: number): number {
  return (batch.first[row + 1] as number) - (batch.first[row] as number);
}
