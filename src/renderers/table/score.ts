import type { Scored } from '../../report/score-report.js';
import type { Say } from '../say.js';
import type { ScoreView } from '../score-view.js';

/** The judgement of a candidate's portfolio. */
export function renderScore({ report }: Scored, _say: Say, _view: ScoreView): string {
  return `${report.funnel.distinct} ${report.quality.score}\n`;
}
