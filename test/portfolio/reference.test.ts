import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureRetention } from '../../src/portfolio/retention.js';
import { measureSeasonality } from '../../src/portfolio/seasonality.js';
import { analyse } from '../helpers/findings.js';
import { inputOf, type Sold } from './measuring.js';

// Public files that nobody on this project wrote; CARTERA_REFERENCE_DATA names the folder that holds them.
const DATA = process.env.CARTERA_REFERENCE_DATA;

/** Every purchase: customer, YYYY-MM-DD, cents. */
function readPurchases(): (readonly [id: string, day: string, cents: number])[] {
  return readFileSync(join(DATA ?? '', 'cdnow/CDNOW_sample.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, id = '', date = '', , dollars = ''] = line.trim().split(/\s+/);
      return [id, `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`, Math.round(Number(dollars) * 100)];
    });
}

/** One row for each of the 2 357 customers, from their purchases of all 78 weeks: it is these that give the published figures. */
function readCustomers(): string {
  const customers = new Map<string, { first: string; last: string; count: number; cents: number }>();
  for (const [id, day, paid] of readPurchases()) {
    const { first, count, cents } = customers.get(id) ?? { first: day, count: 0, cents: 0 };
    customers.set(id, { first, last: day, count: count + 1, cents: cents + paid });
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
  it('retention, counted by hand: six quarters, of which the sixth is over', () => {
    const numbers = new Map<string, number>();
    const sales = readPurchases().map(([id, day, cents]): Sold => {
      const client = numbers.get(id) ?? numbers.size;
      numbers.set(id, client);
      return [client, day, cents / 100];
    });
    const clients = [...numbers].map(() => ({}));
    const again = [0.223074, 0.177948, 0.171988, 0.163474, 0.127714];
    // Eight of the 2 357 paid nothing and so bought nothing.
    const expected = { overall: again, cohorts: [{ quarter: '1997-Q1', clients: 2349, again }] };
    expect(measureRetention(inputOf(clients, { sales, asOf: '1998-06-30' }))).toEqual(expected);
    expect(measureSeasonality(inputOf(clients, { sales, asOf: '1998-06-30' }))).toBe('too-short');
  });
});

describe.runIf(DATA)('CARTERA_REFERENCE_DATA, rfm: orders of 2004 to 2006, and one stray of 2001', () => {
  it('has the seasons that the sums of its months have; May was once below its year', () => {
    const orders = readFileSync(join(DATA ?? '', 'rfm/rfm_data_orders.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const sales = orders.map((line): Sold => {
      const [, day = '', revenue = ''] = line.split(',');
      return [0, day, Number(revenue)];
    });
    expect(measureSeasonality(inputOf([{}], { sales, asOf: '2006-12-31' }))).toMatchObject({
      months: 36,
      from: '2004-01',
      to: '2006-12',
      index: [0.45, 0.65, 0.86, 1.14, 1.35, 1.38, 1.63, 1.34, 1.11, 0.86, 0.64, 0.59],
      low: [1, 2, 11, 12],
      high: [6, 7, 8],
    });
  });
});
