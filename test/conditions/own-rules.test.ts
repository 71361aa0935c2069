import { describe, expect, it } from 'vitest';
import { CarteraError } from '../../src/errors.js';
import type { OwnClassification } from '../../src/settings.js';
import { writeEnrichedCsv } from '../../src/writers/enriched-csv.js';
import { analyse, write } from '../helpers/findings.js';

const CSV = [
  'Código;Empresa;Última compra;Facturación;Vendedor',
  '1;Uno;2026-11-01;80;Ana',
  '2;Dos;2024-01-01;70;Luis',
  '3;Tres;2024-01-01;5;Ana',
  '4;Público en general;2026-11-02;9;',
].join('\n');
type Own = Record<string, OwnClassification>;
const told = (classifications: Own, flags = {}) => ({ config: { classifications }, flags });
const trato: Own = {
  trato: {
    title: { es: 'Trato' },
    rules: [
      { when: { tier: 'A', state: ['inactive', 'potential'] }, label: 'rescatar' },
      { when: 'totalRevenue>=70', label: 'cuidar' },
    ],
    otherwise: 'normal',
  },
};
const counts = (groups: readonly { readonly label: string; readonly clients: number }[] | undefined): string =>
  (groups ?? []).map(({ label, clients }) => `${label} ${clients}`).join(', ');

async function refused(classifications: Own): Promise<unknown> {
  try {
    await analyse(CSV, told(classifications));
  } catch (error) {
    if (error instanceof CarteraError) return [error.code, error.args.name];
    throw error;
  }
  return 'accepted';
}

describe('classifications of the configuration', () => {
  it('give the label of the first rule that holds; counter sales are unknown', async () => {
    const { report } = await analyse(CSV, told(trato));
    expect(counts(report.classifications.trato)).toBe('rescatar 1, cuidar 1, normal 1, unknown 1');
    expect(report.coverage.trato).toBe(0.75);
    expect(report.rules.classifications?.trato).toEqual({
      labels: ['rescatar', 'cuidar', 'normal', 'unknown'],
      rules: trato.trato?.rules,
      otherwise: 'normal',
    });
  });

  it('without "otherwise" leave the rest unknown', async () => {
    const { report } = await analyse(CSV, told({ trato: { rules: [{ when: 'tier=A', label: 'sí' }] } }));
    expect(counts(report.classifications.trato)).toBe('sí 2, unknown 2');
  });

  it('may build on those before them', async () => {
    const { report } = await analyse(
      CSV,
      told({ ...trato, zonal: { rules: [{ when: { Trato: 'rescatar', vendedor: 'luis' }, label: 'ya' }], otherwise: 'luego' } }),
    );
    expect(counts(report.classifications.zonal)).toBe('ya 1, luego 2, unknown 1');
  });

  it('stand in lists, filters, crosses and conditions of exit', async () => {
    const csv = String(await write(CSV, writeEnrichedCsv, told(trato)));
    expect(csv.split('\n')[0]).toMatch(/;cartera_trato$/);
    expect(csv.split('\n')[2]).toMatch(/;rescatar$/);
    const { report, findings } = await analyse(CSV, told(trato, { where: 'trato=Rescatar', by: 'trato', failOn: ['trato.rescatar>0'] }));
    expect(report.summary.clients).toBe(1);
    expect(report.cross?.rows.labels.map(({ label, clients }) => [label, clients])).toEqual([
      ['rescatar', 1],
      ['cuidar', 0],
      ['normal', 0],
      ['unknown', 0],
    ]);
    expect(findings.own.map(({ name }) => name)).toEqual(['trato']);
  });

  it('take comparisons beside names', async () => {
    const { report } = await analyse(
      CSV,
      told({
        x: {
          rules: [
            { when: { totalRevenue: '>70' }, label: 'más' },
            { when: { facturación: '= 70' }, label: 'justo' },
          ],
        },
      }),
    );
    expect(counts(report.classifications.x)).toBe('más 1, justo 1, unknown 2');
  });

  it('miss a column without a word: a configuration serves many files', async () => {
    const { report } = await analyse(CSV, told({ x: { rules: [{ when: 'margin>1', label: 'a' }], otherwise: 'b' } }));
    expect(counts(report.classifications.x)).toBe('a 0, b 3, unknown 1');
  });

  it.each([
    [{ state: { rules: [{ when: 'tier=A', label: 'x' }] } }, ['classification-name', 'state']],
    [{ Sector: { rules: [{ when: 'tier=A', label: 'x' }] } }, ['classification-name', 'Sector']],
    [{ my_rule: { rules: [{ when: 'tier=A', label: 'x' }] }, myRule: { rules: [{ when: 'tier=A', label: 'x' }] } }, ['classification-name', 'myRule']],
    [{ a: { rules: [{ when: 'a=x', label: 'x' }] } }, ['classification-order', 'a']],
    [{ a: { rules: [{ when: 'b=x', label: 'x' }] }, b: { rules: [{ when: 'tier=A', label: 'x' }] } }, ['classification-order', 'a']],
    [{ a: { rules: [{ when: 'nada=x', label: 'x' }] } }, ['condition-name', 'nada']],
    [{ a: { rules: [{ when: { tier: 'Z' }, label: 'x' }] } }, ['condition-label', 'tier']],
  ] as [Own, unknown][])('%j is refused', async (classifications, expected) => expect(await refused(classifications)).toEqual(expected));
});
