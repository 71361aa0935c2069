import type { Issue } from '../client/issues.js';
import { startProgress } from '../progress.js';
import type { Say } from '../renderers/say.js';
import type { Findings } from '../report/make-report.js';
import type { ValidateReport } from '../report/report.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { inputOf } from './inputs.js';
import { countsOf, judge } from './judge.js';
import { speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const { io, options, settings, words } = context;
  const targets = await planTargets(validate, context);
  const { openClients, findOut } = await import('../analyze.js');
  const { inputReport } = await import('../report/make-report.js');
  const { citeCell } = await import('../report/cite.js');
  const progress = startProgress(io, options.quiet, words.help.notices.progress);
  const hooks = { io, onProgress: progress.update };
  const opened = await openClients(inputOf(context).path, settings, hooks);
  try {
    const findings = await findOut(opened, settings, hooks).finally(progress.stop);
    const report: ValidateReport = {
      input: inputReport(findings),
      issues: Array.from(findings.issues.sorted(), (issue) => citeCell(findings.info, issue)),
      byCode: findings.issues.counts(),
      columns: findings.plan.columns,
    };
    await deliver(targets, context, await loadRenderers(report, findings, opened.source, speak(context, opened.plan, opened.source.info), context));
    return await judge(figuresOf(report, findings), context);
  } finally {
    await opened.source.close();
  }
}

type Source = Parameters<typeof import('../writers/rejects.js').writeRejects>[0];

async function loadRenderers(report: ValidateReport, findings: Findings, source: Source, say: Say, context: Context): Promise<(target: Target) => Chunks> {
  const [{ renderValidate }, { renderValidateMarkdown }, { renderValidateJson }, { writeIssuesCsv, writeIssuesNdjson }, { writeRejects }] = await Promise.all([
    import('../renderers/table/validate.js'),
    import('../renderers/md/validate.js'),
    import('../renderers/json.js'),
    import('../writers/issues.js'),
    import('../writers/rejects.js'),
  ]);
  const { io, options } = context;
  const { name } = inputOf(context);
  return ({ format }) => {
    if (format === 'json') return renderValidateJson(report);
    if (format === 'ndjson') return writeIssuesNdjson(report.issues);
    if (format === 'csv') return writeIssuesCsv(report.issues, findings.plan.header, findings.info.format === 'xlsx');
    if (format === 'md') return [renderValidateMarkdown(report, say, { path: name })];
    if (format === 'rejects') return writeRejects(source, findings);
    return [renderValidate(report, say, { width: io.stdout.columns, color: options.color, path: name })];
  };
}

/** The figures that --fail-on may name. */
function figuresOf({ input, issues, byCode }: ValidateReport, { plan }: Findings) {
  const errors = issues.filter((issue: Issue) => issue.severity === 'error').length;
  return {
    counts: { ...countsOf(input, byCode), errors, warnings: issues.length - errors },
    rows: input.rows,
    clients: input.clients,
    buyers: 0,
    errors,
    assumptions: plan.assumptions.length,
  };
}

export const validate: Command = {
  name: 'validate',
  aliases: ['validar'],
  arguments: ['file'],
  formats: ['table', 'json', 'ndjson', 'csv', 'md'],
  extensions: ['.csv', '.json', '.ndjson', '.md'],
  examples: [
    { line: 'clientes.csv --as-of 2026-11-30', about: 'first' },
    { line: 'clientes.csv --as-of 2026-11-30 --out por-corregir.csv', about: 'csv' },
    { line: 'clientes.csv --as-of 2026-11-30 --rejects rechazadas.csv', about: 'rejects' },
  ],
  configurable: true,
  run,
};
