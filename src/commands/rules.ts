import { fill } from '../messages/describe-error.js';
import { tell } from '../output.js';
import type { Command, Context } from './command.js';
import { deliver } from './deliver.js';
import { speak } from './speak.js';
import { planTargets } from './targets.js';

async function run(context: Context): Promise<number> {
  const { io, options, settings, words } = context;
  const targets = await planTargets(rules, context);
  const [{ reportRules }, { renderRules }, { renderRulesJson }] = await Promise.all([
    import('../report/rules-report.js'),
    import('../renderers/table/rule-list.js'),
    import('../renderers/json.js'),
  ]);
  const report = reportRules(settings);
  const say = speak(context, { country: null }, { tables: [] });
  await deliver(targets, context, ({ format }) => [
    format === 'json' ? renderRulesJson(report) : renderRules(report, say, { width: io.stdout.columns, color: options.color }),
  ]);
  if (!settings.strict || report.findings.length === 0) return 0;
  await tell(io, fill(words.errorParts.strictRules, { findings: report.findings.length }));
  return 1;
}

export const rules: Command = {
  name: 'rules',
  aliases: ['reglas'],
  arguments: [],
  formats: ['table', 'json'],
  extensions: ['.json'],
  examples: [
    { line: '', about: 'first' },
    { line: '--strict', about: 'strict' },
    { line: '--format json', about: 'json' },
  ],
  configurable: true,
  run,
};
