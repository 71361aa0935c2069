import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { parseTarget } from '../../src/config/target.js';
import type { ScoreReport } from '../../src/report/score-report.js';
import { CRITERIA } from '../../src/scoring/score.js';
import { makeIo } from '../helpers/io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-target-'));
  await copyFile(resolve('fixtures/ferreteria/input.csv'), join(folder, 'c.csv'));
  await writeFile(join(folder, 'six.csv'), SIX);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Six clients that nobody takes for one another. */
const SIX = `Nombre;Teléfono;Rubro;Departamento;Provincia;Distrito
Ferretería El Tornillo S.A.C.;987111222;Ferretería;Lima;Lima;Surquillo
Botica Santa Rosa;976222333;Farmacia;Piura;Piura;Castilla
Distribuidora Andina E.I.R.L.;965333444;FERRETERIAS;Arequipa;Arequipa;Cayma
Juan Carlos Huamán;954444555;;Lima;Cañete;Mala
Constructora Los Sauces S.A.;943555666;Ferreteria y construccion;Callao;Callao;Bellavista
Rosa Elvira Mendoza;932666777;Peluquería;La Libertad;Trujillo;Moche
`;

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const cartera = async (...argv: string[]) => {
  const io = makeIo({ cwd: folder });
  return { code: await run(argv, io), out: io.out(), err: io.err() };
};
async function score(...argv: string[]): Promise<ScoreReport> {
  const { code, out, err } = await cartera('score', ...argv, '--format', 'json', '--no-config');
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out) as ScoreReport;
}

describe('score with a target', () => {
  it('judges by options, each of them repeatable', async () => {
    const { target, relevance, funnel, calls } = await score('six.csv', '--sector', 'ferreterías', '--place', 'Lima', '--place', 'Callao');
    expect(target).toEqual({
      from: 'options',
      file: null,
      criteria: [
        { name: 'sector', wanted: ['ferreterías'], excluded: [], weight: 1 },
        { name: 'place', wanted: ['Lima', 'Callao'], excluded: [], weight: 1 },
      ],
    });
    expect(relevance?.criteria).toEqual([
      { name: 'sector', known: 5, matching: 3 },
      { name: 'place', known: 6, matching: 3 },
    ]);
    expect(relevance).toMatchObject({ score: 58.3, judged: 6, unjudged: 0, matching: 3 });
    expect(calls).toHaveLength(funnel.fit ?? -1);
  });

  it.each([
    ['as Notepad saves it', '\ufeffsector: ferretería\r\nplace: Lima\r\n'],
    ['as a Mac saves it', 'sector: ferretería\nplace: Lima'],
  ])('reads a file %s, by a relative path', async (_, text) => {
    await mkdir(join(folder, 'puestos'));
    await write('puestos/t.yaml', text);
    const { target, relevance } = await score('six.csv', '--target', 'puestos/../puestos/t.yaml');
    expect(target).toMatchObject({ from: 'file', file: 't.yaml' });
    expect(relevance?.criteria.map(({ matching }) => matching)).toEqual([3, 2]);
  });

  it.each([
    [['--target', 'nope.yaml'], 'No existe el archivo de objetivo nope.yaml'],
    [['--target', '.'], 'es una carpeta'],
    [['--target', 'c.csv'], 'este es el archivo de clientes'],
    [['--target', 'x.xlsx'], 'no es un archivo de texto con criterios'],
    [['--target', 'ansi.yaml'], 'no está guardado como UTF-8'],
    [['--target', 'wide.yaml'], 'no está guardado como UTF-8'],
    [['--target', 'empty.yaml'], 'empty.yaml no pide nada'],
    [['--target', 'age.yaml'], 'age.yaml: age pregunta por la vida privada'],
    [['--target', 'place.yaml'], 'place.yaml: exclude.place "Xyz" no es ningún país'],
    [['--place', 'Arequpa'], '--place "Arequpa" no es ningún país, región, ciudad ni zona que se conozca, y nadie en c.csv está ahí'],
    [['--place', 'Arequpa'], '¿Quiso decir Arequipa?'],
    [['--sector', 'ferretreia'], '--sector "ferretreia" no es ningún rubro que se conozca, y nadie en c.csv lo tiene. ¿Quiso decir Ferretería?'],
    [['--client-type', 'empres'], '--client-type no puede ser empres. Se espera: persona o empresa'],
  ])('refuses %j', async (options, sentence) => {
    await Promise.all([
      write('x.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
      write('ansi.yaml', Buffer.from('sector: ferretería', 'latin1')),
      write('wide.yaml', Buffer.from('\ufeffsector: a', 'utf16le')),
      write('empty.yaml', ''),
      write('age.yaml', 'age: 25-40'),
      write('place.yaml', 'sector: ferretería\nexclude: {place: [Lima, Xyz]}'),
    ]);
    const { code, out, err } = await cartera('score', 'c.csv', '--no-config', ...options);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const english = await cartera('score', 'c.csv', '--no-config', '--lang', 'en', ...options);
    expect(english.err).toMatch(/^Error: .{20}/);
    expect(english.err).not.toContain('{');
  });

  it('never replaces the target file', async () => {
    await write('t.json', 'sector: ferretería');
    expect(await cartera('score', 'c.csv', '--target', 't.json', '--out', 't.json', '--force')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nunca lo cambia'),
    });
    expect(await readFile(join(folder, 't.json'), 'utf8')).toBe('sector: ferretería');
  });

  it("knows the user's zones", async () => {
    await write('cartera.yaml', 'zones: {Norte: [Piura, PE-LAM, Trujillo], Sur: [Arequipa]}');
    const { code, out } = await cartera('score', 'six.csv', '--place', 'norte', '--format', 'json');
    expect(code).toBe(0);
    const { relevance, target } = JSON.parse(out) as ScoreReport;
    expect(target?.zones).toHaveProperty('Sur');
    expect(relevance).toMatchObject({ judged: 6, criteria: [{ matching: 2 }] });
  });

  it('takes no client that is ours for one to call', async () => {
    const all = await score('c.csv', '--sector', 'ferretería');
    const lines = (await readFile(join(folder, 'c.csv'), 'utf8')).split('\r\n').join('\n').split('\n');
    const called = all.calls.slice(0, 3).map(({ line }) => line);
    await write('ours.csv', [lines[0], ...called.map((line) => lines[line - 1])].join('\n'));
    const rest = await score('c.csv', '--sector', 'ferretería', '--own', 'ours.csv');
    expect(rest.overlap?.ours).toBe(3);
    expect(rest.calls.map(({ line }) => line)).toEqual(all.calls.slice(3).map(({ line }) => line));
  });
});

