import type { Batch, Source } from '../formats/batch.js';
import type { SampleRow } from './header-row.js';

/** The sample of a source as trimmed texts; what planning looks at, never the million rows. */
export async function readSample(source: Source): Promise<SampleRow[]> {
  const rows: SampleRow[] = [];
  for (const batch of await source.sample())
    for (let row = 0; row < batch.rows; row++) rows.push({ line: batch.line[row] as number, cells: cellTexts(batch, row, source) });
  return rows;
}

/** Bytes of a cell that planning looks at: more say nothing of what a column is, and one long text may stand in a million merged cells. */
const LOOKED_AT = 1000;

/** The cells of one record as trimmed texts, long ones cut. */
export function cellTexts(batch: Batch, row: number, source: Pick<Source, 'decode'>): string[] {
  const cells: string[] = [];
  for (let cell = batch.first[row] as number; cell < (batch.first[row + 1] as number); cell++) {
    const from = batch.cells[2 * cell] as number;
    cells.push(source.decode(batch.bytes, from, Math.min(batch.cells[2 * cell + 1] as number, from + LOOKED_AT)).trim());
  }
  return cells;
}
