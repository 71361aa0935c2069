import type { Facts } from '../client/facts.js';
import { fold } from '../client/fold.js';
import type { Plan, Skipped } from '../client/plan.js';
import type { SourceInfo } from '../formats/batch.js';
import { lineOf, SHEET_ROWS } from '../formats/xlsx/place.js';
import type { ClientQuery } from './client-query.js';

/** Why a row is none of the table: above it, below it, or between its records; `header`, `title`: what it is. */
export type NoRow = 'header' | 'title' | 'above' | 'below' | 'between' | 'sheet';

/** The records (index after the header) that a row may mean: one for each table read; or why there is none. */
export type FoundRows = { readonly rows: readonly number[] } | { readonly none: NoRow };

/** Finds the record of a row as people see it: the line of a text file where it begins or goes on, the row of a sheet. */
export function findRow({ row, sheet }: ClientQuery, facts: Facts, plan: Plan, info: Pick<SourceInfo, 'format' | 'tables'>): FoundRows {
  if (row === null) return { none: 'between' };
  if (info.format === 'csv') return sheet === null ? withinText(row, facts, plan) : { none: 'sheet' };
  const tables = info.tables.flatMap((table, index) => (sheet === null || fold(table.sheet) === fold(sheet) ? [index] : []));
  if (tables.length === 0) return { none: 'sheet' };
  const rows = row > SHEET_ROWS ? [] : tables.map((table) => exactly(lineOf(table, row), facts)).filter((at) => at >= 0);
  return rows.length > 0 ? { rows } : { none: tables.includes(0) ? whyNone(row, facts, plan) : 'between' };
}

/** A record of a text file may span lines: any of them means it. */
function withinText(line: number, facts: Facts, plan: Plan): FoundRows {
  const at = lastUpTo(line, facts);
  const begins = at < 0 ? 0 : (facts.line[at] as number);
  if (at >= 0 && (begins === line || at + 1 < facts.rows)) return { rows: [at] };
  return { none: whyNone(line, facts, plan) };
}

function whyNone(line: number, facts: Facts, plan: Plan): NoRow {
  if (line === plan.headerLine) return 'header';
  const reason: Skipped['reason'] | undefined = plan.skipped.find((one) => one.line === line)?.reason;
  if (reason === 'title') return 'title';
  if (line < plan.headerLine) return 'above';
  return line > (facts.line[facts.rows - 1] as number) ? 'below' : 'between';
}

function exactly(line: number, facts: Facts): number {
  const at = lastUpTo(line, facts);
  return at >= 0 && facts.line[at] === line ? at : -1;
}

/** The last record that begins on a line or above it; -1 where none does. Lines ascend. */
function lastUpTo(line: number, { line: lines, rows }: Facts): number {
  let [low, high] = [0, rows];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as number) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
