import { appendFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';

const CLIENTS = 'Código;Nombre;Última compra;Venta acumulada\nC1;Ana Quispe;15/11/2026;1500,50\nC2;Luis Rojas;02/03/2026;800,00\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-failures-'));
  await writeFile(join(folder, 'clientes.csv'), CLIENTS);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cartera = async (argv: readonly string[], choices: Parameters<typeof makeIo>[0] = {}) => {
  const io = makeIo({ cwd: folder, ...choices });
  return { code: await run(argv, io), out: io.out(), err: io.err() };
};

describe('files that cannot be analysed', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['vacio.csv', '', 'vacio.csv está vacío.'],
    ['blancos.csv', '\n \n\n', 'blancos.csv está vacío.'],
    ['titulos.csv', 'Código;Nombre;Teléfono\n', 'titulos.csv tiene títulos de columna pero ninguna fila debajo.'],
    ['ajeno.csv', 'alfa;beta\n1;x\n2;y\n', 'No se reconoció ninguna columna de ajeno.csv.'],
    ['basura.csv', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251), 'basura.csv no es un archivo de texto.'],
    ['comilla.csv', `Código;Nombre\nC1;"Ana\n${'C2;Luis\n'.repeat(50)}`, 'comilla.csv, línea 2: aquí se abre una comilla que nunca se cierra'],
    ['libro.csv', Buffer.from('PK\u0003\u0004..........................xl/workbook.xml', 'latin1'), 'libro.csv está dañado o incompleto'],
    ['informe.pdf', '%PDF-1.7\n%âãÏÓ\n', 'No se puede leer informe.pdf: es un PDF.'],
    ['nadie.csv', 'Nombre;Última compra\n;15/11/2026\n-;02/03/2026\n', 'nadie.csv no tiene ninguna fila que identifique a un cliente'],
  ];

  it.each(cases)('%s', async (name, content, sentence) => {
    await writeFile(join(folder, name), content);
    for (const command of ['analyze', 'validate']) {
      const { code, out, err } = await cartera([command, name]);
      expect(err, command).toContain(`Error: ${sentence}`);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect([code, out]).toEqual([2, '']);
    }
    const english = await cartera([name, '--lang', 'en']);
    expect(english).toMatchObject({ code: 2, out: '' });
    expect(english.err).toContain(name);
    expect(english.err).not.toContain(sentence);
  });

  it('missing, or a folder', async () => {
    await mkdir(join(folder, 'datos'));
    expect(await cartera(['analyze', 'nada.csv'])).toEqual({
      code: 2,
      out: '',
      err: 'Error: No existe el archivo nada.csv. Revise el nombre y la carpeta; un nombre con espacios va entre comillas.\n',
    });
    expect(await cartera(['datos'])).toEqual({ code: 2, out: '', err: 'Error: datos es una carpeta. Indique el archivo que está dentro.\n' });
  });

  it('columns shows what little there is', async () => {
    await writeFile(join(folder, 'titulos.csv'), 'Código;Nombre;Teléfono\n');
    expect(await cartera(['columns', 'titulos.csv'])).toMatchObject({ code: 0, err: '' });
  });

  it('changed while it was read', async () => {
    // Larger than what is read at once.
    await writeFile(join(folder, 'clientes.csv'), CLIENTS + 'C2;Luis Rojas;02/03/2026;800,00\n'.repeat(300_000));
    const io = makeIo({ cwd: folder, tty: true });
    let asked = 0;
    const now = (): number => {
      // The clock is first read before the file, then after its first batch.
      asked += 1;
      if (asked === 2) appendFileSync(join(folder, 'clientes.csv'), 'C3;Eva;01/01/2026;1\n');
      return 0;
    };
    expect(await run(['clientes.csv', '--out', 'r.csv'], { ...io, now })).toBe(2);
    expect(asked).toBeGreaterThan(1);
    expect(io.err()).toContain('clientes.csv cambió mientras se leía');
    expect(await readdir(folder)).toEqual(['clientes.csv']);
  });
});

