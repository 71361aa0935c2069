import { resolve } from 'node:path';
import { CarteraError } from '../errors.js';
import type { Io } from '../io.js';
import { lookAt, tell } from '../output.js';
import { startProgress } from '../progress.js';
import type { VerifyReport } from '../report/verify-report.js';
import type { Command, Context } from './command.js';
import { type Chunks, deliver } from './deliver.js';
import { speak } from './speak.js';
import { planTargets, type Target } from './targets.js';

async function run(context: Context): Promise<number> {
  const targets = await planTargets(verify, context);
  const folder = await findFolder(context.io);
  const report = await check(folder, context);
  await deliver(targets, context, await loadRenderers(report, context));
  return judge(report, context);
}

/** The folder of reference data, null where the machine names none. @throws CarteraError reference-missing */
async function findFolder({ env, cwd }: Io): Promise<string | null> {
  const named = env.CARTERA_REFERENCE_DATA ?? '';
  if (named === '') return null;
  const folder = resolve(cwd, named);
  // A folder that was mistyped must not pass for checks that need not be run.
  if ((await lookAt(folder)) !== 'folder') throw new CarteraError('reference-missing', { folder: named });
  return folder;
}

async function check(folder: string | null, { io, options, settings, words }: Context): Promise<VerifyReport> {
  const [{ runChecks }, { ALL_CHECKS }] = await Promise.all([import('../verify/run-checks.js'), import('../verify/index.js')]);
  const progress = startProgress(io, options.quiet, words.verify.progress);
  try {
    return await runChecks(ALL_CHECKS, { settings, folder, signal: io.signal, onProgress: (share) => progress.update(share) });
  } finally {
    progress.stop();
  }
}

async function loadRenderers(report: VerifyReport, context: Context): Promise<(target: Target) => Chunks> {
  const [{ renderVerify }, { renderVerifyMarkdown }, { renderVerifyJson }] = await Promise.all([
    import('../renderers/table/verify.js'),
    import('../renderers/md/verify.js'),
    import('../renderers/verify-json.js'),
  ]);
  const say = speak(context, { country: null }, { tables: [] });
  return ({ format }) => {
    if (format === 'json') return [renderVerifyJson(report)];
    if (format === 'md') return [renderVerifyMarkdown(report, say)];
    return [renderVerify(report, say, { width: context.io.stdout.columns, color: context.options.color })];
  };
}

/** 1 where a check fails, saying on stderr which; else 0. */
async function judge({ subjects, counts }: VerifyReport, context: Context): Promise<number> {
  if (counts.failed === 0) return 0;
  const { tellWhat } = await import('../renderers/verify-words.js');
  const say = speak(context, { country: null }, { tables: [] });
  const failed = subjects.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed'));
  await tell(context.io, context.words.verify.failed(failed.map((one) => tellWhat(one, say))));
  return 1;
}

export const verify: Command = {
  name: 'verify',
  aliases: ['verificar'],
  arguments: [],
  formats: ['table', 'json', 'md'],
  extensions: ['.json', '.md'],
  examples: [
    { line: '', about: 'first' },
    { line: '--format json', about: 'json' },
  ],
  configurable: false,
  run,
};
