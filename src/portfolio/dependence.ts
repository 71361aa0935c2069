import { roundShare, toUnits } from '../client/amounts.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import { concentrationOf, sumOf, sumOfLargest } from './shares.js';

/** A client by its line. Revenue in currency units, two decimals; share 0..1 of the buyers' revenue, six decimals. */
type AccountOf = { readonly line: number; readonly share: number; readonly revenue: number };

/** Concentration of revenue over clients, counter sales left out. Shares 0..1, six decimals. */
export type Dependence = {
  /** Herfindahl-Hirschman index, 0..10 000; null below one buyer. */
  readonly hhi: number | null;
  /** 10 000 / hhi. */
  readonly effectiveClients: number | null;
  readonly gini: number | null;
  readonly top20Share: number | null;
  readonly top: readonly { readonly clients: number; readonly share: number; readonly revenue: number }[];
  /** What losing the three largest takes, and what it leaves; null where there are no more than three. */
  readonly withoutTop3: {
    readonly revenue: number;
    readonly share: number;
    readonly remaining: number;
    readonly effectiveClients: number;
  } | null;
  /** Largest client first. */
  readonly largest: AccountOf | null;
  readonly keyAccounts: readonly AccountOf[];
};

/** From how many buyers on the ten largest are key accounts whatever their share. */
const TEN_OF = 100;
/** One part in twenty of the revenue, 5 %, makes a key account: compared as whole numbers. */
const KEY_PART = 20;
/** Clients whose loss is told. */
const LOST = 3;

/**
 * How much of the revenue hangs on how few clients, counter sales left out: hhi, effective clients, gini and top-20 % share as concentrationOf has them, over
 * all who have bought and whose revenue is known. Who bought for nothing (promotions, samples) is one of them: that weighs in gini and top-20 % share.
 * @returns shares 0..1 of the buyers' revenue; null where nobody has any.
 */
export function measureDependence(facts: Facts): Dependence {
  const ascending = facts.revenues().sort();
  const buyers = ascending.length;
  const all = new Float64Array(buyers + countForNothing(facts));
  all.set(ascending, all.length - buyers);
  const concentration = concentrationOf(all);
  if (concentration === null)
    return { hhi: null, effectiveClients: null, gini: null, top20Share: null, top: [], withoutTop3: null, largest: null, keyAccounts: [] };
  const total = sumOf(ascending);
  const top = [1, 3, 10]
    .filter((clients) => clients <= buyers)
    .map((clients) => {
      const revenue = sumOfLargest(ascending, clients);
      return { clients, share: roundShare(revenue / total), revenue: toUnits(revenue) };
    });
  const left = concentrationOf(ascending.subarray(0, Math.max(0, buyers - LOST)));
  const lost = sumOfLargest(ascending, LOST);
  return {
    hhi: inHundredths(concentration.hhi),
    effectiveClients: inHundredths(concentration.effective),
    gini: roundShare(concentration.gini),
    top20Share: roundShare(concentration.top20Share),
    top,
    withoutTop3:
      left === null
        ? null
        : { revenue: toUnits(lost), share: roundShare(lost / total), remaining: toUnits(total - lost), effectiveClients: inHundredths(left.effective) },
    largest: findLargest(facts, ascending[buyers - 1] as number, 1, total)[0] ?? null,
    keyAccounts: findKeyAccounts(facts, ascending, total),
  };
}

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

/** Clients that have bought and whose revenue is known to be zero. */
function countForNothing(facts: Facts): number {
  let count = 0;
  for (let row = 0; row < facts.rows; row++)
    if (facts.disposition[row] === CLIENT && facts.counter[row] === 0 && facts.currency[row] === 0 && facts.buyer[row] === 1 && facts.revenue[row] === 0)
      count++;
  return count;
}

type Account = Dependence['keyAccounts'][number];

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
