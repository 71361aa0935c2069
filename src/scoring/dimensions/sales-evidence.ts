import type { FieldName } from '../../client/fields.js';
import type { BroughtPortfolio, Trace } from '../portfolio-brought.js';
import { lastSoldOf, latestOf, lineOf, type Profile, revenueOf } from '../profile.js';
import { columnOf, freshnessOf, type Measured, meanOf, medianOf, trace, withoutColumns } from './dimension.js';

/**
 * How well sales are proven: the mean over clients of 0.5 ^ (days since the last sale / half-life) of sales with a day and an amount above zero, both on
 * the same record or of the file of sales; clients without one 0; 365 days unless told.
 */
export function measureSalesEvidence(portfolio: BroughtPortfolio): Measured {
  const { profiles, mapped, asOf, halfLife } = portfolio;
  const absent = (['lastPurchase', 'totalRevenue'] as const satisfies readonly FieldName[]).filter((field) => !mapped.has(field));
  if (absent.length > 0)
    return withoutColumns(absent.length > 1 ? 'no-sale-columns' : absent[0] === 'lastPurchase' ? 'no-sale-date-column' : 'no-amount-column', absent);
  const days = profiles.map(lastSoldOf);
  const mean = meanOf(profiles, (_, at) => {
    const day = days[at] as number | null;
    return day === null ? 0 : freshnessOf(day, { asOf, halfLife: halfLife.sales });
  });
  return { ...mean, attainable: 1, missing: [], evidence: profiles.length === 0 ? [trace('no-clients', {})] : findEvidence(days, portfolio) };
}

function findEvidence(days: readonly (number | null)[], portfolio: BroughtPortfolio): readonly Trace[] {
  const { profiles, asOf } = portfolio;
  const [dayColumn, amountColumn] = [columnOf(portfolio, 'lastPurchase'), columnOf(portfolio, 'totalRevenue')];
  const linesOf = (is: (profile: Profile, day: number | null) => boolean): number[] =>
    profiles.filter((profile, at) => is(profile, days[at] as number | null)).map(lineOf);
  const dated = linesOf((_, day) => day !== null);
  const noAmount = linesOf((profile, day) => day === null && latestOf(profile, ({ lastSale }) => lastSale) !== null);
  const noDay = linesOf((profile, day) => day === null && (revenueOf(profile) ?? 0) > 0);
  const middle = medianOf(days.filter((day) => day !== null).map((day) => Math.max(0, asOf - day)));
  return [
    trace('dated-sales', { clients: dated.length, of: profiles.length }, dayColumn, dated),
    ...(middle === null ? [] : [trace('median-sale', { days: middle, clients: dated.length }, dayColumn)]),
    ...(noAmount.length > 0 ? [trace('sale-without-amount', { clients: noAmount.length }, amountColumn, noAmount)] : []),
    ...(noDay.length > 0 ? [trace('amount-without-date', { clients: noDay.length }, dayColumn, noDay)] : []),
  ];
}
