import { basename } from 'node:path';
import { localeOf } from '../client/places/currency.js';
import type { Plan } from '../client/plan.js';
import { makeOwnWords } from '../conditions/own-words.js';
import { makeFormat } from '../format.js';
import type { SourceInfo } from '../formats/batch.js';
import type { Catalogue } from '../messages/index.js';
import type { Say } from '../renderers/say.js';
import { quoteArgument } from '../renderers/shell.js';
import { nameLine } from '../report/cite.js';
import type { Context } from './command.js';

/** The words of the run's language and the numbers of the file's country (or of --locale). */
export function speak(
  { language, words, settings }: Context,
  plan: Pick<Plan, 'country'>,
  info: Pick<SourceInfo, 'tables'>,
): Say & { readonly words: Catalogue } {
  const locale = settings.locale ?? (plan.country === null ? null : localeOf(plan.country, language));
  const own = makeOwnWords(settings.classifications, language);
  return {
    words: { ...words, rules: { ...words.rules, ...own } },
    format: makeFormat(language, locale, (line) => nameLine(info, line)),
    language,
    glyphs: settings.glyphs,
  };
}

/** The command line that gives this result again on any day: what was typed, with the run's date. */
export function reproduce({ argv, settings }: Context): string {
  const dated = argv.some((arg) => arg === '--as-of' || arg.startsWith('--as-of='));
  return writeCommand([...argv, ...(dated ? [] : ['--as-of', settings.asOf])]);
}

/** A command line as it can be pasted in a shell, the program's name in front. */
export const writeCommand = (argv: readonly string[]): string => ['cartera', ...argv.map(quoteTyped)].join(' ');

/** The same for a document that goes elsewhere: files by their names alone, and not where results went. */
export function reproduceAnywhere(context: Context): string {
  const { argv, args, settings } = context;
  const results = new Set(['--out', '--rejects', '--config']);
  const kept = argv.filter((arg, at) => !results.has(arg) && !results.has(argv[at - 1] ?? '') && !/^--(?:out|rejects|config)=/.test(arg) && arg !== '--force');
  const { own, targetFile } = settings.candidates;
  const files = new Set([...args, ...settings.transactions, ...[own, targetFile].filter((file) => file !== null)]);
  const joined = /^(--(?:transactions|own|target)=)(.*)$/s;
  const bare = (arg: string): string => (files.has(arg) ? bareName(arg) : arg.replace(joined, (_, option: string, file: string) => option + bareName(file)));
  return reproduce({ ...context, argv: kept.map(bare) });
}

/** Options stay bare; everything else is quoted where a shell needs it. */
function quoteTyped(arg: string): string {
  return /^--?[a-z-]+$/.test(arg) ? arg : quoteArgument(arg);
}

/** The name of a file without its folders; `-` stays. */
export const bareName = (name: string): string => (name === '-' ? name : basename(name));
