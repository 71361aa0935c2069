import type { Card } from './card.js';
import { joinRecords } from './clusters.js';
import { COPIED, type Copies, groupCopies } from './copies.js';
import { Engine, type Scored } from './engine.js';
import type { Linkage, LinkOptions, Pair } from './linkage.js';

export type { LinkOptions } from './linkage.js';
export { overlap } from './overlap.js';

/** Pairs that somebody should look at: more of them are counted, not listed. */
const MOST_POSSIBLE = 1000;

/** Which records of a file are the same client. Copies of a whole record are; of the others candidates are found, compared and weighed. */
export function link(cards: readonly Card[], { threshold, onProgress }: LinkOptions): Linkage {
  const copies = groupCopies(cards);
  const engine = new Engine(cards, copies.indexes, null, onProgress);
  const sure = engine.likely.filter(({ probability }) => probability >= threshold);
  const cluster = joinRecords(engine.records.length, sure, (a, b) => engine.areApart(a, b));
  const together = ({ a, b }: Scored): boolean => cluster[a] === cluster[b];
  const toPair = ({ a, b, probability }: Scored): Pair => {
    const [one, other] = [copies.indexes[a] as number, copies.indexes[b] as number];
    return { a: Math.min(one, other), b: Math.max(one, other), probability, evidence: engine.evidenceOf(a, b) };
  };
  // A pair whose records ended up with other clients, for one of those contradicts it, is for somebody to look at.
  const parted = sure.filter((pair) => !together(pair)).map((pair) => ({ ...pair, probability: Math.max(0.5, Math.min(pair.probability, threshold - 0.01)) }));
  const below = engine.likely.filter(({ probability }) => probability < threshold && probability >= 0.5);
  const possible = [...below, ...parted, ...engine.contradicting].sort(
    (one, other) => other.probability - one.probability || one.a - other.a || one.b - other.b,
  );
  const pairs = [...sure.filter(together).map(toPair), ...pairsOfCopies(copies)];
  return {
    pairs: pairs.sort((one, other) => one.a - other.a || one.b - other.b),
    possible: possible.slice(0, MOST_POSSIBLE).map(toPair),
    possibleInAll: possible.length,
    ...groupRecords(cards.length, copies, cluster),
    candidates: engine.candidates + pairsOfCopies(copies).length,
    fitted: engine.model.fitted,
    weights: engine.weights(),
  };
}

/** Every copy with the first record of its content. */
function pairsOfCopies({ groups }: Copies): Pair[] {
  return [...groups.values()].flatMap(([first, ...others]) => others.map((b) => ({ a: first as number, b, probability: 1, evidence: COPIED })));
}

/** All records of each cluster, copies with them. */
function groupRecords(records: number, { indexes, groups }: Copies, cluster: Uint32Array): Pick<Linkage, 'clusters' | 'first' | 'distinct'> {
  const members = new Map<number, number[]>();
  for (const [at, index] of indexes.entries()) {
    const own = groups.get(index) ?? [index];
    const key = cluster[at] as number;
    const known = members.get(key);
    if (known === undefined) members.set(key, [...own]);
    else for (const one of own) known.push(one);
  }
  const first = Uint32Array.from({ length: records }, (_, at) => at);
  const clusters: number[][] = [];
  for (const group of members.values()) {
    if (group.length < 2) continue;
    group.sort((a, b) => a - b);
    for (const record of group) first[record] = group[0] as number;
    clusters.push(group);
  }
  return { clusters: clusters.sort((a, b) => (a[0] as number) - (b[0] as number)), first, distinct: members.size };
}
