// Writes commands.md, comandos.md and exports.md from the built program (npm run docs); with --check, fails where they are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { optionsOf, writeArgument, writeExample, writeFlag } from '../dist/cli/program.js';
import { COMMANDS } from '../dist/commands/index.js';
import { catalogue } from '../dist/messages/index.js';
import { CONFIG_KEYS, settingOf } from '../dist/settings.js';
import { makeExports } from './exports.mjs';

/** The page of each language. */
export const PAGES = { en: 'commands.md', es: 'comandos.md' };

const cell = (text) => text.replaceAll('\\', '\\\\').replaceAll('|', '\\|');
const code = (text) => `\`${cell(text)}\``;
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)];

/** The default as people read it: a value, or who decides. */
function writeDefault(key, command, help) {
  const { default: value, group } = settingOf(key);
  if (key === 'format' && command !== null) return code(command.formats[0]);
  if (typeof value === 'string' || typeof value === 'number') return code(String(value));
  return value === null && group === 'reading' ? help.reference.fromFile : '';
}

function writeExpected(key, command, help) {
  if (settingOf(key).value === 'switch' && !settingOf(key).inConfig) return '';
  return cell(key === 'format' && command !== null ? command.formats.join(', ') : help.settings[key].expected);
}

function describeOptions(command, words) {
  const { help } = words;
  const { option, config, meaning, expected, default: usual } = help.reference.table;
  const rows = optionsOf(command).map((key) => [
    code(writeFlag(key, words)),
    settingOf(key).inConfig ? code(key) : '',
    cell(help.settings[key].help),
    writeExpected(key, command, help),
    writeDefault(key, command, help),
  ]);
  return table([option, config, meaning, expected, usual], rows);
}

function describeCommand(command, words) {
  const { help } = words;
  const about = help.commands[command.name];
  const args = command.arguments.map((name) => writeArgument(command, name, words));
  const usage = ['cartera', [command.name, ...command.aliases].join('|'), ...args, help.usageOptions].join(' ');
  const examples = command.examples.flatMap(({ line, about: key }) => [`# ${about.examples[key]}`, writeExample(command, line, words)]);
  return [
    `## ${command.name}, ${command.aliases.join(', ')}`,
    '',
    about.description,
    '',
    '```',
    usage,
    '```',
    '',
    ...describeOptions(command, words),
    '',
    '```sh',
    ...examples,
    '```',
    '',
  ];
}

/** Write the command reference in one language, as Markdown. */
export function makeReference(language) {
  const words = catalogue(language);
  const { help } = words;
  const { title, intro, other, table: head, settings, settingsIntro, exit, exitCodes } = help.reference;
  const keys = CONFIG_KEYS.map((key) => [
    code(key),
    settingOf(key).flag === undefined ? '' : code(settingOf(key).flag),
    cell(help.settings[key].help),
    writeExpected(key, null, help),
    writeDefault(key, null, help),
  ]);
  const lines = [
    `# ${title}`,
    '',
    `${intro} ${other}`,
    '',
    ...COMMANDS.flatMap((command) => describeCommand(command, words)),
    `## ${help.groups.global.replace(':', '')}`,
    '',
    ...describeOptions(null, words),
    '',
    `## ${settings}`,
    '',
    settingsIntro,
    '',
    ...table([head.config, head.option, head.meaning, head.expected, head.default], keys),
    '',
    `## ${exit}`,
    '',
    ...table(['', ''], exitCodes),
  ];
  return `${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  const pages = [...Object.entries(PAGES).map(([language, page]) => [page, makeReference(language)]), ['exports.md', await makeExports()]];
  for (const [page, text] of pages) {
    const place = new URL(page, import.meta.url);
    if (!check) writeFileSync(place, text);
    else if (readFileSync(place, 'utf8') !== text) {
      console.error(`docs/${page} is out of date: npm run docs`);
      process.exitCode = 1;
    }
  }
}
