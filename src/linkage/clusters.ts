import type { Scored } from './engine.js';

/** Of larger clusters so many members are asked. */
const ASKED = 60;

/**
 * Joins records to clients, the likeliest pairs first; two clusters stay apart where any member of one and any of the other are kept apart by the rules, so that
 * no chain of pairs joins what contradicts itself. @returns for every record a number of its cluster.
 */
export function joinRecords(records: number, pairs: readonly Scored[], areApart: (a: number, b: number) => boolean): Uint32Array {
  const of = Uint32Array.from({ length: records }, (_, at) => at);
  const members = new Map<number, number[]>();
  const membersOf = (cluster: number): number[] => members.get(cluster) ?? [cluster];
  const order = [...pairs].sort((one, other) => other.probability - one.probability || one.a - other.a || one.b - other.b);
  for (const { a, b } of order) {
    const [left, right] = [of[a] as number, of[b] as number];
    if (left === right) continue;
    const [keep, move] = left < right ? [left, right] : [right, left];
    const [staying, moving] = [membersOf(keep), membersOf(move)];
    const few = (list: readonly number[]): readonly number[] => list.slice(0, ASKED);
    if (few(staying).some((one) => few(moving).some((other) => areApart(one, other)))) continue;
    for (const record of moving) of[record] = keep;
    members.set(keep, [...staying, ...moving]);
    members.delete(move);
  }
  return of;
}
