import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-usage-'));
  await writeFile(join(folder, 'clientes.csv'), 'Nombre\nAna\n');
  await writeFile(join(folder, 'roto.yaml'), 'lang: es\nlang: en\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Run a command line that cannot be run; gives the one sentence on stderr. */
async function refuse(...argv: string[]): Promise<string> {
  const io = makeIo({ cwd: folder });
  expect(await run(argv, io), argv.join(' ')).toBe(2);
  expect(io.out()).toBe('');
  expect(io.err()).toMatch(/^Error: [^\n]+\n$/);
  return io.err().slice('Error: '.length, -1);
}

describe('usage errors', () => {
  it.each([
    [['analizr', 'clientes.csv'], 'No hay ningún comando ni archivo llamado analizr. Vea los comandos con «cartera --help». ¿Quiso decir analizar?'],
    [['clientes'], 'No hay ningún comando ni archivo llamado clientes. Vea los comandos con «cartera --help».'],
    [['help', 'esquma'], '¿Quiso decir esquema?'],
    [['cliente.csv'], 'No existe el archivo cliente.csv.'],
    [['datos/clientes'], 'No existe el archivo datos/clientes.'],
    [['clientes.csv', '--asof', '2026-11-30'], 'Aquí no existe la opción --asof. Vea las opciones con «cartera analyze --help». ¿Quiso decir --as-of?'],
    [['clientes.csv', '--asof=2026-11-30'], '¿Quiso decir --as-of?'],
    [['init', '--as-of', 'today'], 'Aquí no existe la opción --as-of.'],
    [['columns', 'clientes.csv', '--strict'], 'Aquí no existe la opción --strict.'],
    [['columns', 'clientes.csv', '--rejects', 'x.csv'], 'Aquí no existe la opción --rejects.'],
    [['--foo'], 'Aquí no existe la opción --foo.'],
    [['analyze'], 'Falta algo: archivo.'],
    [['--as-of', '2026-11-30'], 'Falta algo: archivo.'],
    [['columns', 'clientes.csv', 'otro.csv'], '«cartera columns» lleva menos argumentos.'],
    [['init', 'x.yaml'], '«cartera init» lleva menos argumentos.'],
    [['clientes.csv', '--as-of'], 'La opción --as-of necesita un valor después.'],
    [['clientes.csv', '--as-of', 'ayer'], '--as-of no puede ser ayer. Se espera: una fecha como 30/11/2026'],
    [['clientes.csv', '--country', 'Narnia'], '--country no puede ser Narnia. Se espera: un código de dos letras'],
    [['clientes.csv', '--currency', 'soles'], '--currency no puede ser soles.'],
    [['clientes.csv', '--current-days', '400'], '--current-days no puede ser 400. Se espera: un número entero de días, menor'],
    [['clientes.csv', '--format', 'xlsx'], '--format no puede ser xlsx. Se espera: table, json, ndjson, csv'],
    [['columns', 'clientes.csv', '--format', 'ndjson'], '--format no puede ser ndjson. Se espera: table, json, csv, md.'],
    [['clientes.csv', '--lang', 'fr'], '--lang no puede ser fr. Se espera: es o en.'],
    [['clientes.csv', '--map', 'Ventas'], '--map no entiende Ventas.'],
    [['clientes.csv', '--map', 'Ventas=totalRevenu'], 'no existe el campo totalRevenu'],
    [['clientes.csv', '--map', 'A=name', '--map', 'A=phone'], '--map da más de un campo a la columna A.'],
    [['clientes.csv', '--fail-on', 'rejected'], '--fail-on no entiende rejected.'],
    [['clientes.csv', '--fail-on', 'inactve>5%'], '¿Quiso decir inactive?'],
    [['validate', 'clientes.csv', '--fail-on', 'state.inactive>5'], '--fail-on no conoce ninguna cifra llamada state.inactive. Conoce: clients, rejected'],
    [['clientes.csv', '--out', 'r.pdf'], 'Ningún resultado se puede escribir como .pdf. El nombre debe terminar en: .xlsx .csv .json .ndjson .md.'],
    [['columns', 'clientes.csv', '--out', 'r.ndjson'], 'El nombre debe terminar en: .csv .json .md.'],
    [['clientes.csv', '--out', 'resumen'], 'Ningún resultado se puede escribir como resumen.'],
    [['clientes.csv', '--out', 'a.csv', '--rejects', 'a.csv'], 'a.csv aparece dos veces como resultado.'],
    [['clientes.csv', '--out', 'clientes.csv', '--force'], 'clientes.csv es el archivo que se está leyendo'],
    [['clientes.csv', '--rejects', './clientes.csv', '--force'], 'clientes.csv es el archivo que se está leyendo'],
    [['clientes.csv', '--out', 'nada/r.csv'], 'No existe la carpeta'],
    [['clientes.csv', '--config', 'nada.yaml'], 'No existe el archivo de configuración nada.yaml.'],
    [['clientes.csv', '--config', 'roto.yaml'], 'roto.yaml, línea 2, columna 1: el mismo ajuste está por segunda vez.'],
    [['schema', '--of', 'todo'], '--of no puede ser todo.'],
  ])('%j', async (argv, sentence) => expect(await refuse(...argv)).toContain(sentence));

  it('are told in English too', async () => {
    expect(await refuse('clientes.csv', '--asof', '--lang', 'en')).toBe(
      'There is no option --asof here. See the options with "cartera analyze --help". Did you mean --as-of?',
    );
    expect(await refuse('--lang=en', 'analise', 'x')).toContain('Did you mean analyze?');
  });

  it('options may stand before the file or the command', async () => {
    const sentence = await refuse('analyze', 'clientes.csv', '--as-of', 'ayer');
    expect(await refuse('--as-of', 'ayer', 'clientes.csv')).toBe(sentence);
    expect(await refuse('--quiet', '--as-of', 'ayer', 'analizar', 'clientes.csv')).toBe(sentence);
    expect(await refuse('--as-of=ayer', '--', 'clientes.csv')).toBe(sentence);
  });
});

describe('what is our fault', () => {
  it('shows where, asks for a report and ends with 3', async () => {
    const io = makeIo({ cwd: folder });
    const today = (): string => {
      throw new TypeError('boom');
    };
    expect(await run(['clientes.csv'], { ...io, today })).toBe(3);
    expect(io.err()).toMatch(/^TypeError: boom\n +at /);
    expect(io.err()).toContain('la culpa es nuestra');
  });
});

describe('a closed pipe', () => {
  it('is success', async () => {
    const io = makeIo({ cwd: folder, brokenStdout: 'EPIPE' });
    expect(await run(['--help'], io)).toBe(0);
    expect(io.err()).toBe('');
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %i, whatever the work waits for', async (signal, code) => {
    const io = makeIo({ cwd: folder });
    const waiting = { ...io, stdout: { ...io.stdout, write: () => new Promise<void>(() => {}) } };
    const ending = run(['--help'], waiting);
    setTimeout(() => io.interrupt(signal), 20);
    expect(await ending).toBe(code);
    expect(io.err()).toBe('');
  });
});
