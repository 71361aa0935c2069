import { roundShare } from '../client/amounts.js';
import { DIMENSION_NAMES, type DimensionName } from '../settings.js';
import type { Measured } from './dimensions/dimension.js';
import { DIMENSIONS } from './dimensions/index.js';
import { listMissing } from './missing-columns.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import { roundPoints } from './round-points.js';
import type { Grade, Quality } from './score.js';

/** Fewest points of each grade, inclusive. */
const GRADES: readonly (readonly [Grade, number])[] = [
  ['A', 80],
  ['B', 65],
  ['C', 50],
  ['D', 35],
  ['E', 0],
];
/** Below this ceiling, exclusive, no grade is given: the file could not show what the portfolio is worth. */
const LEAST_CEILING = 60;
const STARS: Readonly<Record<Grade, number>> = { A: 5, B: 4, C: 3, D: 2, E: 1 };
const LIGHTS: Readonly<Record<Grade, Quality['light']>> = { A: 'green', B: 'green', C: 'amber', D: 'red', E: 'red' };

/**
 * The quality of a portfolio, and what each client adds to each dimension in unrounded points, by its place among the profiles. Points = weight x value;
 * a dimension that nothing can be said of has none. Grade, stars and light follow the printed figures.
 */
export function measureQuality(portfolio: BroughtPortfolio): {
  readonly quality: Quality;
  readonly shares: Readonly<Partial<Record<DimensionName, Float64Array>>>;
} {
  const { weights } = portfolio;
  const measured = DIMENSION_NAMES.map((name) => ({ name, weight: weights[name], ...(DIMENSIONS[name](portfolio) satisfies Measured as Measured) }));
  const { parts, points, ceiling } = roundPoints(
    measured.map(({ weight, value, attainable }) => ({ points: weight * (value ?? 0), ceiling: weight * Math.max(attainable, value ?? 0) })),
  );
  const dimensions = measured.map(({ name, weight, value, evidence }, at) => ({
    name,
    weight,
    value: value === null ? null : roundShare(value),
    ...(parts[at] as (typeof parts)[number]),
    evidence,
  }));
  const grade = gradeOf(points, ceiling);
  const shares = measured.flatMap(({ name, weight, shares: of }) => (of === null ? [] : [[name, of.map((share) => share * weight)] as const]));
  return {
    quality: {
      score: points,
      ceiling,
      grade,
      stars: grade === null ? 0 : STARS[grade],
      light: grade === null ? 'none' : LIGHTS[grade],
      dimensions,
      missing: listMissing(measured, ceiling),
    },
    shares: Object.fromEntries(shares),
  };
}

/** The grade of a score, both 0..100: null below a ceiling of 60. */
export function gradeOf(score: number, ceiling: number): Grade | null {
  if (ceiling < LEAST_CEILING) return null;
  return GRADES.find(([, least]) => score >= least)?.[0] ?? 'E';
}
