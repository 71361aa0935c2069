import type { Worksheet } from 'exceljs';
import type { Book, Sheet } from './book.js';
import { FOOTER, fill, HEADER, HEADER_ADDED, type Look, NOTE, printed, TEAL } from './look.js';
import { columnLetter, fitCell } from './text.js';

/** What a cell holds; null is left blank. */
export type TableCell = string | number | null | { readonly formula: string; readonly result: number };
/** A column of a list: its header, its width in letters and what its cells look like. `ours`: to be filled in by whoever works with it. */
export type TableColumn = { readonly header: string; readonly width: number; readonly look: Look; readonly ours?: boolean };

export type TableOptions = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly country: string | null;
  /** A sentence above the header; none where it is ''. */
  readonly note?: string;
  readonly tab?: string;
  /** Columns that stay in sight. */
  readonly frozen?: number;
  readonly orientation?: 'landscape' | 'portrait';
  /** Columns that go on paper, from the first; all where it is not given. */
  readonly onPaper?: number;
  /** The header has room for two lines. */
  readonly tallHeader?: boolean;
};

/** A sheet that is a list: a frozen header, a filter, and every row as it comes. */
export type Table = {
  readonly sheet: Sheet;
  readonly page: Worksheet;
  /** Number of the header's row. */
  readonly header: number;
  /** Writes a row below those before it, and waits until it has been taken; gives its number. `looks` take the place of those of the columns. */
  readonly add: (cells: readonly TableCell[], looks?: readonly (Look | undefined)[], height?: number) => Promise<number>;
  /** Sets the filter over all rows written, and ends the sheet. */
  readonly end: (extra?: string, last?: number) => void;
};

/** Letters in a line of a note, for each letter of width. */
const NOTE_HEIGHT = 15;

/** The same on two lines. */
const tall = (look: Look): Look => ({ ...look, alignment: { ...look.alignment, wrapText: true } });
const [TALL, TALL_ADDED] = [tall(HEADER), tall(HEADER_ADDED)];

/** Begins a list; columns of `ours` have the colour of what is added. */
export function openTable(book: Book, options: TableOptions): Table {
  const { name, columns, country, note = '', tab = TEAL, frozen = 0, orientation = 'landscape', onPaper, tallHeader = false } = options;
  const header = note === '' ? 1 : 2;
  const sheet = book.add(name, {
    properties: { tabColor: { argb: tab } },
    views: [{ state: 'frozen', ySplit: header, xSplit: frozen }],
    pageSetup: printed(country, orientation, header),
    headerFooter: FOOTER,
  });
  const { page } = sheet;
  page.columns = columns.map(({ width }) => ({ width }));
  if (note !== '') {
    const line = page.getRow(1);
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    line.height = Math.max(1, Math.ceil((note.length * 0.95) / width)) * NOTE_HEIGHT + 6;
    page.mergeCells(1, 1, 1, columns.length);
    line.getCell(1).value = fitCell(note).text;
    line.getCell(1).style = NOTE;
    line.commit();
  }
  const head = page.getRow(header);
  const [given, ours] = tallHeader ? [TALL, TALL_ADDED] : [HEADER, HEADER_ADDED];
  head.height = tallHeader ? 36 : 24;
  for (const [index, column] of columns.entries()) {
    head.getCell(index + 1).value = fitCell(column.header).text;
    head.getCell(index + 1).style = column.ours ? ours : given;
  }
  head.commit();
  let at = header;
  return {
    sheet,
    page,
    header,
    add: async (cells, looks = [], height) => {
      const row = page.getRow(++at);
      if (height !== undefined) row.height = height;
      for (const [index, content] of cells.entries()) {
        const look = looks[index] ?? columns[index]?.look;
        const cell = row.getCell(index + 1);
        if (look !== undefined) cell.style = look;
        if (content !== null) cell.value = typeof content === 'string' ? fitCell(content).text : content;
      }
      row.commit();
      await sheet.taken();
      return at;
    },
    end: (extra = '', last = at) => {
      page.autoFilter = { from: { row: header, column: 1 }, to: { row: Math.max(header + 1, last), column: columns.length } };
      // exceljs puts a $ before the columns alone; without one before the rows too the area moves with the cursor.
      if (onPaper !== undefined) page.pageSetup.printArea = `A$1:${columnLetter(onPaper - 1)}$${Math.max(header + 1, last)}`;
      sheet.end(extra);
    },
  };
}

/** The range of a column between two rows. */
export const rangeOf = (column: number, from: number, to: number): string => `${columnLetter(column)}${from}:${columnLetter(column)}${to}`;

/** A blank cell to write into, lightly tinted so that it is seen on paper too. */
export const toFill = (look: Look): Look => ({
  ...look,
  fill: fill('FFFFFBEB'),
  border: { bottom: { style: 'hair', color: { argb: 'FF94A3B8' } }, left: { style: 'hair', color: { argb: 'FF94A3B8' } } },
});
