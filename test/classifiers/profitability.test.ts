import { describe, expect, it } from 'vitest';
import { amountOf, profitability } from '../../src/classifiers/profitability.js';
import type { Client } from '../../src/client/client.js';
import type { FieldName } from '../../src/client/fields.js';
import { decideParts } from '../../src/client/parts.js';
import { client, columnOf, contextOf } from '../helpers/dealings.js';
import { analyse } from '../helpers/findings.js';

const FIELDS: readonly FieldName[] = ['margin', 'costToServe', 'totalRevenue', 'expectedRevenue'];
const money = (units: number) => units * 10_000;
const known = (margin: number | undefined, cost: number | undefined, revenue?: number, expected?: number, more: Partial<Client> = {}) =>
  client({
    margin: margin === undefined ? undefined : money(margin),
    costToServe: cost === undefined ? undefined : money(cost),
    totalRevenue: revenue === undefined ? undefined : money(revenue),
    expectedRevenue: expected === undefined ? undefined : money(expected),
    ...more,
  });
const base = contextOf({ fields: FIELDS });
const label = (one: Client, context = base) => profitability.of(one, context);

describe('labels', () => {
  it.each([
    // net above nought, exclusive
    [known(101, 100, 1000, 1), 'keep'],
    [known(100, 100, 1000, 1), 'release'],
    [known(99, 100, 1000, 1), 'release'],
    // expected revenue against the revenue, inclusive
    [known(300, 100, 1000, 1000), 'grow'],
    [known(300, 100, 1000, 999.99), 'keep'],
    [known(50, 100, 1000, 1000), 'fix'],
    [known(50, 100, 1000, 999.99), 'release'],
    // nothing known of the potential
    [known(300, 100, 1000), 'keep'],
    [known(50, 100, 1000), 'fix'],
    // stage and interest say so
    [known(300, 100, 1000, undefined, { stage: 'Propuesta' }), 'grow'],
    [known(300, 100, 1000, 10, { stage: 'Negociación' }), 'grow'],
    [known(50, 100, 1000, 10, { interest: 'Alto' }), 'fix'],
    [known(50, 100, 1000, undefined, { interest: 'Frío' }), 'release'],
    [known(50, 100, 1000, undefined, { stage: 'Perdido' }), 'release'],
    [known(50, 100, 1000, undefined, { interest: 'Tibio' }), 'fix'],
    // a contact long ago is neglect, not lack of potential
    [known(50, 100, 1000, undefined, { lastContact: 1 }), 'fix'],
    // unknown
    [known(undefined, 100, 1000, 1000), 'unknown'],
    [known(300, undefined, 1000, 1000), 'unknown'],
    [known(undefined, undefined), 'unknown'],
    [known(300, 100, 1000, 1000, { counter: true }), 'unknown'],
    // no revenue: what costs is a loss, what neither sold nor cost is nothing
    [known(0, 100, 0), 'fix'],
    [known(0, 0, 0), 'unknown'],
    [known(0, 100, 0, 500), 'fix'],
    [known(-20, 0, 1000, 1), 'release'],
  ] as const)('%#: %s', (one, wanted) => expect(label(one)).toBe(wanted));
  it('the rate of the config is exclusive', () => {
    const context = { ...base, profitability: { rate: 10, potential: 1 } };
    expect([known(200, 100, 1000), known(200.01, 100, 1000), known(200, 100)].map((one) => label(one, context))).toEqual(['fix', 'keep', 'unknown']);
    const lax = { ...base, profitability: { rate: -5, potential: 1 } };
    expect([known(50, 100, 1000), known(50.01, 100, 1000)].map((one) => label(one, lax))).toEqual(['fix', 'keep']);
  });
  it('the potential of the config is inclusive', () => {
    const context = { ...base, profitability: { rate: 0, potential: 1.5 } };
    expect([known(300, 100, 1000, 1499.99), known(300, 100, 1000, 1500)].map((one) => label(one, context))).toEqual(['keep', 'grow']);
  });
  it('without a revenue column margins and costs are enough, and any expected amount is a potential', () => {
    const context = contextOf({ fields: ['margin', 'costToServe', 'expectedRevenue'] });
    expect([known(300, 100), known(50, 100), known(300, 100, undefined, 5)].map((one) => label(one, context))).toEqual(['keep', 'fix', 'grow']);
  });
  it.each([
    [known(300, 100, 1000, 1000), 'profitable-high'],
    [known(300, 100, 1000, 1), 'profitable-low'],
    [known(300, 100, 1000), 'profitable-unknown'],
    [known(50, 100, 1000, 1000), 'unprofitable-high'],
    [known(50, 100, 1000, 1), 'unprofitable-low'],
    [known(50, 100, 1000), 'unprofitable-unknown'],
    [known(50, undefined, 1000), 'missing'],
  ] as const)('why %#: %s', (one, code) => expect(profitability.why(one, base).code).toBe(code));
  it('why has figures', () => expect(profitability.why(known(300, 100, 1000), base).args).toEqual({ net: 200, rate: 0, share: 0.2 }));
});

