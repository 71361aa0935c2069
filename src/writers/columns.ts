import type { ColumnPlan } from '../client/plan.js';
import { writeRow } from './row.js';

/** The columns of a file and the fields they were given, as CSV: one a row; `index` is 0-based, shares 0..1, `shapes` is JSON. */
export function* writeColumnsCsv(columns: readonly ColumnPlan[]): Generator<string> {
  yield writeRow(['index', 'header', 'field', 'confidence', 'reason', 'fit', 'filled', 'shapes']);
  for (const { index, header, field, confidence, reason, fit, filled, shapes } of columns)
    yield writeRow([index, header, field, confidence, reason, fit, filled, Object.keys(shapes).length === 0 ? '' : JSON.stringify(shapes)]);
}
