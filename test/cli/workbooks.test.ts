import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { useFolder } from '../formats/helpers.js';
import { type Parts, rowsOf, workbook } from '../formats/workbooks.js';
import { makeIo } from '../helpers/io.js';

const folder = useFolder();
const DATA = process.env.CARTERA_REFERENCE_DATA;
const CLIENTS = ['Código', 'Nombre', 'Venta acumulada'];
const listOf = (letter: string, count: number): [string, string, number][] =>
  Array.from({ length: count }, (_, row) => [`${letter}${row}`, `Cliente ${letter} ${row}`, 100.5 + row]);

/** Runs one command in the folder and gives what it printed. */
async function cartera(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = makeIo({ cwd: folder.path('') });
  const code = await run([...args, '--no-config'], io);
  return { code, stdout: io.out(), stderr: io.err() };
}
async function json<T = Record<string, never>>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await cartera(...args, '--as-of', '2026-11-30', '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}
const write = (name: string, contents: Parts): Promise<string> => folder.write(name, workbook(contents));

const MONTHS: Parts = {
  sheets: [
    { name: 'Portada', xml: rowsOf([['Reporte de ventas'], ['Hecho por Ana']]) },
    { name: 'Enero', xml: rowsOf([['Clientes de enero'], [], CLIENTS, ...listOf('E', 5), ['Total', null, 512.5]]) },
    {
      name: 'Febrero',
      xml: rowsOf([['Nombre', 'Código', 'Venta acumulada'], ...listOf('F', 3).map(([a, b, c]) => [b, a, c] as const), ['Total', null, 304.5]]),
    },
    { name: 'Oculta', xml: rowsOf([CLIENTS, ...listOf('O', 2)]), state: 'hidden' },
    {
      name: 'Proveedores',
      xml: rowsOf([
        ['Proveedor', 'Saldo inicial'],
        ['P1', 3],
      ]),
    },
  ],
};

type Analysis = {
  input: {
    sheet: string;
    headerLine: number;
    rows: number;
    clients: number;
    excluded: number;
    unreadTables: unknown[];
    sheets: { name: string; rows: number; read: boolean }[];
    skipped: unknown[];
  };
  summary: { revenue: number };
};

describe('which sheet is read', () => {
  it('the first in sight whose header maps, and which it is', async () => {
    await write('meses.xlsx', MONTHS);
    const { input, summary } = await json<Analysis>('analyze', 'meses.xlsx');
    expect(input).toMatchObject({ sheet: 'Enero', headerLine: 3, rows: 6, clients: 5, excluded: 1 });
    expect(input.sheets.map(({ name, rows, read }) => [name, rows, read])).toEqual([
      ['Portada', 2, false],
      ['Enero', 8, true],
      ['Febrero', 5, false],
      ['Oculta', 3, false],
      ['Proveedores', 2, false],
    ]);
    expect(summary.revenue).toBe(512.5);
    const { stdout } = await cartera('analyze', 'meses.xlsx', '--as-of', '2026-11-30');
    expect(stdout).toContain('meses.xlsx › Enero');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Hojas no leídas: «Portada» (2 filas), «Febrero» (5 filas), «Oculta» (3 filas, oculta) y «Proveedores» (2 filas).',
    );
  });

  it.each([
    ['Febrero', 'Febrero'],
    ['febrero', 'Febrero'],
    ['3', 'Febrero'],
    ['4', 'Proveedores'],
    ['Oculta', 'Oculta'],
  ])('--sheet %s: %s', async (asked, sheet) => {
    await write('meses.xlsx', MONTHS);
    expect((await json<{ sheet: string }>('columns', 'meses.xlsx', '--sheet', asked)).sheet).toBe(sheet);
  });

  it('none of that name: the names there are', async () => {
    await write('meses.xlsx', MONTHS);
    const { code, stderr } = await cartera('analyze', 'meses.xlsx', '--sheet', 'Marzo');
    expect(code).toBe(2);
    expect(stderr).toContain('meses.xlsx no tiene la hoja Marzo. Tiene: Portada, Enero, Febrero, Oculta, Proveedores.');
  });

  it('--all-sheets joins those whose headers say the same, in any order, totals left out of each', async () => {
    await write('meses.xlsx', MONTHS);
    const { input, summary } = await json<Analysis>('analyze', 'meses.xlsx', '--all-sheets');
    expect(input).toMatchObject({ sheet: 'Enero + Febrero', rows: 10, clients: 8, excluded: 2 });
    expect(input.skipped.slice(-2)).toEqual([
      { line: 9, reason: 'total', sheet: 'Enero' },
      { line: 5, reason: 'total', sheet: 'Febrero' },
    ]);
    expect(summary.revenue).toBe(817);
    const { stdout } = await cartera('analyze', 'meses.xlsx', '--all-sheets', '--as-of', '2026-11-30', '--format', 'csv');
    const lines = stdout.split('\r\n');
    expect(lines[0]).toBe('\ufeffClientes de enero,,');
    expect(lines[2]).toContain(
      'Código,Nombre,Venta acumulada,cartera_sheet,cartera_state,cartera_tier,cartera_generation,cartera_country,cartera_region,cartera_time_zone',
    );
    expect(lines[9]).toMatch(/^F0,Cliente F 0,100\.5,Febrero,unknown,[AB],unknown,,,/);
  });
});

