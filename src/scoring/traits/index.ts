import type { Judged } from '../judged.js';
import type { Trace } from '../portfolio-brought.js';
import type { Signal } from '../score.js';
import { countFigures } from './figures.js';
import { findQuestions } from './questions.js';
import { findStrengths } from './strengths.js';
import { findWeaknesses } from './weaknesses.js';

/** As many as people keep in mind. */
const MOST = 3;

/** What speaks for the portfolio and what against it, the three most telling of each, and what to ask in the interview. */
export function findTraits(
  judged: Judged,
  signals: readonly Signal[],
): { readonly strengths: readonly Trace[]; readonly weaknesses: readonly Trace[]; readonly questions: readonly Trace[] } {
  const figures = countFigures(judged, signals);
  return {
    strengths: findStrengths(judged, figures, signals).slice(0, MOST),
    weaknesses: findWeaknesses(judged, figures).slice(0, MOST),
    questions: findQuestions(judged, figures, signals),
  };
}
