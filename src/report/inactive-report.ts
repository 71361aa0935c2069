import type { Assumption, ColumnPlan } from '../client/plan.js';
import type { Backtest } from '../inactivity/backtest.js';
import type { Action, Method, Reason } from '../inactivity/inactive.js';
import type { Counts, Judgement, ModelReport } from '../inactivity/judge.js';
import type { InputReport, IssueSummary } from './report.js';

/** One client to win back, or about to lapse. Amounts are currency units with two decimals, days YYYY-MM-DD. */
export type InactiveClient = {
  /** The client's own code, null where the file has none; printed in JSON and files alone. */
  readonly id: string | null;
  /** Record after the header, and its physical line. */
  readonly row: number;
  readonly line: number;
  /** Null, with the days since and the limit, where a status column alone says that it is inactive. */
  readonly lastPurchase: string | null;
  readonly daysSince: number | null;
  /** Which limit was passed; `status`: none, the file's own column says it. */
  readonly rule: Method | 'status';
  /** Days up to which it would be active, inclusive. */
  readonly limit: number | null;
  /** Mean days between its purchases; null where unknown. */
  readonly rhythm: number | null;
  readonly pAlive: number | null;
  /** What it is expected to buy in the next 52 weeks by the models of purchases and of amounts; null without them. */
  readonly expectedValue: number | null;
  /** What was bought last, of the sales; null without them. */
  readonly lastAmount: number | null;
  /** Revenue of the 12 months up to the last purchase, else all of it by years; null without amounts. */
  readonly valueAtStake: number | null;
  readonly reason: Reason;
  /** Whether a column says the reason, or it is only possible. */
  readonly reasonRead: boolean;
  readonly action: Action;
  readonly reachable: boolean;
  /** From 1: the order of calls. */
  readonly rank: number;
};

/** A list whose entries are made when they are asked for: a million of them need not stand in memory at once. Any array is one. */
export type Rows<T> = Iterable<T> & Pick<readonly T[], 'length' | 'at' | 'slice'>;

/** The Gamma-Gamma model of amounts: v in currency units; `correlation` of number and mean amount of purchases, which the model takes for none. */
export type SpendingReport = {
  readonly parameters: { readonly p: number; readonly q: number; readonly v: number };
  readonly logLikelihood: number;
  readonly clients: number;
  readonly correlation: number | null;
  readonly refused: 'not-converged' | 'not-identified' | 'no-mean' | null;
};

/** Who is leaving: plain data, no sentences. */
export type InactiveReport = {
  readonly cartera: string;
  readonly schema: 1;
  readonly asOf: string;
  readonly input: InputReport;
  readonly columns: readonly ColumnPlan[];
  readonly assumptions: readonly Assumption[];
  readonly currency: string | null;
  readonly method: Method;
  readonly fallback: Judgement['fallback'];
  readonly model: ModelReport | null;
  /** Where a model of purchases was used and the sales are known one by one; null elsewhere. */
  readonly spending: SpendingReport | null;
  readonly rules: {
    readonly days: number;
    readonly cadence: { readonly current: number; readonly active: number; readonly least: number; readonly most: number };
  };
  readonly counts: Counts;
  /** What is at stake with the inactive ones, and its share of all clients' yearly value; null without amounts. */
  readonly stake: { readonly amount: number; readonly share: number } | null;
  /** Median of the clients' own rhythms, days; null where none is known. `tooSlow`: three times it is less than the days of current clients: cadence is suggested. */
  readonly rhythm: { readonly median: number | null; readonly clients: number; readonly tooSlow: boolean };
  /** In win-back order. */
  readonly clients: Rows<InactiveClient>;
  readonly lapsing: Rows<InactiveClient>;
  readonly sensitivity: readonly { readonly days: number; readonly inactive: number }[];
  readonly capacity: { readonly perWeek: number; readonly weeks: number };
  readonly backtest: Backtest | null;
  readonly issues: IssueSummary;
};
