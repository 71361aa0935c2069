import type { Card } from './card.js';
import { COPIED, groupCopies } from './copies.js';
import { Engine, type Scored } from './engine.js';
import type { Evidence, LinkOptions, Match, Overlap } from './linkage.js';

/** What each record of theirs is to our clients: the same engine over pairs of one record of ours and one of theirs. */
export function overlap(ours: readonly Card[], theirs: readonly Card[], { threshold, onProgress }: LinkOptions): Overlap {
  const cards = [...ours, ...theirs];
  const [own, other] = [groupCopies(cards, 0, ours.length), groupCopies(cards, ours.length)];
  const engine = new Engine(cards, [...own.indexes, ...other.indexes], own.indexes.length, onProgress);
  const found = new Map<number, Scored[]>();
  for (const pair of [...engine.likely, ...engine.contradicting]) {
    const list = found.get(pair.b);
    if (list === undefined) found.set(pair.b, [pair]);
    else list.push(pair);
  }
  const copied = new Map(own.indexes.filter((index) => isKnown(cards[index] as Card)).map((index) => [(cards[index] as Card).digest, index]));
  const matches: Match[] = theirs.map((_, their) => ({ their, our: null, standing: 'new', probability: 0, evidence: [] }));
  for (const [at, index] of other.indexes.entries()) {
    const card = cards[index] as Card;
    const copy = isKnown(card) ? copied.get(card.digest) : undefined;
    const match =
      copy === undefined
        ? decide(found.get(own.indexes.length + at) ?? [], engine, own.indexes, threshold)
        : { our: copy, standing: 'ours' as const, probability: 1, evidence: COPIED };
    if (match === null) continue;
    for (const one of other.groups.get(index) ?? [index]) matches[one - ours.length] = { their: one - ours.length, ...match };
  }
  return { matches, candidates: engine.candidates, fitted: engine.model.fitted };
}

const isKnown = ({ filled, vague }: Card): boolean => filled > 0 && vague !== true;

/** The likeliest of ours; conflict where it is not likely enough, or where it is as likely another client of ours. */
function decide(pairs: readonly Scored[], engine: Engine, indexes: readonly number[], threshold: number): Omit<Match, 'their'> | null {
  const [best, ...others] = [...pairs].sort((one, other) => other.probability - one.probability || one.a - other.a);
  if (best === undefined) return null;
  const evidence: readonly Evidence[] = engine.evidenceOf(best.a, best.b);
  const several = others.some(({ a, probability }) => probability >= threshold && engine.probabilityOf(best.a, a) < 0.5);
  const standing = best.probability >= threshold && !several ? 'ours' : 'conflict';
  return { our: indexes[best.a] as number, standing, probability: best.probability, evidence };
}
