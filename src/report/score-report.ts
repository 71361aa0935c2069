import type { FieldName } from '../client/fields.js';
import type { Assumption, ColumnPlan } from '../client/plan.js';
import type { BroughtPortfolio, Trace } from '../scoring/portfolio-brought.js';
import type { Profile } from '../scoring/profile.js';
import type { Call, CarryOver, Funnel, OverlapReport, OwnershipShare, Quality, Relevance, Signal, Size, TargetReport, Verdict } from '../scoring/score.js';
import type { CandidateSettings, DimensionName } from '../settings.js';
import type { InputReport, IssueSummary, SalesSummary } from './report.js';

/** The judgement of one candidate's portfolio: plain data, no sentences. */
export type ScoreReport = {
  readonly cartera: string;
  readonly schema: 1;
  readonly asOf: string;
  readonly input: InputReport;
  readonly columns: readonly ColumnPlan[];
  readonly assumptions: readonly Assumption[];
  readonly currency: string | null;
  readonly target: TargetReport | null;
  readonly funnel: Funnel;
  readonly size: Size;
  readonly quality: Quality;
  readonly relevance: Relevance | null;
  readonly verdict: Verdict;
  readonly signals: readonly Signal[];
  readonly ownership: OwnershipShare | null;
  readonly overlap: OverlapReport | null;
  readonly carryOver: CarryOver | null;
  /** All of them; screens show the first ones. */
  readonly calls: readonly Call[];
  readonly strengths: readonly Trace[];
  readonly weaknesses: readonly Trace[];
  readonly questions: readonly Trace[];
  /** Whether sensitive answers were allowed, and which fields the target asked for. */
  readonly sensitive: { readonly allowed: boolean; readonly used: readonly FieldName[] };
  readonly duplicates: { readonly repeated: number; readonly clusters: number; readonly pairs: number };
  readonly rules: { readonly weights: CandidateSettings['weights']; readonly halfLife: CandidateSettings['halfLife']; readonly threshold: number };
  readonly issues: IssueSummary;
  /** How the sales were read and joined; null where the run read none. */
  readonly sales?: SalesSummary | null;
};

/** The report with what its lists are read from. */
export type Scored = {
  readonly report: ScoreReport;
  readonly portfolio: BroughtPortfolio;
  readonly profiles: readonly Profile[];
  /** Points that each client adds to each dimension, by place among the profiles; the dimensions that only the whole file has are left out. */
  readonly shares: Readonly<Partial<Record<DimensionName, Float64Array>>>;
};
