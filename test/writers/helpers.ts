import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../src/cli.js';
import { makeIo } from '../helpers/io.js';

/** Everything that a column of a sheet may meet. */
export const CSV = [
  'Lista de clientes;;;;;;;;;;;',
  'Código;Razón social;RUC;Teléfono;Código postal;Última compra;N° de compras;Venta acumulada;Nota;Zona;cartera_state;Último contacto',
  '0007;=1+1;20601030013;044 555 123;00501;14/11/2026;1.240;S/ 184.320,50;+51 llamar;12;current;2026-11-02T16:45:00Z',
  "'0008;@Botica Luren;20100070970;;15074;31/02/2026;21;US$ 10,25;-;3;x;11/11/2026 4:05 PM",
  ';;;;;;;;algo;;;',
  ';;;;;;;;;;;',
  '0009;Ferretería <Ñandú> & "Hijos";;;;02/01/2024;;-5,00;dos,tres;4;;',
  '0009;Corta;;;;15/02/2026;3;12,00;;5',
  '0010;Larga;;;;15/02/2026;3;100,00;;6;;;sobra;más',
  'Total;;;;;;;184.320,50;;;;',
].join('\r\n');

/** A folder for the tests of one file, gone at their end. */
export function useFolder(): { readonly path: string } {
  const folder = { path: '' };
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'cartera-workbook-'));
  });
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}

/** Writes a CSV file and the workbook made of it. */
export async function analyze(folder: string, name: string, csv: string | Buffer, ...args: string[]) {
  await writeFile(join(folder, `${name}.csv`), csv);
  const io = makeIo({ cwd: folder });
  const exit = await run(['analyze', `${name}.csv`, '--as-of', '2026-11-30', '--country', 'PE', '--out', `${name}.xlsx`, '--force', ...args], io);
  return { exit, err: io.err(), out: io.out(), path: join(folder, `${name}.xlsx`) };
}

/** Reads a workbook with exceljs' own reader. */
export async function open(path: string): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** A sheet by its name. */
export function sheetOf(book: exceljs.Workbook, name: string): exceljs.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The values of a row, from the first column. */
export const valuesOf = (sheet: exceljs.Worksheet, row: number): unknown[] => (sheet.getRow(row).values as unknown[]).slice(1);
/** A column of the clients by its header. */
export function column(sheet: exceljs.Worksheet, header: string): exceljs.Cell[] {
  const at = valuesOf(sheet, 1).indexOf(header) + 1;
  if (at === 0) throw new Error(`no column ${header}`);
  return Array.from({ length: sheet.rowCount - 1 }, (_, index) => sheet.getRow(index + 2).getCell(at));
}
/** The values of some cells. */
export const plain = (cells: readonly exceljs.Cell[]): unknown[] => cells.map(({ value }) => value);
/** Every text of a sheet, merged cells once. */
export const texts = (sheet: exceljs.Worksheet): string[] => {
  const found: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => void (typeof cell.value === 'string' && cell.master === cell && found.push(cell.value))));
  return found;
};