describe('results that cannot be written', () => {
  it('exist already: nothing is read, nothing changed', async () => {
    await writeFile(join(folder, 'r.csv'), 'mine');
    expect(await cartera(['clientes.csv', '--out', 'r.csv'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Ya existe r.csv') });
    expect(await readFile(join(folder, 'r.csv'), 'utf8')).toBe('mine');
    expect(await cartera(['clientes.csv', '--out', 'r.csv', '--force'])).toMatchObject({ code: 0, out: '' });
    expect(await readFile(join(folder, 'r.csv'), 'utf8')).toContain('cartera_state');
  });

  it('are the input, by any name', async () => {
    await symlink(join(folder, 'clientes.csv'), join(folder, 'enlace.csv'));
    for (const argv of [
      ['--out', 'enlace.csv'],
      ['--rejects', 'enlace.csv'],
      ['--out', '../'.concat(folder.split('/').at(-1) ?? '', '/clientes.csv')],
    ]) {
      expect(await cartera(['clientes.csv', ...argv, '--force'])).toMatchObject({ code: 2, err: expect.stringContaining('es el archivo que se está leyendo') });
    }
    expect(await cartera(['columns', 'clientes.csv', '--save', 'clientes.csv'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('es el archivo que se está leyendo'),
    });
    expect(await readFile(join(folder, 'clientes.csv'), 'utf8')).toBe(CLIENTS);
  });

  it('fail together: with one impossible, none is made', async () => {
    expect(await cartera(['clientes.csv', '--out', 'a.csv', '--out', 'nada/b.md'])).toMatchObject({ code: 2, out: '' });
    expect(await readdir(folder)).toEqual(['clientes.csv']);
  });
});

describe('where results go', () => {
  it('to standard output, unless files are named', async () => {
    expect((await cartera(['clientes.csv'])).out).toContain('CARTERA DE CLIENTES');
    expect((await cartera(['clientes.csv', '--out', 'a.md'])).out).toBe('');
    expect((await cartera(['clientes.csv', '--out', 'b.md'], { tty: true })).out).toContain('CARTERA DE CLIENTES');
    expect(JSON.parse((await cartera(['clientes.csv', '--out', 'c.json', '--format', 'json'])).out)).toMatchObject({ summary: { clients: 2 } });
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md', 'c.json', 'clientes.csv']);
  });

  it('from standard input too', async () => {
    const { code, out } = await cartera(['-', '--format', 'json'], { stdin: CLIENTS });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ input: { file: '-' }, summary: { clients: 2 } });
  });

  it('in colour only on a terminal that wants it', async () => {
    expect((await cartera(['clientes.csv'], { tty: true })).out).toContain('\x1b[');
    expect((await cartera(['clientes.csv', '--no-color'], { tty: true })).out).not.toContain('\x1b[');
    expect((await cartera(['clientes.csv'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain('\x1b[');
    expect((await cartera(['clientes.csv'])).out).not.toContain('\x1b[');
  });
});

describe('the configuration', () => {
  const put = (text: string) => writeFile(join(folder, 'cartera.yaml'), text);

  it.each([
    ['lang: es\nlang: en\n', 'cartera.yaml, línea 2, columna 1: el mismo ajuste está por segunda vez.'],
    ['contry: PE\n', 'cartera.yaml: no existe el ajuste contry.'],
    ['state:\n  current: muchos\n', 'cartera.yaml: el valor de state.current no sirve. Se espera: un número entero de días'],
    ['country: Narnia\n', 'cartera.yaml: el valor de country no sirve.'],
    ['tier:\n  a: 99\n', 'cartera.yaml: el valor de tier.a no sirve.'],
  ])('%j stops the run, unless it is left out', async (text, sentence) => {
    await put(text);
    expect(await cartera(['clientes.csv'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
    expect(await cartera(['clientes.csv', '--no-config'])).toMatchObject({ code: 0, err: '' });
    expect(await cartera(['--help'])).toMatchObject({ code: 0, err: '' });
  });

  it('gives language, rules and columns; options weigh more', async () => {
    await put('lang: en\nstate:\n  current: 10\n  active: 300\nmap:\n  Venta acumulada: ignore\n');
    const { out } = await cartera(['clientes.csv', '--format', 'json', '--active-days', '200']);
    expect(JSON.parse(out)).toMatchObject({ rules: { state: { current: 10, active: 200 } } });
    expect((JSON.parse(out) as { columns: { header: string; reason: string }[] }).columns.at(-1)).toMatchObject({
      header: 'Venta acumulada',
      field: null,
      reason: 'ignored',
    });
    expect((await cartera(['--help'])).out).toMatch(/^Usage:/);
  });

  it('keeps what columns decided', async () => {
    await writeFile(join(folder, 'raro.csv'), 'Código;Nombre;Cosas\nC1;Ana;12,50\nC2;Luis;8,00\n');
    expect(await cartera(['columns', 'raro.csv', '--map', 'Cosas=totalRevenue', '--save'])).toMatchObject({
      code: 0,
      err: 'Las columnas se guardaron en cartera.yaml.\n',
    });
    expect(await readFile(join(folder, 'cartera.yaml'), 'utf8')).toBe('map:\n  Código: id\n  Nombre: name\n  Cosas: totalRevenue\n');
    const { out } = await cartera(['raro.csv', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ summary: { revenue: 20.5 } });
  });
});

describe('conditions', () => {
  it.each([
    [['--fail-on', 'clients>2'], 0, ''],
    [['--fail-on', 'clients>=2'], 1, 'Se cumple --fail-on clients>=2: 2.'],
    [['--fail-on', 'state.current<50%', '--fail-on', 'tier.A>=1'], 1, 'tier.A>=1'],
    [['--fail-on', 'rejected>0%'], 0, ''],
  ])('%j: %i', async (argv, code, sentence) => {
    const ended = await cartera(['clientes.csv', '--quiet', ...argv]);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(sentence);
    expect(ended.err === '').toBe(sentence === '');
    expect(ended.out).toContain('CARTERA DE CLIENTES');
  });

  it('--strict forgives nothing', async () => {
    expect((await cartera(['validate', 'clientes.csv'])).code).toBe(0);
    await writeFile(join(folder, 'mal.csv'), `${CLIENTS}C3;Eva;99/99/2026;abc\n`);
    expect(await cartera(['validate', 'mal.csv', '--strict'])).toMatchObject({ code: 1, err: expect.stringContaining('--strict') });
  });
});
