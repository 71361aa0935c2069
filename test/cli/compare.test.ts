import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import type { CompareReport } from '../../src/report/compare-report.js';
import { compareContract } from '../../src/report/contract-compare.js';
import { useFolder } from '../formats/helpers.js';
import { makeIo } from '../helpers/io.js';

const folder = useFolder();
const HEADER = 'Nombre;Teléfono;Rubro;Región;Último contacto;Tipo de contacto';
const NAMES = ['Quispe Mamani', 'Flores Ramos', 'Torres Vega', 'Salas Pinto', 'Luna Rivas', 'Campos Soto'];

/** Clients of a region, the first so many of them contacted lately. */
function portfolio(given: string, sector: string, region: string, recent: number): string {
  const rows = NAMES.map(
    (name, at) => `${given} ${name};9${given.length}${at}12${at}45${at};${sector};${region};${at < recent ? '20/11/2026' : '20/11/2020'};Visita`,
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

const FILES = {
  'ana.csv': portfolio('Rosa', 'Ferretería', 'Lima', 5),
  'bruno.csv': portfolio('Hugo', 'Ferretería', 'Cusco', 6),
  'carla.csv': portfolio('Martín', 'Botica', 'Lima', 2),
};

async function cartera(args: readonly string[], files: Readonly<Record<string, string>> = FILES): Promise<{ code: number; stdout: string; stderr: string }> {
  for (const [name, text] of Object.entries(files)) await folder.write(name, text);
  const io = makeIo({ cwd: folder.path('') });
  const code = await run(['compare', ...args, '--no-config', '--as-of', '2026-11-30'], io);
  return { code, stdout: io.out(), stderr: io.err() };
}

async function reportOf(args: readonly string[], files?: Readonly<Record<string, string>>): Promise<CompareReport> {
  const { code, stdout, stderr } = await cartera([...args, '--format', 'json'], files);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const report: unknown = JSON.parse(stdout);
  expect(compareContract.safeParse(report).error).toBeUndefined();
  return report as CompareReport;
}

const ranked = ({ candidates }: CompareReport): string[] => candidates.map(({ rank, file }) => `${rank} ${file}`);

describe('comparing candidates', () => {
  it('ranks by a proven relation where the position asks for nothing', async () => {
    const report = await reportOf(['ana.csv', 'bruno.csv', 'carla.csv']);
    expect(ranked(report)).toEqual(['1 bruno.csv', '2 ana.csv', '3 carla.csv']);
    expect(report.candidates.map(({ funnel }) => [funnel.proven, funnel.fit])).toEqual([
      [6, null],
      [5, null],
      [2, null],
    ]);
    expect(report.sensitivity.without).toEqual([]);
  });

  it('ranks by the clients that the position serves, and says what it could do without', async () => {
    const report = await reportOf(['bruno.csv', 'carla.csv', 'ana.csv', '--sector', 'ferretería', '--place', 'Lima']);
    expect(report.candidates[0]).toMatchObject({ file: 'ana.csv', rank: 1, funnel: { fit: 5 } });
    expect(report.candidates.slice(1).map(({ funnel }) => funnel.fit)).toEqual([0, 0]);
    // Without the place Bruno's hardware stores in Cusco serve too: six against five.
    const place = report.sensitivity.without.find(({ criterion }) => criterion === 'place');
    const bruno = report.candidates.findIndex(({ file }) => file === 'bruno.csv');
    expect(place?.fit[bruno]).toBe(6);
    expect(place?.ranks[bruno]).toBe(1);
    expect(report.sensitivity.gaps[0]).toMatchObject({ ahead: 0, behind: 1, by: 'funnel', margin: 5 });
  });

  it('tells files of one name apart by their folders, a file named twice by a number, and leads on to the right one', async () => {
    const files = { 'a/clientes.csv': FILES['carla.csv'], 'b/clientes.csv': FILES['bruno.csv'], 'ana.csv': FILES['ana.csv'] };
    for (const name of ['a', 'b']) await mkdir(folder.path(name));
    const args = ['a/clientes.csv', 'b/clientes.csv', 'ana.csv', './ana.csv'];
    expect(ranked(await reportOf(args, files))).toEqual(['1 b/clientes.csv', '2 ana.csv (1)', '2 ana.csv (2)', '4 a/clientes.csv']);
    expect((await cartera([...args, '--lang', 'en'], files)).stdout).toContain('cartera score b/clientes.csv --lang en');
  });

  it('finds the clients that two candidates bring, and the same file', async () => {
    const both = `${FILES['ana.csv']}${FILES['carla.csv'].split('\n').slice(1, 3).join('\n')}\n`;
    const shared = await reportOf(['ana.csv', 'carla.csv', 'doble.csv'], { ...FILES, 'doble.csv': both });
    const at = (name: string): number => shared.candidates.findIndex(({ file }) => file === name);
    const pairs = shared.shared.map(({ a, b, clients }) => ({ of: [a, b].sort(), clients }));
    expect(pairs).toContainEqual({ of: [at('ana.csv'), at('doble.csv')].sort(), clients: 6 });
    expect(pairs).toContainEqual({ of: [at('carla.csv'), at('doble.csv')].sort(), clients: 2 });
    expect(pairs).toHaveLength(2);
    const { stdout } = await cartera(['ana.csv', 'copia.csv', '--lang', 'es'], { ...FILES, 'copia.csv': FILES['ana.csv'] });
    expect(stdout).toContain('ana.csv y copia.csv son el mismo archivo.');
  });

  it('lets candidates that nothing tells apart share a rank, in the order in which they were named', async () => {
    const report = await reportOf(['copia.csv', 'ana.csv'], { ...FILES, 'copia.csv': FILES['ana.csv'] });
    expect(ranked(report)).toEqual(['1 copia.csv', '1 ana.csv']);
    expect(report.sensitivity.gaps).toMatchObject([{ by: 'tie', margin: 0 }]);
  });

  it.each(['es', 'en'])('shows every candidate on screens of any width (%s)', async (lang) => {
    const { stdout } = await cartera(['ana.csv', 'bruno.csv', 'carla.csv', '--lang', lang, '--sector', 'ferretería', '--place', 'Lima']);
    for (const name of Object.keys(FILES)) expect(stdout).toContain(name);
    for (const line of stdout.split('\n').filter((text) => !text.includes('cartera '))) expect(line.length).toBeLessThanOrEqual(80);
    // Names of clients have no place here.
    expect(stdout).not.toContain('Quispe');
  });

  it('takes two files', async () => {
    const { code, stderr } = await cartera(['ana.csv', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('two portfolios or more');
  });

  it('makes sales alone a list of buyers first', async () => {
    const sales = [
      'Serie;Número;Fecha de emisión;RUC;Razón social;Importe total',
      ...NAMES.flatMap((name, at) => [1, 2, 3].map((no) => `F001;${at}${no};0${no}/11/2026;2060103001${at};${name} SAC;${at}${no}0.50`)),
    ];
    const files = { ...FILES, 'mis ventas.csv': `${sales.join('\n')}\n` };
    const { code, stdout, stderr } = await cartera(['ana.csv', 'mis ventas.csv', '--lang', 'es'], files);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Ejecute: cartera analyze --transactions "mis ventas.csv" --out compradores.csv.');
  });

  it('names the file that cannot be read', async () => {
    const { code, stderr } = await cartera(['ana.csv', 'falta.csv', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('falta.csv');
  });
});
