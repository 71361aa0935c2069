import { parseIsoDay } from '../../client/day.js';
import type { Scored } from '../../report/score-report.js';
import type { Call } from '../../scoring/score.js';
import type { Book } from './book.js';
import { dayFormat, INTEGER, type Look, moneyFormat, NOTE, TEXT } from './look.js';
import { allowTextNumbers } from './rules.js';
import { type ClientTexts, readClientTexts } from './score-client.js';
import { openTable, rangeOf, type TableColumn, toFill } from './score-table.js';
import type { ScoreSheetSay } from './sheet-words.js';

/** Serial number of 1970-01-01 in workbooks. */
const EPOCH = 25_569;
const MOST_ROWS = 1_048_576;
/** Letters of a line in the columns that may hold several numbers, and points of a line. */
const [LETTERS, COMPANY, PHONES, EMAIL, POINTS] = [26, 30, 19, 36, 15];

const top = (numFmt: string, wrapText = false): Look => ({ numFmt, alignment: { vertical: 'top', wrapText } });
const aside = (numFmt: string): Look => ({ numFmt, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } });
const TEXTS = top(TEXT, true);
const LINE = aside('0');
const FIT = aside(INTEGER);
const NOTES = toFill(TEXTS);
const SAID: Look = { font: NOTE.font ?? {} };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const serial = (iso: string | null): number | null => (iso === null ? null : parseIsoDay(iso) + EPOCH);

/**
 * The sheet to call from: every client that can be reached, the best first, complete, with room for what came of it. A sheet that is made to work with:
 * names and numbers are not cut short.
 */
export async function writeCalls(book: Book, { report, profiles }: Scored, say: ScoreSheetSay, country: string | null): Promise<void> {
  const { sheets, calls: words } = say.words.scoreBook;
  const { heads } = words;
  const day = aside(dayFormat(say.language));
  const calledOn = toFill(day);
  const money = aside(moneyFormat(report.currency, 2, say.language));
  // What one calls with comes first and goes on paper, wide enough to be read; what else is known of the client stands beside it.
  const toCallWith: readonly TableColumn[] = [
    { header: heads.line, width: 8, look: LINE },
    { header: heads.name, width: 27, look: TEXTS },
    { header: heads.company, width: COMPANY, look: TEXTS },
    { header: heads.phones, width: PHONES, look: TEXTS },
    { header: heads.lastContact, width: 17, look: day },
    { header: heads.calledOn, width: 13, look: calledOn, ours: true },
    { header: heads.result, width: 18, look: NOTES, ours: true },
    { header: heads.notes, width: 32, look: NOTES, ours: true },
  ];
  const columns: readonly TableColumn[] = [
    ...toCallWith,
    { header: heads.emails, width: EMAIL, look: TEXTS },
    { header: heads.place, width: LETTERS, look: TEXTS },
    { header: heads.sector, width: 18, look: TEXTS },
    { header: heads.taxId, width: 17, look: TEXTS },
    { header: heads.lastSale, width: 14, look: day },
    { header: heads.revenue, width: 16, look: money },
    { header: heads.because, width: 22, look: TEXTS },
    ...(report.relevance === null ? [] : [{ header: heads.relevance, width: 12, look: FIT }]),
  ];
  const table = openTable(book, { name: sheets.calls, columns, country, frozen: 2, tab: 'FF16A34A', onPaper: toCallWith.length });
  const { calls } = report;
  for (const call of calls.slice(0, MOST_ROWS - 1)) {
    const profile = profiles[call.profile];
    if (profile === undefined) continue;
    const texts = readClientTexts(profile, say);
    await table.add(cellsOf(call, texts, say, report.relevance !== null), [], heightOf(texts));
  }
  const last = Math.max(2, calls.length + 1);
  if (calls.length === 0) await table.add([words.none], [SAID]);
  else offerResults(table.page, columns, last, words, heads);
  table.end(allowTextNumbers(`A2:${rangeOf(columns.length - 1, 2, last).split(':')[1]}`), calls.length + 1);
}

/** Nothing of `texts` that wraps is cut by the height of its row. */
function heightOf({ name, company, phones, emails, place }: ClientTexts): number | undefined {
  const lines = Math.max(
    ...[name, company, place].map((text) => Math.ceil(text.length / LETTERS)),
    Math.ceil(phones.length / (PHONES - 1)),
    ...emails.split('; ').map((_, at) => at + 1),
    Math.ceil(emails.length / (EMAIL - 2)),
  );
  return lines > 1 ? lines * POINTS : undefined;
}

function cellsOf(call: Call, texts: ClientTexts, say: ScoreSheetSay, withFit: boolean): (string | number | null)[] {
  const { name, company, taxId, phones, emails, place, sector } = texts;
  const blank = (text: string): string | null => (text === '' ? null : text);
  return [
    call.line,
    ...[name, company, phones].map(blank),
    serial(call.lastContact),
    null,
    null,
    null,
    ...[emails, place, sector, taxId].map(blank),
    serial(call.lastSale),
    call.revenue,
    capital(say.words.score.calls.because[call.because]),
    ...(withFit ? [call.relevance] : []),
  ];
}

/** The answers to choose from, and days only where a day belongs. */
function offerResults(
  page: ReturnType<Book['add']>['page'],
  columns: readonly TableColumn[],
  last: number,
  words: ScoreSheetSay['words']['scoreBook']['calls'],
  heads: ScoreSheetSay['words']['scoreBook']['calls']['heads'],
): void {
  const at = columns.findIndex(({ header }) => header === heads.result);
  // exceljs gives streamed sheets their validations, its types do not say so.
  const { dataValidations } = page as unknown as { readonly dataValidations: { readonly add: (ref: string, rule: unknown) => void } };
  dataValidations.add(rangeOf(at, 2, last), {
    type: 'list',
    allowBlank: true,
    formulae: [`"${words.results.join(',')}"`],
    showInputMessage: true,
    prompt: words.resultPrompt,
    promptTitle: heads.result,
    showErrorMessage: true,
    errorTitle: heads.result,
    error: words.resultError,
  });
}
