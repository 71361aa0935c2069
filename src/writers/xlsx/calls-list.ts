import type { InactiveReport } from '../../report/inactive-report.js';
import type { Findings } from '../../report/make-report.js';
import type { ContactTexts } from '../contact-texts.js';
import type { Book } from './book.js';
import { type CallColumn, chooseColumns } from './calls-columns.js';
import { BAR_REVENUE, NOTE, type Shade } from './look.js';
import { addBars, allowTextNumbers, colorWords } from './rules.js';
import { openTable, rangeOf } from './score-table.js';
import type { CallSheetSay } from './sheet-words.js';

/** Clients that a sheet holds below its header. */
export const MOST_CLIENTS = 1_048_575;
/** The largest twentieth of the amounts does not stretch the bars. */
const BAR_PERCENTILE = 95;
/** Points of a line, and the fewest and the most of a row. */
const [LINE, LOWEST, HIGHEST] = [15, 22, 409];
/** What came of a call, in the order of the words. */
const RESULT_SHADES: readonly Shade[] = [
  { ink: 'FF166534', paper: 'FFDCFCE7' },
  { ink: 'FF155E75', paper: 'FFCFFAFE' },
  { ink: 'FF854D0E', paper: 'FFFEF3C7' },
  { ink: 'FF475569', paper: 'FFF1F5F9' },
  { ink: 'FF991B1B', paper: 'FFFEE2E2' },
];

/** What a list of calls holds. `planned`: its clients have a week of the plan. */
export type CallList = {
  readonly name: string;
  readonly tab: string;
  readonly clients: InactiveReport['clients'];
  readonly planned: boolean;
  readonly none: string;
};

/** Writes a sheet to call from: one row a client in the order given, complete, with room for what came of it. */
export async function writeCallList(
  book: Book,
  { name, tab, clients, planned, none }: CallList,
  { report, findings, texts }: { readonly report: InactiveReport; readonly findings: Findings; readonly texts: ContactTexts },
  say: CallSheetSay,
): Promise<void> {
  const { columns, onPaper, frozen } = chooseColumns(clients, report, findings, say, planned);
  const table = openTable(book, { name, columns, country: findings.plan.country, frozen, tab, onPaper, tallHeader: true });
  const wrapped = columns.map(({ lines }) => lines === true);
  const rows = Math.min(clients.length, MOST_CLIENTS);
  for (const client of clients) {
    if (client.rank > MOST_CLIENTS) break;
    const row = { client, contact: texts.of(client.row) };
    const cells = columns.map(({ of }) => of?.(row) ?? null);
    await table.add(cells, [], heightOf(cells, columns, wrapped));
  }
  if (rows === 0) await table.add([none], [{ font: NOTE.font ?? {} }]);
  const last = rows + 1;
  const stake = columns.findIndex(({ key }) => key === 'stake');
  const bars = rows > 0 && stake >= 0 ? [{ ref: rangeOf(stake, 2, last), color: BAR_REVENUE, most: BAR_PERCENTILE }] : [];
  const extra = addBars(table.page, bars);
  if (rows > 0) offerAnswers(table.page, columns, last, say);
  const codes = `A2:${rangeOf(columns.length - 1, 2, Math.max(2, last)).split(':')[1]}`;
  // What tells Excel to accept numbers in texts stands before the bars.
  table.end(allowTextNumbers(codes) + extra, last);
}

/** Points of a row in which no text is cut, and there is room to write by hand. */
function heightOf(cells: readonly (string | number | null)[], columns: readonly CallColumn[], wrapped: readonly boolean[]): number {
  let lines = 1;
  for (let at = 0; at < cells.length; at++) {
    const text = cells[at];
    if (wrapped[at] === true && typeof text === 'string') lines = Math.max(lines, linesOf(text, (columns[at]?.width ?? 0) - 2));
  }
  return Math.min(HIGHEST, Math.max(LOWEST, lines * LINE));
}

/** Lines that a text takes where words are not parted unless they must be. */
function linesOf(text: string, letters: number): number {
  if (text.length <= letters) return 1;
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > letters) {
      lines++;
      used -= letters;
    }
  }
  return lines;
}

/** The answers to choose from, in their colours, and days only where a day belongs. */
function offerAnswers(page: ReturnType<Book['add']>['page'], columns: readonly CallColumn[], last: number, say: CallSheetSay): void {
  const { results, resultPrompt, resultError, dateError, heads } = say.words.callSheet;
  const refOf = (key: CallColumn['key']): string => {
    const at = columns.findIndex((column) => column.key === key);
    return rangeOf(at, 2, last);
  };
  // exceljs gives streamed sheets their validations, its types do not say so.
  const { dataValidations } = page as unknown as { readonly dataValidations: { readonly add: (ref: string, rule: unknown) => void } };
  dataValidations.add(refOf('result'), {
    type: 'list',
    allowBlank: true,
    formulae: [`"${results.join(',')}"`],
    showInputMessage: true,
    prompt: resultPrompt,
    promptTitle: heads.result,
    showErrorMessage: true,
    errorTitle: heads.result,
    error: resultError,
  });
  for (const key of ['calledOn', 'nextDate'] as const)
    dataValidations.add(refOf(key), {
      type: 'date',
      operator: 'greaterThan',
      allowBlank: true,
      formulae: [new Date('2000-01-01T00:00:00Z')],
      showErrorMessage: true,
      errorTitle: heads[key],
      error: dateError,
    });
  const names = Object.fromEntries(results.map((result, at) => [at, result]));
  colorWords(page, refOf('result'), names, Object.fromEntries(RESULT_SHADES.entries()), 20);
}
