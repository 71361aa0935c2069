import { roundShare, toUnits } from '../client/amounts.js';
import type { Facts } from '../client/facts.js';
import type { ProductNames } from '../client/products.js';
import { CLIENT } from '../client/values.js';
import type { SalesLog } from '../transactions/sales.js';

/**
 * A product and those who buy it. `share` of the clients with a known product, 0..1; `revenue`: what its sales brought, or, in a file without sales, all
 * that these clients bring, so that products overlap.
 */
export type ProductGroup = { readonly product: string; readonly clients: number; readonly share: number; readonly revenue: number };

/**
 * Clients that buy `has` and not `lacks`, of those that buy `has`. `confidence` P(lacks | has), 0..1; `lift` = confidence / P(lacks): how many times as
 * likely as for any client.
 */
export type CrossSell = {
  readonly has: string;
  readonly lacks: string;
  readonly clients: number;
  readonly without: number;
  readonly confidence: number;
  readonly lift: number;
};

/** What the clients buy. `breadth`: products a client, the mean of those with any, two decimals; null without any. */
export type Products = {
  readonly different: number;
  readonly clients: number;
  readonly breadth: number | null;
  readonly top: readonly ProductGroup[];
  readonly crossSell: readonly CrossSell[];
};

const MOST_SHOWN = 20;
/** Products whose pairs are counted: the most frequent ones. */
const PAIRED = 50;
const MOST_PAIRS = 10;
/** Least clients that buy both: fewer are anecdotes. */
const LEAST_BOTH = 10;
/** Least share of the buyers of one that buy the other: below it the other is nothing that they usually take along. */
const LEAST_CONFIDENCE = 0.3;
/** Chi-squared with one degree of freedom above which two products do not meet by chance, at 1 %. */
const LEAST_CHI = 6.635;

/**
 * Counts products over all clients but counter sales, and finds the gaps for cross-selling among the most frequent ones: pairs (A, B) of support,
 * confidence P(B | A) = both / A and lift = confidence x n / B as in association rules (Agrawal, Imielinski, Swami 1993), kept where both are bought by
 * ten clients or more, by 30 % of A's, and more often than by chance (chi-squared, after Brin, Motwani, Silverstein 1997). The gap worth most comes
 * first: clients without B x confidence, then by name.
 * @param products The products by their numbers in `facts.baskets`.
 * @param log Every sale, where they are known.
 * @returns null where the file names no products.
 */
export function measureProducts(facts: Facts, products: ProductNames, log?: SalesLog): Products | null {
  const { baskets } = facts;
  const { names } = products;
  if (baskets === null) return null;
  const counts = new Float64Array(names.length);
  const sums = log === undefined ? new Float64Array(names.length) : sumSales(facts, products, log);
  let clients = 0;
  let bought = 0;
  for (let row = 0; row < facts.rows; row++) {
    const breadth = baskets.breadth[row] as number;
    if (breadth === 0 || !counted(facts, row)) continue;
    clients++;
    bought += breadth;
    const revenue = log === undefined && facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row]) ? (facts.revenue[row] as number) : 0;
    for (const product of baskets.of(row)) {
      counts[product] = (counts[product] as number) + 1;
      sums[product] = (sums[product] as number) + revenue;
    }
  }
  const ranked = Array.from(counts.keys())
    .filter((product) => (counts[product] as number) > 0)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || ((names[a] as string) < (names[b] as string) ? -1 : 1));
  return {
    different: ranked.length,
    clients,
    breadth: clients === 0 ? null : Math.round((bought / clients) * 100) / 100,
    top: ranked.slice(0, MOST_SHOWN).map((product) => ({
      product: names[product] as string,
      clients: counts[product] as number,
      share: roundShare((counts[product] as number) / clients),
      revenue: toUnits(sums[product] as number),
    })),
    crossSell: findGaps(facts, ranked.slice(0, PAIRED), counts, clients, names),
  };
}

/** What the sales of each product brought, counter sales left out. */
function sumSales(facts: Facts, products: ProductNames, log: SalesLog): Float64Array {
  const numbers = log.products.map((name) => products.find(name) ?? -1);
  const sums = new Float64Array(products.names.length);
  for (let sale = 0; sale < log.size; sale++) {
    const product = numbers[log.product[sale] as number] as number;
    if (product >= 0 && counted(facts, log.client[sale] as number)) sums[product] = (sums[product] as number) + (log.amount[sale] as number);
  }
  return sums;
}

const counted = (facts: Facts, row: number): boolean => facts.disposition[row] === CLIENT && facts.counter[row] === 0;

function findGaps(facts: Facts, frequent: readonly number[], counts: Float64Array, clients: number, names: readonly string[]): CrossSell[] {
  const both = countPairs(facts, frequent, counts.length);
  const gaps: (CrossSell & { readonly worth: number })[] = [];
  for (const [a, has] of frequent.entries())
    for (const [b, lacks] of frequent.entries()) {
      const together = both[a * frequent.length + b] as number;
      const [ofA, ofB] = [counts[has] as number, counts[lacks] as number];
      const confidence = together / ofA;
      const lift = (confidence * clients) / ofB;
      if (a === b || together < LEAST_BOTH || together === ofA || confidence < LEAST_CONFIDENCE || lift <= 1) continue;
      if (chiSquared(together, ofA, ofB, clients) < LEAST_CHI) continue;
      gaps.push({
        has: names[has] as string,
        lacks: names[lacks] as string,
        clients: ofA,
        without: ofA - together,
        confidence: roundShare(confidence),
        lift: Math.round(lift * 100) / 100,
        worth: (ofA - together) * confidence,
      });
    }
  gaps.sort((x, y) => y.worth - x.worth || (x.has + x.lacks < y.has + y.lacks ? -1 : 1));
  return gaps.slice(0, MOST_PAIRS).map(({ worth: _, ...gap }) => gap);
}

/** How many clients buy each two of some products, both ways round. */
function countPairs(facts: Facts, frequent: readonly number[], products: number): Float64Array {
  const places = new Int32Array(products).fill(-1);
  for (const [place, product] of frequent.entries()) places[product] = place;
  const both = new Float64Array(frequent.length * frequent.length);
  const met = new Int32Array(frequent.length);
  for (let row = 0; row < facts.rows; row++) {
    if ((facts.baskets?.breadth[row] ?? 0) < 2 || !counted(facts, row)) continue;
    let size = 0;
    for (const product of facts.baskets?.of(row) ?? []) if ((places[product] as number) >= 0) met[size++] = places[product] as number;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        const at = (met[a] as number) * frequent.length + (met[b] as number);
        both[at] = (both[at] as number) + 1;
      }
  }
  return both;
}

/** Pearson's statistic of the table of two products: n (ad - bc)^2 / (row and column sums); 0 where everybody buys one. */
function chiSquared(both: number, a: number, b: number, n: number): number {
  const spread = a * (n - a) * b * (n - b);
  return spread === 0 ? 0 : (n * (both * (n - a - b + both) - (a - both) * (b - both)) ** 2) / spread;
}
