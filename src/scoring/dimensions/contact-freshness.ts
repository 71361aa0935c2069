import type { BroughtPortfolio } from '../portfolio-brought.js';
import { measureDates } from './dates.js';
import type { Measured } from './dimension.js';

/** How recently the clients were contacted: the mean over clients of 0.5 ^ (days since the last contact / half-life), blank ones 0; 180 days unless told. */
export function measureContactFreshness(portfolio: BroughtPortfolio): Measured {
  const halfLife = portfolio.halfLife.contact;
  return measureDates(portfolio, {
    field: 'lastContact',
    dayOf: ({ lastContact }) => lastContact,
    halfLife,
    median: 'median-contact',
    missing: 'contact-date-missing',
  });
}
