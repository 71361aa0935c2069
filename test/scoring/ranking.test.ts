import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Contender, compareContenders, findDecider, findShift, rankBy } from '../../src/scoring/ranking.js';
import { DIMENSION_NAMES, type DimensionName, SCORE_WEIGHTS } from '../../src/settings.js';

const contender = (last: number, quality: number, usable: number, buyers: number): Contender => ({ last, quality, usable, buyers });

describe('what a ranking goes by', () => {
  it.each([
    ['funnel', contender(10, 40, 5, 1), contender(9, 90, 500, 80)],
    ['quality', contender(10, 40.1, 5, 1), contender(10, 40, 500, 80)],
    ['size', contender(10, 40, 6, 1), contender(10, 40, 5, 80)],
    ['size', contender(10, 40, 6, 2), contender(10, 40, 6, 1)],
  ] as const)('%s', (by, first, second) => {
    expect(findDecider(first, second)).toBe(by);
    expect(compareContenders(first, second)).toBeLessThan(0);
    expect(compareContenders(second, first)).toBeGreaterThan(0);
  });

  it('is nothing between equals, who share their rank', () => {
    const list = [contender(3, 50, 9, 1), contender(8, 50, 9, 1), contender(3, 50, 9, 1), contender(1, 50, 9, 1)];
    expect(findDecider(list[0] as Contender, list[2] as Contender)).toBe('tie');
    expect(rankBy(list, compareContenders)).toEqual([2, 1, 2, 4]);
  });
});

const values = fc.record(Object.fromEntries(DIMENSION_NAMES.map((name) => [name, fc.option(fc.double({ min: 0, max: 1, noNaN: true }))])));
const scoreOf = (of: Partial<Record<DimensionName, number | null>>, weights: Record<DimensionName, number>): number =>
  DIMENSION_NAMES.reduce((sum, name) => sum + weights[name] * (of[name] ?? 0), 0);

describe('the smallest shift of weight', () => {
  it('goes from where the first leads most to where the second does', () => {
    const first = { validity: 1, recordCurrency: 0, resilience: 0.5 };
    const second = { validity: 0, recordCurrency: 0.5, resilience: 0.5 };
    // 10 of validity against 5 of recordCurrency: each point that goes over takes 1.5 of the 5.
    expect(findShift(first, second, SCORE_WEIGHTS)).toEqual({ from: 'validity', to: 'recordCurrency', points: 5 / 1.5 });
  });

  it('is none where the weight is not enough, or nobody leads anywhere', () => {
    const all = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, 1]));
    expect(findShift(all, {}, SCORE_WEIGHTS)).toBeNull();
    expect(findShift({ identification: 1, validity: 0.9 }, { validity: 1 }, { ...SCORE_WEIGHTS, identification: 90, validity: 5 })).not.toBeNull();
    expect(findShift({ identification: 1, uniqueness: 1 }, { validity: 0.1 }, SCORE_WEIGHTS)).toBeNull();
  });

  test.prop([values, values])('draws the second level, and a little less does not', (first, second) => {
    const [a, b] = scoreOf(first, SCORE_WEIGHTS) >= scoreOf(second, SCORE_WEIGHTS) ? [first, second] : [second, first];
    const shift = findShift(a, b, SCORE_WEIGHTS);
    if (shift === null) return;
    const shifted = (points: number) => ({ ...SCORE_WEIGHTS, [shift.from]: SCORE_WEIGHTS[shift.from] - points, [shift.to]: SCORE_WEIGHTS[shift.to] + points });
    const gap = (points: number): number => scoreOf(a, shifted(points)) - scoreOf(b, shifted(points));
    expect(gap(shift.points)).toBeCloseTo(0, 9);
    if (shift.points > 0.01) expect(gap(shift.points - 0.01)).toBeGreaterThan(0);
  });
});
