import { fill } from '../messages/describe-error.js';
import { tell } from '../output.js';
import type { Dossier } from '../report/dossier.js';
import type { Scored } from '../report/score-report.js';
import { checkTarget, forTarget, openDossier, readOwn, readTarget, whileComparing } from './candidate.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { explainTable, type Inputs, inputsOf, writeSales } from './inputs.js';
import { countsOf, type Figures, judge } from './judge.js';
import { bareName, reproduce, reproduceAnywhere, speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const inputs = await inputsOf(context, score);
  const targets = await planTargets(score, context);
  const target = await readTarget(context);
  const own = await readOwn(context);
  const { scorePortfolio } = await import('../report/make-score.js');
  const { dossier, source } = await openDossier(inputs, forTarget(target, context)).catch(explainTable(context));
  try {
    await checkTarget(target, [dossier], context);
    const scored = await whileComparing(dossier.cards.length, context, (onProgress) =>
      scorePortfolio(dossier, { settings: context.settings.candidates, target, own, onProgress }),
    );
    await deliver(targets, context, await loadRenderers(targets, scored, dossier, inputs, context));
    const [under, failed] = [await judgeLeast(scored, context), await judge(figuresOf(scored, dossier), context)];
    return Math.max(under, failed);
  } finally {
    await source.close();
  }
}

/** The makers of every format that the targets need, and of no other. */
async function loadRenderers(
  targets: readonly Target[],
  scored: Scored,
  dossier: Dossier,
  inputs: Inputs,
  context: Context,
): Promise<(target: Target) => Chunks> {
  const { io, options } = context;
  const { plan, info } = dossier.findings;
  const say = speak(context, plan, info);
  const view = {
    path: inputs.clients?.name ?? '',
    sales: writeSales(inputs),
    reproduce: reproduce(context),
    showPersonal: options.showPersonal,
    width: io.stdout.columns,
    color: options.color,
    country: plan.country,
  };
  // Pages and workbooks go elsewhere: no folders of this machine.
  const away = { ...view, path: bareName(view.path), sales: writeSales(inputs, bareName), reproduce: reproduceAnywhere(context) };
  const makers = new Map<Target['format'], () => Chunks>();
  for (const { format } of targets) {
    if (makers.has(format)) continue;
    if (format === 'json') {
      const { renderScoreJson } = await import('../renderers/score-json.js');
      makers.set(format, () => [renderScoreJson(scored)]);
    } else if (format === 'ndjson') {
      const { writeScoreNdjson } = await import('../renderers/score-json.js');
      makers.set(format, () => writeScoreNdjson(scored));
    } else if (format === 'md') {
      const { renderScoreMarkdown } = await import('../renderers/md/score.js');
      makers.set(format, () => [renderScoreMarkdown(scored, say, view)]);
    } else if (format === 'html') {
      const { renderScoreHtml } = await import('../renderers/html/score.js');
      makers.set(format, () => [renderScoreHtml(scored, say, away)]);
    } else if (format === 'xlsx') {
      const { writeScoreWorkbook } = await import('../writers/xlsx/score.js');
      makers.set(format, () => writeScoreWorkbook(scored, say, away));
    } else {
      const { renderScore } = await import('../renderers/table/score.js');
      makers.set(format, () => [renderScore(scored, say, view)]);
    }
  }
  return ({ format }) => makers.get(format)?.() ?? [];
}

/** Judge the score by --fail-under: 1 where it is lower, saying so on stderr; else 0. */
async function judgeLeast({ report: { quality } }: Scored, { settings, words, io }: Context): Promise<number> {
  const { failUnder } = settings.candidates;
  if (failUnder === null || quality.score >= failUnder) return 0;
  await tell(io, fill(words.errorParts.under, { least: failUnder, score: quality.score }));
  return 1;
}

/** The figures that --fail-on may name. */
function figuresOf({ report, profiles }: Scored, { findings }: Dossier): Figures {
  const { input, issues, quality, duplicates, assumptions } = report;
  return {
    counts: {
      ...countsOf(input, issues.byCode),
      errors: issues.errors,
      warnings: issues.warnings,
      duplicates: duplicates.repeated,
      score: quality.score,
    },
    rows: input.rows,
    clients: input.clients,
    buyers: profiles.filter(({ records }) => records.some(({ bought }) => bought)).length,
    errors: issues.errors,
    assumptions: assumptions.length + (findings.joined?.assumptions.length ?? 0),
  };
}

export const score: Command = {
  name: 'score',
  aliases: ['calificar'],
  arguments: ['file'],
  optional: true,
  formats: ['table', 'json', 'ndjson', 'md'],
  extensions: ['.xlsx', '.html', '.json', '.ndjson', '.md'],
  examples: [
    { line: 'clientes.csv --sector ferretería --place Lima --as-of 2026-11-30', about: 'first' },
    { line: 'clientes.csv --target target.yaml --as-of 2026-11-30', about: 'target' },
    { line: 'clientes.csv --sector ferretería --as-of 2026-11-30 --out entrevista.html --out entrevista.xlsx', about: 'report' },
    { line: 'clientes.csv --own nuestros.csv --as-of 2026-11-30', about: 'own' },
    { line: 'clientes.csv --transactions ventas.csv --carry-over 30% --as-of 2026-11-30', about: 'carry' },
    { line: 'clientes.csv --as-of 2026-11-30 --fail-under 10 --quiet', about: 'guard' },
  ],
  configurable: true,
  run,
};
