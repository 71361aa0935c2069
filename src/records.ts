import type { Plan } from './client/plan.js';
import type { Batch, Source } from './formats/batch.js';

/** The batches of a source from the first record below the header on. */
export async function* recordsAfterHeader(source: Source, plan: Pick<Plan, 'dataFrom'>): AsyncGenerator<Batch> {
  let before = plan.dataFrom;
  for await (const batch of source.batches()) {
    if (before >= batch.rows) before -= batch.rows;
    else {
      yield before === 0 ? batch : withoutFirst(batch, before);
      before = 0;
    }
  }
}

/** The same batch without its first records: views, no copies. */
function withoutFirst(batch: Batch, count: number): Batch {
  return {
    ...batch,
    rows: batch.rows - count,
    first: batch.first.subarray(count),
    line: batch.line.subarray(count),
    raw: batch.raw.subarray(count),
    lineEnd: batch.lineEnd.subarray(count),
  };
}
