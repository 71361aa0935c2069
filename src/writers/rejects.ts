import { REJECTED } from '../client/values.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { citeLine } from '../report/cite.js';
import type { Findings } from '../report/make-report.js';
import { layoutOf, quoteCell } from './layout.js';
import { neutralise } from './row.js';

/** The rejected records as they stand in the file, each with its line and the code of the reason, below the header. */
export async function* writeRejects(source: Source, findings: Findings): AsyncGenerator<Buffer> {
  const { plan, facts } = findings;
  const layout = layoutOf(source, plan.country);
  const { delimiter, lineEnd } = layout;
  const joined = source.info.tables.length > 1;
  const write = (batch: Batch, record: number, cells: readonly string[], parts: Buffer[]): void => {
    const short = Math.max(0, plan.header.length - ((batch.first[record + 1] as number) - (batch.first[record] as number)));
    parts.push(
      layout.record(batch, record).bytes,
      layout.text(delimiter.repeat(short) + cells.map((cell) => delimiter + quoteCell(cell, delimiter, layout.quote)).join('') + lineEnd),
    );
  };
  let before = plan.dataFrom - 1;
  for await (const batch of source.batches()) {
    const parts: Buffer[] = [];
    if (before < batch.rows) write(batch, before, ['cartera_line', 'cartera_reason', ...(joined ? ['cartera_sheet'] : [])], parts);
    before -= batch.rows;
    if (before < 0) {
      if (source.info.bom || source.info.format === 'xlsx') yield layout.bytes([Buffer.from('\ufeff')]);
      yield layout.bytes(parts);
      break;
    }
  }
  let row = 0;
  for await (const batch of recordsAfterHeader(source, plan)) {
    const parts: Buffer[] = [];
    for (let record = 0; record < batch.rows; record++, row++) {
      if (facts.disposition[row] !== REJECTED) continue;
      const { line, sheet } = citeLine(source.info, batch.line[record] as number);
      write(batch, record, [String(line), 'missing-identity', ...(sheet === undefined ? [] : [neutralise(sheet)])], parts);
    }
    if (parts.length > 0) yield layout.bytes(parts);
  }
}
