import type { CommandName, Group, SettingKey } from '../../settings.js';
import { type CommandHelp, commands } from './help-commands.js';
import { type SettingHelp, settings } from './help-settings.js';
import { reference } from './reference.js';

export const help = {
  description: 'Analyses a client portfolio kept in a spreadsheet export. Files are never changed, nothing is sent over the network and nothing is asked.',
  usage: '<command> [options]',
  /** Whether examples call commands by their Spanish names. */
  prefersAliases: false as boolean,
  usageOptions: '[options]',
  headings: { usage: 'Usage:', arguments: 'Arguments:', commands: 'Commands:', examples: 'Examples:' },
  groups: { reading: 'How to read the file:', rules: 'Rules:', output: 'Results:', exit: 'Exit code:', global: 'Always:' } satisfies Record<Group, string>,
  helpOption: 'show this help',
  helpCommand: 'show the help of a command',
  versionOption: 'show the version',
  defaultValue: 'default: {value}',
  more: 'Options of each command: cartera <command> --help',
  arguments: {
    file: { name: 'file', help: 'the list of clients (CSV or XLSX); "-" reads standard input' },
    client: { name: 'client', help: 'the client: its row ("row 214"), code, tax id, email, phone or name' },
    command: { name: 'command', help: 'a command' },
  },
  placeholders: {
    mapping: 'Header=field',
    country: 'country',
    currency: 'code',
    rate: 'CODE=number',
    order: 'order',
    sign: 'sign',
    encoding: 'name',
    sheet: 'sheet',
    sales: 'file[#sheet]',
    window: 'time',
    line: 'line',
    date: 'date',
    zone: 'zone',
    days: 'days',
    method: 'method',
    level: 'level',
    format: 'format',
    file: 'file',
    document: 'what',
    locale: 'tag',
    expression: 'condition',
    names: 'names',
    condition: 'condition',
    language: 'es|en',
  } as Readonly<Record<string, string>>,
  settings: settings as Readonly<Record<SettingKey, SettingHelp>>,
  commands: commands as Readonly<Record<CommandName, CommandHelp>>,
  template: {
    intro: [
      'Settings of cartera for this folder and those below it.',
      'A # followed by a space begins an explanation. A # followed by a name is a setting with its default or an example: remove the # to use it.',
      'Options of the command line weigh more than this file. Save it as UTF-8.',
    ],
    groups: { reading: 'Reading the file', rules: 'Rules', output: 'Results', exit: 'Exit code', global: 'General' } satisfies Record<Group, string>,
    expected: 'Expected: {expected}.',
    otherwise: 'If it is not set, the file decides.',
  },
  notices: {
    created: 'Created {file}. Open it with a text editor, change what you need, and run: cartera clientes.csv',
    saved: 'The columns were saved in {file}.',
    progress: 'Reading',
  },
  reference,
};
