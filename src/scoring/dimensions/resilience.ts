import { roundShare } from '../../client/amounts.js';
import { concentrationOf, sumOf } from '../../portfolio/shares.js';
import type { BroughtPortfolio } from '../portfolio-brought.js';
import { lineOf, revenueOf } from '../profile.js';
import { columnOf, type Measured, trace, withoutColumns } from './dimension.js';

/** Fewer buyers than these say nothing. */
const FEWEST = 5;

/**
 * How little the revenue hangs on a few clients: 1 - HHI / 10 000 over the clients whose revenue is above zero. Null below five of them. It is a measure
 * of the whole: no client has a part of it.
 */
export function measureResilience(portfolio: BroughtPortfolio): Measured {
  const { profiles, mapped } = portfolio;
  if (!mapped.has('totalRevenue')) return withoutColumns('no-amount-column', ['totalRevenue']);
  const column = columnOf(portfolio, 'totalRevenue');
  const buyers = profiles.map((profile) => ({ line: lineOf(profile), revenue: revenueOf(profile) ?? 0 })).filter(({ revenue }) => revenue > 0);
  const amounts = Float64Array.from(buyers, ({ revenue }) => revenue).sort();
  const spread = concentrationOf(amounts);
  const whole = { attainable: 1, missing: [], shares: null };
  if (buyers.length < FEWEST || spread === null) {
    const lines = buyers.map(({ line }) => line);
    return { ...whole, value: null, evidence: [trace('few-buyers', { buyers: buyers.length, least: FEWEST }, column, lines)] };
  }
  const most = amounts.at(-1) as number;
  const largest = buyers.filter(({ revenue }) => revenue === most).map(({ line }) => line);
  const args = { share: roundShare(most / sumOf(amounts)), buyers: buyers.length };
  return { ...whole, value: 1 - spread.hhi / 10_000, evidence: [trace('largest-client', args, column, largest.slice(0, 1))] };
}
