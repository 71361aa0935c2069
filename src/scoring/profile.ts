import type { Linkage } from '../linkage/linkage.js';
import type { Brought } from './brought.js';

/** One client, by all of its records: what any of them says, whatever their order. */
export type Profile = {
  /** By line. */
  readonly records: readonly Brought[];
  /** Physical lines of its records, ascending: the first one names the client. */
  readonly lines: readonly number[];
};

/** Joins records of the same client; profiles stand in the order of their first lines. */
export function makeProfiles(brought: readonly Brought[], { first }: Linkage): readonly Profile[] {
  const groups = new Map<number, Brought[]>();
  for (const [index, record] of brought.entries()) {
    const key = first[index] as number;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()]
    .map((records) => [...records].sort((a, b) => a.line - b.line))
    .sort((a, b) => (a[0] as Brought).line - (b[0] as Brought).line)
    .map((records) => ({ records, lines: records.map(({ line }) => line) }));
}
