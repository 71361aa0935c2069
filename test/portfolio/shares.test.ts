import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationOf, sumOfLargest } from '../../src/portfolio/shares.js';

const of = (...amounts: number[]) => concentrationOf(Float64Array.from(amounts).sort());
const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 120 }).filter((list) => list.some((one) => one > 0));

describe('concentration of amounts', () => {
  it.each([
    [[40, 30, 20, 10], { hhi: 3000, effective: 10 / 3, gini: 0.25, top20Share: 0.4 }],
    [[7], { hhi: 10_000, effective: 1, gini: 0, top20Share: 1 }],
    [[1, 1, 1, 1, 1], { hhi: 2000, effective: 5, gini: 0, top20Share: 0.2 }],
    [[5, 0], { hhi: 10_000, effective: 1, gini: 0.5, top20Share: 1 }],
    // One fifth of seven is 1.4, of eight 1.6.
    [[1, 1, 1, 1, 1, 1, 4], { top20Share: 0.4 }],
    [[1, 1, 1, 1, 1, 1, 2, 2], { top20Share: 0.4 }],
  ])('%j', (list, expected) => {
    const found = of(...list);
    for (const [key, value] of Object.entries(expected)) expect(found?.[key as 'hhi'], key).toBeCloseTo(value, 10);
  });
  it('nothing to share', () => {
    expect(of()).toBeNull();
    expect(of(0, 0)).toBeNull();
  });
  it('does not hang on the unit', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 1000 }), (list, unit) => {
        const [one, other] = [of(...list), of(...list.map((amount) => amount * unit))];
        for (const key of ['hhi', 'effective', 'gini', 'top20Share'] as const) expect(other?.[key]).toBeCloseTo(one?.[key] as number, 6);
      }),
    );
  });
  it('of everything k times: k times the effective number, the same gini (replication principle)', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 5 }), (list, times) => {
        const [one, other] = [of(...list), of(...Array.from({ length: times }, () => list).flat())];
        expect((other?.hhi as number) * times).toBeCloseTo(one?.hhi as number, 6);
        expect((other?.effective as number) / times).toBeCloseTo(one?.effective as number, 6);
        expect(other?.gini).toBeCloseTo(one?.gini as number, 8);
      }),
    );
  });
  it('stays in its bounds, and a gift from the poorest to the richest raises it', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const found = of(...list);
        const { hhi, gini, effective, top20Share } = found as NonNullable<typeof found>;
        expect(hhi).toBeGreaterThanOrEqual(10_000 / list.length - 1e-6);
        expect(hhi).toBeLessThanOrEqual(10_000 + 1e-6);
        expect(effective).toBeLessThanOrEqual(list.length + 1e-6);
        expect(gini).toBeGreaterThanOrEqual(-1e-9);
        expect(gini).toBeLessThan(1);
        expect(top20Share).toBeLessThanOrEqual(1 + 1e-9);
        const sorted = [...list].sort((a, b) => a - b);
        const poorest = sorted.findIndex((amount) => amount > 0);
        if (poorest === sorted.length - 1) return;
        const after = sorted.map((amount, at) => (at === poorest ? amount - 1 : at === sorted.length - 1 ? amount + 1 : amount));
        expect(of(...after)?.hhi).toBeGreaterThan(hhi);
        expect(of(...after)?.gini).toBeGreaterThan(gini - 1e-12);
      }),
    );
  });
  it('more than there are is all of them', () => expect(sumOfLargest(Float64Array.of(1, 2), 5)).toBe(3));
});
