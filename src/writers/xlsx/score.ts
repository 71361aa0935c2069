import type { Say } from '../../renderers/say.js';
import type { ScoreView } from '../../renderers/score-view.js';
import type { Scored } from '../../report/score-report.js';

/** The workbook of a candidate's portfolio. */
export async function* writeScoreWorkbook(_scored: Scored, _say: Say, _view: ScoreView): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(0);
}
