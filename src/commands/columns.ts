import { basename, resolve } from 'node:path';
import { CONFIG_NAME, saveMap } from '../config.js';
import { fill } from '../messages/describe-error.js';
import { tell } from '../output.js';
import type { Say } from '../renderers/say.js';
import type { ColumnsReport } from '../report/report.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { inputOf } from './inputs.js';
import { speak } from './speak.js';
import { outputOptions, planTargets, type Target } from './targets.js';

/** Keep the columns as shown: fields by header, columns the user left out as `ignore`; columns nobody knows stay open. */
async function save(columns: readonly { readonly header: string; readonly field: string | null; readonly reason: string }[], context: Context): Promise<void> {
  const { io, options, configFile, words } = context;
  if (options.save === null) return;
  const path = options.save === true ? (configFile ?? resolve(io.cwd, CONFIG_NAME)) : resolve(io.cwd, options.save);
  const named = columns.filter((column) => column.header !== '' && (column.field !== null || column.reason === 'ignored'));
  await saveMap(path, Object.fromEntries(named.map((column) => [column.header, column.field ?? 'ignore'])), io, outputOptions(context).inputs);
  if (!options.quiet) await tell(io, fill(words.help.notices.saved, { file: basename(path) }));
}

async function run(context: Context): Promise<number> {
  const targets = await planTargets(columns, context);
  const { openClients } = await import('../analyze.js');
  const { name, path } = inputOf(context);
  const { source, plan } = await openClients(path, context.settings, context);
  await source.close();
  const { file, format, sheet, sheets, unreadTables, encoding, delimiter } = source.info;
  const report: ColumnsReport = {
    file,
    format,
    sheet,
    ...(format === 'csv' ? {} : { sheets, unreadTables }),
    encoding,
    delimiter,
    headerLine: plan.headerLine,
    columns: plan.columns,
    assumptions: plan.assumptions,
    skipped: plan.skipped,
  };
  await deliver(targets, context, await loadRenderers(report, speak(context, plan, source.info), name, context));
  await save(plan.columns, context);
  return 0;
}

async function loadRenderers(report: ColumnsReport, say: Say, name: string, { io, options }: Context): Promise<(target: Target) => Chunks> {
  const [{ renderColumns }, { renderColumnsMarkdown }, { renderColumnsJson }, { writeColumnsCsv }] = await Promise.all([
    import('../renderers/table/columns.js'),
    import('../renderers/md/columns.js'),
    import('../renderers/json.js'),
    import('../writers/columns.js'),
  ]);
  return ({ format }) => {
    if (format === 'json') return [renderColumnsJson(report)];
    if (format === 'md') return [renderColumnsMarkdown(report, say, { path: name })];
    if (format === 'csv') return writeColumnsCsv(report.columns);
    return [renderColumns(report, say, { width: io.stdout.columns, color: options.color, path: name })];
  };
}

export const columns: Command = {
  name: 'columns',
  aliases: ['columnas'],
  arguments: ['file'],
  formats: ['table', 'json', 'csv', 'md'],
  extensions: ['.csv', '.json', '.md'],
  examples: [
    { line: 'clientes.csv', about: 'first' },
    { line: 'clientes.csv --map "Venta acumulada=totalRevenue"', about: 'map' },
    { line: 'clientes.csv --save cartera.yaml', about: 'save' },
  ],
  configurable: true,
  run,
};
