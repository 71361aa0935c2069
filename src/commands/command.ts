import type { FieldName } from '../client/fields.js';
import type { Io } from '../io.js';
import type { Catalogue } from '../messages/index.js';
import type { CommandName, Format, Language, Settings } from '../settings.js';

/** What a command was asked for beside its settings: where results go and how. */
export type RunOptions = {
  /** Null where --format was not given. */
  readonly format: Format | null;
  readonly out: readonly string[];
  /** The one --out of init and schema. */
  readonly target: string | null;
  readonly rejects: string | null;
  /** --save: a file name, or true for the config in use (else ./cartera.yaml). */
  readonly save: string | true | null;
  readonly of: 'config' | 'analyze' | 'explain' | 'columns' | 'validate' | 'score' | 'compare' | 'duplicates' | 'merge' | 'inactive' | 'verify';
  /** The workbook of a plan to merge. */
  readonly plan: string | null;
  /** What init writes instead of the configuration. */
  readonly initTarget: boolean;
  readonly initTemplate: string | null;
  /** Personal data is shown as it stands in the file. */
  readonly showPersonal: boolean;
  /** One line instead of the page. */
  readonly summary: boolean;
  /** Models by their names, with their figures. */
  readonly verbose: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  /** Colour was not refused and standard output is a terminal. */
  readonly color: boolean;
};

/** All that a command gets to work with. */
export type Context = {
  readonly io: Io;
  readonly language: Language;
  readonly words: Catalogue;
  /** Positional arguments as typed. */
  readonly args: readonly string[];
  readonly settings: Settings<FieldName>;
  readonly options: RunOptions;
  /** Absolute path of the config file in use, or null. */
  readonly configFile: string | null;
  /** The command line as typed, without the program's name: for "to do this again". */
  readonly argv: readonly string[];
};

/**
 * One command. A new one is a file that gives this, a line in index.ts, its name in settings/table.ts and its words in messages/<language>/help.ts:
 * options come from the settings that name the command, help and the command reference from the words.
 */
export type Command = {
  readonly name: CommandName;
  /** Spanish names. */
  readonly aliases: readonly string[];
  /** Keys of the words for its positional arguments. */
  readonly arguments: readonly ('file' | 'client' | 'ours' | 'candidate' | 'candidates')[];
  /** They may be left out: the run says what it misses. */
  readonly optional?: true;
  /** Formats of --format, the default first; empty where it prints one thing only. */
  readonly formats: readonly Format[];
  /** Endings of --out, with their dot. */
  readonly extensions: readonly string[];
  /** What follows the command's name, with the key of the words that say what each is about. The input is called clientes.csv. */
  readonly examples: readonly { readonly line: string; readonly about: string }[];
  /** Whether cartera.yaml is read: commands that help to repair it must run without. */
  readonly configurable: boolean;
  /** Do the work. Resolves to the exit code, 0 or 1. @throws CarteraError where it cannot run */
  readonly run: (context: Context) => Promise<number>;
};
