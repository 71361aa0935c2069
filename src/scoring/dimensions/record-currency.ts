import type { BroughtPortfolio } from '../portfolio-brought.js';
import { measureDates } from './dates.js';
import type { Measured } from './dimension.js';

/** How recently the records were brought up to date: the mean over clients of 0.5 ^ (days since the last change / half-life), blank ones 0; 365 days unless told. */
export function measureRecordCurrency(portfolio: BroughtPortfolio): Measured {
  const halfLife = portfolio.halfLife.record;
  return measureDates(portfolio, {
    field: 'updatedAt',
    dayOf: ({ updatedAt }) => updatedAt,
    halfLife,
    median: 'median-update',
    missing: 'update-date-missing',
  });
}
