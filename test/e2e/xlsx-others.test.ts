import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/formats/source.js';
import { readCells } from '../formats/helpers.js';

// The same tables written and read by other programs; those that are not installed are skipped, visibly.
const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
const PYTHON = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => spawnSync(path, ['-c', 'import xlsxwriter']).status === 0);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartera-others-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Value = string | number | boolean | Date | null;
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const TABLE: readonly (readonly Value[])[] = [
  ['Código', 'Nombre', 'RUC', 'Última compra', 'Venta', 'Activo', 'Notas'],
  ['0001', 'Íñigo Núñez', 20512333797, day('2024-01-31'), 1234.5, true, 'dos\nlíneas'],
  ['0002', '<Ñ & "Ü">', 10628377982, day('1999-12-31'), 0.1, false, 'a_b _x_ c'],
  ['0003', '€ 😀 中文', 999999999, day('1985-02-28'), -12.345, true, "'=1+1"],
  ['0004', 'Sin nada', null, null, null, null, null],
  ['0005', 'Último', 1, day('2026-11-30'), 1e12, false, 'fin'],
];
const TEXTS = TABLE.map((row) =>
  row.map((value) => {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return value === -12.345 ? '-12.3450' : String(value ?? '');
  }),
);

async function readOurs(path: string): Promise<string[][]> {
  const source = await openSource(path);
  try {
    return await readCells(source);
  } finally {
    await source.close();
  }
}

async function writeByExceljs(path: string): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Clientes');
  for (const row of TABLE) for (const cell of [sheet.addRow([...row])]) cell.getCell(4).numFmt = 'yyyy-mm-dd';
  await book.xlsx.writeFile(path);
}

/** The texts of the first sheet by exceljs' reader in memory. */
async function readByExceljs(path: string): Promise<string[][]> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const texts: string[] = [];
    for (let column = 1; column <= (TEXTS[0]?.length ?? 0); column++) {
      const { value } = row.getCell(column);
      if (value instanceof Date) texts.push(value.toISOString().slice(0, 10));
      else if (typeof value === 'boolean') texts.push(value ? 'TRUE' : 'FALSE');
      else texts.push(value === -12.345 ? '-12.3450' : String(value ?? ''));
    }
    rows.push(texts);
  });
  return rows;
}

describe('exceljs', () => {
  it('writes what we read, and reads the same', async () => {
    const path = join(folder, 'exceljs.xlsx');
    await writeByExceljs(path);
    expect(await readOurs(path)).toEqual(TEXTS);
    expect(await readByExceljs(path)).toEqual(await readOurs(path));
  });
});

describe.runIf(OFFICE)('LibreOffice', () => {
  const convert = (path: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(OFFICE ?? '', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'office'), path], { stdio: 'ignore', timeout: 100_000 });
  };

  it('writes the workbook again, and a CSV of the same cells', async () => {
    const path = join(folder, 'libro.xlsx');
    await writeByExceljs(path);
    convert(path, 'xlsx:Calc MS Excel 2007 XML');
    const again = await readOurs(join(folder, 'office/libro.xlsx'));
    expect(again).toEqual(TEXTS);
    // 44 comma, 34 quote, 76 UTF-8; texts as they are shown.
    convert(path, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false');
    const csv = await readOurs(join(folder, 'office/libro.csv'));
    const [code, name, , date, , flag, note] = [0, 1, 2, 3, 4, 5, 6];
    for (const column of [code, name, date, flag, note]) expect(csv.map((row) => row[column])).toEqual(TEXTS.map((row) => row[column as number]));
    for (const column of [2, 4]) expect(csv.slice(1).map((row) => Number(row[column]))).toEqual(TEXTS.slice(1).map((row) => Number(row[column])));
  }, 200_000);
});

describe.runIf(PYTHON)('XlsxWriter', () => {
  it.each([
    ['shared', 'False'],
    ['inline', 'True'],
  ])('60 000 accented rows, %s, come back letter for letter', async (kind, constant) => {
    const path = join(folder, `${kind}.xlsx`);
    const script = `import sys, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[1], {'constant_memory': ${constant}})
sheet = book.add_worksheet()
for row in range(60000):
    sheet.write_string(row, 0, 'Sánchez Ñañez %d €' % row)
    sheet.write_string(row, 1, 'áéíóúüñ' * (row % 5 + 1))
book.close()`;
    execFileSync(PYTHON ?? '', ['-c', script, path]);
    const rows = await readOurs(path);
    const wrong = rows.findIndex(([a, b], row) => a !== `Sánchez Ñañez ${row} €` || b !== 'áéíóúüñ'.repeat((row % 5) + 1));
    expect([rows.length, wrong]).toEqual([60_000, -1]);
  });
});
