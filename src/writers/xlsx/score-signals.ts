import { headerOf } from '../../renderers/columns-view.js';
import { makePlain } from '../../renderers/plain.js';
import type { ScoreRows } from '../../renderers/score-rows.js';
import { nameLine } from '../../report/cite.js';
import type { Scored } from '../../report/score-report.js';
import type { Trace } from '../../scoring/portfolio-brought.js';
import type { Book } from './book.js';
import { type Look, NAME, TEXT } from './look.js';
import { allowTextNumbers } from './rules.js';
import { openTable, toFill } from './score-table.js';
import type { ScoreSheetSay } from './sheet-words.js';

const WRAPPED: Look = { ...NAME, numFmt: TEXT, alignment: { vertical: 'top', wrapText: true } };
const ANSWER = toFill(WRAPPED);
const [SENTENCE, ROWS] = [64, 44];
const POINTS = 15;

/** The sheet of what to clarify: every signal with all the rows it cites, then the questions for the interview, and room for the answers. */
export async function writeSignals(book: Book, { report }: Scored, rows: ScoreRows, say: ScoreSheetSay, country: string | null): Promise<void> {
  const { sheets, signals: words } = say.words.scoreBook;
  const { heads } = words;
  const table = openTable(book, {
    name: sheets.signals,
    country,
    note: words.note,
    tab: 'FFD97706',
    columns: [
      { header: heads.number, width: 8, look: { ...WRAPPED, numFmt: '0', alignment: { vertical: 'top', horizontal: 'center' } } },
      { header: heads.severity, width: 18, look: WRAPPED },
      { header: heads.question, width: SENTENCE, look: WRAPPED },
      { header: heads.column, width: 24, look: WRAPPED },
      { header: heads.rows, width: ROWS, look: WRAPPED },
      { header: heads.answer, width: 40, look: ANSWER, ours: true },
    ],
  });
  const tables = { tables: report.input.tables ?? [] };
  const columnsOf = (traces: readonly Trace[]): string => {
    const headers = traces.flatMap(({ column }) => report.columns.filter(({ index }) => index === column).map((one) => makePlain(headerOf(one, say))));
    return [...new Set(headers)].join(', ');
  };
  const linesOf = (traces: readonly Trace[]): string => [...new Set(traces.flatMap(({ lines }) => lines))].map((line) => nameLine(tables, line)).join(', ');
  let number = 0;
  const add = (severity: string, text: string, traces: readonly Trace[]): Promise<number> => {
    const cited = linesOf(traces);
    const lines = Math.max(2, Math.ceil(text.length / SENTENCE), Math.ceil(cited.length / (ROWS - 2)));
    return table.add([++number, severity, text, columnsOf(traces), cited, null], [], Math.min(400, lines * POINTS + 3));
  };
  for (const [at, { severity, evidence }] of report.signals.entries()) await add(words.severities[severity], rows.signals[at]?.text ?? '', evidence);
  if (report.signals.length === 0) await table.add([null, null, words.none]);
  for (const [at, trace] of report.questions.entries()) await add(words.questions, rows.questions[at]?.text ?? '', [trace]);
  table.end(allowTextNumbers('D3:E5000'));
}
