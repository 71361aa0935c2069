import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import type { BroughtPortfolio } from '../portfolio-brought.js';
import { makeTrace, shareOf } from '../trace.js';
import type { Found } from './rule.js';

/** Round amounts are asked about from this share on (inclusive), of this many amounts or more (inclusive); grave from that share on. */
const SHARE = 0.6;
const AMOUNTS = 20;
const MOST = 0.9;

/** Where a hundred is small change. */
const LARGE = { currencies: ['COP', 'CLP', 'PYG'], countries: ['CO', 'CL', 'PY'] };
const UNIT = 10_000;

/** What a round amount is a multiple of, currency units: 100, or 1 000 in COP, CLP and PYG; the country tells where the currency is not known. */
export function roundStep({ currency, country }: Pick<BroughtPortfolio, 'currency' | 'country'>): 100 | 1000 {
  const large = currency === null ? LARGE.countries.includes(country ?? '') : LARGE.currencies.includes(currency);
  return large ? 1000 : 100;
}

/** Whether an amount (ten-thousandths, not 0) is a multiple of the step (units). */
export function isRound(amount: number, step: number): boolean {
  return amount !== 0 && amount % (step * UNIT) === 0;
}

/**
 * 60 % or more of 20 amounts or more are multiples of 100 (of 1 000 in COP, CLP, PYG): of the sales one by one where there is a file of them, else of what
 * each row says was sold. Estimates, budgets and price lists in round figures do it too.
 */
export const roundAmounts = {
  code: 'round-amounts' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const step = roundStep(portfolio);
    const rows = portfolio.sales === null ? portfolio.brought.filter(({ revenue }) => revenue !== null && revenue > 0) : [];
    const round = rows.filter(({ revenue }) => isRound(revenue ?? 0, step));
    const [count, amounts] = portfolio.sales === null ? [round.length, rows.length] : [portfolio.sales.round ?? 0, portfolio.sales.dated];
    if (amounts < AMOUNTS || count < SHARE * amounts) return null;
    const lines = round.map(({ line }) => line);
    return {
      severity: shareOf(count, amounts) >= MOST ? 'high' : 'medium',
      args: { count, amounts, step },
      evidence: [makeTrace('round', { count }, lines, portfolio.sales === null ? columnOf(portfolio, 'totalRevenue') : null)],
    };
  },
};
