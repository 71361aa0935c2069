import type { SourceInfo } from '../batch.js';

/** Rows of the largest sheet of Excel 2007 and later. */
export const SHEET_ROWS = 1 << 20;

/** The line that stands for a row of the n-th table read (from 0): that of the first table is the row itself. */
export function lineOf(table: number, row: number): number {
  return table * SHEET_ROWS + row;
}

/** Where a line of a workbook stands: the table read, from 0, and the sheet's row. */
export function placeOf(line: number): { readonly table: number; readonly row: number } {
  return { table: Math.floor((line - 1) / SHEET_ROWS), row: ((line - 1) % SHEET_ROWS) + 1 };
}

/** `H214`, the cell of a column (index within the records) on a line; null where the source is no workbook. */
export function cellOf(info: Pick<SourceInfo, 'tables'>, line: number, column: number): string | null {
  const { table, row } = placeOf(line);
  const found = info.tables[table];
  return found === undefined ? null : `${columnLetters(found.left + (found.order?.[column] ?? column))}${row}`;
}

/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
