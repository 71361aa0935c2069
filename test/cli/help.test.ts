import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli.js';
import { COMMANDS } from '../../src/commands/index.js';
import { SETTING_KEYS, settingOf } from '../../src/settings.js';
import { VERSION } from '../../src/version.js';
import { makeIo } from '../helpers/io.js';

async function help(argv: readonly string[], columns = 80): Promise<string> {
  const io = makeIo({ columns });
  expect(await run(argv, io)).toBe(0);
  expect(io.err()).toBe('');
  return io.out();
}

describe('help', () => {
  it('is what no command gives, in Spanish where nothing says otherwise', async () => {
    const text = await help([]);
    expect(text).toMatch(/^Uso: cartera <comando> \[opciones\]\n/);
    expect(await help(['--help'])).toBe(text);
    expect(await help(['help'])).toBe(text);
    expect(await help(['--lang', 'es'])).toBe(text);
    for (const { name, aliases } of COMMANDS) expect(text).toContain([name, ...aliases].join(', '));
  });

  it.each(COMMANDS.map(({ name }) => name))('%s: one text by any road, with its options and examples', async (name) => {
    const command = COMMANDS.find((one) => one.name === name) as (typeof COMMANDS)[number];
    const text = await help([name, '--help', '--lang', 'en']);
    for (const road of [
      [...command.aliases, '-h'],
      ['help', name],
      ['ayuda', ...command.aliases],
      ['--help', name],
    ])
      expect(await help([...road, '--lang', 'en'])).toBe(text);
    for (const key of SETTING_KEYS) {
      const { flag, commands } = settingOf(key);
      if (flag !== undefined && (commands as readonly string[]).includes(name)) expect(text, key).toContain(`\n  ${flag}`);
    }
    for (const { line } of command.examples) expect(text).toContain(`cartera ${name} ${line}`.trimEnd());
  });

  it.each(COMMANDS.map(({ name }) => name))('%s: no English in Spanish', async (name) => {
    const text = await help([name, '--help', '--lang', 'es']);
    // Names of options are the same in every language.
    expect(text.replace(/--[a-z-]+/g, '')).not.toMatch(/\b(Usage|Options|Arguments|Commands|Examples|default|display|show|the)\b/i);
    expect(text).toContain('Siempre:');
    expect(text).toContain('Ejemplos:');
    expect(text.match(/Siempre:/g)).toHaveLength(1);
  });

  it.each([
    [60, 60],
    [80, 80],
    [100, 100],
    [200, 100],
  ])('fits a terminal of %i columns', async (columns, width) => {
    for (const argv of [[], ['analyze', '--help']]) {
      const text = (await help(argv, columns)).split(/\n(?:Ejemplos|Examples):/)[0] ?? '';
      const longest = Math.max(...text.split('\n').map((line) => line.length));
      expect(longest).toBeLessThanOrEqual(width);
      expect(longest).toBeGreaterThan(width - 20);
    }
  });

  it('has no trailing spaces', async () => {
    for (const argv of [[], ...COMMANDS.map(({ name }) => [name, '--help'])]) expect(await help(argv)).not.toMatch(/ \n/);
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect(VERSION).toBe(manifest.version);
    expect(await help(['--version'])).toBe(`${VERSION}\n`);
  });
});