describe('parts of the revenue', () => {
  it.each([
    ['Margen', ['35%', '12,5 %'], { divisor: 100, said: true }],
    ['Margen', ['35%', '12', '13', '14'], null],
    ['Margen %', ['35', '12.5'], { divisor: 100, said: true }],
    ['Margen (%)', ['0.35', '0.12'], { divisor: 1, said: true }],
    ['Margen %', ['S/ 350', 'S/ 20'], null],
    ['Margen', ['0.35', '0.2', '0.125'], { divisor: 1, said: false }],
    ['Margen', ['0,35', '0,2', '1'], { divisor: 1, said: false }],
    ['Margen', ['0.35', '0.2'], null],
    ['Margen', ['0.35', '0.2', '1.5'], null],
    ['Margen', ['1', '0', '1'], null],
    ['Margen', ['350', '200'], null],
    ['Margen', [], null],
  ] as const)('%s %j', (header, texts, wanted) => expect(decideParts(header, texts)).toEqual(wanted));
  it('become amounts, and nothing without a revenue', () => {
    const context = contextOf({ columns: [columnOf('margin', 'Margen %', { parts: 100 }), columnOf('costToServe', 'Costo', { parts: 1 })] });
    expect(amountOf(known(35, 0.1, 1000), 'margin', context)).toBe(money(350));
    expect(amountOf(known(35, 0.1, 1000), 'costToServe', context)).toBe(money(100));
    expect(amountOf(known(35, 0.1), 'margin', context)).toBeUndefined();
  });
});

describe('end to end', () => {
  const rows = ['A,1000,35%,100,1500', 'B,2000,"10,5%",300,100', 'C,500,,50,', 'D,400,30%,20,'];
  it('percentages, sums by label and the amounts that are kept', async () => {
    const { report, findings, issues } = await analyse(`Nombre del cliente,Ventas,Margen,Costo de servir,Venta potencial\n${rows.join('\n')}\n`);
    expect(report.classifications.profitability.map(({ label: name, clients }) => `${name} ${clients}`)).toEqual([
      'keep 1',
      'grow 1',
      'fix 0',
      'release 1',
      'unknown 1',
    ]);
    expect(report.net).toEqual([
      { label: 'keep', clients: 1, net: 100 },
      { label: 'grow', clients: 1, net: 250 },
      { label: 'fix', clients: 0, net: 0 },
      { label: 'release', clients: 1, net: -90 },
    ]);
    expect(findings.facts.value('margin', 1)).toBe(money(210));
    expect(issues.filter(({ field }) => field === 'margin')).toEqual([]);
  });
  it('fractions of 1 are told as an assumption', async () => {
    const { report } = await analyse('Nombre del cliente,Ventas,Margen,Costo de servir\nA,1000,0.35,10\nB,10,0.2,10\nC,10,0.5,1\n');
    expect(report.assumptions).toContainEqual({ code: 'parts-of-revenue', args: { column: 'Margen' } });
    expect(report.net?.map(({ net }) => net)).toEqual([344, 0, -8, 0]);
  });
  it('without costs nothing is said', async () => {
    const { report } = await analyse('Nombre del cliente,Ventas,Margen\nA,1000,350\n');
    expect([report.net, report.coverage.profitability]).toEqual([null, 0]);
  });
});
