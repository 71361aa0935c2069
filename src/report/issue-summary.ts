import type { FieldName } from '../client/fields.js';
import type { IssueLog } from '../client/issue-log.js';
import { ISSUES, type Issue, type IssueCode } from '../client/issues.js';
import type { IssueSummary } from './report.js';

/** How many issues of each code stand in a report as examples. */
const EXAMPLES = 3;

/** Counts of the issues by severity, code and field, and the first three of every code in file order. */
export function summarizeIssues(issues: IssueLog): IssueSummary {
  const byCode = issues.counts();
  const byField: Partial<Record<IssueCode, Partial<Record<FieldName, number>>>> = {};
  const shown = new Map<IssueCode, number>();
  const sample: Issue[] = [];
  for (const issue of issues.sorted()) {
    const before = shown.get(issue.code) ?? 0;
    if (before < EXAMPLES) {
      shown.set(issue.code, before + 1);
      sample.push(issue);
    }
    if (issue.field !== null) {
      const fields = byField[issue.code] ?? {};
      byField[issue.code] = fields;
      fields[issue.field] = (fields[issue.field] ?? 0) + 1;
    }
  }
  const total = (severity: 'error' | 'warning') =>
    Object.entries(byCode).reduce((sum, [code, count]) => sum + (ISSUES[code as IssueCode] === severity ? (count ?? 0) : 0), 0);
  return { errors: total('error'), warnings: total('warning'), byCode, byField, sample };
}
