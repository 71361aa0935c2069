import type { CompareReport } from '../report/compare-report.js';

/** The JSON of `compare`: see its JSON Schema (`cartera schema --of compare`). */
export function renderCompareJson(report: CompareReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
