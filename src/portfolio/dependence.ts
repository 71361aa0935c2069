import { findKeyAccounts } from '../classifiers/key-account.js';
import type { Context } from '../classifiers/rule.js';
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

/** Clients whose loss is told. */
const LOST = 3;

/**
 * How much of the revenue hangs on how few clients, counter sales left out: hhi, effective clients, gini and top-20 % share as concentrationOf has them, over
 * all who have bought and whose revenue is known. Who bought for nothing (promotions, samples) is one of them: that weighs in gini and top-20 % share.
 * @returns shares 0..1 of the buyers' revenue; null where nobody has any.
 */
export function measureDependence(facts: Facts, { keyAccount }: Pick<Context, 'keyAccount'>): Dependence {
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
    largest: accountOf(facts, findLargest(facts), total),
    keyAccounts: findKeyAccounts(facts, keyAccount).map((row) => accountOf(facts, row, total)),
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
