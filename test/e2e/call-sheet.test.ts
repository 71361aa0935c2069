import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CARTERA = resolve('bin/cartera.js');
const INPUT = resolve('fixtures/ferreteria/input.csv');
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
/** Comma, double quotes, UTF-8, every sheet into a file of its own, cells as they are shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-calls-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!hasOffice)(hasOffice ? 'LibreOffice' : 'LibreOffice (soffice is missing: apt-get install libreoffice-calc)', () => {
  it.each([
    ['es', ['Llamadas', 'Por perder', 'Resumen', 'Método'], 'Teléfonos', 'Fila'],
    ['en', ['Calls', 'About to leave', 'Summary', 'Method'], 'Phones', 'Row'],
  ])(
    'opens the call sheet with the clients of the JSON, in their order (%s)',
    async (lang, names, phones, line) => {
      const cartera = (...args: string[]) =>
        spawnSync(process.execPath, [CARTERA, 'inactive', INPUT, '--as-of', '2026-11-30', '--lang', lang, ...args], { encoding: 'utf8' });
      const out = join(folder, `${lang}.xlsx`);
      const made = cartera('--out', out);
      expect(made.status, made.stderr).toBe(0);
      const { clients, lapsing } = JSON.parse(cartera('--format', 'json').stdout);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', TO_CSV, '--outdir', folder, out], { encoding: 'utf8' });
      expect(status, stderr).toBe(0);
      const sheets = await Promise.all(
        names.map(async (name): Promise<string[][]> => parse(await readFile(join(folder, `${lang}-${name}.csv`)), { bom: true, relaxColumnCount: true })),
      );
      const [calls = [], leaving = []] = sheets;
      const [head = [], ...rows] = calls;
      expect(rows.map((row) => Number(row[head.indexOf(line)]))).toEqual(clients.map((client: { line: number }) => client.line));
      expect(leaving.length - 1).toBe(lapsing.length);
      const records: string[][] = parse(await readFile(INPUT), { bom: true, delimiter: ';', relaxColumnCount: true });
      const phone = records[0]?.indexOf('Teléfono') ?? -1;
      for (const row of rows) {
        const written = records[Number(row[head.indexOf(line)]) - 1]?.[phone]?.trim() ?? '';
        // Zeros are no number to dial.
        expect(row[head.indexOf(phones)]).toBe(/[1-9]/.test(written) ? written : '');
      }
      for (const sheet of sheets) for (const row of sheet) for (const cell of row) expect(cell).not.toMatch(/^#(?:#+|REF!|NAME\?|VALUE!|N\/A)$|^Err:/);
    },
    120_000,
  );
});
