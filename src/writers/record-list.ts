import { isOwnColumn } from '../client/headers.js';
import type { Batch, Source } from '../formats/batch.js';
import type { Findings } from '../report/make-report.js';
import { layoutOf, quoteCell } from './layout.js';
import { removeCells } from './remove-cells.js';
import { neutralise } from './row.js';

/** One record as it is written again: its bytes, and its line end. */
type ListedRecord = { readonly bytes: Buffer; readonly end: Buffer };

/** A list of some records of a file with columns of ours before them: same delimiter, encoding and line ends. */
export type RecordList = {
  readonly delimiter: string;
  /** Several sheets are read as one: the sheet of each row must be told. */
  readonly several: boolean;
  /** What stands above the header, and the header with our columns before its own. */
  readonly head: (columns: readonly string[]) => AsyncGenerator<Buffer>;
  /** A copy of a record while its batch is at hand, columns of an earlier run taken out. */
  readonly take: (batch: Batch, record: number) => ListedRecord;
  /** A record behind our cells, as batches hold it; texts are neutralised, figures stay. */
  readonly write: (cells: readonly (string | number)[], record: ListedRecord) => Buffer;
  /** Batch bytes as the bytes of the file. */
  readonly bytes: (parts: readonly Buffer[]) => Buffer;
};

const FIGURE = /^-?\d[\d.,]*$/;

/** Prepares the writing of a list; a workbook is written from its cells. */
export function openList(source: Source, { plan, info }: Pick<Findings, 'plan' | 'info'>): RecordList {
  const layout = layoutOf(source, plan.country);
  const { delimiter, quote } = layout;
  const own = plan.header.flatMap((label, index) => (isOwnColumn(label) ? [index] : []));
  const take: RecordList['take'] = (batch, record) => {
    const { bytes, end } = layout.record(batch, record);
    const kept = own.length === 0 ? bytes : removeCells(bytes, own, delimiter, quote);
    // The batch's buffer is used again; the file's last record may end without a line end.
    return { bytes: Buffer.from(kept), end: end.length === 0 ? layout.text(layout.lineEnd) : Buffer.from(end) };
  };
  const write: RecordList['write'] = (cells, { bytes, end }) => {
    const texts = cells.map(String).map((cell) => quoteCell(FIGURE.test(cell) ? cell : neutralise(cell), delimiter, quote) + delimiter);
    return Buffer.concat([layout.text(texts.join('')), bytes, end]);
  };
  async function* head(columns: readonly string[]): AsyncGenerator<Buffer> {
    yield layout.preamble();
    let before = plan.dataFrom - 1;
    for await (const batch of source.batches()) {
      const parts: Buffer[] = [];
      for (let record = 0; record < Math.min(before, batch.rows); record++) {
        const { bytes, end } = layout.record(batch, record);
        parts.push(bytes, end);
      }
      if (before < batch.rows) parts.push(write(columns, take(batch, before)));
      yield layout.bytes(parts);
      before -= batch.rows;
      if (before < 0) break;
    }
  }
  return { delimiter, several: info.tables.length > 1, head, take, write, bytes: layout.bytes };
}
