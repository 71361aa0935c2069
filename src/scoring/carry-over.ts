import { toUnits } from '../client/amounts.js';
import { makeOursFinder } from './ours.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import type { CarryOver, OverlapReport } from './score.js';

/** Fewer dated sales carry no forecast. */
const FEWEST_SALES = 30;
/** Per cent between which the share that follows a seller may be named. */
const LIMITS = { low: 20, high: 50 };

/**
 * The sales that could come along: the share that is expected to follow the seller x the dated sales of the 365 days up to asOf, currency units with two
 * decimals. Clients that are ours already bring nothing new, and their sales are taken off (`ours` says how much). Refused without a file of sales and below 30
 * dated sales in all. It is the user's own assumption times a fact, so it has no interval: `low` and `high` are the same product at 20 % and 50 %.
 * @param share Per cent, 20 to 50; null where none was named, and then there is no forecast.
 */
export function forecastCarryOver(
  { sales, brought, profiles }: BroughtPortfolio,
  share: number | null,
  overlap: OverlapReport | null = null,
): CarryOver | null {
  if (share === null) return null;
  const refuse = (refused: 'no-sales' | 'few-sales'): CarryOver => ({ share: share / 100, sales: sales?.dated ?? 0, lastYear: null, amount: null, refused });
  if (sales === null) return refuse('no-sales');
  if (sales.dated < FEWEST_SALES) return refuse('few-sales');
  const oursRecords = profiles.filter(makeOursFinder(overlap)).flatMap(({ records }) => records);
  const lastYear = brought.reduce((sum, { revenueLastYear }) => sum + (revenueLastYear ?? 0), 0);
  const ours = oursRecords.reduce((sum, { revenueLastYear }) => sum + (revenueLastYear ?? 0), 0);
  // More given back than sold is nothing to carry over.
  const base = Math.max(0, lastYear - ours);
  const at = (percent: number): number => toUnits((base * percent) / 100);
  return {
    share: share / 100,
    sales: sales.dated,
    lastYear: toUnits(lastYear),
    ...(overlap === null ? {} : { ours: toUnits(ours) }),
    amount: at(share),
    low: at(LIMITS.low),
    high: at(LIMITS.high),
    refused: null,
  };
}
