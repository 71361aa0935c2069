import type { Scored } from '../../report/score-report.js';
import { viewScore } from '../score-rows.js';
import type { ScoreView } from '../score-view.js';
import { renderPage } from './page.js';
import type { PageSay } from './page-words.js';
import { drawFirstSheet } from './score-first.js';
import { drawSecondSheet } from './score-second.js';

/** The judgement of a candidate's portfolio as a page of HTML that stands alone and is printed on two sheets of paper, whatever the file holds. */
export function renderScoreHtml(scored: Scored, say: PageSay, view: ScoreView): string {
  const rows = viewScore(scored, say, view);
  const { country = null } = view;
  return renderPage({
    language: say.language,
    title: say.words.scorePage.title(rows.file, rows.asOf),
    country,
    version: scored.report.cartera,
    sheets: [drawFirstSheet(rows, scored.report, say), drawSecondSheet(rows, scored.report, say, view)],
  });
}