describe('sensitive answers', () => {
  const HEAD = 'Código;Nombre;RFC;Teléfono;Ciudad;Fecha de actualización';
  const PRIVATE = ';Sexo;Estado civil;Hijos;Edad';
  const ROWS = [
    ['C1;Ana Quispe;GODE561231GR8;55 1234 5678;Guadalajara;01/10/2026', ';F;Soltera;2;34'],
    ['C2;El Sol;;55 1234 5679;Monterrey;01/10/2026', ';M;Casado;0;51'],
    ['C3;Luis Rojas;;55 1234 5670;Guadalajara;05/10/2026', ';M;Viudo;1;'],
    ['C3;Luis Rojas;;55 1234 5670;Guadalajara;05/10/2026', ';F;;1;70'],
    ['C4;La Luna;;no tiene;Puebla;05/10/2026', ';;;;22'],
  ] as const;
  const file = (tail: (given: string, at: number) => string) => [HEAD + tail(PRIVATE, -1), ...ROWS.map(([row, own], at) => row + tail(own, at))].join('\n');

  it('change nothing unless they are allowed', async () => {
    await write(
      'full.csv',
      file((given) => given),
    );
    await write(
      'less.csv',
      file(() => ''),
    );
    await write(
      'odd.csv',
      file((given, at) => (at < 0 ? given : ([';x;?;-1;999', ';;;muchos;3,5', ';9;9;9;9', '', ';F;F;F;F'][at] ?? ''))),
    );
    const same = async (name: string) => {
      const { input, columns, issues, ...rest } = await score(name, '--place', 'Jalisco', '--client-type', 'persona');
      expect([input, columns, issues]).not.toContain(undefined);
      return rest;
    };
    const full = await same('full.csv');
    expect(full.sensitive).toEqual({ allowed: false, used: [] });
    expect(await same('less.csv')).toEqual(full);
    expect(await same('odd.csv')).toEqual(full);
    // Their columns are shown as left out.
    const { columns } = await score('full.csv');
    expect(columns.slice(-4).map(({ field, reason }) => `${field} ${reason}`)).toEqual(Array(4).fill('null ignored'));
  });

  it('are not read either where they are allowed and the position asks for none', async () => {
    await write('kids.csv', 'Nombre;Celular;Hijos\nAna Ruiz;999888777;x\nEva Paz;999888776;2\n');
    const { sensitive: without, ...usual } = await score('kids.csv');
    const { sensitive: allowed, ...same } = await score('kids.csv', '--allow-sensitive');
    expect([without.allowed, allowed.allowed, allowed.used]).toEqual([false, true, []]);
    expect(same).toEqual(usual);
  });

  it('count where they are allowed and asked for, and the report says so', async () => {
    await write(
      'full.csv',
      file((given) => given),
    );
    await write('t.yaml', 'gender: mujer\nage: 18-40\nexclude: {maritalStatus: viudo}');
    const { sensitive, relevance } = await score('full.csv', '--target', 't.yaml', '--allow-sensitive');
    expect(sensitive).toEqual({ allowed: true, used: ['age', 'gender', 'maritalStatus'] });
    expect(relevance?.criteria.map(({ name }) => name)).toEqual(['age', 'gender', 'maritalStatus']);
    expect(relevance).toMatchObject({ excluded: 1 });
  });

  it('an age is known from a birth date, a generation not from the letters of an RFC', async () => {
    await write('born.csv', 'Nombre;Teléfono;Fecha de nacimiento\nAna Quispe;987654321;30/11/1996\nEva Rojas;987654322;01/12/1996\nLuz Paz;987654323;\n');
    await write('age.yaml', 'age: 30');
    const { relevance } = await score('born.csv', '--target', 'age.yaml', '--allow-sensitive', '--as-of', '2026-11-30');
    expect(relevance).toMatchObject({ judged: 2, unjudged: 1, matching: 1 });
    await write(
      'rfc.csv',
      file(() => ''),
    );
    await write('generation.yaml', 'generation: boomer');
    expect((await score('rfc.csv', '--target', 'generation.yaml', '--allow-sensitive')).relevance).toMatchObject({ judged: 0 });
  });
});

