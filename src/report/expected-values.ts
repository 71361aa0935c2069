import { toUnits } from '../client/amounts.js';
import { fitGammaGamma } from '../inactivity/gamma-gamma.js';
import { readHistories } from '../inactivity/histories.js';
import type { Judgement } from '../inactivity/judge.js';
import { expectedValue, readSpendings } from '../inactivity/spending.js';
import type { SpendingReport } from './inactive-report.js';
import type { Findings } from './make-report.js';

/** Weeks of the year that is looked ahead. */
const YEAR = 52;

/** The model of amounts, and what each record is expected to buy in the next 52 weeks in currency units; null where a model does not say it. */
export type ExpectedValues = { readonly spending: SpendingReport; readonly of: (row: number) => number | null };

/**
 * Expected purchases times the expected amount of each (Gamma-Gamma), where a model of purchases was used and the sales are known one by one; null
 * elsewhere, or where too few clients came back.
 */
export function readExpectedValues({ facts, context, sales }: Findings, { model }: Judgement): ExpectedValues | null {
  if (model === null || sales === undefined) return null;
  const spendings = readSpendings(sales.log, facts.rows);
  const fit = fitGammaGamma(spendings);
  if (fit === null) return null;
  const { row, repeats, recency, age } = readHistories({ facts, context, sales });
  const placeOf = new Map(Array.from(row, (record, at) => [record, at]));
  const { parameters, logLikelihood, clients, correlation, refused } = fit;
  const digits = (value: number): number => Number(value.toPrecision(5));
  return {
    spending: {
      parameters: { p: digits(parameters.p), q: digits(parameters.q), v: digits(parameters.v / 10_000) },
      logLikelihood: Math.round(logLikelihood * 1000) / 1000,
      clients,
      correlation: correlation === null ? null : Math.round(correlation * 1e6) / 1e6,
      refused,
    },
    of: (record) => {
      const at = placeOf.get(record);
      if (at === undefined) return null;
      const history = { repeats: repeats[at] as number, recency: recency[at] as number, age: age[at] as number };
      const value = expectedValue(model, fit, history, spendings[record] ?? { repeats: 0, mean: 0 }, YEAR);
      return value === null ? null : toUnits(value);
    },
  };
}
