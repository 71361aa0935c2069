import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';
import { open, sheetOf, texts, useFolder, valuesOf } from './helpers.js';

const folder = useFolder();
const CSV = [
  'Razón social,RUC,Celular,Correo,Ciudad,Último contacto,Última compra,Venta acumulada,Rubro',
  'Ferretería Sol S.A.C.,20601030013,999 555 123,sol@ferreteriasol.pe,Lima,20/11/2026,14/11/2026,"1,500.50",Ferretería',
  'Ferretería Sol S.A.C.,20601030013,999 555 123,ventas@ferreteriasol.pe,Lima,01/10/2026,,,Ferretería',
  '=1+1,20100070970,+51 987 654 321,,Lima,15/11/2026,,,Ferretería',
  '@Botica Luren,,044 555 123,,Trujillo,02/01/2024,02/01/2024,300,Farmacia',
  'Sin contacto,,,,Lima,,,,',
].join('\r\n');

async function score(name: string, ...args: string[]): Promise<exceljs.Workbook> {
  await writeFile(join(folder.path, 'cartera.csv'), CSV);
  const io = makeIo({ cwd: folder.path });
  const exit = await run(['score', 'cartera.csv', '--as-of', '2026-11-30', '--country', 'PE', '--out', name, '--force', ...args], io);
  expect(io.err()).toBe('');
  expect(exit).toBe(0);
  return open(join(folder.path, name));
}
const FOR_JOB = ['--sector', 'ferretería', '--place', 'Lima'];

describe('the workbook of a score', () => {
  it.each([
    ['es', ['Resumen', 'Para llamar', 'Puntos', 'Por aclarar', 'Columnas', 'Método']],
    ['en', ['Summary', 'To call', 'Points', 'To clarify', 'Columns', 'Method']],
  ])('has its sheets in %s', async (lang, names) => {
    const book = await score(`hojas-${lang}.xlsx`, '--lang', lang, ...FOR_JOB);
    expect(book.worksheets.map(({ name }) => name)).toEqual(names);
  });

  it('has a sheet of our own clients where they were compared', async () => {
    await writeFile(join(folder.path, 'nuestros.csv'), 'Razón social,RUC,Celular\r\nFerretería Sol SAC,20601030013,999555123');
    const book = await score('nuestros.xlsx', '--lang', 'es', '--own', 'nuestros.csv', ...FOR_JOB);
    const ours = sheetOf(book, 'Ya nuestros');
    expect(valuesOf(ours, 3).slice(0, 4)).toEqual([2, 2, 'Ya es nuestro', 'Ferretería Sol S.A.C.']);
    expect(String(valuesOf(ours, 3)[5])).toContain('RUC');
  });

  it('lists everyone to call, complete, numbers and ids as text, formulas as text', async () => {
    const sheet = sheetOf(await score('llamar.xlsx', '--lang', 'es'), 'Para llamar');
    const heads = valuesOf(sheet, 1);
    const rows = Array.from({ length: sheet.rowCount - 1 }, (_, at) => sheet.getRow(at + 2));
    const of = (row: exceljs.Row, head: string) => row.getCell(heads.indexOf(head) + 1);
    const sol = rows.find((row) => of(row, 'Fila').value === 2) as exceljs.Row;
    expect(of(sol, 'Empresa').value).toBe('Ferretería Sol S.A.C.');
    expect(of(sol, 'Documento fiscal')).toMatchObject({ value: '20601030013', numFmt: '@' });
    expect(of(sol, 'Teléfonos')).toMatchObject({ value: '999 555 123', numFmt: '@' });
    expect(of(sol, 'Correos').value).toBe('sol@ferreteriasol.pe; ventas@ferreteriasol.pe');
    expect(of(sol, 'Último contacto').value).toEqual(new Date('2026-11-20T00:00:00Z'));
    expect(of(sol, 'Vendido').value).toBe(1500.5);
    const names = rows.map((row) => of(row, 'Empresa').value);
    expect(names).toContain('=1+1');
    expect(names).not.toContain('Sin contacto');
    expect(of(sol, 'Resultado').dataValidation).toMatchObject({ type: 'list', formulae: [expect.stringContaining('No contesta')] });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    // On paper: what one calls with and writes into, in a size that can be read.
    const last = heads.indexOf('Notas') + 1;
    expect(heads.slice(0, last)).toEqual(['Fila', 'Nombre', 'Empresa', 'Teléfonos', 'Último contacto', 'Se llamó el', 'Resultado', 'Notas']);
    expect(sheet.pageSetup.printArea).toBe(`A1:H${sheet.rowCount}`);
    expect(sheet.columns.slice(0, last).reduce((sum, { width }) => sum + (width ?? 0), 0)).toBeLessThanOrEqual(170);
  });

  it('gives each client its points, and sums that anyone can check', async () => {
    const book = await score('puntos.xlsx', '--lang', 'es');
    const io = makeIo({ cwd: folder.path });
    await run(['score', 'cartera.csv', '--as-of', '2026-11-30', '--country', 'PE', '--format', 'json'], io);
    const { quality, funnel } = JSON.parse(io.out());
    const sheet = sheetOf(book, 'Puntos');
    const labels = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1).getCell(2).value);
    const sums = sheet.getRow(labels.indexOf('Suma de la columna') + 1);
    const rounded = sheet.getRow(labels.indexOf('En la nota, con redondeo') + 1);
    expect(labels.indexOf('Suma de la columna') - 2).toBe(funnel.distinct);
    expect(sheet.getRow(3).getCell(1).value).toBe('2, 3');
    for (const [at, { weight, value, points }] of quality.dimensions.entries()) {
      const cell = sums.getCell(at + 3).value as exceljs.CellFormulaValue | null;
      expect(rounded.getCell(at + 3).value).toBe(points);
      if (cell === null) continue;
      expect(cell.formula).toMatch(/^SUM\([A-Z]+3:[A-Z]+\d+\)$/);
      const column = Array.from({ length: funnel.distinct }, (_, row) => Number(sheet.getRow(row + 3).getCell(at + 3).value ?? 0));
      expect(cell.result).toBeCloseTo(
        column.reduce((sum, one) => sum + one, 0),
        9,
      );
      expect(cell.result).toBeCloseTo(weight * (value ?? 0), 3);
    }
    expect(rounded.getCell(quality.dimensions.length + 3).value).toBe(quality.score);
  });

  it('says what each column was taken for, how many are filled and valid', async () => {
    const sheet = sheetOf(await score('columnas.xlsx', '--lang', 'es'), 'Columnas');
    expect(valuesOf(sheet, 3).slice(0, 6)).toEqual(
      ['B', 'RUC', 'Documento fiscal', 3, 0, 1].map((one) => (one === 'Documento fiscal' ? expect.any(String) : one)),
    );
  });

  it('has the same bytes again, and names no folder of this machine', async () => {
    const first = await score('bytes.xlsx', '--lang', 'es');
    const bytes = await readFile(join(folder.path, 'bytes.xlsx'));
    await score('bytes.xlsx', '--lang', 'es');
    expect((await readFile(join(folder.path, 'bytes.xlsx'))).equals(bytes)).toBe(true);
    const method = texts(sheetOf(first, 'Método'));
    expect(method).toContain('cartera score cartera.csv --as-of 2026-11-30 --country PE --lang es');
  });
});
