import { CommanderError } from 'commander';
import { readArguments } from './cli/arguments.js';
import { chooseLanguage } from './cli/language.js';
import { buildProgram, type Parsed } from './cli/program.js';
import { explainUsage } from './cli/usage.js';
import type { RunOptions } from './commands/command.js';
import { loadVocabulary } from './commands/vocabulary.js';
import { readConfig } from './config.js';
import { CarteraError } from './errors.js';
import type { Io } from './io.js';
import { describeError, fill } from './messages/describe-error.js';
import { type Catalogue, catalogue } from './messages/index.js';
import { ClosedPipe, print, tell } from './output.js';
import { type Config, checkFlag, type Flags, type Language, resolveSettings, type SettingKey, type SettingValue, settingOf } from './settings.js';
import { VERSION } from './version.js';

const DONE = 0;
const COULD_NOT_RUN = 2;
const OUR_FAULT = 3;
const SIGNALS: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

const NO_CONFIG: Config = { file: null, values: {} };

/** A config file, or what is wrong with it: the language is needed before anybody can be told. */
type Found = { readonly config: Config; readonly problem: unknown };

/** Look for --config and --no-config before the command line is understood as a whole. */
async function findSettings(argv: readonly string[], io: Io): Promise<Found> {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--config' || arg.startsWith('--config='));
  const named = at < 0 ? null : ((options[at]?.startsWith('--config=') ? options[at].slice('--config='.length) : options[at + 1]) ?? null);
  try {
    return { config: await readConfig(options.includes('--no-config') ? false : named, io), problem: null };
  } catch (problem) {
    return { config: NO_CONFIG, problem };
  }
}

/** Parse the command line; null where commander answered it itself (help, version). @throws CarteraError usage codes */
async function parse(argv: readonly string[], words: Catalogue, io: Io): Promise<Parsed | null> {
  const args = await readArguments(argv, io);
  const answers: string[] = [];
  const chosen: Parsed[] = [];
  const program = buildProgram(words, { write: (text) => answers.push(text), columns: io.stdout.columns }, (parsed) => chosen.push(parsed));
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (!['commander.helpDisplayed', 'commander.help', 'commander.version'].includes(error.code)) throw explainUsage(error, args[0] ?? '');
  }
  if (answers.length > 0) await print(io, answers.join(''));
  return chosen[0] ?? null;
}

/** Check the options that say where results go and how. @throws CarteraError bad-value */
function readOptions(flags: Flags, io: Io): RunOptions {
  const take = <K extends SettingKey>(key: K): SettingValue<K> => {
    const typed = flags[key];
    return typed === undefined ? (settingOf(key).default as SettingValue<K>) : checkFlag(key, typed);
  };
  const noColor = take('noColor') || (io.env.NO_COLOR ?? '') !== '';
  return {
    format: flags.format === undefined ? null : take('format'),
    out: take('out'),
    target: take('target'),
    rejects: take('rejects'),
    save: take('save'),
    of: take('of'),
    plan: take('plan'),
    initTarget: take('initTarget'),
    initTemplate: take('initTemplate'),
    showPersonal: take('showPersonal'),
    summary: take('summary'),
    verbose: take('verbose'),
    force: take('force'),
    quiet: take('quiet'),
    color: io.stdout.tty && !noColor,
  };
}

async function runCommand({ command, args, flags }: Parsed, language: Language, found: Found, argv: readonly string[], io: Io): Promise<number> {
  if (flags.lang !== undefined) checkFlag('lang', flags.lang);
  if (command.configurable && found.problem !== null) throw found.problem;
  const config = command.configurable ? found.config : NO_CONFIG;
  const vocabulary = await loadVocabulary(command.name);
  const settings = await resolveSettings({ flags, config, io, lang: language, vocabulary });
  return command.run({ io, language, words: catalogue(language), args, settings, options: readOptions(flags, io), configFile: config.file, argv });
}

/** Resolves to the exit code of the signal that asked the run to stop. */
function stopped(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const answer = (): void => resolve(SIGNALS[String(signal.reason)] ?? SIGNALS.SIGINT ?? COULD_NOT_RUN);
    if (signal.aborted) answer();
    else signal.addEventListener('abort', answer, { once: true });
  });
}

/** Tell people why the run ended and choose the exit code. */
async function explainFailure(error: unknown, words: Catalogue, io: Io): Promise<number> {
  if (io.signal.aborted) return stopped(io.signal);
  if (error instanceof ClosedPipe) return DONE;
  if (error instanceof CarteraError) {
    await tell(io, words.errorParts.prefix + describeError(error, words));
    return COULD_NOT_RUN;
  }
  await tell(io, error instanceof Error ? (error.stack ?? error.message) : String(error));
  await tell(io, fill(words.errorParts.bug, { version: VERSION }));
  return OUR_FAULT;
}

/** Run one command line, the program's name left out, on the machine that `io` describes; resolves to the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const found = await findSettings(argv, io);
  const language = chooseLanguage(argv, found.config.values.lang, io);
  const words = catalogue(language);
  const work = async (): Promise<number> => {
    try {
      const parsed = await parse(argv, words, io);
      return parsed === null ? DONE : await runCommand(parsed, language, found, argv, io);
    } catch (error) {
      return explainFailure(error, words, io);
    }
  };
  return Promise.race([work(), stopped(io.signal)]);
}
