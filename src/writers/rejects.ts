import { REJECTED } from '../client/values.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import type { Findings } from '../report/make-report.js';

/** The rejected records as they stand in the file, each with its line and the code of the reason, below the header. */
export async function* writeRejects(source: Source, findings: Findings): AsyncGenerator<Buffer> {
  const { plan, facts } = findings;
  const { delimiter, lineEnd } = source.info;
  const end = { LF: '\n', CRLF: '\r\n', CR: '\r' }[lineEnd];
  const bytes = (text: string): Buffer => (source.transcoded ? Buffer.from(text) : source.encode(text));
  const emit = (parts: readonly Buffer[]): Buffer => (source.transcoded ? source.encode(Buffer.concat(parts).toString()) : Buffer.concat(parts));
  const write = (batch: Batch, record: number, cells: readonly string[], parts: Buffer[]): void => {
    const stop = (batch.raw[record + 1] as number) - (batch.lineEnd[record] as number);
    const short = Math.max(0, plan.header.length - ((batch.first[record + 1] as number) - (batch.first[record] as number)));
    parts.push(batch.bytes.subarray(batch.raw[record] as number, stop), bytes(delimiter.repeat(short) + cells.map((cell) => delimiter + cell).join('') + end));
  };
  let before = plan.dataFrom - 1;
  for await (const batch of source.batches()) {
    const parts: Buffer[] = [];
    if (before < batch.rows) write(batch, before, ['cartera_line', 'cartera_reason'], parts);
    before -= batch.rows;
    if (before < 0) {
      if (source.info.bom) yield source.transcoded ? source.encode('\ufeff') : Buffer.from('\ufeff');
      yield emit(parts);
      break;
    }
  }
  let row = 0;
  for await (const batch of recordsAfterHeader(source, plan)) {
    const parts: Buffer[] = [];
    for (let record = 0; record < batch.rows; record++, row++)
      if (facts.disposition[row] === REJECTED) write(batch, record, [String(batch.line[record]), 'missing-identity'], parts);
    if (parts.length > 0) yield emit(parts);
  }
}
