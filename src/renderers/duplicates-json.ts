import type { DuplicatesReport } from '../report/duplicates-report.js';
import { columnOf, printWithList } from './json-pieces.js';

/** The JSON of `duplicates`, piece by piece; the pairs come last. */
export function renderDuplicatesJson({ columns, pairs, ...report }: DuplicatesReport): Generator<string> {
  return printWithList({ ...report, columns: columns.map(columnOf) }, 'pairs', pairs);
}
