import { CarteraError } from '../errors.js';
import type { Duplicates } from '../report/make-duplicates.js';
import { openDossier, whileComparing, withAllColumns } from './candidate.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { inputOf } from './inputs.js';
import { countsOf, type Figures, judge } from './judge.js';
import { bareName, reproduce, reproduceAnywhere, speak, writeCommand } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const clients = inputOf(context);
  const targets = await planTargets(duplicates, context);
  const { findDuplicates } = await import('../report/make-duplicates.js');
  const { dossier, source } = await openDossier({ clients, sales: [] }, withAllColumns(context)).catch((error: unknown) => explainSales(error, clients.name));
  try {
    const found = await whileComparing(dossier.cards.length, context, (onProgress) =>
      findDuplicates(dossier, context.settings.candidates.threshold, onProgress),
    );
    await deliver(targets, context, await loadRenderers(found, source, targets, context));
    return await judge(figuresOf(found), context);
  } finally {
    await source.close();
  }
}

/** Sales have no clients to compare: what they are for is another command. @throws what it was given, so told */
function explainSales(error: unknown, name: string): never {
  if (!(error instanceof CarteraError) || error.code !== 'looks-like-transactions') throw error;
  throw new CarteraError(error.code, { ...error.args, command: writeCommand(['analyze', '--transactions', name]), shown: name });
}

/** The makers of every format that the targets need, and of no other. */
async function loadRenderers(
  found: Duplicates,
  source: Awaited<ReturnType<typeof openDossier>>['source'],
  targets: readonly Target[],
  context: Context,
): Promise<(target: Target) => Chunks> {
  const { io, options } = context;
  const { findings } = found.dossier;
  const say = speak(context, findings.plan, findings.info);
  const { name } = inputOf(context);
  const view = { path: name, reproduce: reproduce(context), showPersonal: options.showPersonal, width: io.stdout.columns, color: options.color };
  const makers = new Map<Target['format'], () => Chunks>();
  for (const { format } of targets) {
    if (makers.has(format)) continue;
    if (format === 'json') {
      const { renderDuplicatesJson } = await import('../renderers/duplicates-json.js');
      makers.set(format, () => renderDuplicatesJson(found.report));
    } else if (format === 'csv') {
      const { writeDuplicatesCsv } = await import('../writers/duplicates-csv.js');
      makers.set(format, () => writeDuplicatesCsv(source, found));
    } else if (format === 'xlsx') {
      const { writeDuplicatesWorkbook } = await import('../writers/xlsx/duplicates.js');
      makers.set(format, () => writeDuplicatesWorkbook(source, found, say, { path: bareName(name), reproduce: reproduceAnywhere(context) }));
    } else if (format === 'md') {
      const { renderDuplicatesMarkdown } = await import('../renderers/md/duplicates.js');
      makers.set(format, () => [renderDuplicatesMarkdown(found, say, view)]);
    } else {
      const { renderDuplicates } = await import('../renderers/table/duplicates.js');
      makers.set(format, () => [renderDuplicates(found, say, view)]);
    }
  }
  return ({ format }) => makers.get(format)?.() ?? [];
}

/** The figures that --fail-on may name. */
function figuresOf({ report, dossier }: Duplicates): Figures {
  const { input, issues, counts, assumptions } = report;
  return {
    counts: { ...countsOf(input, issues.byCode), errors: issues.errors, warnings: issues.warnings, duplicates: counts.repeated },
    rows: input.rows,
    clients: input.clients,
    buyers: dossier.brought.filter(({ bought }) => bought).length,
    errors: issues.errors,
    assumptions: assumptions.length,
  };
}

export const duplicates: Command = {
  name: 'duplicates',
  aliases: ['repetidos'],
  arguments: ['file'],
  formats: ['table', 'json', 'csv', 'md'],
  extensions: ['.xlsx', '.csv', '.json', '.md'],
  examples: [
    { line: 'clientes.csv', about: 'first' },
    { line: 'clientes.csv --out repetidos.xlsx', about: 'workbook' },
    { line: 'clientes.csv --out repetidos.csv', about: 'csv' },
    { line: 'clientes.csv --format json', about: 'json' },
    { line: 'clientes.csv --fail-on "duplicates>5%" --quiet', about: 'guard' },
  ],
  configurable: true,
  run,
};
