import { parseIsoDay } from '../client/day.js';
import { citeIssue, citeLine, citeLines } from '../report/cite.js';
import type { Scored } from '../report/score-report.js';
import { isProven, isUsable } from '../scoring/measures.js';
import { kindOf, lineOf } from '../scoring/profile.js';
import { columnOf, print } from './json-pieces.js';

/** The JSON of `score`: see its JSON Schema (`cartera schema --of score`). Lines are rows as people look them up, with their sheets where several are read. */
export function renderScoreJson({ report }: Scored): string {
  const { cartera, schema, asOf, input, columns, assumptions, issues, calls, sales, ...judged } = report;
  const tables = { tables: input.tables ?? [] };
  const printed = {
    cartera,
    schema,
    asOf,
    input,
    columns: columns.map(columnOf),
    assumptions,
    ...citeLines(judged, tables),
    // What a client is called and its number are in the file: here they have a row.
    calls: citeLines(calls, tables).map(({ profile: _, ...call }) => call),
    // Its lines are of other files.
    sales,
    issues: { ...issues, sample: issues.sample.map((issue) => citeIssue(tables, issue)) },
  };
  return print(printed);
}

/** Clients in one piece of text. */
const AT_ONCE = 5000;

/**
 * One client a line: the row that names it, all of its rows, person or company, whether it can be reached and has a proven relation, and the unrounded
 * points that it adds to each dimension. What only the whole has (resilience) and what no column gives is left out.
 */
export function* writeScoreNdjson({ report, profiles, shares }: Scored): Generator<string> {
  const tables = { tables: report.input.tables ?? [] };
  const asOf = parseIsoDay(report.asOf);
  let text = '';
  for (const [at, profile] of profiles.entries()) {
    const client = {
      ...citeLine(tables, lineOf(profile)),
      ...citeLines({ lines: profile.lines }, tables),
      kind: kindOf(profile),
      usable: isUsable(profile),
      proven: isProven(profile, { asOf }),
      points: Object.fromEntries(Object.entries(shares).map(([name, of]) => [name, of[at]])),
    };
    text += `${JSON.stringify(client)}\n`;
    if ((at + 1) % AT_ONCE !== 0) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
