/** Words of the command reference, which is written from the program. */
export const reference = {
  title: 'Command reference',
  intro: 'Made by `npm run docs` from the program itself; the same text is printed by `cartera <command> --help`.',
  other: 'En español: [comandos.md](comandos.md).',
  table: { option: 'Option', config: 'In cartera.yaml', meaning: 'Meaning', expected: 'Expected', default: 'Default' },
  fromFile: 'from the file',
  settings: 'Settings of cartera.yaml',
  settingsIntro:
    'Options weigh more than the configuration file, and the configuration file more than the defaults. `cartera init` writes a commented file; `cartera schema --of config` prints its JSON Schema.',
  exit: 'Exit codes',
  exitCodes: [
    ['0', 'done'],
    ['1', 'done, but a condition asked for with `--strict` or `--fail-on` failed'],
    ['2', 'could not run: usage, file, columns, configuration or no readable client'],
    ['3', 'a fault of the program'],
    ['130', 'interrupted with Ctrl-C'],
    ['143', 'ended by the system (SIGTERM)'],
  ] as readonly (readonly [string, string])[],
};
