import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/messages/index.js';

const CARTERA = resolve('bin/cartera.js');
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
/** Comma, double quotes, UTF-8, every sheet into a file of its own, cells as they are shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-office-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function convert(file: string, to: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, stdout, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return `${stdout}${stderr}`;
}

const readCsv = async (name: string): Promise<string[][]> => parse(await readFile(join(folder, name)), { bom: true, relaxColumnCount: true });

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it.each(['ferreteria', 'excel-es', 'hubspot-contacts', 'odoo-es', 'salesforce-data-loader', 'salesforce-report', 'shopify'])(
    'opens %s as it was written',
    async (name) => {
      const input = resolve('fixtures', name, 'input.csv');
      const book = join(folder, `${name}.xlsx`);
      const enriched = join(folder, `${name}-labels.ndjson`);
      const { status, stderr } = spawnSync(
        process.execPath,
        [CARTERA, 'analyze', input, '--as-of', '2026-11-30', '--lang', 'en', '--out', book, '--out', enriched],
        { encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(convert(book, TO_CSV)).not.toMatch(/error|repair/i);
      const clients = await readCsv(`${name}-Clients.csv`);
      const labels = (await readFile(enriched, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const [header = [], ...rows] = clients;
      expect(rows).toHaveLength(labels.length);
      const states: Readonly<Record<string, { name: string }>> = catalogue('en').terms.states;
      const of = (row: readonly string[], column: string): string | undefined => row[header.indexOf(`cartera · ${column}`)];
      expect(rows.map((row) => [of(row, 'Row in the file'), of(row, 'State')])).toEqual(labels.map(({ line, state }) => [String(line), states[state]?.name]));
      for (const sheet of ['Summary', 'Findings', 'Method']) expect((await readCsv(`${name}-${sheet}.csv`)).length).toBeGreaterThan(2);
      // No cell shows an error, nor a number too wide for its column.
      for (const sheet of ['Summary', 'Clients', 'Findings', 'Method'])
        for (const row of await readCsv(`${name}-${sheet}.csv`)) for (const cell of row) expect(cell).not.toMatch(/^#(?:#+|REF!|NAME\?|VALUE!|N\/A)$|^Err:/);
    },
  );

  it('prints it as pages', async () => {
    convert(join(folder, 'ferreteria.xlsx'), 'pdf');
    expect((await readFile(join(folder, 'ferreteria.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readdir(folder)).filter((name) => name.startsWith('.~lock'))).toEqual([]);
  });
});
