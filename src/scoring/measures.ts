import type { BroughtPortfolio } from './portfolio-brought.js';
import type { Profile } from './profile.js';
import type { Funnel, Size, Verdict } from './score.js';

const YEAR = 365;

/** Whether a client can be reached: a phone that could be dialled, or an email that is valid and not of a throw-away domain. */
export function isUsable({ records }: Profile): boolean {
  return records.some(({ phone, email }) => phone || email);
}

/** Whether something proves a relation within 365 days: a dated sale, or a contact other than mass mail. */
export function isProven({ records }: Profile, { asOf }: Pick<BroughtPortfolio, 'asOf'>): boolean {
  const recent = (day: number | null): boolean => day !== null && asOf - day <= YEAR;
  return records.some(({ lastSale, lastContact }) => recent(lastSale) || recent(lastContact));
}

/** The steps from the rows of the file to the clients that serve the position; `fits` is null without a target. */
export function measureFunnel(portfolio: BroughtPortfolio, rows: number, fits: ((profile: number) => boolean) | null): Funnel {
  const { profiles } = portfolio;
  const usable = profiles.map(isUsable);
  const proven = profiles.map((profile, at) => usable[at] === true && isProven(profile, portfolio));
  const count = (list: readonly boolean[]): number => list.filter(Boolean).length;
  return {
    rows,
    distinct: profiles.length,
    usable: count(usable),
    proven: count(proven),
    fit: fits === null ? null : count(proven.map((is, at) => is && fits(at))),
  };
}

/** How large the portfolio is. */
export function measureSize({ profiles, currency }: BroughtPortfolio): Size {
  return {
    usable: profiles.filter(isUsable).length,
    companies: profiles.filter(({ records }) => records.some(({ kind }) => kind === 'company')).length,
    persons: profiles.filter(({ records }) => records.some(({ kind }) => kind === 'person')).length,
    buyers: profiles.filter(({ records }) => records.some(({ bought }) => bought)).length,
    currency,
    revenue: null,
    revenueLastYear: null,
    recentBuyers: 0,
    recentRevenue: null,
  };
}

/** What the share of clients with a proven relation makes of the portfolio: 50 % and more a portfolio, below 20 % a list. */
export function judgeVerdict({ proven, distinct }: Funnel): Verdict {
  if (proven * 100 >= distinct * 50 && distinct > 0) return 'portfolio';
  return proven * 100 < distinct * 20 || distinct === 0 ? 'list' : 'partial';
}
