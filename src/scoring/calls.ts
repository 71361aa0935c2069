import type { BroughtPortfolio } from './portfolio-brought.js';
import type { Call } from './score.js';
import type { Fit } from './target.js';

/** Whom to call, the best first: clients that can be reached and that the position serves; without a target, those with a proven relation. */
export function listCalls(_portfolio: BroughtPortfolio, _fit: Fit | null): readonly Call[] {
  return [];
}
