import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSeasonality, type Seasonality } from '../../src/portfolio/seasonality.js';
import { type Given, inputOf, monthly, type Sold } from './measuring.js';

const JAN_2024 = 2024 * 12;
const measure = (sales: readonly Sold[] | undefined, clients: readonly Given[] = [{ revenue: 1 }, { revenue: 2 }, { revenue: 3 }]) =>
  measureSeasonality(inputOf(clients, sales ? { sales } : {}));
const found = (result: ReturnType<typeof measure>): Seasonality => {
  if (typeof result === 'string') throw new Error(result);
  return result;
};
/** 100 a month, but for these: calendar month -> amount. */
const year = (odd: Readonly<Record<number, number>>) => (_: number, at: number) => odd[(at % 12) + 1] ?? 100;

describe('months of the year', () => {
  it('needs sales, and 24 complete months', () => {
    expect(measure(undefined)).toBe('no-sales');
    expect(measure([])).toBe('no-sales');
    expect(measure(monthly(JAN_2024, 23, 1, () => 5))).toBe('too-short');
    expect(measure(monthly(JAN_2024, 24, 1, () => 5))).toMatchObject({ months: 24, from: '2024-01', to: '2025-12', low: [], high: [] });
    expect(measure(monthly(JAN_2024, 24, 1, () => 0))).toBe('no-revenue');
  });
  it('a part of a month never counts: neither the first nor the last', () => {
    const sales = [...monthly(JAN_2024, 24, 1, () => 100), [0, '2023-12-20', 5000], [0, '2026-01-04', 5000]] as Sold[];
    expect(found(measure(sales)).index).toEqual(Array(12).fill(1));
  });
  it('mean of the month / mean of all', () => {
    const { index, low, high } = found(measure(monthly(JAN_2024, 24, 1, year({ 2: 60, 12: 140 }))));
    expect(index).toEqual([1, 0.6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.4]);
    expect([low, high]).toEqual([[2], [12]]);
  });
  it.each([
    [80, [2], []],
    [81, [], []],
    [119, [], []],
    [120, [], [2]],
  ])('February of %i per cent: low %j, high %j', (share, low, high) => {
    // The mean stays 100: January takes what February gives.
    const seasons = found(measure(monthly(JAN_2024, 24, 1, year({ 2: share, 1: 100, 3: 100, 4: 150 - share / 2, 5: 150 - share / 2 }))));
    expect([seasons.low, seasons.high]).toEqual([low, high]);
  });
  it('one odd year makes no season', () => {
    const sales = monthly(JAN_2024 - 12, 36, 1, (_, at) => (at === 1 ? 0 : 100));
    expect(found(measure(sales)).index[1]).toBeLessThan(0.8);
    expect(found(measure(sales)).low).toEqual([]);
  });
  it('whole years, the last ones: growth weighs on every month alike', () => {
    const { months, from, to } = found(measure(monthly(JAN_2024 - 12 * 3 + 4, 31, 1, (_, at) => 100 + at)));
    expect([months, from, to]).toEqual([24, '2021-12', '2023-11']);
  });
  it('a file that begins in another month has the same indices in their places', () => {
    const { index } = found(measure(monthly(JAN_2024 + 6, 24, 1, (_, at) => ((at + 6) % 12 === 7 ? 40 : 100))));
    expect(index.indexOf(Math.min(...index))).toBe(7);
  });
  it('counter sales and records that are no clients stay out', () => {
    const sales = monthly(JAN_2024, 24, 3, (client, at) => (client === 0 ? 100 : at % 12 === 0 ? 9000 : 1));
    expect(found(measure(sales, [{}, { counter: true }, { disposition: 1 }])).index).toEqual(Array(12).fill(1));
  });
  it('indices average 1 and do not hang on the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 24, maxLength: 24 }), fc.integer({ min: 2, max: 50 }), (list, unit) => {
        const one = found(measure(monthly(JAN_2024, 24, 1, (_, at) => list[at] as number)));
        const other = found(measure(monthly(JAN_2024, 24, 1, (_, at) => (list[at] as number) * unit)));
        expect(other).toEqual(one);
        expect(one.index.reduce((sum, value) => sum + value, 0)).toBeCloseTo(12, 0);
      }),
      { numRuns: 30 },
    );
  });
});

describe('who buys in the low season', () => {
  const low = monthly(JAN_2024, 24, 1, year({ 2: 10 }));
  const with2 = (...extra: Sold[]) => found(measure([...low, ...extra])).lowSeasonBuyers;
  it('more than half of the amount, in two low months', () => {
    expect(with2([1, '2024-02-10', 5], [1, '2025-02-10', 5], [1, '2025-06-10', 9])).toEqual({ clients: 1, revenue: 2, largest: [{ line: 3, revenue: 2 }] });
    expect(with2([1, '2024-02-10', 5], [1, '2025-02-10', 5], [1, '2025-06-10', 10])?.clients).toBe(0);
  });
  it('one month is chance, a credit note no purchase', () => {
    expect(with2([1, '2024-02-10', 5], [1, '2024-02-20', 5])?.clients).toBe(0);
    expect(with2([1, '2024-02-10', 5], [1, '2025-02-10', -5])?.clients).toBe(0);
  });
  it('nobody where no month is low', () => expect(found(measure(monthly(JAN_2024, 24, 1, () => 1))).lowSeasonBuyers).toBeNull());
});
