import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CarteraError } from '../../src/errors.js';
import { ROOT } from '../helpers/golden.js';
import { type Judged, judgeTables, type Tables } from '../helpers/inactive.js';

const fixture = (name: string): string => join(ROOT, 'fixtures', name);
const FILES = readdirSync(fixture('.'))
  .flatMap((name) => ['csv', 'txt'].map((extension) => `${name}/input.${extension}`))
  .filter((name) => existsSync(fixture(name)));
const TABLES: readonly (readonly [string, Tables])[] = [
  ...[...FILES, 'trio/es.csv', 'trio/en.csv', 'candidatos/honesta.csv', 'candidatos/grande-viejo.csv', 'candidatos/excelente.xlsx', 'juntar/nuestros.csv'].map(
    (name) => [name, { clients: fixture(name) }] as const,
  ),
  ['ventas: both', { clients: fixture('ventas/clientes.csv'), sales: [fixture('ventas/ventas.csv')] }],
  ['ventas: sales alone', { sales: [fixture('ventas/ventas.csv')] }],
];

/** Those that analyze refuses, as lists of sales without --transactions, are none of this. */
async function readIfClients(tables: Tables, flags: Record<string, string>): Promise<Judged | null> {
  return judgeTables(tables, { flags }).catch((error: unknown) => {
    if (error instanceof CarteraError) return null;
    throw error;
  });
}

describe('analyze and inactive agree', () => {
  it.each(TABLES)('%s', async (_, tables) => {
    for (const flags of [{}, { days: '60' }, { 'inactive.method': 'cadence' }, { 'state.method': 'cadence' }, { 'inactive.method': 'mbg-nbd' }]) {
      const judged = await readIfClients(tables, flags);
      if (judged === null) return;
      const { report, analysis } = judged;
      const labels = Object.fromEntries(analysis.classifications.state.map(({ label, clients }) => [label, clients]));
      const { inactive, active, lapsing, neverBought, unknown } = report.counts;
      expect(inactive + active + neverBought + unknown).toBe(analysis.summary.clients);
      expect(lapsing).toBeLessThanOrEqual(active);
      expect(report.sensitivity.find(({ days }) => days === report.rules.days)).toBeDefined();
      const used = Math.max(...report.sensitivity.map(({ inactive: clients }) => clients));
      expect(used).toBe(report.sensitivity[0]?.inactive);
      if (flags['inactive.method'] === 'mbg-nbd' && report.fallback === null) continue;
      expect(report.counts).toEqual({
        inactive: labels.inactive ?? 0,
        lapsing: analysis.summary.lapsing ?? 0,
        active: (labels.current ?? 0) + (labels.active ?? 0),
        neverBought: (labels.potential ?? 0) + (labels.probable ?? 0),
        unknown: labels.unknown ?? 0,
      });
    }
  });

  it('reads most of the fixtures', async () => {
    const read = await Promise.all(TABLES.map(([, tables]) => readIfClients(tables, {})));
    expect(read.filter((judged) => judged !== null).length).toBeGreaterThan(28);
  });
});
