import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';
import { column, open, sheetOf, texts, useFolder, valuesOf } from './helpers.js';

const folder = useFolder();
const CSV = [
  'Código;Cliente;Razón social;Celular;Correo;Distrito;Dirección;Vendedor;Primera compra;Última compra;N° de compras;Venta acumulada;Motivo de baja',
  "'0007;Ana Quispe;=1+1;999 555 123 ::: '01 444 5566;ana@sol.pe;Miraflores;Av. Uno 10;Rosa Díaz;02/01/2024;01/11/2025;5;S/ 9.000,50;subieron los precios",
  '0008;;@Botica Luren;;luren@botica.pe;;;Rosa Díaz;02/01/2024;02/01/2025;3;S/ 5.000,00;',
  "0009;+51 999;FerreterÃ\u00ada Ã‘andÃº;'044 555 123;;;;;02/01/2024;31/12/2024;2;S/ 100,00;",
  '0010;Sin Teléfono;;n/a;-;;;;02/01/2024;02/06/2025;2;S/ 800.000,00;',
  '0011;Activa;;999 555 777;;;;;02/01/2024;15/11/2026;9;S/ 70,00;',
  '0012;Por Irse;;999 555 778;;;;;02/01/2026;15/08/2026;9;S/ 900,00;',
].join('\r\n');

async function sheet(name: string, csv: string, ...args: string[]): Promise<exceljs.Workbook> {
  await writeFile(join(folder.path, `${name}.csv`), csv);
  const io = makeIo({ cwd: folder.path });
  const exit = await run(['inactive', `${name}.csv`, '--as-of', '2026-11-30', '--country', 'PE', '--out', `${name}.xlsx`, '--force', ...args], io);
  expect(io.err()).toBe('');
  expect(exit).toBe(0);
  return open(join(folder.path, `${name}.xlsx`));
}

const values = (book: exceljs.Workbook, name: string, header: string): unknown[] => column(sheetOf(book, name), header).map(({ value }) => value);

