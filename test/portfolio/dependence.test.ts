import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Facts } from '../../src/client/facts.js';
import { REJECTED } from '../../src/client/values.js';
import { measureDependence } from '../../src/portfolio/dependence.js';

/** Facts of clients with these revenues in whole units, from line 2 on. */
function factsOf(revenues: readonly number[]): Facts {
  const facts = new Facts({ rules: [], mapped: new Set() });
  facts.reserve(revenues.length, revenues.length);
  for (const [row, revenue] of revenues.entries()) [facts.revenue[row], facts.line[row]] = [revenue * 10_000, row + 2];
  facts.rows = revenues.length;
  return facts;
}
const LIMITS = { keyAccount: { share: 5, top: 10, buyers: 100 } };
const measure = (...revenues: number[]) => measureDependence(factsOf(revenues), LIMITS);
const accounts = (...revenues: number[]) => measure(...revenues).keyAccounts.map(({ line }) => line);

describe('concentration', () => {
  it('shares of 40, 30, 20 and 10 %', () =>
    expect(measure(40, 30, 20, 10)).toEqual({
      hhi: 3000,
      effectiveClients: 3.33,
      gini: 0.25,
      top20Share: 0.4,
      top: [
        { clients: 1, share: 0.4, revenue: 40 },
        { clients: 3, share: 0.9, revenue: 90 },
      ],
      withoutTop3: { revenue: 90, share: 0.9, remaining: 10, effectiveClients: 1 },
      largest: { line: 2, share: 0.4, revenue: 40 },
      keyAccounts: [
        { line: 2, share: 0.4, revenue: 40 },
        { line: 3, share: 0.3, revenue: 30 },
        { line: 4, share: 0.2, revenue: 20 },
        { line: 5, share: 0.1, revenue: 10 },
      ],
    }));
  it('one buyer', () => expect(measure(7)).toMatchObject({ hhi: 10_000, effectiveClients: 1, gini: 0, top20Share: 1 }));
  it('equal buyers', () => expect(measure(1, 1, 1, 1, 1)).toMatchObject({ hhi: 2000, effectiveClients: 5, gini: 0, top20Share: 0.2 }));
  it('nobody bought', () =>
    expect(measure(0, Number.NaN, -5)).toEqual({
      hhi: null,
      effectiveClients: null,
      gini: null,
      top20Share: null,
      top: [],
      withoutTop3: null,
      largest: null,
      keyAccounts: [],
    }));
  it('losing the three largest needs a fourth', () => {
    expect(measure(40, 30, 20).withoutTop3).toBeNull();
    expect(measure(40, 30, 20, 5, 5).withoutTop3).toEqual({ revenue: 90, share: 0.9, remaining: 10, effectiveClients: 2 });
  });
  it('who bought for nothing is a buyer; who never bought is none', () => {
    const facts = factsOf([40, 30, 20, 10, 0, 0]);
    expect(measureDependence(facts, LIMITS).gini).toBe(0.25);
    facts.buyer[4] = 1;
    expect(measureDependence(facts, LIMITS)).toMatchObject({ hhi: 3000, gini: 0.4, top20Share: 0.4 });
  });
  it('counter sales, other currencies and records that are no clients stay out', () => {
    const facts = factsOf([900, 900, 900, 3, 1]);
    facts.counter[0] = 1;
    facts.currency[1] = 1;
    facts.disposition[2] = REJECTED;
    expect(measureDependence(facts, LIMITS)).toMatchObject({ hhi: 6250, largest: { line: 5, share: 0.75 } });
  });
  it('does not hang on the order of the rows, and stays in its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 150 }), (revenues) => {
        const one = measure(...revenues);
        const other = measure(...[...revenues].reverse());
        const shown = (of: typeof one) => ({ ...of, largest: of.largest?.revenue, keyAccounts: of.keyAccounts.map(({ revenue }) => revenue) });
        expect(shown(other)).toEqual(shown(one));
        expect(one.hhi).toBeGreaterThan(0);
        expect(one.hhi).toBeLessThanOrEqual(10_000);
        expect(one.gini).toBeGreaterThanOrEqual(0);
        expect(one.gini).toBeLessThan(1);
        expect(one.top20Share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('key accounts', () => {
  it('5 % of the revenue and more', () => expect(accounts(500, 499, ...Array(90).fill(100), 1, 0, -1)).toEqual([2]));
  it('exactly 5 %, whatever the total', () => {
    for (let share = 1; share < 3000; share += 7) expect(accounts(share, ...Array(19).fill(share))).toHaveLength(20);
  });
  it('from 100 buyers on the ten largest, by line where they are equal', () => {
    expect(accounts(...Array(99).fill(1))).toEqual([]);
    expect(accounts(...Array(100).fill(1))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(accounts(...Array(99).fill(1), 2)).toEqual([101, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
  it('more than ten where more than ten hold 5 %', () => expect(accounts(...Array(12).fill(800), ...Array(100).fill(1))).toHaveLength(12));
});
