import { CarteraError } from '../errors.js';
import type { CompareReport } from '../report/compare-report.js';
import type { Dossier } from '../report/dossier.js';
import { checkTarget, forTarget, readClients, readOwn, readTarget, whileComparing } from './candidate.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { nameCandidates } from './name-candidates.js';
import { bareName, reproduce, reproduceAnywhere, speak, writeCommand } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const { args, settings, words } = context;
  if (args.length < 2) {
    const example = `compare ${compare.examples[0]?.line ?? ''}`;
    throw new CarteraError('too-few-candidates', { argument: words.help.arguments.candidates.name, example });
  }
  const targets = await planTargets(compare, context);
  const target = await readTarget(context);
  const own = await readOwn(context);
  const [{ scorePortfolio }, { compareCandidates }] = await Promise.all([import('../report/make-score.js'), import('../report/make-compare.js')]);
  const candidates = [];
  const dossiers: Dossier[] = [];
  const names = nameCandidates(args, context.io.cwd);
  for (const [at, typed] of args.entries()) {
    const dossier = await readClients(typed, forTarget(target, context));
    dossiers.push(dossier);
    const scored = await whileComparing(dossier.cards.length, context, (onProgress) =>
      scorePortfolio(dossier, { settings: settings.candidates, target, own, onProgress }),
    );
    candidates.push({ name: names[at] ?? typed, scored });
  }
  await checkTarget(target, dossiers, context);
  const report = compareCandidates(candidates, target);
  await deliver(targets, context, await loadRenderers(targets, report, dossiers, names, context));
  return 0;
}

/** The makers of the formats that are asked for. */
async function loadRenderers(
  targets: readonly Target[],
  report: CompareReport,
  [dossier]: readonly Dossier[],
  names: readonly string[],
  context: Context,
): Promise<(target: Target) => Chunks> {
  const { io, options } = context;
  // Numbers are written as in the country of the first file: all are of one market.
  const say = speak(context, dossier?.findings.plan ?? { country: null }, { tables: [] });
  const view = {
    width: io.stdout.columns,
    color: options.color,
    files: context.args,
    names,
    options: optionsOf(context),
    reproduce: reproduce(context),
    country: dossier?.findings.plan.country ?? null,
  };
  // Pages and workbooks go elsewhere: no folders of this machine.
  const away = { ...view, files: view.files.map(bareName), reproduce: reproduceAnywhere(context) };
  const makers = new Map<Target['format'], () => Chunks>();
  for (const { format } of targets) {
    if (makers.has(format)) continue;
    if (format === 'json') {
      const { renderCompareJson } = await import('../renderers/compare-json.js');
      makers.set(format, () => [renderCompareJson(report)]);
    } else if (format === 'md') {
      const { renderCompareMarkdown } = await import('../renderers/md/compare.js');
      makers.set(format, () => [renderCompareMarkdown(report, say, view)]);
    } else if (format === 'html') {
      const { renderCompareHtml } = await import('../renderers/html/compare.js');
      makers.set(format, () => [renderCompareHtml(report, say, away)]);
    } else if (format === 'xlsx') {
      const { writeCompareWorkbook } = await import('../writers/xlsx/compare.js');
      makers.set(format, () => writeCompareWorkbook(report, say, away));
    } else {
      const { renderCompare } = await import('../renderers/table/compare.js');
      makers.set(format, () => [renderCompare(report, say, view)]);
    }
  }
  return ({ format }) => makers.get(format)?.() ?? [];
}

/** The options as they were typed, without the files and where results go: for the commands that lead on. */
function optionsOf({ argv, args }: Context): string {
  const results = new Set(['--out', '--format']);
  const kept = argv.filter(
    (arg, at) => at > 0 && !args.includes(arg) && !results.has(arg) && !results.has(argv[at - 1] ?? '') && !/^--(?:out|format)=/.test(arg) && arg !== '--force',
  );
  return writeCommand(kept).replace(/^cartera ?/, '');
}

export const compare: Command = {
  name: 'compare',
  aliases: ['comparar'],
  arguments: ['candidates'],
  formats: ['table', 'json', 'md'],
  extensions: ['.xlsx', '.html', '.json', '.md'],
  examples: [
    { line: 'ana.csv bruno.csv carla.csv --target target.yaml --as-of 2026-11-30', about: 'first' },
    { line: 'ana.csv bruno.csv --sector ferretería --as-of 2026-11-30 --out candidatos.html', about: 'report' },
  ],
  configurable: true,
  run,
};
