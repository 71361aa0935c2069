import type { Batch, Source } from '../formats/batch.js';
import type { SampleRow } from './header-row.js';

/** The sample of a source as trimmed texts; what planning looks at, never the million rows. */
export async function readSample(source: Source): Promise<SampleRow[]> {
  const rows: SampleRow[] = [];
  for (const batch of await source.sample())
    for (let row = 0; row < batch.rows; row++) rows.push({ line: batch.line[row] as number, cells: cellTexts(batch, row, source) });
  return rows;
}

/** The cells of one record as trimmed texts. */
export function cellTexts(batch: Batch, row: number, source: Pick<Source, 'decode'>): string[] {
  const cells: string[] = [];
  for (let cell = batch.first[row] as number; cell < (batch.first[row + 1] as number); cell++)
    cells.push(source.decode(batch.bytes, batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number).trim());
  return cells;
}
