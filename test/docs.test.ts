import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeExample } from '../src/cli/program.js';
import { run } from '../src/cli.js';
import { COMMANDS } from '../src/commands/index.js';
import { catalogue } from '../src/messages/index.js';
import { CONFIG_KEYS, LANGUAGES, SETTING_KEYS, settingOf } from '../src/settings.js';
import { makeIo } from './helpers/io.js';

const PAGES = { en: 'docs/commands.md', es: 'docs/comandos.md' } as const;

/** The files that the examples name. */
const INPUTS = {
  'clientes.csv': 'fixtures/ferreteria/input.csv',
  'ventas.csv': 'fixtures/ventas/ventas.csv',
  'ventas.xlsx': 'fixtures/ventas/cartera.xlsx',
  'nuestros.csv': 'fixtures/juntar/nuestros.csv',
  'ana.csv': 'fixtures/juntar/candidato.csv',
  'bruno.csv': 'fixtures/candidatos/honesta.csv',
  'carla.csv': 'fixtures/candidatos/inflada.csv',
  'target.yaml': 'fixtures/candidatos/target.yaml',
};

/** Cut an example as a shell would: at spaces, quotes hold together. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the command reference', () => {
  it('is what the program says now', () => {
    const { status, stderr } = spawnSync(process.execPath, [resolve('docs/generate.mjs'), '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(LANGUAGES)('names every command, option, setting and example (%s)', async (language) => {
    const page = await readFile(PAGES[language], 'utf8');
    for (const command of COMMANDS) {
      expect(page).toContain(`\n## ${[command.name, ...command.aliases].join(', ')}\n`);
      for (const { line } of command.examples) expect(page).toContain(`\n${writeExample(command, line, catalogue(language))}\n`);
    }
    for (const key of SETTING_KEYS) expect(page, key).toContain(`\`${settingOf(key).flag ?? key}`);
    for (const key of CONFIG_KEYS) expect(page).toContain(`| \`${key}\` |`);
  });
});

describe('examples', () => {
  const lines = LANGUAGES.flatMap((language) =>
    COMMANDS.flatMap((command) => command.examples.map(({ line }) => writeExample(command, line, catalogue(language)))),
  );

  it.each([...lines, 'cartera clientes.csv --as-of 2026-11-30'])('%s', async (line) => {
    const folder = await mkdtemp(join(tmpdir(), 'cartera-examples-'));
    try {
      for (const [name, file] of Object.entries(INPUTS)) await copyFile(file, join(folder, name));
      const io = makeIo({ cwd: folder });
      expect(await run(words(line).slice(1), io), io.err()).toBe(0);
      const made = words(line).filter(
        (_, i, all) =>
          all[i - 1] === '--out' || all[i - 1] === '--rejects' || all[i - 1] === '--save' || all[i - 1] === '--plan' || all[i - 1] === '--template',
      );
      for (const name of made) expect((await readFile(join(folder, name))).length).toBeGreaterThan(0);
      if (made.length === 0 && !/ ini(?:t|ciar)/.test(line)) expect(io.out()).not.toBe('');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('what is written by hand', () => {
  it('shows in CONTRIBUTING a classification as it stands in the files', async () => {
    const text = await readFile('CONTRIBUTING.md', 'utf8');
    const shown = [...text.matchAll(/^```diff\n([\s\S]*?)^```$/gm)].flatMap(([, diff = '']) => diff.split(/^--- .*\n/m).filter((part) => part !== ''));
    expect(shown.length).toBeGreaterThanOrEqual(4);
    for (const part of shown) {
      const path = /^\+\+\+ b\/(\S+)$/m.exec(part)?.[1] ?? '';
      const added = part.split('\n').flatMap((line) => (line.startsWith('+') && !line.startsWith('+++ ') ? [line.slice(1)] : []));
      const file = (await readFile(path, 'utf8')).trimEnd();
      // A new file is shown whole; of a list, the lines that are added.
      if (path.endsWith('/index.ts')) for (const line of added) expect(file.split('\n'), path).toContain(line);
      else expect(added.join('\n'), path).toBe(file);
    }
  });

  it.each(LANGUAGES)('names every classification in the README, and its configuration is one (%s)', async (language) => {
    const readme = await readFile(language === 'en' ? 'README.md' : 'README.es.md', 'utf8');
    const rows = readme.split('\n').flatMap((line) => /^\| ([^|]+) \|/.exec(line)?.[1] ?? []);
    const { rules } = catalogue(language);
    for (const { heading } of Object.values(rules)) expect(rows).toContain(heading.toLowerCase().replace('(rfm)', '(RFM)'));
    const folder = await mkdtemp(join(tmpdir(), 'cartera-readme-'));
    try {
      await writeFile(join(folder, 'cartera.yaml'), /^```yaml\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '');
      const io = makeIo({ cwd: folder });
      expect(await run(['rules', '--lang', language], io), io.err()).toBe(0);
      expect(io.out()).toContain(language === 'en' ? 'ROUTE' : 'RUTA');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
