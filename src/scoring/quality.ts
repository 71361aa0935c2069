import { DIMENSION_NAMES, type DimensionName } from '../settings.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import type { Quality } from './score.js';

/** The quality of a portfolio, and what each client adds to each dimension. */
export function measureQuality({ weights }: BroughtPortfolio): {
  readonly quality: Quality;
  readonly shares: Readonly<Partial<Record<DimensionName, Float64Array>>>;
} {
  const dimensions = DIMENSION_NAMES.map((name) => ({ name, weight: weights[name], value: null, points: 0, ceiling: 0, evidence: [] }));
  return { quality: { score: 0, ceiling: 0, grade: null, stars: 0, light: 'none', dimensions, missing: [] }, shares: {} };
}
