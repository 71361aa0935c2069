import type { FieldName } from '../client/fields.js';
import { cellTexts } from '../client/sample.js';
import type { Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import type { Findings } from './make-report.js';

/** Cells of a record by field, trimmed, filled ones only. */
export type FieldCells<F extends FieldName> = Readonly<Partial<Record<F, readonly string[]>>>;

/** Reads some fields of every record in a second pass over the file, by physical line; empty where no column has any of them. */
export async function readCells<F extends FieldName>(source: Source, { plan }: Findings, fields: readonly F[]): Promise<ReadonlyMap<number, FieldCells<F>>> {
  const columns = plan.columns.flatMap(({ index, field }) => (fields.includes(field as F) ? [{ index, field: field as F }] : []));
  const found = new Map<number, FieldCells<F>>();
  if (columns.length === 0) return found;
  for await (const batch of recordsAfterHeader(source, plan))
    for (let record = 0; record < batch.rows; record++) {
      const texts = cellTexts(batch, record, source);
      const cells: Partial<Record<F, string[]>> = {};
      for (const { index, field } of columns) {
        const text = texts[index] ?? '';
        if (text !== '') cells[field] = [...(cells[field] ?? []), text];
      }
      found.set(batch.line[record] as number, cells);
    }
  return found;
}
