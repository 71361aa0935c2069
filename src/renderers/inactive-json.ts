import { citeIssue, citeLine } from '../report/cite.js';
import type { InactiveClient, InactiveReport } from '../report/inactive-report.js';
import type { Ids } from '../report/inactive-texts.js';
import { columnOf, printWithLists } from './json-pieces.js';

/** The JSON of `inactive`, piece by piece: clients by their codes and rows, in win-back order; those and the lapsing ones come last. */
export function renderInactiveJson({ columns, clients, lapsing, issues, ...report }: InactiveReport, ids: Ids): Generator<string> {
  const tables = { tables: report.input.tables ?? [] };
  const show = ({ id, row, line, ...client }: InactiveClient) => ({ id: id ?? ids.of(row), ...citeLine(tables, line), ...client });
  const rest = { ...report, columns: columns.map(columnOf), issues: { ...issues, sample: issues.sample.map((issue) => citeIssue(tables, issue)) } };
  return printWithLists(rest, { clients, lapsing }, show);
}
