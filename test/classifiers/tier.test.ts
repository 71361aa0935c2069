import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/classifiers/rule.js';
import { tier } from '../../src/classifiers/tier.js';
import { Facts } from '../../src/client/facts.js';
import { BLANK, CLIENT, EXCLUDED, REJECTED } from '../../src/client/values.js';
import { analyse } from '../helpers/findings.js';

function factsOf(revenues: readonly number[], more: (facts: Facts) => void = () => undefined): Facts {
  const facts = new Facts({ rules: [], mapped: new Set() });
  facts.reserve(revenues.length, revenues.length);
  for (const [row, revenue] of revenues.entries()) {
    facts.revenue[row] = revenue;
    facts.line[row] = row + 2;
    facts.disposition[row] = CLIENT;
  }
  facts.rows = revenues.length;
  more(facts);
  return facts;
}
const ABC = { method: 'abc', a: 80, b: 95 } as const;
const tiersOf = (facts: Facts, setting: Context['tier'] = ABC) => [...tier.over(facts, { tier: setting } as Context)].map((at) => tier.labels[at]).join(' ');
const of = (...revenues: number[]) => tiersOf(factsOf(revenues));

describe('by amounts, both inclusive', () => {
  const setting = { method: 'amounts', a: 100, b: 10 } as const;
  it.each([
    [[1_000_000, 999_999, 100_000, 99_999, 1], 'A B B C C'],
    [[0, -1, Number.NaN], 'none none none'],
    [[], ''],
  ])('%j: %s', (revenues, wanted) => expect(tiersOf(factsOf(revenues), setting)).toBe(wanted));
  it('the limits are part of the facts', () => {
    const facts = factsOf([5]);
    tiersOf(facts, setting);
    expect(facts.limits.tier).toEqual([100_000, 1_000_000]);
  });
});

describe('by quantiles: the share of the clients before', () => {
  const setting = { method: 'quantiles', a: 20, b: 50 } as const;
  it.each([
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 'A A B B B C C C C C'],
    [[10, 9, 9, 9, 6, 5, 4, 3, 2, 1], 'A A A A B C C C C C'],
    [[5, 4, 3, 2, 1], 'A B B C C'],
    [[4, 3, 2, 1], 'A B C C'],
    [[7], 'A'],
    [[7, 7, 7], 'A A A'],
    [[3, 0, 2, Number.NaN, 1], 'A none B none C'],
    [[], ''],
  ])('%j: %s', (revenues, wanted) => expect(tiersOf(factsOf(revenues), setting)).toBe(wanted));
  it('property: A are never more than a fifth and those that tie with the last of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 80 }), (revenues) => {
        const labels = tiersOf(factsOf(revenues), setting).split(' ');
        const top = revenues.filter((_, at) => labels[at] === 'A');
        const above = top.filter((revenue) => revenue > Math.min(...top)).length;
        expect(above * 100).toBeLessThan(20 * revenues.length);
      }),
    );
  });
});

describe('ABC by the share before the client', () => {
  it.each([
    [[80, 15, 5], 'A B C'],
    [[79, 16, 5], 'A A C'],
    [[5, 15, 80], 'C B A'],
    [[81, 14, 5], 'A B C'],
    [[80, 14, 6], 'A B B'],
    [[100], 'A'],
    [[50, 50], 'A A'],
    [[1, 1, 1, 1, 1], 'A A A A A'],
    [[80, 10, 10], 'A B B'],
    [[80, 15, 1, 1, 1, 1, 1], 'A B C C C C C'],
    [[0, 10], 'none A'],
    [[-5, 10], 'none A'],
    [[Number.NaN, 10], 'none A'],
    [[0, 0], 'none none'],
    [[], ''],
  ])('%j: %s', (revenues, wanted) => expect(of(...revenues)).toBe(wanted));
  it('thresholds of the config', () => expect(tiersOf(factsOf([50, 30, 20]), { method: 'abc', a: 50, b: 80 })).toBe('A B C'));
  it('counter sales, other currencies and records that are no clients stay out', () =>
    expect(
      tiersOf(
        factsOf([1000, 1000, 1000, 1000, 1000, 80, 15, 5], (facts) => {
          facts.counter[0] = 1;
          facts.currency[1] = 1;
          facts.disposition.set([REJECTED, BLANK, EXCLUDED], 2);
        }),
      ),
    ).toBe('none none none none none A B C'));
});

it('properties: equal revenue, equal tier; more revenue, no worse tier; the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -10, max: 9e12 })), { minLength: 1, maxLength: 60 }), (revenues) => {
      const labels = [...tier.over(factsOf(revenues), { tier: ABC } as Context)];
      const sold = revenues.map((revenue, at) => ({ revenue, label: labels[at] as number })).sort((a, b) => b.revenue - a.revenue);
      for (const [at, one] of sold.entries()) {
        expect(one.label === 3).toBe(one.revenue <= 0);
        const next = sold[at + 1];
        if (next?.revenue === one.revenue) expect(next.label).toBe(one.label);
        else if (next) expect(next.label).toBeGreaterThanOrEqual(one.label);
      }
      if ((sold[0]?.revenue ?? 0) > 0) expect(sold[0]?.label).toBe(0);
      expect([...tier.over(factsOf([...revenues].reverse()), { tier: ABC } as Context)].reverse()).toEqual(labels);
    }),
  );
});

it('a rate brings another currency in; without one it stays out, counted', async () => {
  const text = 'Nombre completo,Ventas\nAna,S/ 80.00\nEva,S/ 15.00\nLuis,US$ 100.00\nSol,S/ 5.00\n';
  const apart = (await analyse(text)).report;
  expect(apart.summary).toMatchObject({ revenue: 100, currency: 'PEN', otherCurrencies: [{ currency: 'USD', clients: 1, revenue: 100 }] });
  expect(apart.classifications.tier.map(({ clients }) => clients)).toEqual([1, 1, 1, 1]);
  const joined = (await analyse(text, { flags: { rates: ['USD=3.75'] } })).report;
  expect(joined.summary).toMatchObject({ revenue: 475, otherCurrencies: [] });
  expect(joined.classifications.tier.map(({ clients }) => clients)).toEqual([2, 0, 2, 0]);
});
