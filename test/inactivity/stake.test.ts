import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/client/day.js';
import { Facts, NO_DAY } from '../../src/client/facts.js';
import { REJECTED } from '../../src/client/values.js';
import { lastAmounts, valuesAtStake } from '../../src/inactivity/stake.js';

type Row = {
  readonly last?: string;
  readonly first?: string;
  readonly revenue?: number;
  readonly currency?: number;
  readonly counter?: boolean;
  readonly rejected?: boolean;
};
type Sale = readonly [client: number, day: string, amount: number];
const UNIT = 10_000;

function factsOf(rows: readonly Row[]): Facts {
  const facts = new Facts({ rules: [], mapped: new Set(['firstPurchase']) });
  facts.reserve(rows.length, rows.length);
  for (const [row, { last, first, revenue, currency = 0, counter = false, rejected = false }] of rows.entries()) {
    facts.lastPurchase[row] = last === undefined ? NO_DAY : parseIsoDay(last);
    facts.keep('firstPurchase', row, first === undefined ? undefined : parseIsoDay(first));
    facts.revenue[row] = revenue === undefined ? Number.NaN : revenue * UNIT;
    facts.currency[row] = currency;
    facts.counter[row] = counter ? 1 : 0;
    facts.disposition[row] = rejected ? REJECTED : 0;
  }
  facts.rows = rows.length;
  return facts;
}
const salesOf = (sales: readonly Sale[]) => ({
  log: {
    size: sales.length,
    client: Uint32Array.from(sales, ([client]) => client),
    day: Int32Array.from(sales, ([, day]) => parseIsoDay(day)),
    amount: Float64Array.from(sales, ([, , amount]) => amount * UNIT),
    product: new Uint32Array(sales.length),
    products: [''],
  },
});
const shown = (values: Float64Array | null) => values && [...values].map((value) => (Number.isNaN(value) ? null : Math.round((value / UNIT) * 100) / 100));
const stake = (rows: readonly Row[], sales?: readonly Sale[]) => shown(valuesAtStake({ facts: factsOf(rows), sales: sales && salesOf(sales) }));
const amounts = (rows: readonly Row[], sales: readonly Sale[]) => shown(lastAmounts({ facts: factsOf(rows), sales: salesOf(sales) }));
const LAST = { last: '2026-03-01' };

describe('value at stake, of the sales', () => {
  it.each([
    [
      'the day of the last purchase counts, the same day of the year before does not',
      [
        [0, '2025-03-01', 100],
        [0, '2026-03-01', 30],
      ],
      30,
    ],
    [
      'the day after that does',
      [
        [0, '2025-03-02', 100],
        [0, '2026-03-01', 30],
      ],
      130,
    ],
    [
      'credit notes are subtracted',
      [
        [0, '2026-02-01', 100],
        [0, '2026-03-01', 30],
        [0, '2026-02-10', -20],
      ],
      110,
    ],
    [
      'later ones too',
      [
        [0, '2026-03-01', 30],
        [0, '2026-04-01', -30],
      ],
      0,
    ],
    [
      'never negative',
      [
        [0, '2026-03-01', 30],
        [0, '2026-03-01', -50],
      ],
      0,
    ],
    ['amounts that no rate turns into the currency', [[0, '2026-03-01', 0]], null],
    [
      'old ones in it say nothing of the last year',
      [
        [0, '2024-03-01', 70],
        [0, '2026-03-01', 0],
      ],
      null,
    ],
    ['no sales: bought before they begin', [], null],
  ] as const)('%s', (_, sales, value) => expect(stake([LAST], sales as readonly Sale[])).toEqual([value]));

  it('of a last purchase on 29 February', () =>
    expect(
      stake(
        [{ last: '2024-02-29' }],
        [
          [0, '2023-02-28', 1],
          [0, '2023-03-01', 2],
          [0, '2024-02-29', 4],
        ],
      ),
    ).toEqual([6]));

  it('counter sales, rejected rows and who never bought have none', () =>
    expect(
      stake(
        [{ ...LAST, counter: true }, { ...LAST, rejected: true }, {}, LAST],
        [0, 1, 2, 3].map((client) => [client, '2026-03-01', 5]),
      ),
    ).toEqual([null, null, null, 5]));

  it('clients beyond the records of the file are nobody', () => expect(stake([LAST], [[7, '2026-03-01', 5]])).toEqual([null]));

  it('is no more than all that was bought, and no less than the last day', () => {
    const sale = fc.tuple(
      fc.nat(3),
      fc.integer({ min: 2020, max: 2025 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 999 }),
    );
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 40 }), (drawn) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const sales = drawn.map(([client, year, month, day, amount]) => [client, `${year}-${two(month)}-${two(day)}`, amount] as const);
        const rows = [0, 1, 2, 3].map((client) => {
          const days = sales.filter(([of]) => of === client).map(([, day]) => day);
          return days.length === 0 ? {} : { last: days.sort().at(-1) as string };
        });
        const [values, last] = [stake(rows, sales) ?? [], amounts(rows, sales) ?? []];
        for (const client of [0, 1, 2, 3]) {
          const revenue = sales.filter(([of]) => of === client).reduce((sum, [, , amount]) => sum + amount, 0);
          if (revenue === 0) expect([values[client], last[client]]).toEqual([null, null]);
          else {
            expect(values[client]).toBeLessThanOrEqual(revenue);
            expect(values[client]).toBeGreaterThanOrEqual(last[client] as number);
          }
        }
      }),
    );
  });
});

describe('value at stake, of the rows', () => {
  it.each([
    ['four years', { first: '2022-03-01', ...LAST, revenue: 1461 }, 365.25],
    ['a year and a half', { first: '2024-08-31', ...LAST, revenue: 547 }, 365.25],
    ['less than a year', { first: '2025-09-01', ...LAST, revenue: 500 }, 500],
    ['one day', { first: '2026-03-01', ...LAST, revenue: 500 }, 500],
    ['first after last', { first: '2027-03-01', ...LAST, revenue: 500 }, 500],
    ['the first unknown', { ...LAST, revenue: 500 }, 500],
    ['no amount', { first: '2022-03-01', ...LAST }, null],
    ['nothing', { ...LAST, revenue: 0 }, 0],
    ['credit notes alone', { ...LAST, revenue: -20 }, 0],
    ['another currency', { ...LAST, revenue: 500, currency: 1 }, null],
    ['no last purchase, in a file where a status says who left', { first: '2022-03-01', revenue: 500 }, 500],
    ['counter sales', { ...LAST, revenue: 500, counter: true }, null],
  ] as const)('%s', (_, row, value) => expect(stake([row])).toEqual([value]));
});

describe('what was bought last', () => {
  it.each([
    [
      'all of the last day',
      [
        [0, '2026-02-28', 100],
        [0, '2026-03-01', 30],
        [0, '2026-03-01', 12.5],
      ],
      42.5,
    ],
    [
      'less what was given back that day',
      [
        [0, '2026-03-01', 30],
        [0, '2026-03-01', -10],
        [0, '2026-03-05', -5],
      ],
      20,
    ],
    [
      'never negative',
      [
        [0, '2026-03-01', 30],
        [0, '2026-03-01', -40],
      ],
      0,
    ],
    [
      'in another currency',
      [
        [0, '2026-02-28', 100],
        [0, '2026-03-01', 0],
      ],
      null,
    ],
    ['no sale', [], null],
  ] as const)('%s', (_, sales, value) => expect(amounts([LAST], sales as readonly Sale[])).toEqual([value]));

  it('is not known without sales', () => expect(lastAmounts({ facts: factsOf([LAST]), sales: undefined })).toBeNull());
});
