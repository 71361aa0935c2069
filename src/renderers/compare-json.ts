import type { CompareReport } from '../report/compare-report.js';
import { print } from './json-pieces.js';

/** The JSON of `compare`: see its JSON Schema (`cartera schema --of compare`). */
export function renderCompareJson(report: CompareReport): string {
  return print(report);
}
