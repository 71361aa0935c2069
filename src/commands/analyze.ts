import { tell } from '../output.js';
import { startProgress } from '../progress.js';
import type { ClientList } from '../report/client-list.js';
import type { Findings } from '../report/make-report.js';
import type { Report } from '../report/report.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { explainTable, type Inputs, inputsOf, writeSales } from './inputs.js';
import { countsOf, type Figures, judge } from './judge.js';
import { bareName, reproduce, reproduceAnywhere, speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const { io, options, settings, words } = context;
  const inputs = await inputsOf(context, analyze);
  const targets = await planTargets(analyze, context);
  const { openPortfolio, findOut } = await import('../analyze.js');
  const { makeReport } = await import('../report/make-report.js');
  const progress = startProgress(io, options.quiet, words.help.notices.progress);
  const hooks = { io, onProgress: progress.update };
  const opened = await openPortfolio(inputs, settings, hooks).catch(explainTable(context, progress.stop));
  try {
    const findings = await findOut(opened, settings, hooks).catch(explainTable(context)).finally(progress.stop);
    await warnOfRules(findings, context);
    const report = makeReport(findings);
    const render = await loadRenderers(targets, report, findings, opened.source, inputs, context);
    await deliver(targets, context, render);
    return await judge(figuresOf(report), context);
  } finally {
    await opened.source.close();
  }
}

/** What is wrong with the classifications of the configuration, on stderr; that rules overlap is the use of their order, and `rules` tells it. */
async function warnOfRules({ own, plan, info }: Findings, context: Context): Promise<void> {
  if (own.length === 0 || context.options.quiet) return;
  const [{ lintOwnRules }, { tellFinding }] = await Promise.all([import('../conditions/lint.js'), import('../renderers/conditions.js')]);
  const say = speak(context, plan, info);
  for (const finding of lintOwnRules(own).filter(({ code }) => code !== 'overlap'))
    await tell(context.io, `${context.words.errorParts.warningPrefix}${tellFinding(finding, say)}`);
}

type Source = Parameters<typeof import('../writers/ndjson.js').writeNdjson>[0];

/** The makers of every format that the targets need, and of no other. */
async function loadRenderers(
  targets: readonly Target[],
  report: Report,
  findings: Findings,
  source: Source,
  inputs: Inputs,
  context: Context,
): Promise<(target: Target) => Chunks> {
  const say = speak(context, findings.plan, findings.info);
  const path = inputs.clients?.name ?? '';
  const sales = writeSales(inputs);
  const { select } = findings;
  const list = await listClients(targets, findings, source, context);
  const makers = new Map<Target['format'], () => Chunks>();
  for (const { format } of targets) {
    if (makers.has(format)) continue;
    if (format === 'json') {
      const { renderAnalyzeJson } = await import('../renderers/json.js');
      makers.set(format, () => [renderAnalyzeJson(report)]);
    } else if (format === 'md') {
      const { renderAnalyzeMarkdown } = await import('../renderers/md/analyze.js');
      makers.set(format, () => [renderAnalyzeMarkdown(report, say, { path, sales, reproduce: reproduce(context), list })]);
    } else if (format === 'ndjson') {
      const [{ writeNdjson }, { writeSelectedNdjson }] = await Promise.all([import('../writers/ndjson.js'), import('../writers/selected.js')]);
      makers.set(format, () => (select === null ? writeNdjson(source, findings) : writeSelectedNdjson(source, findings, select)));
    } else if (format === 'csv') {
      const [{ writeEnrichedCsv }, { writeSelectedCsv }] = await Promise.all([import('../writers/enriched-csv.js'), import('../writers/selected.js')]);
      makers.set(format, () => (select === null ? writeEnrichedCsv(source, findings) : writeSelectedCsv(source, findings, select)));
    } else if (format === 'xlsx') {
      const { writeWorkbook } = await import('../writers/xlsx/workbook.js');
      makers.set(format, () =>
        writeWorkbook(source, findings, report, say, { path: bareName(path), sales: writeSales(inputs, bareName), reproduce: reproduceAnywhere(context) }),
      );
    } else if (format === 'rejects') {
      const { writeRejects } = await import('../writers/rejects.js');
      makers.set(format, () => writeRejects(source, findings));
    } else {
      const { renderAnalyze } = await import('../renderers/table/analyze.js');
      const { io, options } = context;
      makers.set(format, () => [
        renderAnalyze(report, say, { width: io.stdout.columns, color: options.color, path, sales, reproduce: reproduce(context), list }),
      ]);
    }
  }
  return ({ format }) => makers.get(format)?.() ?? [];
}

/** The clients that a screen lists: those of a condition, or with the columns that were asked for; null where neither was. */
async function listClients(targets: readonly Target[], findings: Findings, source: Source, { options }: Context): Promise<ClientList | null> {
  const { select, where, plan } = findings;
  if ((select === null && !where) || !targets.some(({ format }) => format === 'table' || format === 'md')) return null;
  const [{ readClientList }, { usualColumns }] = await Promise.all([import('../report/client-list.js'), import('../conditions/select.js')]);
  return readClientList(source, findings, select ?? usualColumns(plan), options.showPersonal);
}

/** The figures that --fail-on may name. */
function figuresOf(report: Report): Figures {
  const { input, issues, sales, summary, classifications } = report;
  const all = [issues, ...(sales?.issues ?? [])];
  const errors = all.reduce((sum, one) => sum + one.errors, 0);
  const labels = Object.entries(classifications).flatMap(([name, groups]) => groups.map((group) => [`${name}.${group.label}`, group.clients]));
  const inactive = classifications.state.find((group) => group.label === 'inactive')?.clients ?? 0;
  return {
    counts: {
      ...Object.fromEntries(labels),
      ...countsOf(input, issues.byCode),
      clients: summary.clients,
      errors,
      warnings: all.reduce((sum, one) => sum + one.warnings, 0),
      inactive,
      lapsing: summary.lapsing ?? 0,
    },
    rows: input.rows,
    clients: summary.clients,
    buyers: summary.buyers,
    errors,
    assumptions: report.assumptions.length,
  };
}

export const analyze: Command = {
  name: 'analyze',
  aliases: ['analizar'],
  arguments: ['file'],
  optional: true,
  formats: ['table', 'json', 'ndjson', 'csv', 'md'],
  extensions: ['.xlsx', '.csv', '.json', '.ndjson', '.md'],
  examples: [
    { line: 'clientes.csv --as-of 2026-11-30', about: 'first' },
    { line: 'clientes.csv --as-of last-month-end', about: 'monthEnd' },
    { line: 'clientes.csv --as-of 2026-11-30 --out cartera.xlsx', about: 'workbook' },
    { line: 'clientes.csv --as-of 2026-11-30 --out etiquetados.csv --out resumen.md', about: 'files' },
    { line: 'clientes.csv --transactions ventas.csv --as-of 2026-11-30', about: 'sales' },
    { line: '--transactions ventas.xlsx --as-of 2026-11-30 --out cartera.xlsx', about: 'salesAlone' },
    { line: 'clientes.csv --as-of 2026-11-30 --where "state=inactive and tier=A" --out recuperar.xlsx', about: 'where' },
    { line: 'clientes.csv --as-of 2026-11-30 --by state,tier', about: 'by' },
    { line: 'clientes.csv --as-of 2026-11-30 --format json', about: 'json' },
    { line: 'clientes.csv --as-of 2026-11-30 --fail-on "rejected>5%" --quiet', about: 'guard' },
  ],
  configurable: true,
  run,
};
