import type { BroughtPortfolio } from './portfolio-brought.js';
import type { Relevance, TargetReport } from './score.js';

/** How each client fits: `of` 0..1 by its place among the profiles, NaN where no criterion is known of it. */
export type Fit = { readonly relevance: Relevance; readonly of: Float64Array; readonly fits: (profile: number) => boolean };

/** Judges every client by the target. */
export function judgeFit({ profiles }: BroughtPortfolio, target: TargetReport): Fit {
  const of = new Float64Array(profiles.length).fill(Number.NaN);
  const criteria = target.criteria.map(({ name }) => ({ name, known: 0, matching: 0 }));
  return { relevance: { score: 0, judged: 0, unjudged: profiles.length, matching: 0, excluded: 0, criteria }, of, fits: () => false };
}
