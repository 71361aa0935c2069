import type { Linkage, Pair } from '../linkage/linkage.js';
import { chanceOf } from './chance.js';

/** One record of a group, by its place among the cards, and the pair that ties it to the group best: with the first record where the two were paired. */
export type Member = { readonly index: number; readonly pair: Pair | null };

/** The records of one client; `probability`: that of the loosest of the ties that hold the group together. */
export type Group = { readonly members: readonly Member[]; readonly probability: number };

/** The clusters with what ties each of their records, in the order of the file. */
export function groupRecords({ clusters, pairs, first }: Pick<Linkage, 'clusters' | 'pairs' | 'first'>): Group[] {
  const best = new Map<number, Pair>();
  const withFirst = new Map<number, Pair>();
  for (const pair of pairs) {
    const { a, b } = pair;
    if (first[a] !== first[b]) continue;
    for (const index of [a, b]) if ((best.get(index)?.probability ?? -1) < pair.probability) best.set(index, pair);
    if (first[a] === a) withFirst.set(b, pair);
  }
  return clusters.map((cluster) => {
    const members = cluster.map((index) => ({ index, pair: withFirst.get(index) ?? best.get(index) ?? null }));
    const probability = members.reduce((least, { index }) => {
      const pair = best.get(index);
      return pair === undefined ? least : Math.min(least, chanceOf(pair));
    }, 1);
    return { members, probability };
  });
}

/** The other record of a pair. */
export const partnerOf = (index: number, { a, b }: Pair): number => (a === index ? b : a);
