import type { Explanation } from '../../explain/explanation.js';
import { type CellRow, cellRow, explainCommands, labelViews, tellBecame, tellChanges, tellStanding, tellWho, tellWithout } from '../explain-view.js';
import { tellFile } from '../file-names.js';
import { tellIssue } from '../findings.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import type { MarkdownOptions } from './analyze.js';
import { escapeMarkdown, joinMarkdown, writeCommands, writeList, writeSection, writeTable } from './write.js';

function writeCells(cells: readonly CellRow[], say: Say): string[] {
  if (cells.length === 0) return [];
  const { headings } = say.words.terms;
  const words = say.words.explain;
  const placed = cells.some(({ cell }) => cell !== '');
  return writeTable(
    [headings.column, ...(placed ? [''] : []), words.inFile, words.readAs],
    cells.map((cell) => [cell.header, ...(placed ? [cell.cell] : []), cell.raw, [cell.read, ...cell.remarks].filter((text) => text !== '').join(' · ')]),
  );
}

/** One client as GitHub Markdown: the same contents as in the terminal. */
export function renderExplainMarkdown(source: Explanation, say: Say, options: MarkdownOptions): string {
  const explanation = makeAllPlain(source);
  const { format } = say;
  const words = say.words.explain;
  const { headings } = say.words.terms;
  const { name, notes, cells } = tellWho(explanation, say);
  const standing = tellStanding(explanation, say);
  const { alsoRow } = explanation.found;
  const path = makePlain(options.path ?? explanation.input.file);
  const { sales, currency } = explanation;
  const list = (heading: string, items: readonly string[]): string[] => writeSection(heading, writeList(items));
  return joinMarkdown([
    [`# ${escapeMarkdown(`${name}: ${tellFile(explanation.input)}`)}`],
    [escapeMarkdown([`${headings.asOf} ${format.day(explanation.asOf)}`, ...notes].join(' · '))],
    cells.length === 0 ? [] : [escapeMarkdown(cells.join(' · '))],
    alsoRow === null ? [] : [escapeMarkdown(words.alsoRow(alsoRow, `"${words.fill(String(alsoRow))}"`))],
    list(words.headings.became, tellBecame(explanation, say)),
    writeSection(
      words.headings.cells,
      writeCells(
        explanation.record.map((cell) => cellRow(cell, say)),
        say,
      ),
    ),
    ...labelViews(explanation, say).map((view) =>
      writeSection(`${view.heading}: ${view.title}${view.gloss === '' ? '' : ` · ${view.gloss}`}`, [
        ...writeList([...view.sentences, ...(view.blanks === '' ? [] : [view.blanks]), ...(view.rule === '' ? [] : [`${words.headings.rule}. ${view.rule}`])]),
        ...(view.cells.length === 0 ? [] : ['', ...writeCells(view.cells, say)]),
      ]),
    ),
    list(words.headings.standing, standing === '' ? [] : [standing]),
    list(words.headings.changes, tellChanges(explanation, say)),
    sales === null || sales.count === 0
      ? []
      : writeSection(words.headings.sales, [
          escapeMarkdown(words.sales(sales.last.length, sales.count, format)),
          '',
          ...writeTable(
            [words.day, headings.revenue, words.product],
            sales.last.map(({ day, amount, product }) => [format.day(day), format.money(amount, currency), product ?? '']),
            [1],
          ),
        ]),
    list(
      words.headings.issues,
      explanation.issues.map((issue) => tellIssue(issue, say)),
    ),
    list(words.headings.without, tellWithout(explanation, say)),
    writeSection(headings.next, writeCommands(explainCommands(explanation, say, path, makePlain(options.reproduce), makePlain(options.sales ?? '')))),
  ]);
}
