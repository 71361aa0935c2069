import type { Args, CarteraError } from '../errors.js';
import type { SettingKey } from '../settings.js';
import type { Catalogue } from './index.js';

const BRACES = /\{(\w+)\}/g;

/** Put arguments into a sentence's braces; names of files and things keep the look they have in the command line. */
export function fill(sentence: string, args: Args): string {
  return sentence.replace(BRACES, (_, name: string) => String(args[name] ?? ''));
}

/** Turn what stopped the run into a sentence for people: what happened, where, and what to do. */
export function describeError(error: CarteraError, words: Catalogue): string {
  const { errors, errorParts: parts, help } = words;
  const { key, found, cause, what, sort, suggestion, criterion } = error.args;
  const ofTarget = criterion === undefined ? undefined : words.target.expected[criterion as keyof typeof words.target.expected];
  const expected = ofTarget ?? (help.settings[String(key) as SettingKey] ?? help.settings[String(key).split('.')[0] as SettingKey])?.expected;
  const args: Args = {
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { foundAs: parts.found[String(found)] ?? parts.found.other ?? '' }),
    ...(what === undefined ? {} : { whatAs: parts.what[String(what)] ?? '' }),
    ...(error.code === 'config-syntax' || error.code === 'target-syntax' ? { causeAs: parts.cause[String(cause)] ?? parts.cause.other ?? '' } : {}),
    ...(error.code === 'condition-syntax' ? { causeAs: parts.condition[String(cause)] ?? '' } : {}),
    ...(sort === undefined ? {} : { sortAs: parts.sort[String(sort)] ?? '' }),
    ...error.args,
    ...(error.args.file === '-' ? { file: 'stdin' } : {}),
  };
  return fill(errors[error.code], args) + (suggestion === undefined ? '' : fill(parts.suggestion, args));
}
