import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/messages/index.js';
import { LANGUAGES } from '../../src/settings.js';
import { REQUEST_FIELDS } from '../../src/writers/xlsx/request-columns.js';

const CARTERA = resolve('bin/cartera.js');
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
/** Comma, double quotes, UTF-8, every sheet into a file of its own, cells as they are shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const BROKEN = /^#(?:#+|REF!|NAME\?|VALUE!|N\/A)$|^Err:/;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-plan-'));
  await copyFile('fixtures/juntar/nuestros.csv', join(folder, 'nuestros.csv'));
  await copyFile('fixtures/juntar/candidato.csv', join(folder, 'ana.csv'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function cartera(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CARTERA, ...args], { encoding: 'utf8', cwd: folder });
  expect(status, stderr).toBe(0);
  return stdout;
}

function convert(file: string, to: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, stdout, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'office'), join(folder, file)], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(`${stdout}${stderr}`).not.toMatch(/error|repair/i);
}

const readCsv = async (name: string): Promise<string[][]> => parse(await readFile(join(folder, 'office', name)), { bom: true, relaxColumnCount: true });

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it.each(LANGUAGES)('opens a plan as it was written (%s)', async (language) => {
    const name = `plan-${language}`;
    const { counts } = JSON.parse(cartera('merge', 'nuestros.csv', 'ana.csv', '--plan', `${name}.xlsx`, '--lang', language, '--format', 'json'));
    convert(`${name}.xlsx`, TO_CSV);
    const { sheets } = catalogue(language).merge;
    for (const sheet of Object.values(sheets)) {
      const rows = await readCsv(`${name}-${sheet}.csv`);
      expect(rows.length, sheet).toBeGreaterThan(2);
      for (const row of rows) for (const cell of row) expect(cell).not.toMatch(BROKEN);
    }
    expect(await readCsv(`${name}-${sheets.new}.csv`)).toHaveLength(counts.new + 2);
    expect(await readCsv(`${name}-${sheets.known}.csv`)).toHaveLength(counts.known + 2);
    const cells = (await readCsv(`${name}-${sheets.new}.csv`)).flat();
    for (const text of ['=Nora Palacios', '43112299', '20602223338']) expect(cells).toContain(text);
  });

  it.each(LANGUAGES)('opens the workbook for a candidate, and what it saves of it still maps (%s)', async (language) => {
    const name = `pedido-${language}`;
    cartera('init', '--template', `${name}.xlsx`, '--lang', language);
    convert(`${name}.xlsx`, TO_CSV);
    const { sheets, columns } = catalogue(language).request;
    expect(await readCsv(`${name}-${sheets.clients}.csv`)).toEqual([REQUEST_FIELDS.map((field) => columns[field].header)]);
    const help = await readCsv(`${name}-${sheets.help}.csv`);
    for (const field of REQUEST_FIELDS)
      expect(
        help.some((row) => row.includes(columns[field].header)),
        field,
      ).toBe(true);
    convert(`${name}.xlsx`, 'xlsx:Calc MS Excel 2007 XML');
    const found = JSON.parse(cartera('columns', join('office', `${name}.xlsx`), '--format', 'json'));
    expect(found.sheet).toBe(sheets.clients);
    expect(found.columns.map(({ field }: { field: string | null }) => field)).toEqual(REQUEST_FIELDS);
  });
});
