import type { CompareView } from '../../renderers/compare-rows.js';
import type { Say } from '../../renderers/say.js';
import type { CompareReport } from '../../report/compare-report.js';

/** The workbook of a comparison. */
export async function* writeCompareWorkbook(_report: CompareReport, _say: Say, _view: CompareView): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(0);
}
