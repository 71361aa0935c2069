import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/document.js';
import { findConfig, readConfig, saveMap } from '../src/config.js';
import { CarteraError } from '../src/errors.js';
import { makeIo } from './helpers/io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = async (name: string, text: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

/** The code and arguments of what a call throws. */
async function failure(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CarteraError) return { code: error.code, ...error.args };
    throw error;
  }
  return 'nothing was thrown';
}

describe('values', () => {
  it('are read by the level they stand on', () => {
    expect(parseConfig('state:\n  current: 60\n  active: 300\nstrict: true\nfailOn: [rejected>5%]\nwords:\n  status:\n    active: [VIP]\n', 'f')).toEqual({
      'state.current': 60,
      'state.active': 300,
      strict: true,
      failOn: ['rejected>5%'],
      'words.status.active': ['VIP'],
    });
  });

  it('keep codes as they are spelled', () => {
    const text = 'counter:\n  taxIds: [00000000, 012, 20123456789, 1e3]\n  names: [null, yes]\nmap:\n  2025: totalRevenue\n  012: ignore\nasOf: 2026-11-30\n';
    expect(parseConfig(text, 'f')).toEqual({
      'counter.taxIds': ['00000000', '012', '20123456789', '1e3'],
      'counter.names': ['null', 'yes'],
      map: { 2025: 'totalRevenue', '012': 'ignore' },
      asOf: '2026-11-30',
    });
  });

  it.each(['', '# nothing\n', '---\n', 'state:\nmap:\ncountry:\n', 'words:\n  status:\n', '\uFEFF# mark\n'])('%j sets nothing', (text) => {
    expect(parseConfig(text.replace('\uFEFF', ''), 'f')).toEqual({});
  });

  it.each([
    ['state: 90', 'state'],
    ['state:\n  current: "90 days"', 'state.current'],
    ['state:\n  current: 0', 'state.current'],
    ['tier:\n  a: 101', 'tier.a'],
    ['strict: "yes"', 'strict'],
    ['lang: fr', 'lang'],
    ['map: [a, b]', 'map'],
    ['rates: { USD: much }', 'rates'],
    ['value: { cuts: { recency: [30, 90, 180] } }', 'value.cuts.recency'],
    ['value: { cuts: { monetary: [500, 400, 1000, 5000] } }', 'value.cuts.monetary'],
    ['tier: { method: pareto }', 'tier.method'],
    ['rates: { DOLAR: 3 }', 'rates'],
    ['counter:\n  names: Mostrador', 'counter.names'],
    ['timeZone: Lima', 'timeZone'],
    ['asOf: 30/30/2026', 'asOf'],
  ])('%j is refused', async (text, key) => expect(await failure(() => parseConfig(text, 'f'))).toMatchObject({ code: 'config-value', file: 'f', key }));

  it.each([
    ['contry: PE', 'contry', 'country'],
    ['state:\n  curent: 60', 'state.curent', 'state.current'],
    ['stat:\n  current: 60', 'stat', 'state'],
    ['format: json', 'format', undefined],
    ['toString: 1', 'toString', undefined],
  ])('%j has an unknown key', async (text, key, suggestion) => {
    expect(await failure(() => parseConfig(text, 'f'))).toEqual({
      code: 'config-unknown-key',
      file: 'f',
      key,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  });

  it.each([
    ['lang: es\nlang: en\n', 2, 'duplicate'],
    ['state:\n\tcurrent: 1\n', 2, 'tab'],
    ['lang: "es\n', 2, 'other'],
    ['- a\n- b\n', 1, 'shape'],
    ['just words', 1, 'shape'],
  ])('%j cannot be read', async (text, line, cause) =>
    expect(await failure(() => parseConfig(text, 'f'))).toMatchObject({ code: 'config-syntax', file: 'f', line, cause }),
  );
});

describe('the file', () => {
  it('is looked for upward', async () => {
    await mkdir(join(folder, 'a/b'), { recursive: true });
    const path = await put('cartera.yaml', 'lang: en\n');
    expect(await findConfig(join(folder, 'a/b'))).toBe(path);
    expect(await readConfig(null, makeIo({ cwd: join(folder, 'a/b') }))).toEqual({ file: path, values: { lang: 'en' } });
    const nearer = await put('a/cartera.yaml', '');
    expect(await readConfig(null, makeIo({ cwd: join(folder, 'a/b') }))).toEqual({ file: nearer, values: {} });
  });

  it('may be named, or refused', async () => {
    await put('cartera.yaml', 'lang: en\n');
    await put('mine.yaml', '\uFEFFlang: es\n');
    expect((await readConfig('mine.yaml', makeIo({ cwd: folder }))).values).toEqual({ lang: 'es' });
    expect(await readConfig(false, makeIo({ cwd: folder }))).toEqual({ file: null, values: {} });
  });

  it('may not be missing, a folder or in another encoding', async () => {
    await mkdir(join(folder, 'cartera.yaml'));
    await put('latin1.yaml', Buffer.from('map: { Razón: name }', 'latin1'));
    const io = makeIo({ cwd: folder });
    expect(await failure(() => readConfig('none.yaml', io))).toEqual({ code: 'config-missing', file: 'none.yaml' });
    expect(await failure(() => readConfig('cartera.yaml', io))).toEqual({ code: 'config-unreadable', file: 'cartera.yaml' });
    expect(await failure(() => readConfig(null, io))).toEqual({ code: 'config-unreadable', file: 'cartera.yaml' });
    expect(await failure(() => readConfig('latin1.yaml', io))).toMatchObject({ code: 'config-syntax', cause: 'encoding' });
  });
});

describe('saveMap', () => {
  const io = () => makeIo({ cwd: folder });
  const read = () => readFile(join(folder, 'cartera.yaml'), 'utf8');

  it('keeps comments, other settings and their spelling', async () => {
    const before = '# ours\nlang: es # idioma\nmap:\n  # sales\n  Ventas: totalRevenue # yearly\n  012: ignore\ncounter:\n  taxIds: [00000000]\n';
    await put('cartera.yaml', before);
    await saveMap('cartera.yaml', { Ventas: 'balance', Notas: 'ignore', 'Total: 2025 #1': 'totalRevenue', '012': 'id' }, io());
    const after = await read();
    for (const kept of ['# ours', '# idioma', '# sales', '# yearly', '[00000000]']) expect(after).toContain(kept);
    expect(parseConfig(after, 'f')).toEqual({
      lang: 'es',
      map: { Ventas: 'balance', '012': 'id', Notas: 'ignore', 'Total: 2025 #1': 'totalRevenue' },
      'counter.taxIds': ['00000000'],
    });
    await saveMap('cartera.yaml', {}, io());
    expect(await read()).toBe(after);
  });

  it.each(['', '# only a comment\n', 'lang: en\n', 'map:\n  #Ventas: totalRevenue\nlang: en\n'])('adds a map to %j', async (before) => {
    await put('cartera.yaml', before);
    await saveMap('cartera.yaml', { Ventas: 'totalRevenue', '=1+1': 'notes', no: 'name' }, io());
    const after = await read();
    expect(parseConfig(after, 'f').map).toEqual({ Ventas: 'totalRevenue', '=1+1': 'notes', no: 'name' });
    for (const comment of before.match(/#.*/g) ?? []) expect(after).toContain(comment);
  });

  it('creates a missing file and leaves permissions alone', async () => {
    await saveMap('cartera.yaml', { Ventas: 'totalRevenue' }, io());
    expect(await read()).toBe('map:\n  Ventas: totalRevenue\n');
    await writeFile(join(folder, 'private.yaml'), 'lang: es\n', { mode: 0o600 });
    await saveMap('private.yaml', { Ventas: 'totalRevenue' }, io());
    expect((await stat(join(folder, 'private.yaml'))).mode & 0o777).toBe(0o600);
  });

  it('does not touch a file it cannot read', async () => {
    await put('cartera.yaml', 'lang: es\nlang: en\n');
    expect(await failure(() => saveMap('cartera.yaml', { A: 'name' }, io()))).toMatchObject({ code: 'config-syntax', line: 2 });
    expect(await read()).toBe('lang: es\nlang: en\n');
  });
});
