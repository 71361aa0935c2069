import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundPoints } from '../../src/scoring/round-points.js';

const tenths = (points: number): number => Math.round(points * 10);

describe('points of one decimal', () => {
  it.each([
    [
      [
        [1.25, 5],
        [1.25, 5],
      ],
      [1.3, 1.2],
      2.5,
    ],
    [
      [
        [1.24, 5],
        [1.24, 5],
      ],
      [1.3, 1.2],
      2.5,
    ],
    [
      [
        [0.04, 5],
        [0.04, 5],
        [0.04, 5],
      ],
      [0.1, 0, 0],
      0.1,
    ],
    [[[0.04, 5]], [0], 0],
    [[[0.05, 5]], [0.1], 0.1],
    [
      [
        [15, 15],
        [10, 10],
      ],
      [15, 10],
      25,
    ],
    [[[0, 0]], [0], 0],
    [
      [
        [0.1 + 0.2, 5],
        [0.7, 5],
      ],
      [0.3, 0.7],
      1,
    ],
  ] as const)('%j', (raw, points, sum) => {
    const rounded = roundPoints(raw.map(([of, ceiling]) => ({ points: of, ceiling })));
    expect([rounded.parts.map((part) => part.points), rounded.points]).toEqual([points, sum]);
  });

  it('a part whose ceiling leaves no room is not rounded up over it', () => {
    const { parts } = roundPoints([
      { points: 11.26, ceiling: 11.26 },
      { points: 1.23, ceiling: 5 },
    ]);
    expect(parts).toEqual([
      { points: 11.2, ceiling: 11.3 },
      { points: 1.3, ceiling: 5 },
    ]);
  });

  const part = fc
    .tuple(fc.double({ min: 0, max: 40, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 2))
    .map(([ceiling, share, round]) => {
      const top = round === 0 ? Math.round(ceiling) : round === 1 ? Math.round(ceiling * 4) / 4 : ceiling;
      return { points: top * share, ceiling: top };
    });

  it('adds up, stays within a tenth and below the ceilings', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (raw) => {
        const { parts, points, ceiling } = roundPoints(raw);
        const sum = (of: 'points' | 'ceiling') => parts.reduce((all, one) => all + tenths(one[of]), 0);
        expect([sum('points'), sum('ceiling')]).toEqual([tenths(points), tenths(ceiling)]);
        expect(Math.abs(points - raw.reduce((all, one) => all + one.points, 0))).toBeLessThan(0.0500001);
        expect(points).toBeLessThanOrEqual(ceiling);
        for (const [at, one] of parts.entries()) {
          expect(one.points).toBeLessThanOrEqual(one.ceiling);
          expect(Math.abs(one.points - (raw[at] as (typeof raw)[number]).points)).toBeLessThan(0.1000001);
        }
      }),
      { numRuns: 400 },
    );
  });
});