describe('init --target', () => {
  it.each(['es', 'en'] as const)('writes every criterion, each of use once its # is gone (%s)', async (lang) => {
    const { code, out, err } = await cartera('init', '--target', '--lang', lang);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('--target target.yaml');
    const text = await readFile(join(folder, 'target.yaml'), 'utf8');
    expect(parseTarget(text, 'f')).toEqual({ wanted: {}, excluded: {}, weights: {} });
    const awake = text.replace(/^( *)#(?=\S)/gm, '$1');
    expect(Object.keys(parseTarget(awake, 'f').wanted)).toEqual([...CRITERIA]);
    expect(Object.keys(parseTarget(awake, 'f').weights)).toHaveLength(5);
    await write('target.yaml', awake);
    expect((await score('c.csv', '--target', 'target.yaml', '--allow-sensitive')).target?.criteria).toHaveLength(CRITERIA.length);
    const lines = text.split('\n');
    for (const at of lines.flatMap((line, index) => (/^ *#\S/.test(line) ? [index] : []))) {
      const { wanted, excluded, weights } = parseTarget(lines.map((line, index) => (index === at ? line.replace('#', '') : line)).join('\n'), 'f');
      expect([wanted, excluded, weights].flatMap(Object.keys), lines[at]).toHaveLength(1);
    }
  });

  it('writes no configuration, has a name of its own, and replaces nothing', async () => {
    expect((await cartera('init', '--target', '--out', 'puesto.yaml', '--quiet')).err).toBe('');
    expect(await readFile(join(folder, 'puesto.yaml'), 'utf8')).toContain('# CRITERIOS');
    await expect(readFile(join(folder, 'cartera.yaml'))).rejects.toThrow();
    expect(await cartera('init', '--target', '--out', 'puesto.yaml')).toMatchObject({ code: 2 });
    expect(await cartera('score', 'c.csv', '--target', 'puesto.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('no pide nada') });
  });
});

it('the target of the examples judges the file of the examples', async () => {
  await copyFile(resolve('fixtures/candidatos/target.yaml'), join(folder, 'target.yaml'));
  const { relevance, target } = await score('c.csv', '--target', 'target.yaml', '--as-of', '2026-11-30');
  expect(target?.criteria.map(({ name, weight }) => [name, weight])).toEqual([
    ['sector', 3],
    ['place', 2],
    ['product', 1],
    ['clientType', 1],
  ]);
  expect(relevance).toMatchObject({ unjudged: 0, excluded: 2 });
});

it.each(['docs/target.md', 'docs/objetivo.md'])('the example of %s is a target', async (page) => {
  await write('t.yaml', /^```yaml\n([\s\S]*?)^```$/m.exec(await readFile(resolve(page), 'utf8'))?.[1] ?? '');
  const { target } = await score('six.csv', '--target', 't.yaml');
  expect(target?.criteria).toHaveLength(5);
  expect(target?.criteria[0]).toMatchObject({ weight: 3, excluded: [expect.any(String)] });
});
