import type { Issue } from '../client/issues.js';
import { writeRow } from './row.js';

const COLUMNS = ['line', 'column', 'header', 'field', 'severity', 'code', 'args'] as const;

/** The issues of `validate` as CSV: one a row, stable codes; `column` is 0-based as in JSON, `args` is JSON. Of a workbook the cell and, where several are read, the sheet; with sales their file. */
export function* writeIssuesCsv(issues: Iterable<Issue>, header: readonly string[], workbook: boolean, withFile = false): Generator<string> {
  yield writeRow([...COLUMNS, ...(workbook ? ['cell', 'sheet'] : []), ...(withFile ? ['file'] : [])]);
  for (const issue of issues) {
    const label = issue.header ?? (issue.column === null ? '' : (header[issue.column] ?? ''));
    const args = Object.keys(issue.args).length === 0 ? '' : JSON.stringify(issue.args);
    yield writeRow([
      issue.line,
      issue.column,
      label,
      issue.field,
      issue.severity,
      issue.code,
      args,
      ...(workbook ? [issue.cell ?? '', issue.sheet ?? ''] : []),
      ...(withFile ? [issue.file ?? ''] : []),
    ]);
  }
}

/** The same as one JSON object a line. */
export function* writeIssuesNdjson(issues: Iterable<Issue>): Generator<string> {
  for (const issue of issues) yield `${JSON.stringify(issue)}\n`;
}
