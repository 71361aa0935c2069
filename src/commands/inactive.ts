import { CarteraError } from '../errors.js';
import { startProgress } from '../progress.js';
import type { InactiveReport } from '../report/inactive-report.js';
import type { Findings } from '../report/make-report.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { explainTable, type Inputs, inputsOf, writeSales } from './inputs.js';
import { countsOf, type Figures, judge } from './judge.js';
import { bareName, reproduce, reproduceAnywhere, speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(asked: Context): Promise<number> {
  const context = withSummary(asked);
  const { io, options, settings, words } = context;
  const inputs = await inputsOf(context, inactive);
  const targets = await planTargets(inactive, context);
  const [{ openPortfolio }, { readInactive }, { makeInactive }] = await Promise.all([
    import('../analyze.js'),
    import('../report/inactive-texts.js'),
    import('../report/make-inactive.js'),
  ]);
  const progress = startProgress(io, options.quiet, words.help.notices.progress);
  const hooks = { io, onProgress: progress.update };
  const opened = await openPortfolio(inputs, settings, hooks).catch(explainTable(context, progress.stop));
  try {
    const { findings, signs } = await readInactive(opened, settings, hooks).catch(explainTable(context)).finally(progress.stop);
    const report = makeInactive(findings, settings, signs);
    await deliver(targets, context, await loadRenderers(targets, report, findings, opened.source, inputs, context));
    return await judge(await figuresOf(report, findings), context);
  } finally {
    await opened.source.close();
  }
}

/** --summary stands in the place of the page, beside files too. @throws CarteraError bad-value with any other format */
function withSummary(context: Context): Context {
  const { format, summary } = context.options;
  if (!summary) return context;
  if (format !== null && format !== 'table') throw new CarteraError('bad-value', { key: 'format', option: '--format', value: format, expected: 'table' });
  return { ...context, options: { ...context.options, format: 'table' } };
}

type Source = Parameters<typeof import('../writers/inactive-csv.js').writeInactiveCsv>[0];

/** The makers of every format that the targets need, and of no other. */
async function loadRenderers(
  targets: readonly Target[],
  report: InactiveReport,
  findings: Findings,
  source: Source,
  inputs: Inputs,
  context: Context,
): Promise<(target: Target) => Chunks> {
  const { io, options, settings } = context;
  const say = speak(context, findings.plan, findings.info);
  const files = await nameFiles(report, inputs);
  const wanted = new Set(targets.map(({ format }) => format));
  const page = wanted.has('md') || (wanted.has('table') && !options.summary);
  const view = {
    files,
    path: inputs.clients?.name ?? '',
    sales: writeSales(inputs),
    reproduce: reproduce(context),
    names: page ? await nameClients(report, findings, source, options.showPersonal) : new Map<number, string>(),
    showPersonal: options.showPersonal,
    verbose: options.verbose,
    auto: settings.inactive.method === 'auto',
    width: io.stdout.columns,
    color: options.color,
  };
  const makers = new Map<Target['format'], () => Chunks>();
  for (const format of wanted) {
    if (format === 'json') {
      const [{ renderInactiveJson }, { readIds }] = await Promise.all([import('../renderers/inactive-json.js'), import('../report/inactive-texts.js')]);
      const ids = await readIds(source, findings, report.clients, report.lapsing);
      makers.set(format, () => renderInactiveJson(report, ids));
    } else if (format === 'csv') {
      const { writeInactiveCsv } = await import('../writers/inactive-csv.js');
      makers.set(format, () => writeInactiveCsv(source, findings, report));
    } else if (format === 'xlsx') {
      const { writeCallSheet } = await import('../writers/xlsx/calls.js');
      const { auto } = view;
      makers.set(format, () => writeCallSheet(source, findings, report, say, { files, auto, reproduce: reproduceAnywhere(context) }));
    } else if (format === 'md') {
      const { renderInactiveMarkdown } = await import('../renderers/md/inactive.js');
      makers.set(format, () => [renderInactiveMarkdown(report, say, view)]);
    } else if (options.summary) {
      const { renderInactiveSummary } = await import('../renderers/inactive-words.js');
      makers.set(format, () => [renderInactiveSummary(report, say, files)]);
    } else {
      const { renderInactive } = await import('../renderers/table/inactive.js');
      makers.set(format, () => [renderInactive(report, say, view)]);
    }
  }
  return ({ format }) => makers.get(format)?.() ?? [];
}

/** The files of the run by their names: that of the clients, then those of the sales. */
async function nameFiles({ input }: InactiveReport, { clients, sales }: Inputs): Promise<string> {
  const { tellFile } = await import('../renderers/file-names.js');
  const beside = sales.map(({ name, sheet }) => tellFile({ file: bareName(name), sheet }));
  return [...(clients === null ? [] : [tellFile(input)]), ...beside].join(' + ');
}

/** What the clients on a page are called. */
async function nameClients({ clients, lapsing }: InactiveReport, findings: Findings, source: Source, personal: boolean): Promise<ReadonlyMap<number, string>> {
  const [{ readNames }, { MOST_CLIENTS, MOST_LAPSING }] = await Promise.all([import('../report/read-names.js'), import('../renderers/inactive-rows.js')]);
  return readNames(source, findings, [...clients.slice(0, MOST_CLIENTS), ...lapsing.slice(0, MOST_LAPSING)], personal);
}

/** The figures that --fail-on may name; who has bought is counted as analyze does, so that percentages agree. */
async function figuresOf({ input, issues, counts, assumptions }: InactiveReport, { facts, joined }: Findings): Promise<Figures> {
  const [{ CLIENT }, { summarizeIssues }] = await Promise.all([import('../client/values.js'), import('../report/issue-summary.js')]);
  let buyers = 0;
  for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT && facts.counter[row] === 0) buyers += facts.buyer[row] as number;
  const all = [issues, ...(joined?.files.map((file) => summarizeIssues(file.issues)) ?? [])];
  const errors = all.reduce((sum, one) => sum + one.errors, 0);
  return {
    counts: {
      ...countsOf(input, issues.byCode),
      errors,
      warnings: all.reduce((sum, one) => sum + one.warnings, 0),
      inactive: counts.inactive,
      lapsing: counts.lapsing,
    },
    rows: input.rows,
    clients: input.clients,
    buyers,
    errors,
    assumptions: assumptions.length,
  };
}

export const inactive: Command = {
  name: 'inactive',
  aliases: ['inactivos'],
  arguments: ['file'],
  optional: true,
  formats: ['table', 'json', 'csv', 'md'],
  extensions: ['.xlsx', '.csv', '.json', '.md'],
  examples: [
    { line: 'clientes.csv --as-of 2026-11-30', about: 'first' },
    { line: 'clientes.csv --as-of 2026-11-30 --capacity 20 --out llamadas.xlsx', about: 'calls' },
    { line: 'clientes.csv --transactions ventas.csv --method cadence --as-of 2026-11-30', about: 'sales' },
    { line: 'clientes.csv --transactions ventas.csv --method auto --as-of 2026-11-30', about: 'auto' },
    { line: 'clientes.csv --as-of 2026-11-30 --summary', about: 'mail' },
    { line: 'clientes.csv --as-of 2026-11-30 --fail-on "inactive>80%" --quiet', about: 'guard' },
  ],
  configurable: true,
  run,
};
