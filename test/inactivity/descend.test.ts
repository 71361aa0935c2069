import { describe, expect, it } from 'vitest';
import { invert, secondDerivatives } from '../../src/inactivity/curvature.js';
import { descend } from '../../src/inactivity/descend.js';

type Point = readonly number[];
const rosenbrock = ([x = 0, y = 0]: Point) => ({
  value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
  slope: [-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)],
});
const bowl = (point: Point) => ({
  value: point.reduce((sum, x, i) => sum + (i + 1) * (x - i) ** 2, 0),
  slope: point.map((x, i) => 2 * (i + 1) * (x - i)),
});

describe('descend', () => {
  it.each([
    ['Rosenbrock', rosenbrock, [-1.2, 1], [1, 1]],
    ['Rosenbrock from afar', rosenbrock, [5, -7], [1, 1]],
    ['a bowl', bowl, [9, -9, 9, 20], [0, 1, 2, 3]],
    ['a bowl, begun at its bottom', bowl, [0, 1, 2], [0, 1, 2]],
  ])('%s', (_, f, start, bottom) => {
    const found = descend(f, start);
    expect(found.converged).toBe(true);
    for (const [i, x] of bottom.entries()) expect(found.point[i]).toBeCloseTo(x, 5);
    expect(found.evaluations).toBeLessThan(150);
  });

  it('stays where all is flat', () => expect(descend(() => ({ value: 3, slope: [0, 0] }), [1, 2])).toMatchObject({ point: [1, 2], value: 3, converged: true }));
  it('does not believe a fall without end, or what is no number', () => {
    expect(descend(([x = 0]) => ({ value: -x, slope: [-1] }), [0])).toMatchObject({ converged: false });
    expect(descend(() => ({ value: Number.NaN, slope: [Number.NaN] }), [0])).toMatchObject({ converged: false, evaluations: 1 });
    const found = descend(([x = 0]) => (x > 1 ? { value: Number.NaN, slope: [Number.NaN] } : { value: -x, slope: [-1] }), [0]);
    expect(found.point[0]).toBeCloseTo(1, 2);
    expect(found.converged).toBe(false);
  });
});

describe('curvature and its inverse', () => {
  it('of a bowl and of Rosenbrock', () => {
    expect(
      secondDerivatives((at) => bowl(at).slope, [3, 1])
        .flat()
        .map((x) => Math.round(x * 1e6) / 1e6),
    ).toEqual([2, 0, 0, 4]);
    const [xx, xy, yx, yy] = secondDerivatives((at) => rosenbrock(at).slope, [1, 1]).flat();
    expect([xx, xy, yx, yy].map((x) => Math.round((x ?? 0) * 100) / 100)).toEqual([802, -400, -400, 200]);
  });

  it('times the matrix is one', () => {
    const matrix = [
      [4, 1, 0.5],
      [1, 3, -0.2],
      [0.5, -0.2, 2],
    ];
    const inverse = invert(matrix) ?? [];
    for (const [i, row] of matrix.entries())
      for (const j of row.keys()) expect(row.reduce((sum, cell, k) => sum + cell * (inverse[k]?.[j] ?? Number.NaN), 0)).toBeCloseTo(i === j ? 1 : 0, 12);
  });

  it.each([
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [
        [-1, 0],
        [0, 1],
      ],
    ],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      [
        [Number.NaN, 0],
        [0, 1],
      ],
    ],
  ])('there is none of %j', (matrix) => expect(invert(matrix)).toBeNull());
});
