import type { BroughtPortfolio, Trace } from './portfolio-brought.js';
import type { CarryOver, Funnel, OverlapReport, OwnershipShare, Quality, Signal } from './score.js';

/** All that signals, strengths and questions are found from. */
export type Judged = {
  readonly portfolio: BroughtPortfolio;
  readonly funnel: Funnel;
  readonly quality: Quality;
  readonly ownership: OwnershipShare | null;
  readonly overlap: OverlapReport | null;
};

/** What in the file asks for a question: thresholds inclusive, each with its innocent explanation in the catalogue. */
export function findSignals(_judged: Judged): readonly Signal[] {
  return [];
}

/** What speaks for the portfolio, what against it, and what to ask in the interview, the most telling first. */
export function findTraits(
  _judged: Judged,
  _signals: readonly Signal[],
): {
  readonly strengths: readonly Trace[];
  readonly weaknesses: readonly Trace[];
  readonly questions: readonly Trace[];
} {
  return { strengths: [], weaknesses: [], questions: [] };
}

/** Whose the clients are; null where no column says it. */
export function measureOwnership({ mapped }: BroughtPortfolio): OwnershipShare | null {
  return mapped.has('origin') ? { own: 0, corporate: 0, shared: 0, unknown: 0 } : null;
}

/** The sales that could come along, where the share that follows the seller was named. */
export function forecastCarryOver(_portfolio: BroughtPortfolio, share: number | null): CarryOver | null {
  return share === null ? null : { share: share / 100, sales: 0, lastYear: null, amount: null, refused: 'no-sales' };
}
