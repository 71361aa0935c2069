import type { Issue } from '../client/issues.js';
import type { SourceInfo } from '../formats/batch.js';
import { cellOf, placeOf } from '../formats/xlsx/place.js';

type Tables = Pick<SourceInfo, 'tables'>;

/** Where a line stands for people and machines: the row, and the sheet where several are read as one. */
export function citeLine({ tables }: Tables, line: number): { readonly line: number; readonly sheet?: string } {
  if (tables.length < 2) return { line };
  const { table, row } = placeOf(line);
  return { line: row, sheet: tables[table]?.sheet ?? '' };
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
