import type { Dossier } from '../report/dossier.js';
import type { Scored } from '../report/score-report.js';
import { checkTarget, openDossier, readOwn, readTarget } from './candidate.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { explainTable, type Inputs, inputsOf, writeSales } from './inputs.js';
import { countsOf, type Figures, judge } from './judge.js';
import { reproduce, speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const inputs = await inputsOf(context, score);
  const targets = await planTargets(score, context);
  const target = await readTarget(context);
  const own = await readOwn(context);
  const { scorePortfolio } = await import('../report/make-score.js');
  const { dossier, source } = await openDossier(inputs, context).catch(explainTable(context));
  try {
    await checkTarget(target, [dossier], context);
    const scored = scorePortfolio(dossier, { settings: context.settings.candidates, target, own });
    await deliver(targets, context, await loadRenderers(scored, dossier, inputs, context));
    return await judge(figuresOf(scored, dossier), context);
  } finally {
    await source.close();
  }
}

/** The makers of every format. */
async function loadRenderers(scored: Scored, dossier: Dossier, inputs: Inputs, context: Context): Promise<(target: Target) => Chunks> {
  const { io, options } = context;
  const say = speak(context, dossier.findings.plan, dossier.findings.info);
  const view = {
    path: inputs.clients?.name ?? '',
    sales: writeSales(inputs),
    reproduce: reproduce(context),
    showPersonal: options.showPersonal,
    width: io.stdout.columns,
    color: options.color,
  };
  const [{ renderScoreJson, writeScoreNdjson }, { renderScoreMarkdown }, { renderScore }, { renderScoreHtml }, { writeScoreWorkbook }] = await Promise.all([
    import('../renderers/score-json.js'),
    import('../renderers/md/score.js'),
    import('../renderers/table/score.js'),
    import('../renderers/html/score.js'),
    import('../writers/xlsx/score.js'),
  ]);
  return ({ format }) => {
    if (format === 'json') return [renderScoreJson(scored)];
    if (format === 'ndjson') return writeScoreNdjson(scored);
    if (format === 'md') return [renderScoreMarkdown(scored, say, view)];
    if (format === 'html') return [renderScoreHtml(scored, say, view)];
    if (format === 'xlsx') return writeScoreWorkbook(scored, say, view);
    return [renderScore(scored, say, view)];
  };
}

/** The figures that --fail-on and --fail-under may name. */
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
