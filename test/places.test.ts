import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/document.js';
import { CarteraError } from '../src/errors.js';
import { CONTRACTS } from '../src/report/contract.js';
import type { Report } from '../src/report/report.js';
import { ROOT } from './helpers/golden.js';

async function analyze(file: string, ...options: string[]): Promise<Report> {
  const args = [join(ROOT, 'bin/cartera.js'), 'analyze', join(ROOT, 'fixtures', file), '--as-of', '2026-11-15', '--format', 'json', '--no-config', ...options];
  const { stdout } = await execa(process.execPath, args, { cwd: ROOT, stdin: 'ignore' });
  return JSON.parse(stdout) as Report;
}

describe('how places are known', () => {
  let report: Report;
  beforeAll(async () => {
    report = await analyze('lugares/input.csv');
  });

  it('counts the clients by what gave their country and their region', () => {
    expect(report.rules.location).toEqual({
      level: 'region',
      from: {
        country: { cell: 8, region: 0, phone: 2, taxId: 3, fallback: 1, unknown: 1 },
        region: { cell: 2, province: 0, district: 0, postalCode: 5, city: 2, unknown: 6 },
      },
    });
  });

  it('keeps what the contract promises', () => {
    expect(CONTRACTS.analyze.safeParse(report).error).toBeUndefined();
  });

  it('takes --country last', async () => {
    const { country } = (await analyze('lugares/input.csv', '--country', 'CL')).rules.location.from;
    expect(country).toMatchObject({ phone: 2, unknown: 0 });
    expect(country.fallback).toBeGreaterThan(0);
  });

  it.each(['lugares', 'ferreteria', 'excel-es', 'odoo-es', 'shopify', 'hubspot-contacts', 'salesforce-report'])(
    '%s: adds up to the clients',
    async (folder) => {
      const { rules, summary } = await analyze(`${folder}/input.csv`);
      const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);
      expect([sum(rules.location.from.country), sum(rules.location.from.region)]).toEqual([summary.clients, summary.clients]);
    },
  );
});

describe('zones in the configuration', () => {
  it('are lists of places, as they are spelled', () => {
    expect(parseConfig('zones:\n  Norte: [PE-PIU, Piura]\n  "1": [012]\n', 'cartera.yaml')).toEqual({ zones: { Norte: ['PE-PIU', 'Piura'], 1: ['012'] } });
  });

  it.each(['zones: Norte', 'zones: {Norte: Piura}', 'zones: {Norte: []}', 'zones: {Norte: [""]}'])('refuses %s', (text) => {
    expect(() => parseConfig(text, 'cartera.yaml')).toThrow(CarteraError);
  });
});
