import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../helpers/findings.js';

// Public files that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;

/** One row for each of the 2 357 customers, from their purchases of all 78 weeks: it is these that give the published figures. */
function readCustomers(): string {
  const customers = new Map<string, { first: string; last: string; count: number; cents: number }>();
  for (const line of readFileSync(join(DATA ?? '', 'cdnow/CDNOW_sample.txt'), 'utf8').split('\n')) {
    const [, id, date, , dollars] = line.trim().split(/\s+/);
    if (id === undefined || date === undefined) continue;
    const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
    const { first, count, cents } = customers.get(id) ?? { first: day, count: 0, cents: 0 };
    customers.set(id, { first, last: day, count: count + 1, cents: cents + Math.round(Number(dollars) * 100) });
  }
  const rows = [...customers].map(([id, { first, last, count, cents }]) => `${id},${first},${last},${count},${(cents / 100).toFixed(2)}`);
  return `Customer ID,First purchase,Last purchase,Orders,Total spent\n${rows.join('\n')}\n`;
}

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, cdnow: concentration of 2 357 customers', () => {
  it('is as published', async () => {
    const { report } = await analyse(readCustomers(), { flags: { asOf: '1998-06-30' } });
    const { hhi, effectiveClients, gini, top20Share, conversion, tenure } = report.portfolio;
    expect(report.summary).toMatchObject({ clients: 2357, buyers: 2357 });
    expect(hhi).toBe(22.86);
    expect(effectiveClients).toBeCloseTo(437.5, 1);
    expect(gini).toBeCloseTo(0.631, 3);
    expect(top20Share).toBeCloseTo(0.674, 3);
    expect(conversion).toMatchObject({ clients: 2357, rate: 1 });
    expect(tenure?.clients).toBe(2357);
  });
  it('ABC: 777/801/779 are published, cut between equal amounts; here equals share a tier, and who paid nothing has none', async () => {
    const { report } = await analyse(readCustomers(), { flags: { asOf: '1998-06-30' } });
    expect(report.classifications.tier.map(({ clients }) => clients)).toEqual([777, 804, 768, 8]);
  });
});
