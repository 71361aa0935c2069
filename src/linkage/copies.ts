import type { Card } from './card.js';
import type { Evidence } from './linkage.js';

/** What is said of two copies. */
export const COPIED: readonly Evidence[] = [{ field: 'record', level: 'same', weight: 22 }];

/** Records of a list by their contents: copies of one record stand together under the first of them. */
export type Copies = {
  /** One record of each content, in the order of the contents, whatever that of the list. */
  readonly indexes: readonly number[];
  /** All records of a content, ascending, by the first one; only where there are two and more. */
  readonly groups: ReadonlyMap<number, readonly number[]>;
};

/** Puts copies together: records whose cells are all the same and not all blank. `from`, `to`: the part of the list. */
export function groupCopies(cards: readonly Card[], from = 0, to = cards.length): Copies {
  const first = new Map<number, number>();
  const groups = new Map<number, number[]>();
  const indexes: number[] = [];
  for (let index = from; index < to; index++) {
    const { digest, filled } = cards[index] as Card;
    const before = filled === 0 ? undefined : first.get(digest);
    if (before === undefined) {
      if (filled > 0) first.set(digest, index);
      indexes.push(index);
      continue;
    }
    const group = groups.get(before);
    if (group === undefined) groups.set(before, [before, index]);
    else group.push(index);
  }
  indexes.sort((a, b) => (cards[a] as Card).digest - (cards[b] as Card).digest || a - b);
  return { indexes, groups };
}
