import { fieldOf } from '../../client/fields.js';
import { headerOf } from '../../renderers/columns-view.js';
import type { Scored } from '../../report/score-report.js';
import type { Book } from './book.js';
import { figure, GLOSS, INTEGER, NAME, PERCENT, SLATE } from './look.js';
import { openTable } from './score-table.js';
import type { ScoreSheetSay } from './sheet-words.js';
import { columnLetter } from './text.js';

/** The sheet of the file's columns: what each was taken for, how many clients have something there, and how much of that is valid. */
export async function writeScoreColumns(book: Book, { report, portfolio }: Scored, say: ScoreSheetSay, country: string | null): Promise<void> {
  const { sheets, columns: words } = say.words.scoreBook;
  const { heads } = words;
  const table = openTable(book, {
    name: sheets.columns,
    country,
    orientation: 'portrait',
    tab: SLATE,
    columns: [
      { header: heads.letter, width: 11, look: NAME },
      { header: heads.header, width: 32, look: NAME },
      { header: heads.field, width: 24, look: NAME },
      { header: heads.filled, width: 14, look: figure(INTEGER) },
      { header: heads.invalid, width: 14, look: figure(INTEGER) },
      { header: heads.valid, width: 12, look: figure(PERCENT) },
      { header: heads.reason, width: 44, look: GLOSS },
    ],
  });
  const counted = new Map(portfolio.columns.map((cell) => [cell.index, cell]));
  for (const column of report.columns) {
    const { filled, invalid } = counted.get(column.index) ?? { filled: null, invalid: null };
    const left = filled === null && column.field !== null && fieldOf(column.field).sensitive;
    await table.add([
      columnLetter(column.index),
      headerOf(column, say),
      column.field === null ? say.words.terms.headings.unmapped : say.words.terms.fields[column.field],
      filled,
      invalid,
      filled === null || filled === 0 ? null : (filled - (invalid ?? 0)) / filled,
      left ? words.sensitive : say.words.report.reasons[column.reason],
    ]);
  }
  table.end();
}
