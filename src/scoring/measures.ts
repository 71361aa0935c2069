import { toUnits } from '../client/amounts.js';
import { addUp } from './dimensions/dimension.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import { isPersonalContact, kindOf, lastSoldOf, type Profile, revenueOf } from './profile.js';
import type { Funnel, Size, Verdict } from './score.js';

/** Days, inclusive, for which a sale or a contact proves a relation. */
const YEAR = 365;

/** Whether a client can be reached: a phone that could be dialled, or an email that is valid and not of a throw-away domain. */
export function isUsable({ records }: Profile): boolean {
  return records.some(({ phone, email }) => phone || email);
}

/** Days (day numbers) that a signal asks about: what rests on them alone is not claimed. */
export type DoubtedDays = { readonly contacts: ReadonlySet<number>; readonly sales: ReadonlySet<number> };
const NO_DOUBT: DoubtedDays = { contacts: new Set(), sales: new Set() };

/**
 * Whether something proves a relation within 365 days: a dated sale, or a contact that was neither mass mail nor an attempt that reached nobody; days that
 * are `doubted` prove nothing.
 */
export function isProven({ records }: Profile, { asOf }: Pick<BroughtPortfolio, 'asOf'>, doubted: DoubtedDays = NO_DOUBT): boolean {
  const recent = (day: number | null, apart: ReadonlySet<number>): boolean => day !== null && asOf - day <= YEAR && !apart.has(day);
  return records.some((record) => recent(record.lastSale, doubted.sales) || (recent(record.lastContact, doubted.contacts) && isPersonalContact(record)));
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

/** How large the portfolio is, of different clients; amounts in currency units, rounded once. */
export function measureSize({ profiles, currency, mapped, sales, asOf }: BroughtPortfolio): Size {
  const kinds = profiles.map(kindOf);
  const sumOf = (some: readonly Profile[]): number => toUnits(addUp(Float64Array.from(some, (profile) => revenueOf(profile) ?? 0)));
  const recent = profiles.filter((profile) => {
    const day = lastSoldOf(profile);
    return day !== null && asOf - day <= YEAR;
  });
  const [amounts, days] = [mapped.has('totalRevenue'), mapped.has('lastPurchase')];
  return {
    usable: profiles.filter(isUsable).length,
    companies: kinds.filter((kind) => kind === 'company').length,
    persons: kinds.filter((kind) => kind === 'person').length,
    buyers: profiles.filter(({ records }) => records.some(({ bought }) => bought)).length,
    currency,
    revenue: amounts ? sumOf(profiles) : null,
    revenueLastYear: sales === null ? null : toUnits(sales.lastYear),
    recentBuyers: recent.length,
    recentRevenue: amounts && days ? sumOf(recent) : null,
  };
}

/** What the share of clients with a proven relation makes of the portfolio: 50 % and more a portfolio, below 20 % a list, and a list where there is nobody. */
export function judgeVerdict({ proven, distinct }: Funnel): Verdict {
  if (distinct === 0 || proven * 100 < distinct * 20) return 'list';
  return proven * 100 >= distinct * 50 ? 'portfolio' : 'partial';
}
