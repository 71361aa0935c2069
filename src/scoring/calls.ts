import { toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import { isProven, isUsable } from './measures.js';
import { makeOursFinder } from './ours.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import { latestOf, lineOf, type Profile, revenueOf } from './profile.js';
import type { Call, OverlapReport } from './score.js';
import type { Fit } from './target.js';

/** Billing tiers, the most valuable first. */
const TIERS: readonly string[] = ['A', 'B', 'C', 'none'];

/** What the order of calls is made of; days are day numbers, amounts ten-thousandths. */
type Standing = {
  readonly tier: number;
  readonly revenue: number | null;
  readonly contact: number | null;
  readonly sale: number | null;
  readonly line: number;
};

/**
 * Whom to call, the best first: the clients of the funnel's last step, that is those that can be reached, have a proven relation and, where there is a target,
 * fit it; without those that are ours already, whom no candidate needs to call. By value (billing tier, then revenue), then by the last contact or sale,
 * then by line. A client may fit by part of the criteria alone: `missing` says what to ask.
 */
export function listCalls(portfolio: BroughtPortfolio, fit: Fit | null, overlap: OverlapReport | null = null): readonly Call[] {
  const isOurs = makeOursFinder(overlap);
  return portfolio.profiles
    .flatMap((profile, at) => {
      const served = isUsable(profile) && isProven(profile, portfolio) && (fit === null || fit.fits(at));
      return served && !isOurs(profile) ? [{ at, profile, standing: measure(profile) }] : [];
    })
    .sort(({ standing: a }, { standing: b }) => compare(a, b))
    .map(({ at, profile: { records }, standing: { line, contact, sale, revenue } }) => ({
      profile: at,
      line,
      because: fit === null ? 'proven' : 'fits',
      relevance: fit === null ? null : toPercent(fit.of[at] as number),
      missing: fit === null ? [] : fit.missing(at),
      phone: records.some(({ phone }) => phone),
      email: records.some(({ email }) => email),
      lastContact: contact === null ? null : isoDay(contact),
      lastSale: sale === null ? null : isoDay(sale),
      revenue: revenue === null ? null : toUnits(revenue),
    }));
}

function compare(a: Standing, b: Standing): number {
  const recent = ({ contact, sale }: Standing): number => Math.max(contact ?? Number.NEGATIVE_INFINITY, sale ?? Number.NEGATIVE_INFINITY);
  const later = Math.sign(recent(b) - recent(a)) || 0;
  return a.tier - b.tier || (b.revenue ?? -1) - (a.revenue ?? -1) || later || a.line - b.line;
}

function measure(profile: Profile): Standing {
  return {
    tier: Math.min(...profile.records.map(({ labels }) => TIERS.indexOf(labels.tier) >>> 0)),
    revenue: revenueOf(profile),
    contact: latestOf(profile, ({ lastContact }) => lastContact),
    sale: latestOf(profile, ({ lastSale }) => lastSale),
    line: lineOf(profile),
  };
}

const toPercent = (share: number): number | null => (Number.isNaN(share) ? null : Math.round(share * 1000) / 10);
