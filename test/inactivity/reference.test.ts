import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countStandings } from '../../src/inactivity/count-standings.js';
import type { Counts } from '../../src/inactivity/judge.js';
import { judgeClients } from '../../src/inactivity/judge-clients.js';
import { judgeTables, save, type Tables } from '../helpers/inactive.js';

// Public files that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;
const path = (file: string): string => join(DATA ?? '', file);
const cdnow = (): string => save(readFileSync(path('cdnow/CDNOW_master.txt'), 'utf8').replace(/^ +/gm, '').replace(/ +/g, ','));

const CASES: readonly (readonly [string, () => Tables, asOf: string, bought: number, never: number, inactive: readonly number[]])[] = [
  ['rfm', () => ({ sales: [path('rfm/rfm_data_orders.csv')] }), '2006-12-31', 995, 0, [854, 596, 343]],
  [
    'northwind',
    () => ({ clients: path('northwind/customers.csv'), sales: [path('northwind/orders.csv'), path('northwind/order-details.csv')] }),
    ...(['1998-05-06', 89, 2, [16, 5, 1]] as const),
  ],
  ['cdnow', () => ({ sales: [cdnow()] }), '1998-06-30', 23_570, 0, [20_253, 18_196, 15_220]],
];

describe.runIf(DATA)('CARTERA_REFERENCE_DATA: inactive over 90, 180 and 365 days', () => {
  it.each(CASES)('%s', { timeout: 120_000 }, async (_, tables, asOf, bought, never, wanted) => {
    const files = tables();
    for (const [at, days] of ['90', '180', '365'].entries()) {
      const { report, analysis } = await judgeTables(files, { flags: { asOf, days } });
      expect(report.counts).toMatchObject({ inactive: wanted[at], active: bought - (wanted[at] as number), neverBought: never, unknown: 0 });
      expect(report.rules.days).toBe(Number(days));
      expect(report.sensitivity.filter((one) => [90, 180, 365].includes(one.days)).map(({ inactive }) => inactive)).toEqual(wanted);
      expect(analysis.classifications.state.find(({ label }) => label === 'inactive')?.clients).toBe(wanted[at]);
    }
  });

  it('cdnow by models: the sales of 18 months fitted, and nobody left out', { timeout: 120_000 }, async () => {
    const { findings } = await judgeTables({ sales: [cdnow()] }, { flags: { asOf: '1998-06-30' } });
    const { facts, context, sales } = findings;
    const [mbg, bg] = (['mbg-nbd', 'bg-nbd'] as const).map((name) => {
      const judgement = judgeClients({ facts, context, sales }, name);
      expect(judgement).toMatchObject({ method: name, fallback: null, model: { name, clients: 23_570, withoutHistory: 0, converged: true } });
      return countStandings(facts, judgement);
    }) as [Counts, Counts];
    // Who bought once is alive for sure in BG/NBD: it finds far fewer.
    expect(bg.inactive).toBeLessThan(mbg.inactive / 2);
    for (const { inactive, active } of [mbg, bg]) expect(inactive + active).toBe(23_570);
  });
});
