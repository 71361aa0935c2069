import type { FieldName } from '../client/fields.js';
import type { Evidence } from '../linkage/linkage.js';
import type { Criterion, DimensionName } from '../settings.js';
import type { Trace } from './portfolio-brought.js';
import type { SignalCode } from './signals/codes.js';

export { CRITERIA, type Criterion } from '../settings.js';

/** From all rows to those clients that serve the position; `fit` null without a target. Each step is a part of the one before. */
export type Funnel = { readonly rows: number; readonly distinct: number; readonly usable: number; readonly proven: number; readonly fit: number | null };

/** How large the portfolio is, of different clients. Amounts are currency units with two decimals. */
export type Size = {
  readonly usable: number;
  readonly companies: number;
  readonly persons: number;
  readonly buyers: number;
  readonly currency: string | null;
  /** All that was sold; null without a column of amounts. */
  readonly revenue: number | null;
  /** Sold in the 365 days up to asOf, of the sales one by one; null without them. */
  readonly revenueLastYear: number | null;
  /** Clients whose last sale, dated and with an amount, lies within 365 days, and all that was ever sold to them. */
  readonly recentBuyers: number;
  readonly recentRevenue: number | null;
};

/** One part of the quality: points = weight x value, rounded so that all add up to the score. `ceiling`: points possible with the file's columns. */
export type DimensionReport = {
  readonly name: DimensionName;
  readonly weight: number;
  /** 0..1; null where nothing can be said. */
  readonly value: number | null;
  readonly points: number;
  readonly ceiling: number;
  readonly evidence: readonly Trace[];
};

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

export type Quality = {
  /** One decimal: the sum of the points. */
  readonly score: number;
  readonly ceiling: number;
  readonly grade: Grade | null;
  /** 0 to 5; 0 without a grade. */
  readonly stars: number;
  readonly light: 'green' | 'amber' | 'red' | 'none';
  readonly dimensions: readonly DimensionReport[];
  /** What a column that is not there could add, in points, the most first. */
  readonly missing: readonly {
    readonly fields: readonly FieldName[];
    readonly points: number;
    /** One of the fields is enough; otherwise the points take all of them. */
    readonly any: boolean;
    readonly dimensions: readonly DimensionName[];
  }[];
};

/** What the position looks for, as it was understood. */
export type TargetReport = {
  readonly from: 'options' | 'file';
  readonly file: string | null;
  readonly criteria: readonly { readonly name: Criterion; readonly wanted: readonly string[]; readonly excluded: readonly string[]; readonly weight: number }[];
  /** The user's own zones, where the target names one of them: name -> places. */
  readonly zones?: Readonly<Record<string, readonly string[]>>;
};

/** How far the clients fit the target, 0..100 over those that can be judged. */
export type Relevance = {
  readonly score: number;
  /** Distinct clients of whom at least one criterion is known, or whom an exclusion leaves out; and those of whom nothing is. */
  readonly judged: number;
  readonly unjudged: number;
  /** Judged clients that match every criterion known of them and that no exclusion leaves out, and those that one does. */
  readonly matching: number;
  readonly excluded: number;
  readonly criteria: readonly { readonly name: Criterion; readonly known: number; readonly matching: number }[];
};

export type Verdict = 'portfolio' | 'partial' | 'list';

/** A question to the candidate, with its innocent explanation; never an accusation. */
export type Signal = {
  readonly code: SignalCode;
  readonly severity: 'high' | 'medium' | 'low';
  readonly args: Trace['args'];
  readonly evidence: readonly Trace[];
};

/** Whose the clients are, of different clients; null where no column says it. */
export type OwnershipShare = { readonly own: number; readonly corporate: number; readonly shared: number; readonly unknown: number };

/** One client against ours: rows as people look them up. */
export type OverlapCase = {
  readonly line: number;
  readonly our: number;
  /** The sheet of ours, where several are read as one. */
  readonly ourSheet?: string;
  readonly standing: 'ours' | 'conflict';
  readonly probability: number;
  readonly evidence: readonly Evidence[];
};
export type OverlapReport = {
  readonly file: string;
  readonly clients: number;
  readonly new: number;
  readonly ours: number;
  readonly conflict: number;
  readonly cases: readonly OverlapCase[];
};

/**
 * What could come along: `share` x the dated sales of the last 12 months; `refused` says why there is no figure. Currency units. `ours`: sales to clients that
 * are ours already, taken off before; `low`, `high`: the amount at 20 % and at 50 %.
 */
export type CarryOver = {
  readonly share: number;
  readonly sales: number;
  readonly lastYear: number | null;
  readonly ours?: number;
  readonly amount: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly refused: 'no-sales' | 'few-sales' | null;
};

/** A client to call, the best first: `profile` is its place among the profiles. Names and numbers are read where they are shown. */
export type Call = {
  readonly profile: number;
  readonly line: number;
  readonly because: 'fits' | 'proven' | 'usable';
  /** 0..100, one decimal; null without a target, and where nothing is known. */
  readonly relevance: number | null;
  /** Criteria of the target that nothing is known of: to be asked. */
  readonly missing?: readonly Criterion[];
  readonly phone: boolean;
  readonly email: boolean;
  readonly lastContact: string | null;
  readonly lastSale: string | null;
  readonly revenue: number | null;
};
