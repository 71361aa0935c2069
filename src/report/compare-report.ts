import type { FieldName } from '../client/fields.js';
import type { Decider, Shift } from '../scoring/ranking.js';
import type { Criterion, Funnel, OverlapReport, OwnershipShare, Quality, Relevance, Signal, Size, TargetReport, Verdict } from '../scoring/score.js';
import type { CandidateSettings } from '../settings.js';

/** One candidate's portfolio among others. */
export type CandidateReport = {
  /** As the user named it, without its folders, and with its sheet where one was named. */
  readonly file: string;
  readonly sha256: string;
  /** From 1; candidates that nothing tells apart share it. */
  readonly rank: number;
  readonly funnel: Funnel;
  /** Clients of the funnel's last step that are not ours already: what candidates are ranked by first. */
  readonly toCall: number;
  readonly size: Size;
  readonly quality: Quality;
  readonly relevance: Relevance | null;
  readonly verdict: Verdict;
  readonly signals: readonly Pick<Signal, 'code' | 'severity' | 'args'>[];
  readonly ownership: OwnershipShare | null;
  readonly overlap: Omit<OverlapReport, 'cases'> | null;
};

/** What else they could be ranked by. */
export const ALONE = ['funnel', 'quality', 'size', 'relevance', 'revenueLastYear'] as const;
export type Alone = (typeof ALONE)[number];

/** Two neighbours of a ranking: what puts the first before the second, by how much (clients, points or contacts). Candidates by their place in the list. */
export type Gap = {
  readonly ahead: number;
  readonly behind: number;
  readonly by: Decider;
  readonly margin: number;
  /** The smallest shift of weights after which the second has the better quality; null where none does it, and where it has it already. */
  readonly shift: Shift | null;
};

/** What would change the ranking. Ranks stand in the order of the candidates. */
export type Sensitivity = {
  readonly gaps: readonly Gap[];
  /** The ranking by one measure alone, where every candidate has it; amounts only in one currency. */
  readonly alone: readonly { readonly by: Alone; readonly ranks: readonly number[] }[];
  /** The ranking, had the position not asked for something; `fit`: clients to call of each. */
  readonly without: readonly { readonly criterion: Criterion; readonly fit: readonly number[]; readonly ranks: readonly number[] }[];
};

/** Several candidates for one position, the best first: plain data, no sentences. */
export type CompareReport = {
  readonly cartera: string;
  readonly schema: 1;
  readonly asOf: string;
  readonly target: TargetReport | null;
  readonly candidates: readonly CandidateReport[];
  /** Clients that two candidates bring both; pairs that share none are left out. */
  readonly shared: readonly { readonly a: number; readonly b: number; readonly clients: number }[];
  readonly sensitivity: Sensitivity;
  readonly sensitive: { readonly allowed: boolean; readonly used: readonly FieldName[] };
  readonly rules: { readonly weights: CandidateSettings['weights']; readonly halfLife: CandidateSettings['halfLife']; readonly threshold: number };
};