describe('two tables in one sheet', () => {
  const suppliers = [
    ['Proveedor', 'Teléfono', 'Correo'],
    ['P1', '987654321', 'p1@x.pe'],
    ['P2', '987654322', 'p2@x.pe'],
  ];
  it.each([
    ['below', rowsOf([CLIENTS, ...listOf('C', 8), [], ...suppliers]), 'A11:C13', 3],
    ['above', rowsOf([...suppliers, [], CLIENTS, ...listOf('C', 8)]), 'A1:C3', 3],
    ['beside', rowsOf([CLIENTS, ...listOf('C', 8)].map((row, index) => [...row, null, ...(suppliers[index] ?? [])])), 'E1:G3', 3],
  ])('the larger is read, the other, %s, is reported', async (_, xml, range, rows) => {
    await write('dos.xlsx', { sheets: [{ name: 'Hoja', xml }] });
    const { input } = await json<Analysis>('analyze', 'dos.xlsx');
    expect(input).toMatchObject({ rows: 8, clients: 8, unreadTables: [{ sheet: 'Hoja', range, rows }] });
  });

  it('a blank column within one table parts nothing, nor does a header printed again', async () => {
    const header = ['Código', 'Nombre', null, 'Venta acumulada', 'Ciudad'];
    const data = listOf('C', 6).map(([a, b, c]) => [a, b, null, c, 'Lima'] as (string | number | null)[]);
    await write('hueco.xlsx', { sheets: [{ xml: rowsOf([header, ...data]) }] });
    expect((await json<Analysis>('analyze', 'hueco.xlsx')).input).toMatchObject({ clients: 6, unreadTables: [] });
    await write('otra-vez.xlsx', { sheets: [{ xml: rowsOf([CLIENTS, ...listOf('C', 6), [], CLIENTS, ...listOf('D', 6)]) }] });
    expect((await json<Analysis>('analyze', 'otra-vez.xlsx')).input).toMatchObject({ rows: 14, unreadTables: [] });
  });
});

describe('places in a workbook', () => {
  it('issues cite the cell', async () => {
    const rows = [
      ['Código', 'Nombre', 'Correo'],
      ['1', 'Ana', 'ana@x.pe'],
      ['2', 'Luis', 'no es correo'],
    ];
    const shifted = rowsOf(rows).replaceAll('<row>', '<row><c/><c/><c/>');
    await write('correos.xlsx', { sheets: [{ xml: shifted }] });
    const { issues } = await json<{ issues: { line: number; column: number; cell: string }[] }>('validate', 'correos.xlsx');
    expect(issues.map(({ line, column, cell }) => [line, column, cell])).toEqual([[3, 2, 'F3']]);
    expect((await cartera('validate', 'correos.xlsx', '--as-of', '2026-11-30')).stdout).toContain('F3');
    expect((await cartera('validate', 'correos.xlsx', '--as-of', '2026-11-30', '--format', 'csv')).stdout).toContain(',F3,');
  });
});

describe('the same portfolio', () => {
  it('as CSV and as a workbook gives the same analysis', async () => {
    const rows: (string | number | Date)[][] = Array.from({ length: 40 }, (_, row) => [
      `C${row}`,
      `Cliente Ñandú ${row}`,
      new Date(Date.UTC(2026, row % 11, (row % 27) + 1)),
      row % 7,
      1000.25 * (row + 1),
      row % 3 === 0 ? 'Lima' : 'Cusco',
    ]);
    const header = ['Código', 'Nombre', 'Última compra', 'N° de compras', 'Venta acumulada', 'Departamento'];
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Clientes');
    for (const row of [header, ...rows]) sheet.addRow(row).getCell(3).numFmt = 'dd/mm/yyyy';
    await book.xlsx.writeFile(folder.path('igual.xlsx'));
    const text = (value: string | number | Date) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
    await folder.write('igual.csv', `${[header, ...rows].map((row) => row.map(text).join(',')).join('\n')}\n`);
    const [{ input: ours, ...fromBook }, { input: theirs, ...fromText }] = [
      await json<Analysis>('analyze', 'igual.xlsx'),
      await json<Analysis>('analyze', 'igual.csv'),
    ];
    expect(fromBook).toEqual(fromText);
    expect([ours.rows, ours.clients]).toEqual([theirs.rows, theirs.clients]);
  });
});

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, workbooks', () => {
  it.each([
    ['invalid-xml.xlsx', 'está dañado o incompleto'],
    ['pass_protected.xlsx', 'protegido con contraseña'],
  ])('%s is refused', async (name, sentence) => {
    const { code, stderr } = await cartera('columns', join(DATA ?? '', 'xlsx', name));
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
