import { CarteraError } from '../errors.js';
import type { Linkage } from '../linkage/linkage.js';
import type { MergePlan, Side } from '../report/merge-plan.js';
import { openDossier, whileComparing, withAllColumns } from './candidate.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { findTable } from './inputs.js';
import { reproduce, reproduceAnywhere, speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

type Open = Awaited<ReturnType<typeof openDossier>>;

async function run(context: Context): Promise<number> {
  const targets = await planTargets(merge, context);
  const [typedOurs = '', typedCandidate = ''] = context.args;
  if (typedOurs === '-' && typedCandidate === '-') throw new CarteraError('input-twice', {});
  const ours = await openTable(typedOurs, context);
  try {
    const theirs = await openTable(typedCandidate, context);
    try {
      const plan = await makePlan(ours, theirs, context);
      await deliver(targets, context, await loadRenderers(plan, ours, theirs, context));
      return 0;
    } finally {
      await theirs.source.close();
    }
  } finally {
    await ours.source.close();
  }
}

/** Opens `FILE` or `FILE#SHEET`; columns named with --map need not be in both files. */
async function openTable(typed: string, context: Context): Promise<Open> {
  const { path, sheet } = await findTable(typed, context.io.cwd);
  const map = context.settings.map.map((entry) => ({ ...entry, anyFile: true }));
  const all = withAllColumns(context);
  return openDossier({ clients: { path }, sales: [] }, { ...all, settings: { ...all.settings, map } }, sheet ?? context.settings.sheet);
}

async function makePlan(ours: Open, theirs: Open, run: Context): Promise<MergePlan> {
  const [{ link, overlap }, { planMerge }, { FILLED_ONLY, makeValueReader }, { readCells }] = await Promise.all([
    import('../linkage/link.js'),
    import('../report/merge-plan.js'),
    import('../report/merge-fields.js'),
    import('../report/read-cells.js'),
  ]);
  const { threshold } = run.settings.candidates;
  const side = async ({ dossier, source }: Open): Promise<Side> => {
    const { plan, context } = dossier.findings;
    const linkage: Linkage = await whileComparing(dossier.cards.length, run, (onProgress) => link(dossier.cards, { threshold, onProgress }));
    return { dossier, linkage, read: await makeValueReader(plan, context.asOf), more: await readCells(source, dossier.findings, [...FILLED_ONLY]) };
  };
  const [own, candidate] = [await side(ours), await side(theirs)];
  const [ourCards, theirCards] = [ours.dossier.cards, theirs.dossier.cards];
  const shared = await whileComparing(ourCards.length + theirCards.length, run, (onProgress) => overlap(ourCards, theirCards, { threshold, onProgress }));
  return planMerge(own, candidate, shared, threshold);
}

/** The makers of every format. */
async function loadRenderers(plan: MergePlan, ours: Open, theirs: Open, context: Context): Promise<(target: Target) => Chunks> {
  const { io, options, args } = context;
  const say = speak(context, theirs.dossier.findings.plan, theirs.dossier.findings.info);
  const view = {
    ours: ours.dossier,
    theirs: theirs.dossier,
    args,
    planFile: options.plan,
    reproduce: reproduce(context),
    showPersonal: options.showPersonal,
    width: io.stdout.columns,
    color: options.color,
  };
  const [{ renderMergeJson }, { renderMergeMarkdown }, { renderMerge }, { writeMergeWorkbook }] = await Promise.all([
    import('../renderers/merge-json.js'),
    import('../renderers/md/merge.js'),
    import('../renderers/table/merge.js'),
    import('../writers/xlsx/merge.js'),
  ]);
  return ({ format }) => {
    if (format === 'json') return [renderMergeJson(plan)];
    if (format === 'md') return [renderMergeMarkdown(plan, say, view)];
    if (format === 'xlsx') return writeMergeWorkbook(plan, ours, theirs, say, reproduceAnywhere(context));
    return [renderMerge(plan, say, view)];
  };
}

export const merge: Command = {
  name: 'merge',
  aliases: ['juntar'],
  arguments: ['ours', 'candidate'],
  formats: ['table', 'json', 'md'],
  extensions: ['.json', '.md'],
  examples: [
    { line: 'nuestros.csv ana.csv', about: 'first' },
    { line: 'nuestros.csv ana.csv --plan plan.xlsx', about: 'plan' },
  ],
  configurable: true,
  run,
};
