import type { CompareReport } from '../../report/compare-report.js';
import { nextSteps } from '../compare-next.js';
import { type CompareRow, type CompareView, listFigures, listPoints, namesOf, tellAllSignals, tellChanges, tellFirst, tellShared } from '../compare-rows.js';
import { makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellTarget } from '../score-rows.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

/** The comparison of candidates in Markdown. */
export function renderCompareMarkdown(report: CompareReport, say: Say, view: CompareView): string {
  const { compare, terms } = say.words;
  const names = namesOf(report).map(makePlain);
  const heads = ['', ...names.map((name, at) => `${compare.place(report.candidates[at]?.rank ?? 0)} ${name}`)];
  const right = names.map((_, at) => at + 1);
  const table = (rows: readonly CompareRow[]): string[] =>
    writeTable(
      heads,
      rows.map(({ name, cells }) => [name, ...cells]),
      right,
    );
  const listed = (sentences: readonly string[]): string[] => writeList(sentences.map(makePlain));
  return joinMarkdown([
    [`# ${escapeMarkdown(compare.heading)}`],
    [`${escapeMarkdown(terms.headings.asOf)}: ${say.format.day(report.asOf)}`],
    ...(report.target === null ? [] : [[`${escapeMarkdown(say.words.score.headings.target)}: ${escapeMarkdown(makePlain(tellTarget(report, say)))}`]]),
    [`**${escapeMarkdown(makePlain(tellFirst(report, say)))}**`],
    table(listFigures(report, say)),
    writeSection(compare.headings.quality, table(listPoints(report, say))),
    writeSection(compare.headings.changes, listed(tellChanges(report, say))),
    writeSection(compare.headings.shared, listed(tellShared(report, say))),
    writeSection(compare.headings.clarify, listed(tellAllSignals(report, say))),
    writeSection(terms.headings.next, writeCommands(nextSteps(report, say, view))),
  ]);
}
