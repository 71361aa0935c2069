import { describe, expect, it } from 'vitest';
import { priority } from '../../src/classifiers/priority.js';
import type { Context, Got } from '../../src/classifiers/rule.js';
import { Facts } from '../../src/client/facts.js';

const TODAY = 20_000;
const CONTEXT = { asOf: TODAY, state: { cadence: { current: 1.5, active: 3, least: 14, most: 730 } } } as Partial<Context> as Context;
type Labels = Got<typeof priority.needs>;

const keptOf = ({ days = 10, rhythm = 0, counter = 0 } = {}) => {
  const facts = new Facts({ rules: [], mapped: new Set() });
  facts.reserve(1, 1);
  facts.rows = 1;
  facts.lastPurchase[0] = TODAY - days;
  facts.rhythm[0] = rhythm;
  facts.counter[0] = counter;
  return { facts, row: 0 };
};
const of = (tier: Labels['tier'], state: Labels['state'], interest: Labels['interest'] = 'unknown', kept = keptOf()) =>
  priority.from({ tier, state, interest }, kept, CONTEXT);

describe('whom to call first', () => {
  it.each([
    ['A', 'inactive', 'unknown', '1'],
    ['B', 'inactive', 'unknown', '1'],
    ['C', 'inactive', 'unknown', '4'],
    ['none', 'inactive', 'unknown', '5'],
    ['A', 'current', 'unknown', '2'],
    ['A', 'active', 'cold', '2'],
    ['B', 'current', 'hot', '3'],
    ['B', 'active', 'unknown', '3'],
    ['C', 'current', 'hot', '4'],
    ['C', 'unknown', 'unknown', '4'],
    ['none', 'current', 'unknown', '5'],
    ['none', 'potential', 'hot', '2'],
    ['none', 'potential', 'warm', '3'],
    ['none', 'potential', 'cold', '5'],
    ['none', 'potential', 'unknown', '5'],
    ['none', 'probable', 'hot', '5'],
    ['none', 'probable', 'unknown', '5'],
    ['none', 'unknown', 'cold', '5'],
    ['none', 'unknown', 'unknown', 'unknown'],
    ['A', 'unknown', 'unknown', 'unknown'],
    ['B', 'unknown', 'hot', 'unknown'],
  ] as const)('tier %s, %s, %s: %s', (tier, state, interest, wanted) => expect(of(tier, state, interest)).toBe(wanted));
  it.each([
    ['A', 45, '2'],
    ['A', 46, '1'],
    ['B', 45, '3'],
    ['B', 46, '1'],
    ['C', 46, '4'],
  ] as const)('tier %s that buys every 30 days, %i days ago: %s', (tier, days, wanted) =>
    expect(of(tier, 'current', 'unknown', keptOf({ days, rhythm: 30 }))).toBe(wanted),
  );
  it('counter sales have none', () => expect(of('none', 'unknown', 'cold', keptOf({ counter: 1 }))).toBe('unknown'));
  it('every combination has a label', () => {
    for (const tier of priority.needs.tier.labels)
      for (const state of priority.needs.state.labels)
        for (const interest of priority.needs.interest.labels) expect(priority.labels).toContain(of(tier, state, interest));
  });
});
