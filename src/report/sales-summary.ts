import { toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import type { FieldName } from '../client/fields.js';
import type { Issue, IssueCode } from '../client/issues.js';
import { type Differences, fieldsOfSales } from '../transactions/apply.js';
import type { JoinedSales } from '../transactions/joined.js';
import { citeCell, citeIssue } from './cite.js';
import { summarizeIssues } from './issue-summary.js';
import type { Report, SalesSummary } from './report.js';

/** The sales of a run as its report tells them: files, rows, matches, the window of the revenue, what clients' rows say otherwise. */
export function summarizeSales(joined: JoinedSales, differences: Differences, asOf: number): SalesSummary {
  const { sales, alone, window, from, files } = joined;
  return {
    ...sales.report,
    alone,
    fields: fieldsOfSales(sales),
    window: { name: window, from: from === null ? sales.report.first : isoDay(from), to: from === null ? sales.report.last : isoDay(asOf) },
    differences: {
      fields: differences.fields,
      revenue: { rows: toUnits(differences.revenue.rows), sales: toUnits(differences.revenue.sales) },
    },
    issues: files.map(({ info, issues }) => {
      const summary = summarizeIssues(issues);
      return { file: info.file, ...summary, sample: summary.sample.map((issue) => citeIssue(info, issue)) };
    }),
  };
}

/** Whether a field has values: from a column of the file, or from the sales. */
export function isGiven({ columns, sales }: Pick<Report, 'columns' | 'sales'>, field: FieldName): boolean {
  return columns.some((column) => column.field === field) || sales?.fields.includes(field) === true;
}

/** Every finding in the sales, file by file, with the file and the header of its column, since neither is that of the clients. */
export function* salesIssues({ files }: Pick<JoinedSales, 'files'>): Generator<Issue> {
  for (const { info, header, issues } of files)
    for (const issue of issues.sorted()) {
      const label = issue.column === null ? undefined : header[issue.column];
      yield { ...citeCell(info, issue), file: info.file, ...(label === undefined ? {} : { header: label }) };
    }
}

/** Counts of some findings by code. */
export function countCodes(issues: Iterable<Issue>): Partial<Record<IssueCode, number>> {
  const counts: Partial<Record<IssueCode, number>> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
