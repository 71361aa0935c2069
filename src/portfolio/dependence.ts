import { findKeyAccounts } from '../classifiers/key-account.js';
import type { Context } from '../classifiers/rule.js';
import { roundShare, toUnits } from '../client/amounts.js';
import type { Facts } from '../client/facts.js';

/** Concentration of revenue over clients, counter sales left out. Shares 0..1, six decimals. */
export type Portfolio = {
  /** Herfindahl-Hirschman index, 0..10 000; null below one buyer. */
  readonly hhi: number | null;
  /** 10 000 / hhi. */
  readonly effectiveClients: number | null;
  readonly gini: number | null;
  readonly top20Share: number | null;
  readonly top: readonly { readonly clients: number; readonly share: number; readonly revenue: number }[];
  /** Largest client first. */
  readonly largest: { readonly line: number; readonly share: number; readonly revenue: number } | null;
  readonly keyAccounts: readonly { readonly line: number; readonly share: number; readonly revenue: number }[];
};

/**
 * How much of the revenue hangs on how few clients, counter sales left out.
 *
 * hhi = sum of (100 x share)^2 (US merger guidelines 2023), effective clients = 10 000 / hhi, gini = 2 x sum of rank x revenue
 * (ascending) / (n x total) - (n + 1) / n, top-20 % share = revenue of the largest ceil(n / 5) of n buyers.
 * @returns shares 0..1 of the buyers' revenue; null where nobody has any.
 */
export function measureDependence(facts: Facts, { keyAccount }: Pick<Context, 'keyAccount'>): Portfolio {
  const ascending = facts.revenues().sort();
  const buyers = ascending.length;
  const total = ascending.reduce((sum, revenue) => sum + revenue, 0);
  if (buyers === 0) return { hhi: null, effectiveClients: null, gini: null, top20Share: null, top: [], largest: null, keyAccounts: [] };
  let squares = 0;
  let ranked = 0;
  for (let at = 0; at < buyers; at++) {
    const share = (ascending[at] as number) / total;
    squares += share * share;
    ranked += (at + 1) * share;
  }
  const hhi = squares * 10_000;
  const sumOfLargest = (clients: number) => ascending.subarray(buyers - clients).reduce((sum, revenue) => sum + revenue, 0);
  const top = [1, 3, 10]
    .filter((clients) => clients <= buyers)
    .map((clients) => ({ clients, share: roundShare(sumOfLargest(clients) / total), revenue: toUnits(sumOfLargest(clients)) }));
  return {
    hhi: Math.round(hhi * 100) / 100,
    effectiveClients: Math.round((10_000 / hhi) * 100) / 100,
    gini: roundShare((2 * ranked) / buyers - (buyers + 1) / buyers),
    top20Share: roundShare(sumOfLargest(Math.ceil(buyers / 5)) / total),
    top,
    largest: accountOf(facts, findLargest(facts), total),
    keyAccounts: findKeyAccounts(facts, keyAccount).map((row) => accountOf(facts, row, total)),
  };
}

type Account = Portfolio['keyAccounts'][number];

/** One client by its record (index after the header). */
function accountOf(facts: Facts, row: number, total: number): Account {
  const revenue = facts.revenue[row] as number;
  return { line: facts.line[row] as number, share: roundShare(revenue / total), revenue: toUnits(revenue) };
}

/** The first of the clients with the largest revenue. */
function findLargest(facts: Facts): number {
  let largest = -1;
  for (let row = 0; row < facts.rows; row++)
    if (facts.hasRevenue(row) && (largest < 0 || (facts.revenue[row] as number) > (facts.revenue[largest] as number))) largest = row;
  return largest;
}
