import { Argument, Help, Option, Command as Program } from 'commander';
import type { Command } from '../commands/command.js';
import { COMMANDS } from '../commands/index.js';
import { fill } from '../messages/describe-error.js';
import type { Catalogue } from '../messages/index.js';
import { type Flags, GROUPS, SETTING_KEYS, type SettingKey, settingOf } from '../settings.js';
import { VERSION } from '../version.js';

/** What the command line asks for. */
export type Parsed = { readonly command: Command; readonly args: readonly string[]; readonly flags: Flags };

/** Where commander's texts go: they are printed by the caller, who can wait for the stream. */
export type Printer = { readonly write: (text: string) => void; readonly columns: number };

const MAX_WIDTH = 100;

/** Help is set to the terminal's width, at most 100 columns. */
const widthOf = (columns: number): number => Math.min(columns, MAX_WIDTH);

/** The sentence of an option's help: what it does, what it takes, what happens without it. */
function describeOption(key: SettingKey, command: Command | null, words: Catalogue): string {
  const setting = settingOf(key);
  const { help: sentence, expected } = words.help.settings[key];
  const takes = key === 'format' && command !== null ? command.formats.join(', ') : expected;
  const own = key === 'format' ? command?.formats[0] : setting.default;
  const usual = typeof own === 'string' || typeof own === 'number' ? [fill(words.help.defaultValue, { value: own })] : [];
  const details = setting.value === 'switch' || setting.placeholder === 'file' ? [] : [takes];
  const notes = [...details, ...usual].join('; ');
  return notes === '' ? sentence : `${sentence} (${notes})`;
}

/** How a setting's option is written: `--as-of <date>`. */
export function writeFlag(key: SettingKey, words: Catalogue): string {
  const { flag, placeholder, optional } = settingOf(key);
  if (placeholder === undefined) return flag ?? '';
  const word = words.help.placeholders[placeholder] ?? placeholder;
  return optional ? `${flag} [${word}]` : `${flag} <${word}>`;
}

function makeOption(key: SettingKey, command: Command | null, words: Catalogue): Option {
  const setting = settingOf(key);
  const option = new Option(writeFlag(key, words), describeOption(key, command, words)).helpGroup(words.help.groups[setting.group]);
  if (setting.multiple) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

/** Settings with an option, that a command takes; null asks for those that stand before or after any command. */
export function optionsOf(command: Command | null): readonly SettingKey[] {
  const keys = SETTING_KEYS.filter((key) => settingOf(key).flag !== undefined && (settingOf(key).group === 'global') === (command === null));
  const taken = command === null ? keys : keys.filter((key) => settingOf(key).commands.includes(command.name));
  return GROUPS.flatMap((group) => taken.filter((key) => settingOf(key).group === group));
}

/** Read commander's values back into settings. */
function readFlags(command: Command, values: Readonly<Record<string, unknown>>): Flags {
  const flags: Record<string, unknown> = {};
  for (const key of [...optionsOf(command), ...optionsOf(null)]) {
    const option = new Option(settingOf(key).flag ?? '');
    const value = values[option.attributeName()];
    if (option.negate) {
      if (value === false) flags[key] = true;
    } else if (value !== undefined && typeof value !== 'boolean') flags[key] = value;
    else if (value === true && (settingOf(key).value === 'switch' || settingOf(key).optional)) flags[key] = true;
  }
  return flags as Flags;
}

/** How an argument stands in the usage: `<file>`, `<client...>`, `[file]` where it may be left out. */
export function writeArgument(command: Command, name: Command['arguments'][number], words: Catalogue): string {
  // A client may be several words.
  const word = words.help.arguments[name].name + (name === 'client' || name === 'candidates' ? '...' : '');
  return command.optional ? `[${word}]` : `<${word}>`;
}

/** An example as one types it, the command called as people who read this language would. */
export function writeExample(command: Command, line: string, words: Catalogue): string {
  const name = words.help.prefersAliases ? (command.aliases[0] ?? command.name) : command.name;
  return `cartera ${name} ${line}`.trimEnd();
}

function writeExamples(command: Command, words: Catalogue): string {
  const about = words.help.commands[command.name].examples;
  const lines = command.examples.map(({ line, about: key }) => `  ${about[key] ?? ''}\n    ${writeExample(command, line, words)}`);
  return `\n${words.help.headings.examples}\n${lines.join('\n')}`;
}

/** Headings that commander writes itself, in our words. */
function translateTitle(title: string, words: Catalogue): string {
  const { usage, arguments: args, commands } = words.help.headings;
  const known: Readonly<Record<string, string>> = { 'Usage:': usage, 'Arguments:': args, 'Commands:': commands };
  return known[title] ?? title;
}

/** Build commander's program from the list of commands; parsing calls `choose` with what was asked for. */
export function buildProgram(words: Catalogue, printer: Printer, choose: (parsed: Parsed) => void): Program {
  const { help } = words;
  const width = widthOf(printer.columns);
  const plain = new Help();
  const program = new Program('cartera')
    .description(help.description)
    .usage(help.usage)
    .optionsGroup(help.groups.global)
    .version(VERSION, '--version', help.versionOption)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(`help [${help.arguments.command.name}]`, help.helpCommand)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: printer.write,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
    })
    .configureHelp({
      minWidthToWrap: 20,
      visibleOptions: (cmd) => [...plain.visibleOptions(cmd), ...(cmd.parent?.options.filter((option) => option.long !== '--version') ?? [])],
      styleTitle: (title) => translateTitle(title, words),
      subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join(', ') + (sub.name() === 'help' ? ` ${sub.usage().split(' ').at(-1) ?? ''}` : ''),
    });
  for (const key of optionsOf(null)) program.addOption(makeOption(key, null, words));
  for (const command of COMMANDS) {
    const { summary, description } = help.commands[command.name];
    const sub = program
      .command(command.name)
      .aliases([...command.aliases])
      .summary(summary)
      .description(description);
    for (const name of command.arguments) sub.addArgument(new Argument(writeArgument(command, name, words), help.arguments[name].help));
    sub.usage([...command.arguments.map((name) => writeArgument(command, name, words)), help.usageOptions].join(' '));
    for (const key of optionsOf(command)) sub.addOption(makeOption(key, command, words));
    sub.optionsGroup(help.groups.global).helpOption('-h, --help', help.helpOption).addHelpText('after', writeExamples(command, words));
    sub.action(() => choose({ command, args: sub.args, flags: readFlags(command, sub.optsWithGlobals()) }));
  }
  return program.addHelpText('after', `\n${help.headings.examples}\n  cartera clientes.csv --as-of 2026-11-30\n\n${help.more}`);
}
