import type { Worksheet } from 'exceljs';
import type { Language } from '../../format.js';
import type { RequestWords } from '../../messages/en/request.js';
import { SCORE_WEIGHTS } from '../../settings.js';
import { type Book, openBook } from './book.js';
import { Canvas, heightOf } from './canvas.js';
import { dayFormat, FOOTER, GLOSS, HEAD, HEADER, HEADER_ADDED, type Look, NAME, PARAGRAPH, printed, SECTION, SLATE, TEAL, TEXT, TITLE } from './look.js';
import { REQUEST_COLUMNS, REQUEST_FIELDS, type RequestField, type RequestKind } from './request-columns.js';
import { streamBook } from './stream.js';
import { columnLetter } from './text.js';

/** How far lists, formats and checks reach down: more clients than anybody types. */
const LAST_ROW = 5000;
const CURRENCIES = ['PEN', 'USD', 'MXN', 'COP', 'CLP', 'ARS', 'BOB', 'EUR'];
/** Calendars of spreadsheets begin in 1900; nobody keeps older contacts. */
const EARLIEST_DAY = new Date('1990-01-01T00:00:00Z');
/** Nothing of the moment it is made: the same workbook every time. */
const CREATED = new Date('2026-01-01T00:00:00Z');

/** The empty workbook to send to a candidate, or to start a portfolio with: headers that map by themselves, lists to choose from, and what each is for. */
export async function* writeRequest(words: RequestWords, language: Language): AsyncGenerator<Buffer> {
  yield* streamBook(async (out, signal) => {
    const book = await openBook(out, { title: words.title, created: CREATED }, signal);
    writeClients(book, words, language);
    writeHelp(book, words, language);
    await book.end();
  });
}

function writeClients(book: Book, words: RequestWords, language: Language): void {
  const sheet = book.add(words.sheets.clients, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
    pageSetup: printed(null, 'landscape', 1, 2),
    headerFooter: FOOTER,
  });
  const { page } = sheet;
  const formats: Readonly<Record<RequestKind, string>> = { text: TEXT, choice: TEXT, day: dayFormat(language), amount: '#,##0.00', count: '0' };
  page.columns = REQUEST_FIELDS.map((field) => {
    const { kind, width } = REQUEST_COLUMNS[field];
    return { width: Math.max(width, words.columns[field].header.length + 4), style: { numFmt: formats[kind] } };
  });
  const head = page.getRow(1);
  head.height = 24;
  for (const [index, field] of REQUEST_FIELDS.entries()) {
    head.getCell(index + 1).value = words.columns[field].header;
    head.getCell(index + 1).style = REQUEST_COLUMNS[field].need === 'no' ? HEADER : HEADER_ADDED;
    addCheck(page, index, field, words);
  }
  head.commit();
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: REQUEST_FIELDS.length } };
  sheet.end();
}

/** What Excel says beside a cell of the column, and what it warns of: a warning, since a client of 1985 is one too. */
function addCheck(page: Worksheet, index: number, field: RequestField, words: RequestWords): void {
  const { kind } = REQUEST_COLUMNS[field];
  const letter = columnLetter(index);
  const prompt = { showInputMessage: true, promptTitle: words.columns[field].header, prompt: words.columns[field].about };
  const warning = { showErrorMessage: true, errorStyle: 'warning', errorTitle: words.columns[field].header, allowBlank: true };
  const rules: Readonly<Record<RequestKind, object>> = {
    text: { type: 'textLength', operator: 'lessThan', formulae: [1000], allowBlank: true },
    choice: { type: 'list', formulae: [`"${choicesOf(field, words).join(',')}"`], ...warning, error: words.columns[field].about },
    day: { type: 'date', operator: 'greaterThan', formulae: [EARLIEST_DAY], ...warning, error: words.date },
    amount: { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], ...warning, error: words.number },
    count: { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...warning, error: words.number },
  };
  // exceljs keeps validations of ranges on every sheet, its types know them by cell only.
  const { dataValidations } = page as unknown as { readonly dataValidations: { readonly add: (range: string, rule: object) => void } };
  dataValidations.add(`${letter}2:${letter}${LAST_ROW}`, { ...rules[kind], ...prompt });
}

/** The words of a column with a drop-down; empty for the others. */
export function choicesOf(field: RequestField, { choices }: RequestWords): readonly string[] {
  if (field === 'currency') return CURRENCIES;
  return field === 'contactType' || field === 'stage' || field === 'origin' ? choices[field] : [];
}

const WIDTHS = [2, 25, 15, 58, 30, 62];
const [FIRST, LAST] = [2, 6];
const LETTERS = 175;

function writeHelp(book: Book, words: RequestWords, language: Language): void {
  const sheet = book.add(words.sheets.help, {
    properties: { tabColor: { argb: SLATE } },
    views: [{ showGridLines: false }],
    pageSetup: printed(null, 'landscape'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const canvas = new Canvas();
  let row = 2;
  const across = (text: string, look: Look, height: number): void => {
    canvas.put(row, FIRST, text, look, LAST - FIRST + 1);
    canvas.height(row++, height);
  };
  const section = (heading: string, texts: readonly string[]): void => {
    row++;
    across(heading, SECTION, 22);
    for (const text of texts) across(`•  ${text}`, PARAGRAPH, heightOf(text, LETTERS, 16));
  };
  across(words.title, TITLE, 30);
  section(words.rules, words.notes);
  section(words.privacyHeading, words.privacy);
  section(words.columnsHeading, []);
  for (const [at, title] of [words.heads.column, words.heads.needed, words.heads.about, words.heads.example, words.heads.points].entries())
    canvas.put(row, FIRST + at, title, HEAD);
  row++;
  for (const field of REQUEST_FIELDS) {
    const { header, about, example } = words.columns[field];
    const { need } = REQUEST_COLUMNS[field];
    const choices = field === 'currency' ? [] : choicesOf(field, words);
    const told = choices.length === 0 ? about : `${about}: ${choices.join(', ')}`.replace(/: [^:]*: /, ': ');
    const cells = [header, words.needed[need], told, example, tellPoints(field, words, language)];
    for (const [at, text] of cells.entries())
      canvas.put(
        row,
        FIRST + at,
        text === '' ? null : text,
        at === 0 ? { ...NAME, font: { ...NAME.font, bold: need !== 'no' } } : wrapped(at === 2 ? NAME : GLOSS),
      );
    canvas.height(row++, Math.max(18, heightOf(told, 62, 15), heightOf(tellPoints(field, words, language), 66, 15)));
  }
  canvas.draw(sheet.page);
  sheet.end();
}

const WRAPPED = new Map<Look, Look>();

function wrapped(look: Look): Look {
  const found = WRAPPED.get(look) ?? { ...look, alignment: { ...look.alignment, wrapText: true } };
  WRAPPED.set(look, found);
  return found;
}

/** What a column is worth, in the points of a score by the usual weights. */
function tellPoints(field: RequestField, words: RequestWords, language: Language): string {
  const { counts } = REQUEST_COLUMNS[field];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  if (counts.length === 0) return '';
  const points = counts.reduce((sum, name) => sum + SCORE_WEIGHTS[name], 0);
  const told = words.points(list.format(counts.map((name) => words.dimensions[name])), String(points));
  const shared = counts.some((name) => REQUEST_FIELDS.filter((one) => REQUEST_COLUMNS[one].counts.includes(name)).length > 1);
  return (shared ? `${told}, ${words.together}` : told).replace(/^./, (letter) => letter.toUpperCase());
}
