import type { Issue } from '../client/issues.js';
import type { SourceInfo } from '../formats/batch.js';
import { cellOf, placeOf } from '../formats/xlsx/place.js';

export type Tables = Pick<SourceInfo, 'tables'>;

/** Where a line stands for people and machines: the row, and the sheet where several are read as one. */
export function citeLine({ tables }: Tables, line: number): { readonly line: number; readonly sheet?: string } {
  if (tables.length < 2) return { line };
  const { table, row } = placeOf(line);
  return { line: row, sheet: tables[table]?.sheet ?? '' };
}

/** Data with every `line` as the row where it stands and its `sheet`, every list `lines` as rows and their `sheets`, where several are read as one. */
export function citeLines<T>(data: T, tables: Tables): T {
  if (Array.isArray(data)) return data.map((one) => citeLines(one, tables)) as T;
  if (data === null || typeof data !== 'object') return data;
  const cited = Object.entries(data).flatMap(([key, value]) => {
    if (key === 'line' && typeof value === 'number') return Object.entries(citeLine(tables, value));
    if (key === 'lines' && Array.isArray(value)) return Object.entries(citeList(tables, value));
    return [[key, citeLines(value, tables)]];
  });
  return Object.fromEntries(cited) as T;
}

function citeList(tables: Tables, lines: readonly number[]): { readonly lines: readonly number[]; readonly sheets?: readonly string[] } {
  if (tables.tables.length < 2) return { lines };
  const cited = lines.map((line) => citeLine(tables, line));
  return { lines: cited.map(({ line }) => line), sheets: cited.map(({ sheet }) => sheet ?? '') };
}

/** The same as one text: `214`, `Enero!214`. */
export function nameLine(tables: Tables, line: number): string {
  const { line: row, sheet } = citeLine(tables, line);
  return sheet === undefined ? String(row) : `${sheet}!${row}`;
}

/** An issue with its place as people look it up: the row, and the sheet where several are read. */
export function citeIssue(tables: Tables, issue: Issue): Issue {
  if (tables.tables.length < 2 || issue.line === null) return issue;
  const { first } = issue.args;
  const args = typeof first === 'number' ? { ...issue.args, first: nameLine(tables, first) } : issue.args;
  return { ...issue, ...citeLine(tables, issue.line), args };
}

/** The same with the cell of a workbook (`H214`) where the issue concerns one. */
export function citeCell(tables: Tables, issue: Issue): Issue {
  const cell = issue.line === null || issue.column === null ? null : cellOf(tables, issue.line, issue.column);
  return { ...citeIssue(tables, issue), ...(cell === null ? {} : { cell }) };
}
