import type { BroughtPortfolio } from './portfolio-brought.js';
import type { Funnel, OverlapReport, OwnershipShare, Quality } from './score.js';

/** All that signals, strengths, weaknesses and questions are found from. */
export type Judged = {
  readonly portfolio: BroughtPortfolio;
  readonly funnel: Funnel;
  readonly quality: Quality;
  readonly ownership: OwnershipShare | null;
  readonly overlap: OverlapReport | null;
};
