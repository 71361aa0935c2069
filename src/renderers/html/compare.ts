import type { CompareReport } from '../../report/compare-report.js';
import type { CompareView } from '../compare-rows.js';
import type { Say } from '../say.js';

/** The comparison of candidates as a page of its own. */
export function renderCompareHtml(report: CompareReport, _say: Say, _view: CompareView): string {
  return report.asOf;
}
