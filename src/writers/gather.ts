import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import type { Findings } from '../report/make-report.js';

/** Reads the file again and keeps of some records (by index after the header) what `take` makes of them while their batch is at hand. */
export async function gatherRecords<T>(
  source: Source,
  { plan }: Pick<Findings, 'plan'>,
  wanted: ReadonlySet<number>,
  take: (batch: Batch, record: number) => T,
): Promise<ReadonlyMap<number, T>> {
  const found = new Map<number, T>();
  let row = 0;
  if (wanted.size === 0) return found;
  for await (const batch of recordsAfterHeader(source, plan)) {
    for (let record = 0; record < batch.rows; record++, row++) if (wanted.has(row)) found.set(row, take(batch, record));
    if (found.size === wanted.size) break;
  }
  return found;
}
