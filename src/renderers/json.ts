import { toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import type { Subject } from '../conditions/condition.js';
import type { Example } from '../conditions/lint.js';
import { sortOf } from '../conditions/values.js';
import type { Explanation } from '../explain/explanation.js';
import { citeLines } from '../report/cite.js';
import type { ColumnsReport, Report, ValidateReport } from '../report/report.js';
import type { RulesReport } from '../report/rules-report.js';
import { columnOf, print, printWithList } from './json-pieces.js';

/** The JSON of `analyze`: see its JSON Schema (`cartera schema --of analyze`). */
export function renderAnalyzeJson(report: Report): string {
  const {
    cartera,
    schema,
    asOf,
    input,
    columns,
    assumptions,
    rules,
    where,
    summary,
    classifications,
    coverage,
    stateByTier,
    cross,
    products,
    net,
    sales,
    issues,
  } = report;
  return print({
    cartera,
    schema,
    asOf,
    input,
    columns: columns.map(columnOf),
    assumptions,
    rules,
    where: where && { text: where.text, clients: where.clients, of: where.of },
    summary,
    classifications,
    coverage,
    stateByTier,
    cross,
    portfolio: citeLines(report.portfolio, { tables: input.tables ?? [] }),
    products,
    net,
    sales,
    issues,
  });
}

/** The JSON of `columns`. */
export function renderColumnsJson(report: ColumnsReport): string {
  const { file, format, sheet, sheets, unreadTables, encoding, delimiter, headerLine, skipped, assumptions, columns } = report;
  return print({
    file,
    format,
    sheet,
    sheets,
    unreadTables,
    encoding,
    delimiter,
    header: { line: headerLine },
    skipped,
    assumptions,
    columns: columns.map((column) => ({ ...columnOf(column), fit: column.fit, filled: column.filled, shapes: column.shapes })),
  });
}

/** The JSON of `rules`. */
export function renderRulesJson({ classifications, findings }: RulesReport): string {
  return print({
    classifications: classifications.map(({ rules, ...one }) => ({ ...one, rules: rules.map(({ when, label }) => ({ when, label })) })),
    findings: findings.map((finding) => ('example' in finding ? { ...finding, example: finding.example.map(exampleOf) } : finding)),
  });
}

/** Values of a counter-example as people write them: days as YYYY-MM-DD, amounts in currency units. */
function exampleOf({ of, name, is, values }: Example) {
  const sort = of === 'field' ? sortOf(name as Subject) : 'text';
  const written = values.map((value) => (typeof value !== 'number' ? value : sort === 'day' ? isoDay(value) : sort === 'amount' ? toUnits(value) : value));
  return { of: of === 'rule' ? 'classification' : of, name, is, values: written };
}

/** The JSON of `validate`, piece by piece. */
export function renderValidateJson({ input, byCode, sales, issues }: ValidateReport): Generator<string> {
  return printWithList({ input, byCode, sales }, 'issues', issues);
}

/** The JSON of `explain`. */
export function renderExplainJson({ input, line, sheet, ...explanation }: Explanation): string {
  const { cartera, schema, asOf, masked, ...rest } = explanation;
  return print({ cartera, schema, asOf, input, masked, line, ...(sheet === null ? {} : { sheet }), ...rest });
}
