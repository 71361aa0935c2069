import { usesComma } from '../client/shapes.js';
import type { Batch, Source } from '../formats/batch.js';

/** How records of a source are written again as a text file. */
export type Layout = {
  readonly delimiter: string;
  readonly quote: string;
  /** What stands before the first record. */
  readonly preamble: () => Buffer;
  /** One record without its line end, and the line end it has, as batches hold them. */
  readonly record: (batch: Batch, record: number) => { readonly bytes: Buffer; readonly end: Buffer };
  /** The line end of lines that are made. */
  readonly lineEnd: string;
  /** Text made by us, as batches hold it. */
  readonly text: (text: string) => Buffer;
  /** Batch bytes as the bytes of the file. */
  readonly bytes: (parts: readonly Buffer[]) => Buffer;
};

/** A text file keeps its bytes; a workbook becomes UTF-8 with a mark, CRLF, and `;` where the file's country writes a decimal comma. */
export function layoutOf(source: Source, country: string | null): Layout {
  return source.info.format === 'csv' ? asItStands(source) : fromCells(source, country !== null && usesComma(country) ? ';' : ',');
}

function asItStands(source: Source): Layout {
  const { delimiter, quote, lineEnd, bom } = source.info;
  const bytes = (parts: readonly Buffer[]): Buffer => (source.transcoded ? source.encode(Buffer.concat(parts).toString()) : Buffer.concat(parts));
  return {
    delimiter,
    quote,
    preamble: () => Buffer.concat([...(source.transcoded && bom ? [source.encode('\ufeff')] : []), bytes([source.preamble()])]),
    record(batch, record) {
      const [begin, next] = [batch.raw[record] as number, batch.raw[record + 1] as number];
      const end = next - (batch.lineEnd[record] as number);
      return { bytes: batch.bytes.subarray(begin, end), end: batch.bytes.subarray(end, next) };
    },
    lineEnd: { LF: '\n', CRLF: '\r\n', CR: '\r' }[lineEnd],
    text: (text) => (source.transcoded ? Buffer.from(text) : source.encode(text)),
    bytes,
  };
}

function fromCells(source: Source, delimiter: string): Layout {
  const end = Buffer.from('\r\n');
  return {
    delimiter,
    quote: '"',
    preamble: () => Buffer.from('\ufeff'),
    record(batch, record) {
      const cells: string[] = [];
      for (let cell = batch.first[record] as number; cell < (batch.first[record + 1] as number); cell++)
        cells.push(quoteCell(disarm(source.decode(batch.bytes, batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number)), delimiter, '"'));
      return { bytes: Buffer.from(cells.join(delimiter)), end };
    },
    lineEnd: '\r\n',
    text: (text) => Buffer.from(text),
    bytes: Buffer.concat,
  };
}

/** A text of a workbook is harmless there and would be a formula in a text file; numbers and phones keep their sign. */
function disarm(text: string): string {
  // `-S/ 10.5` is an amount: a sign, a currency, digits.
  return /^(?:[=@\t\r]|[-+](?!(?:[A-Z]{0,3}[$€£/.]{0,2}\s?)?[\d\s().,]*\d[\d.,]*$))./s.test(text) ? `'${text}` : text;
}

/** A cell as it stands between delimiters: in quotes where it must be. */
export function quoteCell(text: string, delimiter: string, quote: string): string {
  return text.includes(delimiter) || text.includes(quote) || /[\r\n]/.test(text) ? quote + text.replaceAll(quote, quote + quote) + quote : text;
}
