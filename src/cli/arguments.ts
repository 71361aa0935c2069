import { resolve } from 'node:path';
import { COMMANDS, findCommand } from '../commands/index.js';
import { CarteraError } from '../errors.js';
import type { Io } from '../io.js';
import { lookAt } from '../output.js';
import { findClosest, SETTING_KEYS, settingOf } from '../settings.js';

const HELP = new Set(['help', 'ayuda']);
const ALONE = new Set(['--help', '-h', '--version', '-V']);

/** Flags whose next argument is their value. */
const VALUED = new Set<string>(
  SETTING_KEYS.map(settingOf).flatMap(({ flag, value, optional }) => (flag === undefined || value === 'switch' || optional ? [] : [flag])),
);
/** Flags that may stand before a command. */
const GLOBAL = new Set<string>(SETTING_KEYS.map(settingOf).flatMap(({ flag, group }) => (flag !== undefined && group === 'global' ? [flag] : [])));

/** Where the first argument stands that is no option nor the value of one; -1 where there is none. */
function findOperand(argv: readonly string[]): number {
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') return i + 1 < argv.length ? i + 1 : -1;
    if (arg === '-' || !arg.startsWith('-')) return i;
    if (VALUED.has(arg)) i++;
  }
  return -1;
}

/** Whether a word was meant as the name of a file. */
function looksLikeFile(word: string): boolean {
  return /[./\\]/.test(word);
}

/** @throws CarteraError unknown-command */
function refuseCommand(name: string): never {
  const suggestion = findClosest(
    name,
    COMMANDS.flatMap((command) => [command.name, ...command.aliases]),
  );
  throw new CarteraError('unknown-command', { name, ...(suggestion === null ? {} : { suggestion }) });
}

/**
 * Put the command first: a file in its place means analyze, `help X` means `X --help`, and options may stand before it.
 * @throws CarteraError unknown-command, file-missing
 */
export async function readArguments(argv: readonly string[], io: Pick<Io, 'cwd'>): Promise<readonly string[]> {
  const at = findOperand(argv);
  const word = argv[at];
  if (word === undefined) {
    const ofAnalyze = argv.some((arg) => arg.startsWith('-') && !ALONE.has(arg) && !GLOBAL.has(arg.split('=')[0] ?? ''));
    if (ofAnalyze) return ['analyze', ...argv];
    return argv.some((arg) => ALONE.has(arg)) ? argv : ['--help', ...argv];
  }
  const rest = argv.toSpliced(at, 1);
  if (HELP.has(word)) {
    const after = rest[findOperand(rest)];
    if (after === undefined) return ['--help', ...rest];
    if (findCommand(after) === null) refuseCommand(after);
    return [after, '--help', ...rest.filter((arg) => arg !== after)];
  }
  if (findCommand(word) !== null && argv[at - 1] !== '--') return [word, ...rest];
  if (word === '-' || (await lookAt(resolve(io.cwd, word))) !== null) return ['analyze', ...argv];
  if (looksLikeFile(word)) throw new CarteraError('file-missing', { file: word });
  return refuseCommand(word);
}
