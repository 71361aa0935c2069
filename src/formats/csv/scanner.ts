import { CarteraError } from '../../errors.js';
import type { Batch } from '../batch.js';
import { checkRecord, type Limits, refuse } from './limits.js';
import { type OddRecord, readOddRecords } from './odd.js';

export type CutterOptions = {
  /** One byte that parts cells. */
  readonly delimiter: number;
  /** One byte that cells may be wrapped in; doubled inside them it stands for itself. */
  readonly quote: number;
  readonly limits: Limits;
  /** Name of the file, for error sentences. */
  readonly file: string;
  /** Physical line of the first record. */
  readonly line: number;
  /** The whole file holds an odd number of quotes: a record that outgrows its limit within quotes is taken for an unclosed one. */
  readonly quotesOdd?: boolean;
  /** For guessing dialects: never throws, gives odd cells as they stand, leaves out an unclosed last record. */
  readonly lenient?: boolean;
};

const LF = 10;
const CR = 13;
/** Calling csv-parse costs five times what a record does, so records after an odd one that has another close by are read together. */
const ODD_NEIGHBOURS = 8;
const MOST_AT_ONCE = 256;

/**
 * Cuts bytes into records and cells exactly as csv-parse does with relax_quotes and relax_column_count, without making strings.
 * Use: `const at = cutter.room(n)`, write up to n bytes at `cutter.bytes[at]`, `cutter.fill(count)`, `cutter.cut(atEnd)`, again.
 * Each batch is valid until the next call of room().
 */
export class Cutter {
  bytes: Buffer = Buffer.allocUnsafeSlow(0);
  /** End of the raw bytes; what lies behind belongs to unescaped cells. */
  private filled = 0;
  /** Start of the raw bytes that no batch has held yet. */
  private consumed = 0;
  private spare = 0;
  private line: number;
  private rows = 0;
  /** Row after the last one that csv-parse read, and how many it was asked for. */
  private oddUntil = 0;
  private oddAtOnce = 1;
  private cells = new Uint32Array(1024);
  private first = new Uint32Array(256);
  private lines = new Uint32Array(256);
  private raw = new Uint32Array(256);
  private lineEnds = new Uint8Array(256);

  constructor(private readonly options: CutterOptions) {
    this.line = options.line;
  }

  /** Bytes of a record that has begun and whose end has not been seen. */
  get waiting(): number {
    return this.filled - this.consumed;
  }

  /** Drops what the last batch held, makes room for `wanted` bytes after the rest, and says where they begin. */
  room(wanted: number): number {
    const waiting = this.waiting;
    const needed = waiting + wanted + 1;
    if (this.bytes.length < needed) {
      const larger = Buffer.allocUnsafeSlow(needed + (needed >> 3));
      this.bytes.copy(larger, 0, this.consumed, this.filled);
      this.bytes = larger;
    } else {
      this.bytes.copyWithin(0, this.consumed, this.filled);
    }
    this.consumed = 0;
    this.filled = waiting;
    return waiting;
  }

  /** Takes note of `count` bytes written where room() said. */
  fill(count: number): void {
    this.filled += count;
  }

  /**
   * Cuts every whole record among the bytes held; with `atEnd` the last one may lack its line end.
   * @throws CarteraError unclosed-quote, record-too-long, cell-too-long, too-many-columns, with the line where the record begins.
   */
  cut(atEnd: boolean): Batch {
    const { delimiter, quote, lenient } = this.options;
    const end = this.filled;
    let bytes = this.bytes;
    let cells = this.cells;
    // A line end behind the last byte stops every inner loop, so that none of them has to compare positions.
    bytes[end] = LF;
    this.spare = end + 1;
    let pos = 0;
    let count = 0;
    let line = this.line;
    this.rows = 0;
    this.oddUntil = -ODD_NEIGHBOURS;

    while (pos < end) {
      const start = pos;
      const startCount = count;
      let linesInside = 0;
      let odd = false;
      let open = false;
      let byte = 0;
      for (;;) {
        if (count + 2 > cells.length) cells = this.growCells((count - startCount) >> 1, line);
        byte = bytes[pos] as number;
        if (byte !== quote) {
          cells[count] = pos;
          while (byte > CR ? byte !== delimiter : byte !== LF && byte !== CR && byte !== delimiter) byte = bytes[++pos] as number;
          cells[count + 1] = pos;
        } else {
          const from = pos + 1;
          let doubled = 0;
          let at = from;
          for (;;) {
            byte = bytes[at] as number;
            while (byte > CR && byte !== quote) byte = bytes[++at] as number;
            if (byte === quote) {
              if (bytes[at + 1] !== quote) break;
              doubled++;
              at += 2;
              continue;
            }
            if (at === end) {
              open = true;
              break;
            }
            // CR LF is one line end: the LF of a pair is not counted again.
            if (byte === CR || (byte === LF && bytes[at - 1] !== CR)) linesInside++;
            at++;
          }
          if (open) break;
          pos = at + 1;
          byte = bytes[pos] as number;
          if (byte === delimiter || byte === LF || byte === CR) {
            if (doubled === 0) {
              cells[count] = from;
              cells[count + 1] = at;
            } else {
              bytes = this.ensureSpare(at - from);
              cells[count] = this.spare;
              this.appendUnescaped(from, at, quote);
              cells[count + 1] = this.spare;
            }
          } else if (lenient === true) {
            while (byte !== LF && byte !== CR && byte !== delimiter) byte = bytes[++pos] as number;
            cells[count] = from - 1;
            cells[count + 1] = pos;
          } else {
            odd = true;
            break;
          }
        }
        count += 2;
        if (byte !== delimiter) break;
        pos++;
      }

      if (odd) {
        const records = this.readOdd(start, atEnd, line);
        bytes = this.bytes;
        cells = this.cells;
        count = startCount;
        pos = start;
        if (records.length === 0) break;
        for (const record of records) {
          this.addRow(pos, count, record.lineEnd, line);
          bytes = this.appendCells(record.cells, count, line);
          cells = this.cells;
          checkRecord(this.options, cells, count, count + 2 * record.cells.length, record.length, line);
          count += 2 * record.cells.length;
          pos += record.length;
          line += record.linesInside + (record.lineEnd > 0 ? 1 : 0);
        }
        this.oddUntil = this.rows;
        continue;
      }
      if (open || (pos >= end && !atEnd) || (byte === CR && pos + 1 >= end && !atEnd)) {
        if (!lenient) this.refuseUnfinished(end - start, open, atEnd, line);
        pos = start;
        count = startCount;
        break;
      }
      let lineEnd = 0;
      if (pos < end) {
        lineEnd = byte === CR && pos + 1 < end && bytes[pos + 1] === LF ? 2 : 1;
        pos += lineEnd;
      }
      checkRecord(this.options, cells, startCount, count, pos - start, line);
      this.addRow(start, startCount, lineEnd, line);
      line += linesInside + (lineEnd > 0 ? 1 : 0);
    }

    const rows = this.rows;
    this.first[rows] = count >> 1;
    this.raw[rows] = pos;
    this.consumed = pos;
    this.line = line;
    return {
      bytes: this.bytes.subarray(0, this.spare),
      rows,
      cells: this.cells.subarray(0, count),
      first: this.first.subarray(0, rows + 1),
      line: this.lines.subarray(0, rows),
      raw: this.raw.subarray(0, rows + 1),
      lineEnd: this.lineEnds.subarray(0, rows),
    };
  }

