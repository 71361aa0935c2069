import type { Issue } from '../client/issues.js';
import { startProgress } from '../progress.js';
import type { Findings } from '../report/make-report.js';
import type { ValidateReport } from '../report/report.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { explainTable, type Inputs, inputsOf, writeSales } from './inputs.js';
import { countsOf, judge } from './judge.js';
import { speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const { io, options, settings, words } = context;
  const inputs = await inputsOf(context, validate);
  const targets = await planTargets(validate, context);
  const { openPortfolio, findOut } = await import('../analyze.js');
  const { inputReport } = await import('../report/make-report.js');
  const { citeCell } = await import('../report/cite.js');
  const { countCodes, salesIssues, summarizeSales } = await import('../report/sales-summary.js');
  const progress = startProgress(io, options.quiet, words.help.notices.progress);
  const hooks = { io, onProgress: progress.update };
  const opened = await openPortfolio(inputs, settings, hooks).catch(explainTable(context, progress.stop));
  try {
    const findings = await findOut(opened, settings, hooks).catch(explainTable(context)).finally(progress.stop);
    const { joined } = findings;
    const issues = Array.from(findings.issues.sorted(), (issue) => citeCell(findings.info, issue));
    const ofSales = joined === undefined ? [] : [...salesIssues(joined)];
    const report: ValidateReport = {
      input: inputReport(findings),
      issues: [...issues, ...ofSales],
      byCode: ofSales.length === 0 ? findings.issues.counts() : countCodes([...issues, ...ofSales]),
      columns: findings.plan.columns,
      sales: joined === undefined ? null : summarizeSales(joined, joined.differences, findings.context.asOf),
    };
    await deliver(targets, context, await loadRenderers(report, findings, opened.source, inputs, context));
    return await judge(figuresOf(report, findings), context);
  } finally {
    await opened.source.close();
  }
}

type Source = Parameters<typeof import('../writers/rejects.js').writeRejects>[0];

async function loadRenderers(
  report: ValidateReport,
  findings: Findings,
  source: Source,
  inputs: Inputs,
  context: Context,
): Promise<(target: Target) => Chunks> {
  const say = speak(context, findings.plan, findings.info);
  const [{ renderValidate }, { renderValidateMarkdown }, { renderValidateJson }, { writeIssuesCsv, writeIssuesNdjson }, { writeRejects }] = await Promise.all([
    import('../renderers/table/validate.js'),
    import('../renderers/md/validate.js'),
    import('../renderers/json.js'),
    import('../writers/issues.js'),
    import('../writers/rejects.js'),
  ]);
  const { io, options } = context;
  const view = { path: inputs.clients?.name ?? '', sales: writeSales(inputs) };
  return ({ format }) => {
    if (format === 'json') return renderValidateJson(report);
    if (format === 'ndjson') return writeIssuesNdjson(report.issues);
    if (format === 'csv') {
      const workbook = [findings.info, ...(findings.joined?.files.map(({ info }) => info) ?? [])].some(({ format: of }) => of === 'xlsx');
      return writeIssuesCsv(report.issues, findings.plan.header, workbook, report.sales !== null);
    }
    if (format === 'md') return [renderValidateMarkdown(report, say, view)];
    if (format === 'rejects') return writeRejects(source, findings);
    return [renderValidate(report, say, { width: io.stdout.columns, color: options.color, ...view })];
  };
}

/** The figures that --fail-on may name. */
function figuresOf({ input, issues, byCode }: ValidateReport, { plan, joined }: Findings) {
  const errors = issues.filter((issue: Issue) => issue.severity === 'error').length;
  return {
    counts: { ...countsOf(input, byCode), errors, warnings: issues.length - errors },
    rows: input.rows,
    clients: input.clients,
    buyers: 0,
    errors,
    assumptions: plan.assumptions.length + (joined?.assumptions.length ?? 0),
  };
}

export const validate: Command = {
  name: 'validate',
  aliases: ['validar'],
  arguments: ['file'],
  optional: true,
  formats: ['table', 'json', 'ndjson', 'csv', 'md'],
  extensions: ['.csv', '.json', '.ndjson', '.md'],
  examples: [
    { line: 'clientes.csv --as-of 2026-11-30', about: 'first' },
    { line: 'clientes.csv --as-of 2026-11-30 --out por-corregir.csv', about: 'csv' },
    { line: 'clientes.csv --as-of 2026-11-30 --rejects rechazadas.csv', about: 'rejects' },
    { line: 'clientes.csv --transactions ventas.csv --as-of 2026-11-30', about: 'sales' },
  ],
  configurable: true,
  run,
};
