import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.js';
import { CONTRACTS } from '../../src/report/contract.js';
import { makeIo } from '../helpers/io.js';

const CLIENTS = resolve('fixtures/inactivos/clientes.csv');
const SALES = resolve('fixtures/inactivos/ventas.csv');
const TOTALS = resolve('fixtures/inactivos/resumen.csv');
const DAY = ['--as-of', '2026-11-30'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-inactive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const runs = async (...argv: string[]) => {
  const io = makeIo({ cwd: folder });
  return { code: await run(argv, io), out: io.out(), err: io.err() };
};
const json = async (...argv: string[]) => CONTRACTS.inactive.parse(JSON.parse((await runs('inactive', ...argv, ...DAY, '--format', 'json')).out));

describe('inactive', () => {
  it.each([['hiatus'], ['cadence'], ['mbg-nbd'], ['bg-nbd'], ['auto']])('keeps its contract and its sums by %s', async (method) => {
    const report = await json(CLIENTS, '--transactions', SALES, '--method', method);
    const { inactive, active, neverBought, unknown, lapsing } = report.counts;
    expect(inactive + active + neverBought + unknown).toBe(report.input.clients);
    expect(report.clients).toHaveLength(inactive);
    expect(report.lapsing).toHaveLength(lapsing);
    expect(report.clients.map(({ rank }) => rank)).toEqual(report.clients.map((_, at) => at + 1));
    expect(report.clients.every(({ id, daysSince }) => id !== null && daysSince !== null)).toBe(true);
  });

  it('judges --fail-on as analyze does, per cent of those who have bought', async () => {
    for (const condition of ['inactive>16%', 'inactive>16.1%', 'lapsing>=31', 'lapsing>=32', 'inactive>13', 'inactive>=13']) {
      const [ours, theirs] = await Promise.all(
        ['inactive', 'analyze'].map((command) => runs(command, TOTALS, ...DAY, '--quiet', '--fail-on', condition, '--format', 'json')),
      );
      expect(ours?.code, condition).toBe(theirs?.code);
      expect(ours?.err, condition).toBe(theirs?.err);
    }
    expect((await runs('inactive', TOTALS, ...DAY, '--fail-on', 'inactive>=13')).code).toBe(1);
    expect((await runs('inactive', TOTALS, ...DAY, '--fail-on', 'inactive>13')).code).toBe(0);
    expect((await runs('inactive', TOTALS, ...DAY, '--fail-on', 'state.inactive>13')).code).toBe(2);
  });

  it('prints one line with --summary, beside files too, and refuses another format', async () => {
    const { out, err, code } = await runs('inactive', TOTALS, ...DAY, '--summary', '--quiet', '--lang', 'en', '--out', 'list.csv');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^resumen\.csv, 30 Nov 2026: 13 of 81 clients stopped buying [^\n]+\n$/);
    expect((await readFile(join(folder, 'list.csv'))).length).toBeGreaterThan(0);
    expect((await runs('inactive', TOTALS, ...DAY, '--summary', '--format', 'md')).code).toBe(2);
  });

  it('writes the inactive clients as CSV in their order, the records as they stand in the file, our texts harmless', async () => {
    await writeFile(
      join(folder, 'a.csv'),
      'Lista de clientes;;;\r\nCódigo;Cliente;Última compra;Venta acumulada\r\n1;=Uno;01/01/2024;1.000,50\r\n2;"Dos;y medio";01/01/2025;9.000,75\r\n3;Tres;01/11/2026;5,25\r\n',
    );
    const { out } = await runs('inactive', 'a.csv', ...DAY, '--format', 'csv', '--country', 'ES');
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('Lista de clientes;;;');
    expect(lines[1]).toMatch(/^cartera_rank;cartera_row;.*;cartera_reachable;Código;Cliente;Última compra;Venta acumulada$/);
    expect(lines[2]).toMatch(/^1;4;698;2025-01-01;.*;2;"Dos;y medio";01\/01\/2025;9\.000,75$/);
    expect(lines[3]).toMatch(/^2;3;1064;2024-01-01;.*;1;=Uno;01\/01\/2024;1\.000,50$/);
    expect(lines.slice(4)).toEqual(['']);
  });

  it('can read its own CSV again: our columns are left out', async () => {
    const first = await runs('inactive', TOTALS, ...DAY, '--out', 'own.csv', '--force');
    expect(first.code).toBe(0);
    const again = await json('own.csv');
    expect(again.counts.inactive).toBe(13);
    expect(again.clients).toHaveLength(13);
  });

  it('shortens the names of persons unless told, and has none in the JSON', async () => {
    const hidden = await runs('inactive', TOTALS, ...DAY, '--lang', 'es');
    const shown = await runs('inactive', TOTALS, ...DAY, '--lang', 'es', '--show-personal');
    const full = /Ana Ch[áa]vez/;
    expect(hidden.out).toContain('Ana C.');
    expect(hidden.out).not.toMatch(full);
    expect(shown.out).toMatch(full);
    expect((await runs('inactive', TOTALS, ...DAY, '--format', 'json')).out).not.toMatch(full);
  });
});
