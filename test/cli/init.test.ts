import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { parseConfig } from '../../src/config/document.js';
import { CONFIG_KEYS } from '../../src/settings.js';
import { makeIo } from '../helpers/io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cartera = async (...argv: string[]) => {
  const io = makeIo({ cwd: folder });
  return { code: await run(argv, io), out: io.out(), err: io.err() };
};
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('init', () => {
  it.each(['es', 'en'] as const)('writes every setting, and all of them work once uncommented (%s)', async (lang) => {
    expect(await cartera('init', '--lang', lang)).toMatchObject({ code: 0, out: '' });
    const text = await read('cartera.yaml');
    expect(parseConfig(text, 'f')).toEqual({ lang });
    const awake = parseConfig(text.replace(/^( *)#(?=\S)/gm, '$1'), 'f');
    expect(Object.keys(awake).sort()).toEqual([...CONFIG_KEYS].sort());
    expect(awake).toMatchObject({ 'state.current': 90, 'tier.b': 95, 'counter.taxIds': ['00000000'], map: { 'Total 2025': 'totalRevenue' }, delimiter: '\t' });
  });

  it('each setting can be used by itself', async () => {
    await cartera('iniciar');
    const lines = (await read('cartera.yaml')).split('\n');
    const settings = lines.flatMap((line, i) => (/^ *#\S/.test(line) ? [i] : []));
    expect(settings.length).toBeGreaterThan(CONFIG_KEYS.length - 2);
    for (const i of settings) {
      const text = lines.map((line, j) => (i === j ? line.replace('#', '') : line)).join('\n');
      expect(Object.keys(parseConfig(text, 'f')), lines[i]).toHaveLength(2);
    }
  });

  it('is explained in the language of the user', async () => {
    expect((await cartera('init')).err).toContain('Se creó cartera.yaml.');
    expect(await read('cartera.yaml')).toContain('# País de los clientes');
    expect((await cartera('init', '--force', '--lang', 'en')).err).toContain('Created cartera.yaml.');
    expect(await read('cartera.yaml')).toContain('# Country of the clients');
    expect((await cartera('init', '--out', 'otro.yaml', '--quiet')).err).toBe('');
    expect((await readdir(folder)).sort()).toEqual(['cartera.yaml', 'otro.yaml']);
  });

  it('replaces nothing without --force, and repairs a broken file with it', async () => {
    await writeFile(join(folder, 'cartera.yaml'), 'lang: "es\n');
    expect(await cartera('init')).toMatchObject({ code: 2, err: expect.stringContaining('Ya existe cartera.yaml') });
    expect(await read('cartera.yaml')).toBe('lang: "es\n');
    expect((await cartera('init', '--force')).code).toBe(0);
    expect(parseConfig(await read('cartera.yaml'), 'f')).toEqual({ lang: 'es' });
  });
});

describe('schema', () => {
  type Schema = {
    properties: Record<string, Schema>;
    anyOf: Schema[];
    additionalProperties: boolean;
    description: string;
    default: unknown;
    enum: string[];
    type: string;
  };

  it('of the config holds every setting, its default and its help', async () => {
    const { code, out } = await cartera('schema', '--lang', 'en');
    expect(code).toBe(0);
    const root = JSON.parse(out) as Schema;
    expect(root).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false });
    for (const key of CONFIG_KEYS) {
      const found = key.split('.').reduce<Schema | undefined>((node, name) => {
        const object = node?.properties === undefined ? node?.anyOf.find((one) => one.properties !== undefined) : node;
        return object?.properties[name];
      }, root);
      expect(found?.description, key).toMatch(/.{10}/);
    }
    expect(root.properties.state).toMatchObject({ anyOf: [{ properties: { current: { default: 90 } }, additionalProperties: false }, { type: 'null' }] });
  });

  it('goes to a file in the language asked for', async () => {
    expect(await cartera('esquema', '--out', 'c.json')).toEqual({ code: 0, out: '', err: '' });
    expect(await read('c.json')).toContain('país de los clientes');
    expect((await cartera('schema', '--out', 'c.json')).code).toBe(2);
  });
});