describe('the call sheet', () => {
  it.each([
    ['es', ['Llamadas', 'Por perder', 'Resumen', 'Método'], 'No contesta'],
    ['en', ['Calls', 'About to leave', 'Summary', 'Method'], 'No answer'],
  ])('has its sheets, and answers to choose from, in %s', async (lang, names, answer) => {
    const book = await sheet(`hojas-${lang}`, CSV, '--lang', lang);
    expect(book.worksheets.map(({ name }) => name)).toEqual(names);
    const calls = sheetOf(book, names[0] as string);
    const heads = valuesOf(calls, 1);
    const result = heads.indexOf(lang === 'es' ? 'Resultado' : 'Result') + 1;
    expect(calls.getRow(2).getCell(result).dataValidation).toMatchObject({ type: 'list', formulae: [expect.stringContaining(answer)] });
    expect(calls.getRow(2).getCell(result - 1).dataValidation).toMatchObject({ type: 'date', operator: 'greaterThan' });
    expect(calls.getRow(2).getCell(result + 1).dataValidation).toMatchObject({ type: 'date' });
    expect(calls.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 4 });
    expect(calls.autoFilter).toBeTruthy();
    const notes = heads.indexOf(lang === 'es' ? 'Notas' : 'Notes') + 1;
    expect(calls.pageSetup.printArea).toBe(`A1:${calls.getRow(1).getCell(notes).address.replace(/\d+/, '')}5`);
    expect(calls.columns.slice(0, notes).reduce((sum, { width }) => sum + (width ?? 0), 0)).toBeLessThanOrEqual(185);
  });

  it('lists everyone complete, those first who can be reached; ids and numbers as text, dates as dates, no formulas', async () => {
    const book = await sheet('todos', CSV, '--lang', 'es');
    const of = (header: string) => values(book, 'Llamadas', header);
    expect(of('N.º')).toEqual([1, 2, 3, 4]);
    expect(of('Fila')).toEqual([2, 3, 4, 5]);
    expect(of('Código')).toEqual(['0007', '0008', '0009', '0010']);
    expect(of('Nombre')).toEqual(['Ana Quispe', null, '+51 999', 'Sin Teléfono']);
    expect(of('Empresa')).toEqual(['=1+1', '@Botica Luren', 'Ferretería Ñandú', null]);
    expect(of('Teléfonos')).toEqual(['999 555 123; 01 444 5566', null, '044 555 123', null]);
    expect(of('Correos')).toEqual(['ana@sol.pe', 'luren@botica.pe', null, null]);
    expect(of('Última compra').slice(0, 2)).toEqual([new Date('2025-11-01T00:00:00Z'), new Date('2025-01-02T00:00:00Z')]);
    expect(of('Días sin comprar')).toEqual([394, 697, 699, 546]);
    expect(of('Semana')).toEqual([1, 1, 1, null]);
    expect(of('Motivo')[0]).toBe('Precio: subieron los precios');
    expect(of('Dirección')[0]).toBe('Av. Uno 10');
    for (const name of ['Código', 'Teléfonos']) for (const cell of column(sheetOf(book, 'Llamadas'), name)) expect(cell.numFmt).toBe('@');
    expect(column(sheetOf(book, 'Llamadas'), 'En juego al año')[0]?.numFmt).toContain('S/');
    for (const one of book.worksheets) one.eachRow((row) => row.eachCell((cell) => void expect(cell.formula).toBeUndefined()));
    expect(values(book, 'Por perder', 'Nombre')).toEqual(['Por Irse']);
    expect(valuesOf(sheetOf(book, 'Por perder'), 1)).not.toContain('Semana');
  });

  it('plans the weeks by capacity', async () => {
    const book = await sheet('semanas', CSV, '--lang', 'es', '--capacity', '2');
    expect(values(book, 'Llamadas', 'Semana')).toEqual([1, 1, 2, null]);
    expect(texts(sheetOf(book, 'Resumen'))).toEqual(
      expect.arrayContaining([expect.stringContaining('en 2 semanas'), expect.stringContaining('1 cliente no tiene teléfono ni correo')]),
    );
  });

  it('has no columns for what the file does not have', async () => {
    const book = await sheet('pocas', 'Empresa;Última compra\r\nUno SAC;01/02/2024\r\nDos SAC;01/11/2026', '--lang', 'es');
    const heads = valuesOf(sheetOf(book, 'Llamadas'), 1);
    expect(heads.slice(0, 8)).toEqual(['N.º', 'Semana', 'Empresa', 'Días sin comprar', 'Se llamó el', 'Resultado', 'Próxima fecha', 'Notas']);
    for (const missing of ['Nombre', 'Teléfonos', 'Correos', 'En juego al año', 'Último monto', 'Compraba cada … días', 'Código'])
      expect(heads).not.toContain(missing);
    expect(heads).toContain('Posible motivo');
  });

  it('says so where nobody left', async () => {
    const book = await sheet('nadie', 'Empresa;Última compra;Venta acumulada\r\nUno SAC;01/11/2026;100', '--lang', 'es');
    expect(sheetOf(book, 'Llamadas').getRow(2).getCell(1).value).toBe('Nadie dejó de comprar.');
    expect(sheetOf(book, 'Por perder').getRow(2).getCell(1).value).toMatch(/^Nadie está por irse/);
  });

  it('has the same bytes again, and says how it was made', async () => {
    const book = await sheet('bytes', CSV, '--lang', 'es');
    const bytes = await readFile(join(folder.path, 'bytes.xlsx'));
    await sheet('bytes', CSV, '--lang', 'es');
    expect((await readFile(join(folder.path, 'bytes.xlsx'))).equals(bytes)).toBe(true);
    const method = texts(sheetOf(book, 'Método'));
    expect(method).toContain('cartera inactive bytes.csv --as-of 2026-11-30 --country PE --lang es');
    expect(method.some((text) => /^[0-9a-f]{64}$/.test(text))).toBe(true);
    expect(method).toContain('30/11/2026');
  });
});