  private addRow(start: number, count: number, lineEnd: number, line: number): void {
    const row = this.rows++;
    if (row + 2 > this.first.length) this.growRows();
    this.first[row] = count >> 1;
    this.lines[row] = line;
    this.raw[row] = start;
    this.lineEnds[row] = lineEnd;
  }

  /** Has csv-parse read the record at `start`, and some more where odd ones come close together; none if its end is not here yet. */
  private readOdd(start: number, atEnd: boolean, line: number): OddRecord[] {
    const { delimiter, quote, limits } = this.options;
    const available = this.filled - start;
    const shown = Math.min(available, limits.recordBytes + 2);
    this.oddAtOnce = this.rows - this.oddUntil < ODD_NEIGHBOURS ? Math.min(MOST_AT_ONCE, this.oddAtOnce * 2) : 1;
    const records = readOddRecords(this.bytes.subarray(start, start + shown), delimiter, quote, atEnd && shown === available, this.oddAtOnce);
    if (records.length === 0) this.refuseUnfinished(available, true, atEnd, line);
    return records;
  }

  /** Copies the cells of an odd record behind the raw bytes. */
  private appendCells(texts: readonly Uint8Array[], count: number, line: number): Buffer {
    let at = count;
    for (const text of texts) {
      if (at + 2 > this.cells.length) this.growCells((at - count) >> 1, line);
      this.ensureSpare(text.length).set(text, this.spare);
      this.cells[at++] = this.spare;
      this.spare += text.length;
      this.cells[at++] = this.spare;
    }
    return this.bytes;
  }

  /** Copies bytes[from, to) behind the raw bytes, two quotes becoming one. */
  private appendUnescaped(from: number, to: number, quote: number): void {
    const bytes = this.bytes;
    let spare = this.spare;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      bytes[spare++] = byte;
      if (byte === quote) at++;
    }
    this.spare = spare;
  }

  private ensureSpare(length: number): Buffer {
    if (this.spare + length > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.ceil((this.spare + length) * 1.5));
      this.bytes.copy(larger, 0, 0, this.spare);
      this.bytes = larger;
    }
    return this.bytes;
  }

  private growCells(columns: number, line: number): Uint32Array<ArrayBuffer> {
    if (columns > this.options.limits.columns) refuse('too-many-columns', this.options, line, this.options.limits.columns);
    this.cells = grow(this.cells);
    return this.cells;
  }

  private growRows(): void {
    this.first = grow(this.first);
    this.lines = grow(this.lines);
    this.raw = grow(this.raw);
    const ends = new Uint8Array(this.lineEnds.length * 2);
    ends.set(this.lineEnds);
    this.lineEnds = ends;
  }

  private refuseUnfinished(length: number, open: boolean, atEnd: boolean, line: number): void {
    const { file, limits, quotesOdd } = this.options;
    const tooLong = length > limits.recordBytes;
    if (tooLong && !(open && quotesOdd === true)) refuse('record-too-long', this.options, line, limits.recordBytes);
    if (open && (atEnd || tooLong)) throw new CarteraError('unclosed-quote', { file, line });
  }
}

function grow(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(old.length * 2);
  larger.set(old);
  return larger;
}
