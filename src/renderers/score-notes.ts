import type { ScoreReport } from '../report/score-report.js';
import { countFindings } from './count-findings.js';
import { isPiped, writeInputs } from './next.js';
import { tellSales, tellSalesBasis } from './sales-sentences.js';
import type { Say } from './say.js';
import type { ScoreView } from './score-view.js';
import { tellAssumptions, tellRows, tellSkipped, tellUnread } from './sentences.js';

/** A command worth running next; `short` where it only adds to what was typed, an ellipsis in the place of that. */
export type NextStep = { readonly command: string; readonly short: string; readonly note: string };

const MOST_FINDINGS = 6;

/** What was decided for lack of evidence, and what was not read. */
export function tellScoreAssumptions({ assumptions, input, sales = null }: ScoreReport, say: Say): string[] {
  return [...(sales === null ? [] : [tellSalesBasis(sales, say)]), ...tellAssumptions(assumptions, say), ...tellUnread(input, say)];
}

/** Where every row went, and what is wrong in the cells. */
export function tellScoreData({ input, issues, sales = null }: ScoreReport, say: Say): string[] {
  const { data } = say.words.report;
  const phrases = countFindings(issues, say);
  const shown = phrases.slice(0, MOST_FINDINGS).map(({ phrase }) => phrase);
  const rest = phrases.slice(MOST_FINDINGS).reduce((sum, { count }) => sum + count, 0);
  if (rest > 0) shown.push(data.moreFindings(rest, say.format));
  return [
    tellRows({ input, sales }, say),
    ...tellSkipped(input.skipped, input.headerLine, say),
    ...(shown.length > 0 ? [`${say.format.list(shown)}.`] : []),
    ...tellSales({ sales }, say),
  ];
}

/** The commands that lead on: the pages for the interview, our own clients, the workbook to send out, this result again. */
export function nextSteps(report: ScoreReport, say: Say, { path, sales, reproduce }: ScoreView): NextStep[] {
  const words = say.words.score.next;
  const base = reproduce === '' ? `cartera score ${writeInputs(path, [sales])}` : reproduce;
  const add = (option: string, note: string): NextStep => ({ command: `${base} ${option}`, short: `cartera score … ${option}`, note });
  const plain = (command: string, note: string): NextStep => ({ command, short: command, note });
  return [
    ...(isPiped(path, sales)
      ? []
      : [
          add(`--out ${words.outFile}`, words.out),
          ...(report.calls.length > 0 ? [add(`--out ${words.callsFile}`, words.calls)] : []),
          ...(report.overlap === null ? [add(`--own ${words.ownFile}`, words.own)] : []),
        ]),
    plain(`cartera init --template ${words.templateFile}`, words.template),
    ...(reproduce === '' ? [] : [plain(reproduce, words.repeat)]),
  ];
}
