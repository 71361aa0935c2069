import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKeyAccounts, keyAccount } from '../../src/classifiers/key-account.js';
import type { Context } from '../../src/classifiers/rule.js';
import { Facts } from '../../src/client/facts.js';
import { analyse } from '../helpers/findings.js';

const LIMITS = { share: 5, top: 10, buyers: 100 };

function factsOf(revenues: readonly number[]): Facts {
  const facts = new Facts({ rules: [], mapped: new Set() });
  facts.reserve(revenues.length, revenues.length);
  facts.revenue.set(revenues);
  facts.rows = revenues.length;
  return facts;
}
const labels = (revenues: readonly number[], limits = LIMITS) =>
  [...keyAccount.over(factsOf(revenues), { keyAccount: limits } as Context)].map((at) => keyAccount.labels[at]).join(' ');

describe('at least 5 % of the revenue', () => {
  it.each([
    [[90, 6, 4], 'key key other'],
    [[95, 5], 'key key'],
    [[9501, 499], 'key other'],
    [[0, -3, Number.NaN, 7], 'none none none key'],
    [[], ''],
  ])('%j: %s', (revenues, wanted) => expect(labels(revenues)).toBe(wanted));
  it('another share', () => expect(labels([50, 30, 20], { ...LIMITS, share: 25 })).toBe('key key other'));
});

describe('the ten largest where 100 have revenue', () => {
  const count = (revenues: readonly number[], limits = LIMITS) => findKeyAccounts(factsOf(revenues), limits).length;
  it.each([
    [99, 0],
    [100, 10],
    [101, 10],
  ])('%i clients: %i', (clients, wanted) => expect(count(Array.from({ length: clients }, (_, at) => 1000 + at))).toBe(wanted));
  it('of equal ones those that stand first', () =>
    expect(findKeyAccounts(factsOf(Array<number>(120).fill(7)), LIMITS)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  it('none of them where none are asked for', () => expect(count(Array<number>(120).fill(7), { ...LIMITS, top: 0 })).toBe(0));
});

it('property: the same as sorting everybody', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -2, max: 50 }), { maxLength: 60 }),
      fc.record({ share: fc.integer({ min: 1, max: 40 }), top: fc.integer({ min: 0, max: 12 }), buyers: fc.integer({ min: 1, max: 40 }) }),
      (revenues, limits) => {
        const sold = revenues.map((revenue, row) => ({ revenue, row })).filter(({ revenue }) => revenue > 0);
        const total = sold.reduce((sum, { revenue }) => sum + revenue, 0);
        sold.sort((a, b) => b.revenue - a.revenue || a.row - b.row);
        const top = sold.length >= limits.buyers ? limits.top : 0;
        const wanted = sold.filter(({ revenue }, at) => at < top || revenue * 100 >= limits.share * total).map(({ row }) => row);
        expect(findKeyAccounts(factsOf(revenues), limits)).toEqual(wanted);
      },
    ),
  );
});

it('the labels are the accounts of the portfolio', async () => {
  const rows = Array.from({ length: 130 }, (_, at) => `Cliente ${at},${(at * 37) % 101}`).join('\n');
  const { report, findings } = await analyse(`Nombre completo,Ventas\n${rows}\n`);
  const marked = [...(findings.facts.labels.keyAccount ?? [])].flatMap((label, row) => (label === 0 ? [findings.facts.line[row]] : []));
  expect(marked.length).toBe(10);
  expect(new Set(report.portfolio.keyAccounts.map(({ line }) => line))).toEqual(new Set(marked));
  expect(report.classifications.keyAccount.map(({ clients }) => clients)).toEqual([10, 118, 2]);
});
