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
  readonly count: number;
  readonly lines: readonly string[];
};

/** Findings by code and column, errors first, then the most frequent; up to `most` lines of each. */
export function groupFindings(issues: readonly Issue[], most: number): FindingGroup[] {
  const groups = new Map<string, { code: IssueCode; severity: Severity; column: number | null; count: number; lines: string[] }>();
  for (const issue of issues) {
    const { code, severity, column, line } = issue;
    const key = `${code} ${column}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { code, severity, column, count: 0, lines: [] };
      groups.set(key, group);
    }
    group.count++;
    if (line !== null && group.lines.length < most) group.lines.push(placeOfIssue(issue));
  }
  return [...groups.values()].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.count - a.count);
}

/** Where a finding stands: its cell or its line, with the sheet where several are read; '' where it concerns the whole file. */
export const placeOfIssue = ({ line, cell, sheet }: Issue): string => (line === null ? '' : `${sheet === undefined ? '' : `${sheet}!`}${cell ?? line}`);

/** The header of the column with that index; '' where a finding concerns none. */
export const columnName = (columns: readonly ColumnPlan[], index: number | null): string =>
  index === null ? '' : (columns.find((column) => column.index === index)?.header ?? String(index + 1));

/** One finding as a sentence, without the contents of its cell. */
export const tellIssue = (issue: Issue, say: Say): string => say.words.issues[issue.code].sentence(issue.args, say.format, kindOf(issue.field));

/** The first lines of a group: `12, 20, 27…`. */
export const tellLines = (group: FindingGroup): string => `${group.lines.join(', ')}${group.lines.length > 0 && group.count > group.lines.length ? '…' : ''}`;
