import { CarteraError } from '../errors.js';
import { matchHeader } from './headers.js';
import { isEmailLike } from './kinds/email.js';
import { KINDS } from './kinds/index.js';
import type { Skipped } from './plan.js';

/** A record of the sample as trimmed texts, with the physical line where it begins. */
export type SampleRow = { readonly line: number; readonly cells: readonly string[] };

/** Whether a cell is a label that the table in question may have. */
export type IsName = (cell: string) => boolean;
const namesField: IsName = (cell) => matchHeader(cell).length > 0;

/** How many records from the top may come before the header. */
const SEARCHED = 40;

/**
 * Finds the header among the first records: the one that names most of our fields, else the first that is as wide as the
 * data and holds texts alone. What stands above it is skipped: titles and blank lines.
 * @returns the index of the header within rows, and what stands above it.
 * @throws CarteraError header-line where no record begins at the line asked for, no-header where only data was found.
 */
export function findHeader(
  rows: readonly SampleRow[],
  askedLine: number | undefined,
  file: string,
  isName: IsName = namesField,
): { readonly index: number; readonly skipped: Skipped[] } {
  const index = askedLine === undefined ? bestHeader(rows, isName) : rows.findIndex((row) => row.line === askedLine);
  if (index < 0) throw new CarteraError('header-line', { file, line: askedLine ?? 1 });
  if (askedLine === undefined && holdsData(rows[index], isName)) throw new CarteraError('no-header', { file, line: rows[index]?.line ?? 1 });
  const skipped = rows.slice(0, index).map((row): Skipped => ({ line: row.line, reason: row.cells.every((cell) => cell === '') ? 'blank' : 'title' }));
  return { index, skipped };
}

function bestHeader(rows: readonly SampleRow[], isName: IsName): number {
  const width = modalWidth(rows);
  const named = mostNamed(rows, width, true, isName);
  if (named >= 0) return named;
  // A header may hold `#`, a year or a month among its labels.
  const mixed = mostNamed(rows, width, false, isName);
  if (mixed >= 0) return mixed;
  const wide = rows
    .slice(0, SEARCHED)
    .findIndex((row) => row.cells.filter((cell) => cell !== '').length >= width * 0.8 && row.cells.every((cell) => cell === '' || isLabel(cell)));
  return wide >= 0 ? wide : rows.findIndex((row) => row.cells.some((cell) => cell !== ''));
}

/** The record, at least half as wide as the data, that names most of our fields, the first of equals; -1 where none names any. */
function mostNamed(rows: readonly SampleRow[], width: number, labelsOnly: boolean, isName: IsName): number {
  let best = -1;
  let most = 0;
  for (const [index, row] of rows.slice(0, SEARCHED).entries()) {
    const filled = row.cells.filter((cell) => cell !== '');
    if (filled.length * 2 < width || (labelsOnly && !filled.every(isLabel))) continue;
    const named = filled.filter(isName).length;
    if (named > most) [best, most] = [index, named];
  }
  return best;
}

/** The number of cells that most records have. */
function modalWidth(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.cells.some((cell) => cell !== '')) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
}

/** Whether what would be the header is a record of data: it names none of our fields, and most of it are numbers, dates or addresses. */
function holdsData(row: SampleRow | undefined, isName: IsName): boolean {
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  if (filled.length === 0 || filled.some(isName)) return false;
  return filled.some((cell) => isEmailLike(cell)) || filled.filter((cell) => !isLabel(cell)).length * 2 > filled.length;
}

/** A header names something: it is no number, date or email address. */
function isLabel(cell: string): boolean {
  return /\p{L}/u.test(cell) && !KINDS.day.fits(cell) && !isEmailLike(cell);
}
