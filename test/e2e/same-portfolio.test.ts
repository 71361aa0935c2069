import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURES, ROOT } from '../helpers/golden.js';

// One portfolio as a text file and as workbooks of three programs: the analysis must not tell them apart.
const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
const PYTHON = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => spawnSync(path, ['-c', 'import xlsxwriter']).status === 0);
const CSV = join(FIXTURES, 'trio/en.csv');
const [HEADER = [], ...ROWS] = parse(readFileSync(CSV), { bom: true }) as string[][];

type Value = string | number | { readonly day: string } | null;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBERS = new Set(['Total orders', 'Total spent']);
/** The cell as a person would type it in a sheet: dates are dates, amounts numbers, ids texts. */
function typed(text: string, column: number): Value {
  if (text === '') return null;
  if (DAY.test(text)) return { day: text };
  return NUMBERS.has(HEADER[column] ?? '') && Number.isFinite(Number(text)) ? Number(text) : text;
}
const TYPED = ROWS.map((row) => row.map(typed));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartera-same-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(path: string): Record<string, unknown> {
  const out = execFileSync(process.execPath, [join(ROOT, 'bin/cartera.js'), 'analyze', path, '--as-of', '2026-11-30', '--format', 'json', '--no-config'], {
    encoding: 'utf8',
  });
  const { input, ...rest } = JSON.parse(out) as Record<string, unknown>;
  expect(input).toBeDefined();
  return rest;
}

async function writeByExceljs(path: string): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Clients');
  sheet.addRow(HEADER);
  for (const row of TYPED) {
    const added = sheet.addRow(row.map((value) => (value !== null && typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value)));
    for (const [column, value] of row.entries()) if (value !== null && typeof value === 'object') added.getCell(column + 1).numFmt = 'yyyy-mm-dd';
  }
  await book.xlsx.writeFile(path);
}

describe('the same portfolio', () => {
  it('as a workbook by exceljs', async () => {
    const path = join(folder, 'exceljs.xlsx');
    await writeByExceljs(path);
    expect(analyse(path)).toEqual(analyse(CSV));
  });

  it.runIf(OFFICE)('as a workbook by LibreOffice', { timeout: 200_000 }, async () => {
    const path = join(folder, 'libro.xlsx');
    await writeByExceljs(path);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(OFFICE ?? '', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'office'), path], {
      stdio: 'ignore',
      timeout: 150_000,
    });
    expect(analyse(join(folder, 'office/libro.xlsx'))).toEqual(analyse(CSV));
  });

  it.runIf(PYTHON).each([
    ['shared', 'False'],
    ['inline', 'True'],
  ])('as a workbook by XlsxWriter, %s strings', (kind, constant) => {
    const path = join(folder, `${kind}.xlsx`);
    writeFileSync(join(folder, 'rows.json'), JSON.stringify([HEADER, ...TYPED]));
    const script = `import sys, json, datetime, xlsxwriter
book = xlsxwriter.Workbook(sys.argv[1], {'constant_memory': ${constant}})
sheet = book.add_worksheet('Clients')
day = book.add_format({'num_format': 'dd/mm/yyyy'})
for r, row in enumerate(json.load(open(sys.argv[2]))):
    for c, value in enumerate(row):
        if isinstance(value, dict): sheet.write_datetime(r, c, datetime.datetime.fromisoformat(value['day']), day)
        elif isinstance(value, str): sheet.write_string(r, c, value)
        elif value is not None: sheet.write_number(r, c, value)
book.close()`;
    execFileSync(PYTHON ?? '', ['-c', script, path, join(folder, 'rows.json')]);
    expect(analyse(path)).toEqual(analyse(CSV));
  });
});
