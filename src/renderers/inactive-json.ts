import type { ModelReport } from '../inactivity/judge.js';
import type { NbdParameters } from '../inactivity/nbd.js';
import { citeIssue, citeLine } from '../report/cite.js';
import type { InactiveClient, InactiveReport } from '../report/inactive-report.js';
import type { Ids } from '../report/inactive-texts.js';
import { columnOf, printWithLists } from './json-pieces.js';

/** What a fit gives beyond these digits hangs on the last bit of a logarithm. */
function roundModel({ parameters, errors, logLikelihood, ...model }: ModelReport): ModelReport {
  const round = ({ r, alpha, a, b }: NbdParameters): NbdParameters => ({ r: digits(r), alpha: digits(alpha), a: digits(a), b: digits(b) });
  return { ...model, parameters: round(parameters), errors: errors && round(errors), logLikelihood: Math.round(logLikelihood * 1000) / 1000 };
}

const digits = (value: number): number => Number(value.toPrecision(5));

/** The JSON of `inactive`, piece by piece: clients by their codes and rows, in win-back order; those and the lapsing ones come last. */
export function renderInactiveJson({ columns, clients, lapsing, issues, ...report }: InactiveReport, ids: Ids): Generator<string> {
  const tables = { tables: report.input.tables ?? [] };
  const show = ({ id, row, line, ...client }: InactiveClient) => ({ id: id ?? ids.of(row), ...citeLine(tables, line), ...client });
  const rest = {
    ...report,
    model: report.model && roundModel(report.model),
    columns: columns.map(columnOf),
    issues: { ...issues, sample: issues.sample.map((issue) => citeIssue(tables, issue)) },
  };
  return printWithLists(rest, { clients, lapsing }, show);
}
