import type { Card } from './card.js';
import type { Linkage, Overlap, Pair } from './linkage.js';

/** From which probability on two records are one client. */
export type LinkOptions = { readonly threshold: number };

/** Which records of a file are the same client. */
export function link(cards: readonly Card[], { threshold }: LinkOptions): Linkage {
  const first = Uint32Array.from(cards, (_, index) => index);
  const seen = new Map<number, number>();
  const pairs: Pair[] = [];
  const members = new Map<number, number[]>();
  for (const [index, { digest }] of cards.entries()) {
    const before = seen.get(digest) ?? index;
    seen.set(digest, before);
    first[index] = before;
    members.set(before, [...(members.get(before) ?? []), index]);
    if (before !== index && threshold <= 1) pairs.push({ a: before, b: index, probability: 1, evidence: [{ field: 'record', level: 'same', weight: 20 }] });
  }
  const clusters = [...members.values()].filter((one) => one.length > 1);
  return { pairs, possible: [], clusters, first, distinct: members.size, candidates: pairs.length, fitted: false, weights: [] };
}

/** What each record of theirs is to our clients. */
export function overlap(ours: readonly Card[], theirs: readonly Card[], _options: LinkOptions): Overlap {
  const known = new Map(ours.map(({ digest }, index) => [digest, index]));
  return {
    matches: theirs.map(({ digest }, their) => {
      const our = known.get(digest) ?? null;
      return { their, our, standing: our === null ? 'new' : 'ours', probability: our === null ? 0 : 1, evidence: [] };
    }),
    candidates: theirs.length,
    fitted: false,
  };
}
