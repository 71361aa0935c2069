import { CarteraError } from '../errors.js';
import type { Candidate, Found } from '../explain/find-client.js';
import { startProgress } from '../progress.js';
import type { Findings } from '../report/make-report.js';
import type { Command, Context } from './command.js';
import { deliver } from './deliver.js';
import { explainTable, inputOf, inputsOf, writeSales } from './inputs.js';
import { reproduce, type speak } from './speak.js';
import { planTargets } from './targets.js';

async function run(context: Context): Promise<number> {
  const { io, options, settings, words, args } = context;
  const inputs = await inputsOf(context, explain);
  const targets = await planTargets(explain, context);
  const [{ openPortfolio, findOut }, { explainClient }, { findClient }, { readQuery }, { speak }] = await Promise.all([
    import('../analyze.js'),
    import('../explain/explain-client.js'),
    import('../explain/find-client.js'),
    import('../explain/client-query.js'),
    import('./speak.js'),
  ]);
  const progress = startProgress(io, options.quiet, words.help.notices.progress);
  const hooks = { io, onProgress: progress.update };
  const opened = await openPortfolio(inputs, settings, hooks).catch(explainTable(context, progress.stop));
  try {
    const findings = await findOut(opened, settings, hooks).catch(explainTable(context)).finally(progress.stop);
    const say = speak(context, findings.plan, findings.info);
    const found = await findClient(readQuery(args.slice(1).join(' ')), opened.source, findings);
    if (found.kind !== 'one') return await refuse(found, findings, say);
    const explanation = await explainClient(found, opened.source, findings, settings);
    await deliver(targets, context, await loadRenderers(explanation, say, writeSales(inputs), context));
    return 0;
  } finally {
    await opened.source.close();
  }
}

type Saying = ReturnType<typeof speak>;
type Explanation = Parameters<typeof import('../renderers/mask.js').maskExplanation>[0];

async function loadRenderers(explanation: Explanation, say: Saying, sales: string, context: Context): Promise<Parameters<typeof deliver>[2]> {
  const [{ maskExplanation }, { renderExplain }, { renderExplainMarkdown }, { renderExplainJson }, { rowOf }] = await Promise.all([
    import('../renderers/mask.js'),
    import('../renderers/table/explain.js'),
    import('../renderers/md/explain.js'),
    import('../renderers/json.js'),
    import('../renderers/explain-view.js'),
  ]);
  const { io, options, args, argv } = context;
  const shown = options.showPersonal ? explanation : maskExplanation(explanation);
  const named = { ...context, argv: nameByRow(argv, args, shown.sheet === null ? say.words.explain.fill(rowOf(shown)) : rowOf(shown)) };
  const told = { path: inputOf(context).name, sales, reproduce: reproduce(named) };
  return ({ format }) => {
    if (format === 'json') return [renderExplainJson(shown)];
    if (format === 'md') return [renderExplainMarkdown(shown, say, told)];
    return [renderExplain(shown, say, { width: io.stdout.columns, color: options.color, ...told })];
  };
}

/** The command line with the row in place of the words for the client: what was typed may be personal data. */
function nameByRow(argv: readonly string[], [file = '', ...typed]: readonly string[], row: string): string[] {
  const at = argv.indexOf(file) + 1;
  const after = argv.slice(at);
  for (const word of typed) after.splice(after.indexOf(word), 1);
  return [...argv.slice(0, at), row, ...after];
}

/** Says why there is no one client to explain. @throws CarteraError client-unknown, client-several, client-row */
async function refuse(found: Exclude<Found, { kind: 'one' }>, findings: Findings, say: Saying): Promise<never> {
  const [{ kindAt }, { maskedName }, { nameLine }] = await Promise.all([
    import('../explain/explain-client.js'),
    import('../renderers/mask.js'),
    import('../report/cite.js'),
  ]);
  const { file } = findings.info;
  const words = say.words.explain;
  const rowOf = ({ line }: Candidate): string => {
    const named = nameLine(findings.info, line);
    return named.includes('!') ? named : words.fill(named);
  };
  const name = ({ names, row }: Candidate): string => maskedName(names, kindAt(row, findings)) || words.unnamed;
  if (found.kind === 'no-row') throw new CarteraError('client-row', { file, why: words.noRow[found.why] });
  if (found.kind === 'none') {
    const near = found.near.map((one) => `${name(one)} (${rowOf(one)})`);
    throw new CarteraError('client-unknown', { file, near: near.length === 0 ? '' : words.near(near, say.format) });
  }
  const { count, candidates } = found;
  const more = count > candidates.length ? `\n  ${words.more(count - candidates.length, say.format)}` : '';
  const list = `${candidates.map((one) => `\n  ${rowOf(one)}: ${name(one)}`).join('')}${more}`;
  throw new CarteraError('client-several', { count, list, example: candidates[0] === undefined ? '' : rowOf(candidates[0]) });
}

export const explain: Command = {
  name: 'explain',
  aliases: ['explicar'],
  arguments: ['file', 'client'],
  formats: ['table', 'json', 'md'],
  extensions: ['.json', '.md'],
  examples: [
    { line: 'clientes.csv "fila 60" --as-of 2026-11-30', about: 'row' },
    { line: 'clientes.csv F0003 --as-of 2026-11-30', about: 'id' },
    { line: 'clientes.csv "depósito los andes" --as-of 2026-11-30', about: 'name' },
    { line: 'clientes.csv F0003 --as-of 2026-11-30 --show-personal --format json', about: 'json' },
    { line: 'clientes.csv F0003 --transactions ventas.csv --as-of 2026-11-30', about: 'sales' },
  ],
  configurable: true,
  run,
};
