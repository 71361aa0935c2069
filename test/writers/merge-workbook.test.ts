import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';
import { open, sheetOf, texts, useFolder, valuesOf } from './helpers.js';

const folder = useFolder();

async function plan(name: string, ...more: string[]): Promise<exceljs.Workbook> {
  const io = makeIo({ cwd: folder.path });
  expect(await run(['merge', 'nuestros.csv', 'ana.csv', '--plan', name, '--as-of', '2026-11-30', '--quiet', '--force', ...more], io), io.err()).toBe(0);
  return open(join(folder.path, name));
}

/** Rows of a list as objects by header; the header stands in the second row. */
function rowsOf(sheet: exceljs.Worksheet): Record<string, unknown>[] {
  const heads = valuesOf(sheet, 2).map(String);
  return Array.from({ length: sheet.rowCount - 2 }, (_, index) =>
    Object.fromEntries(heads.map((head, at) => [head, sheet.getRow(index + 3).getCell(at + 1).value] as const).filter(([, value]) => value !== null)),
  );
}

describe('the workbook of a plan', () => {
  let book: exceljs.Workbook;
  beforeAll(async () => {
    await copyFile('fixtures/juntar/nuestros.csv', join(folder.path, 'nuestros.csv'));
    await copyFile('fixtures/juntar/candidato.csv', join(folder.path, 'ana.csv'));
    book = await plan('plan.xlsx', '--lang', 'es');
  });

  it('has a sheet for each sort, in the language of the user, the same bytes every time', async () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Resumen', 'Nuevos', 'Conocidos', 'Completar', 'Conflictos', 'Método']);
    const english = await plan('english.xlsx', '--lang', 'en');
    expect(english.worksheets.map(({ name }) => name)).toEqual(['Summary', 'New', 'Known', 'To fill in', 'Conflicts', 'Method']);
    const hash = async () =>
      createHash('sha256')
        .update(await readFile(join(folder.path, 'plan.xlsx')))
        .digest('hex');
    const first = await hash();
    await plan('plan.xlsx', '--lang', 'es');
    expect(await hash()).toBe(first);
  });

  it('lists new clients under our own columns, whole and typed, then the further columns of theirs', () => {
    const sheet = sheetOf(book, 'Nuevos');
    expect(valuesOf(sheet, 2)).toEqual([
      ...['Decisión', 'Fila (candidato)'],
      ...[
        'Código',
        'Razón social',
        'Contacto',
        'RUC / DNI',
        'Teléfono',
        'Correo',
        'Dirección',
        'Distrito',
        'Provincia',
        'Rubro',
        'Última compra',
        'Facturación total',
      ],
      ...['Ciudad', 'Último contacto', 'Tipo de último contacto', 'Observaciones'],
    ]);
    const rows = rowsOf(sheet);
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual({
      'Fila (candidato)': '13 + 14',
      'Razón social': 'Ferretería Los Andes S.R.L.',
      Contacto: 'Hugo Ticona',
      'RUC / DNI': '20602223338',
      Teléfono: '958 111 222',
      Correo: 'ventas@losandes.pe',
      Dirección: 'Av. Ferrocarril 500',
      Distrito: 'Huancayo',
      Rubro: 'Ferretería',
      Ciudad: 'Huancayo',
      'Último contacto': new Date('2026-11-10T00:00:00Z'),
      'Tipo de último contacto': 'Visita',
      Observaciones: 'repetido',
    });
    // What looks like a formula is a text, and so are ids.
    expect(rows[3]).toMatchObject({ Contacto: '=Nora Palacios', 'RUC / DNI': '43112299', 'Fila (candidato)': 16 });
    expect(rows.every((row) => row.Código === undefined)).toBe(true);
  });

  it('offers to fill blanks only, and asks where both say different things', () => {
    const fill = rowsOf(sheetOf(book, 'Completar'));
    expect(fill.map((row) => [row['Fila (candidato)'], row['Fila (nuestra)'], row.Dato, row['El nuestro'], row['El del candidato'], row['Qué hacer']])).toEqual(
      [
        [4, 3, 'Teléfono', undefined, '999 300 402', 'completar'],
        [4, 3, 'Correo', undefined, 'vmayta@comandina.pe', 'completar'],
        [4, 3, 'Rubro', undefined, 'Ferretería', 'completar'],
        [5, 7, 'Correo', undefined, 'luispaz@correo.pe', 'completar'],
        [6, 8, 'Teléfono', '944 330 107', '944 330 999', 'agregar'],
      ],
    );
    const conflicts = rowsOf(sheetOf(book, 'Conflictos'));
    expect(conflicts.map((row) => [row['Fila (candidato)'], row['Fila (nuestra)'], row.Dato, row['El nuestro'], row['El del candidato']])).toEqual([
      [8, 4, 'Dirección', 'Calle Los Hornos 88', 'Av. Separadora Industrial 2540'],
      [9, 6, 'Dirección', 'Calle Lima 455', 'Av. Ejército 1001'],
      [9, 6, 'Distrito', 'Miraflores', 'Cayma'],
      [10, 10, 'Documento tributario', '40998877', '40998873'],
      [11, 10, undefined, undefined, undefined],
    ]);
    expect(conflicts.at(-1)?.Duda).toBe('parece nuestro, pero no es seguro');
    for (const row of [...fill, ...conflicts]) expect(row['Por qué es el mismo cliente']).toMatch(/^a favor: /);
    expect(rowsOf(sheetOf(book, 'Conocidos')).map((row) => row['Fila (nuestra)'])).toEqual([2, 9, 11]);
  });

  it('lets decisions be chosen', () => {
    const list = (name: string) => sheetOf(book, name).getCell('A3').dataValidation;
    expect(list('Nuevos')).toMatchObject({ type: 'list', formulae: ['"Agregar,Dejar fuera,Preguntar"'] });
    expect(list('Completar')).toMatchObject({ type: 'list' });
    expect(list('Conflictos')).toMatchObject({ type: 'list' });
  });

  it('says what it was made from', async () => {
    const method = texts(sheetOf(book, 'Método'));
    for (const name of ['nuestros.csv', 'ana.csv'])
      expect(method).toContain(
        createHash('sha256')
          .update(await readFile(join(folder.path, name)))
          .digest('hex'),
      );
    expect(method).toContain('30/11/2026');
    expect(method.some((text) => text.startsWith('cartera merge nuestros.csv ana.csv --plan plan.xlsx --as-of 2026-11-30'))).toBe(true);
  });
});
