import { CsvError, type Options, parse } from 'csv-parse/sync';

/** One record as csv-parse reads it: the bytes of its cells, how many bytes it takes with its line end, the length of that, and the line ends within cells. */
export type OddRecord = { readonly cells: readonly Uint8Array[]; readonly length: number; readonly lineEnd: number; readonly linesInside: number };

const LF = 10;
const CR = 13;

/**
 * Reads up to `most` records from the beginning of `bytes` with csv-parse: text after a closing quote and whatever else the scanner does not take.
 * Empty where the end of the first one may lie behind these bytes (or, with `atEnd`, where a quote is never closed).
 */
export function readOddRecords(bytes: Buffer, delimiter: number, quote: number, atEnd: boolean, most: number): OddRecord[] {
  const quoteText = String.fromCharCode(quote);
  const options: Options = {
    to: most,
    relax_quotes: true,
    relax_column_count: true,
    delimiter: String.fromCharCode(delimiter),
    quote: quoteText,
    escape: quoteText,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: bytes.length,
    info: true,
    bom: false,
    encoding: null,
  };
  let found: { record: Uint8Array[]; info: { bytes: number } }[];
  try {
    found = parse(bytes, options) as unknown as typeof found;
  } catch (error) {
    if (!(error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error;
    // The open quote may belong to a later record.
    return most > 1 ? readOddRecords(bytes, delimiter, quote, atEnd, 1) : [];
  }
  const records: OddRecord[] = [];
  let start = 0;
  for (const { record, info } of found) {
    // At the very end of what we have, a closing quote may yet be followed by text, and CR by LF.
    if (!atEnd && info.bytes >= bytes.length - 1) break;
    const lineEnd = lineEndLength(bytes, start, info.bytes);
    records.push({ cells: record, length: info.bytes - start, lineEnd, linesInside: countLineEnds(bytes, start, info.bytes - lineEnd) });
    start = info.bytes;
  }
  return records;
}

function lineEndLength(bytes: Buffer, start: number, end: number): number {
  const last = bytes[end - 1];
  if (last === CR) return 1;
  if (last !== LF) return 0;
  return end - 2 >= start && bytes[end - 2] === CR ? 2 : 1;
}

function countLineEnds(bytes: Buffer, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (bytes[at] === CR || (bytes[at] === LF && (at === start || bytes[at - 1] !== CR))) lines++;
  return lines;
}
