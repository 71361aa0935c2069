import type { Issue, IssueCode, Severity } from '../client/issues.js';
import type { ColumnPlan } from '../client/plan.js';
import { kindOf } from './count-findings.js';
import type { Say } from './say.js';

/** Findings listed one by one; the rest is in the file that `--out` writes. */
export const MOST_LISTED = 20;

/** All findings of one code in one column: how many, and the first lines where they stand. */
type FindingGroup = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly column: number | null;
  readonly header?: string;
  readonly count: number;
  readonly lines: readonly string[];
};

/** Findings by code, file and column, errors first, then the most frequent; up to `most` lines of each. */
export function groupFindings(issues: readonly Issue[], most: number): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { count: number; lines: string[] }>();
  for (const issue of issues) {
    const { code, severity, column, line, file, header } = issue;
    const key = `${code} ${column} ${file ?? ''}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { code, severity, column, ...(header === undefined ? {} : { header }), count: 0, lines: [] };
      groups.set(key, group);
    }
    group.count++;
    if (line !== null && group.lines.length < most) group.lines.push(placeOfIssue(issue));
  }
  return [...groups.values()].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
}

/** Where a finding stands: its cell or its line, with the sheet where several are read and the file where it is one of sales; '' where it concerns the whole file. */
export function placeOfIssue({ line, cell, sheet, file }: Issue): string {
  if (line === null) return file ?? '';
  return `${file === undefined ? '' : `${file} `}${sheet === undefined ? '' : `${sheet}!`}${cell ?? line}`;
}

/** The header of the column that a finding concerns; '' where it concerns none. */
export function columnName(columns: readonly ColumnPlan[], { column, header }: Pick<Issue, 'column' | 'header'>): string {
  if (column === null) return '';
  return header ?? columns.find(({ index }) => index === column)?.header ?? String(column + 1);
}

/** One finding as a sentence, without the contents of its cell. */
export const tellIssue = (issue: Issue, say: Say): string => say.words.issues[issue.code].sentence(issue.args, say.format, kindOf(issue.field));

/** The first lines of a group: `12, 20, 27…`. */
export const tellLines = (group: FindingGroup): string => `${group.lines.join(', ')}${group.lines.length > 0 && group.count > group.lines.length ? '…' : ''}`;
