import type { Book, Sheet } from './book.js';
import { heightOf } from './canvas.js';
import { FOOTER, fill, HEADER, HEADER_ADDED, type Look, NOTE, printed, TEXT, value } from './look.js';
import { allowTextNumbers } from './rules.js';
import { columnLetter, fitCell } from './text.js';

/** A column of a sheet to work with: `added` is ours, not the file's; `choices` give it a drop-down. */
export type ListColumn = { readonly title: string; readonly width: number; readonly added?: true; readonly choices?: readonly string[] };
/** A cell of it: a text, which never becomes a formula, a number in its format, or nothing. */
export type ListCell = { readonly value: string | number; readonly look?: Look } | null;

/** What is chosen is written here. */
const CHOICE: Look = { numFmt: TEXT, fill: fill('FFFEFCE8') };
const PLAIN = value(TEXT);
const WRAPPED: Look = { numFmt: TEXT, alignment: { vertical: 'top', wrapText: true } };
const FIRST = 3;
/** Letters across a printed page that are still read without a glass. */
const PAGE_LETTERS = 220;
/** Letters from which on a text is wrapped. */
const LONG = 44;

/** How a list begins: its name and colour, what it is for, its columns. */
export type ListSheet = {
  readonly name: string;
  readonly color: string;
  readonly note: string;
  readonly columns: readonly ListColumn[];
  readonly country: string | null;
  readonly frozen: number;
};

/** Writes a list to work with: a note, a header that stays, a filter, and rows whose first cells are chosen from lists; `none` where there is no row. */
export async function writeList(
  book: Book,
  { name, color, note, columns, country, frozen }: ListSheet,
  rows: readonly (readonly ListCell[])[],
  none: string,
): Promise<void> {
  const sheet = book.add(name, {
    properties: { tabColor: { argb: color } },
    views: [{ state: 'frozen', ySplit: FIRST - 1, xSplit: frozen }],
    pageSetup: printed(country, 'landscape', FIRST - 1, Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_LETTERS))),
    headerFooter: FOOTER,
  });
  const { page } = sheet;
  page.columns = columns.map(({ width }) => ({ width }));
  const head = page.getRow(1);
  const across = Math.max(1, columns.findIndex((_, at) => columns.slice(0, at + 1).reduce((sum, { width }) => sum + width, 0) > 120) + 1 || columns.length);
  if (across > 1) page.mergeCells(1, 1, 1, across);
  head.height = 32;
  head.getCell(1).value = note;
  head.getCell(1).style = NOTE;
  head.commit();
  const titles = page.getRow(FIRST - 1);
  titles.height = 22;
  for (const [index, { title, added }] of columns.entries()) {
    titles.getCell(index + 1).value = fitCell(title).text;
    titles.getCell(index + 1).style = added ? HEADER_ADDED : HEADER;
  }
  titles.commit();
  await writeRows(sheet, columns, rows);
  const last = Math.max(FIRST, rows.length + FIRST - 1);
  if (rows.length === 0) {
    const row = page.getRow(FIRST);
    row.getCell(1).value = none;
    row.getCell(1).style = { font: NOTE.font ?? {} };
    row.commit();
    sheet.end();
    return;
  }
  for (const [index, { choices }] of columns.entries())
    if (choices !== undefined) addChoices(sheet, `${columnLetter(index)}${FIRST}:${columnLetter(index)}${last}`, choices);
  page.autoFilter = { from: { row: FIRST - 1, column: 1 }, to: { row: last, column: columns.length } };
  sheet.end(allowTextNumbers(`A${FIRST}:${columnLetter(columns.length - 1)}${last}`));
}

async function writeRows({ page, taken }: Sheet, columns: readonly ListColumn[], rows: readonly (readonly ListCell[])[]): Promise<void> {
  for (const [at, cells] of rows.entries()) {
    const row = page.getRow(FIRST + at);
    let height = 15;
    for (const [index, { choices, width }] of columns.entries()) {
      const cell = cells[index] ?? null;
      if (cell === null && choices === undefined) continue;
      const target = row.getCell(index + 1);
      const text = typeof cell?.value === 'string' ? fitCell(cell.value).text : (cell?.value ?? null);
      target.value = text;
      const long = typeof text === 'string' && text.length > Math.min(width, LONG) && width >= LONG;
      if (long) height = Math.max(height, heightOf(String(text), width, 14));
      target.style = choices === undefined ? (cell?.look ?? (long ? WRAPPED : PLAIN)) : CHOICE;
    }
    if (height > 15) row.height = height;
    row.commit();
    await taken();
  }
}

/** Lets the cells of a range be chosen from a list of words, none of which holds a comma. */
export function addChoices({ page }: Pick<Sheet, 'page'>, range: string, choices: readonly string[], strict = false): void {
  // exceljs keeps validations of ranges on every sheet, its types know them by cell only.
  const { dataValidations } = page as unknown as { readonly dataValidations: { readonly add: (range: string, rule: object) => void } };
  dataValidations.add(range, { type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`], showErrorMessage: strict, errorStyle: 'warning' });
}
