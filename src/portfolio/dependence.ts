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

/** From how many buyers on the ten largest are key accounts whatever their share. */
const TEN_OF = 100;
/** One part in twenty of the revenue, 5 %, makes a key account: compared as whole numbers. */
const KEY_PART = 20;

/**
 * How much of the revenue hangs on how few clients, counter sales left out.
 *
 * hhi = sum of (100 x share)^2 (US merger guidelines 2023), effective clients = 10 000 / hhi, gini = 2 x sum of rank x revenue
 * (ascending) / (n x total) - (n + 1) / n, top-20 % share = revenue of the largest ceil(n / 5) of n buyers.
 * @returns shares 0..1 of the buyers' revenue; null where nobody has any.
 */
export function measureDependence(facts: Facts): Portfolio {
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
  const keyAccounts = findKeyAccounts(facts, ascending, total);
  const largest = findLargest(facts, ascending[buyers - 1] as number, 1, total)[0] ?? null;
  return {
    hhi: Math.round(hhi * 100) / 100,
    effectiveClients: Math.round((10_000 / hhi) * 100) / 100,
    gini: roundShare((2 * ranked) / buyers - (buyers + 1) / buyers),
    top20Share: roundShare(sumOfLargest(Math.ceil(buyers / 5)) / total),
    top,
    largest,
    keyAccounts,
  };
}

type Account = Portfolio['keyAccounts'][number];

/** Clients with at least 5 % of the revenue, or the ten largest where there are 100 buyers and more; largest first, then by line. */
function findKeyAccounts(facts: Facts, ascending: Float64Array, total: number): Account[] {
  const bySize = ascending.length >= TEN_OF ? (ascending[ascending.length - 10] as number) : Number.POSITIVE_INFINITY;
  const byShare = ascending.find((revenue) => revenue * KEY_PART >= total) ?? Number.POSITIVE_INFINITY;
  const few = ascending.length >= TEN_OF ? 10 : 0;
  const large = ascending.filter((revenue) => revenue >= byShare).length;
  return findLargest(facts, Math.min(byShare, bySize), Math.max(large, few), total);
}

function findLargest(facts: Facts, least: number, most: number, total: number): Account[] {
  const rows: number[] = [];
  for (let row = 0; row < facts.rows; row++) if (facts.hasRevenue(row) && (facts.revenue[row] as number) >= least) rows.push(row);
  rows.sort((a, b) => (facts.revenue[b] as number) - (facts.revenue[a] as number) || a - b);
  return rows.slice(0, Math.min(most, rows.length)).map((row) => ({
    line: facts.line[row] as number,
    share: roundShare((facts.revenue[row] as number) / total),
    revenue: toUnits(facts.revenue[row] as number),
  }));
}
