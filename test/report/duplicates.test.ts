import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/linkage/linkage.js';
import { chanceOf, roundChance } from '../../src/report/chance.js';
import { groupRecords, partnerOf } from '../../src/report/duplicate-groups.js';

const pair = (a: number, b: number, probability: number): Pair => ({ a, b, probability, evidence: [{ field: 'name', level: 'same', weight: 5 }] });

describe('what ties the records of a group', () => {
  it('is the pair with its first record where there is one, else the likeliest', () => {
    const pairs = [pair(0, 2, 0.95), pair(2, 5, 0.99), pair(0, 5, 0.92), pair(5, 7, 0.97)];
    const [group] = groupRecords({ clusters: [[0, 2, 5, 7]], pairs, first: Uint32Array.of(0, 1, 0, 3, 4, 0, 6, 0) });
    expect(group?.members.map(({ index, pair }) => [index, pair && partnerOf(index, pair), pair?.probability])).toEqual([
      [0, 2, 0.95],
      [2, 0, 0.95],
      [5, 0, 0.92],
      [7, 5, 0.97],
    ]);
  });

  it('makes the group as sure as the loosest record is tied by its best pair', () => {
    const first = Uint32Array.of(0, 0, 0);
    expect(groupRecords({ clusters: [[0, 1, 2]], pairs: [pair(0, 1, 0.99), pair(1, 2, 0.93)], first })[0]?.probability).toBe(0.93);
    expect(groupRecords({ clusters: [[0, 1, 2]], pairs: [pair(0, 1, 1), pair(0, 2, 0.93), pair(1, 2, 0.98)], first })[0]?.probability).toBe(0.98);
  });

  it('is certain of copies alone', () => {
    const copies: Pair = { ...pair(0, 1, 1), evidence: [{ field: 'record', level: 'same', weight: 22 }] };
    expect([chanceOf(copies), chanceOf(pair(0, 1, 1)), chanceOf(pair(0, 1, 0.97))]).toEqual([1, 0.999999, 0.97]);
    const told = roundChance({ probability: 0.97 + 1 / 3e7, evidence: [{ field: 'name', level: 'near', weight: 4.12345 }] });
    expect(told).toEqual({ probability: 0.97, evidence: [{ field: 'name', level: 'near', weight: 4.123 }] });
  });

  it('is never a pair with a record of another group', () => {
    const groups = groupRecords({
      clusters: [
        [0, 1],
        [2, 3],
      ],
      pairs: [pair(0, 1, 0.91), pair(1, 2, 0.99), pair(2, 3, 0.94)],
      first: Uint32Array.of(0, 0, 2, 2),
    });
    expect(groups.map(({ probability, members }) => [probability, members.map(({ pair }) => pair?.probability)])).toEqual([
      [0.91, [0.91, 0.91]],
      [0.94, [0.94, 0.94]],
    ]);
  });

  test.prop([fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 50, max: 100 })), { maxLength: 30 })])(
    'does not depend on the order of the pairs',
    (drawn) => {
      const first = Uint32Array.from({ length: 12 }, (_, at) => at - (at % 3));
      const clusters = [0, 3, 6, 9].map((at) => [at, at + 1, at + 2]);
      // Each pair once, each with a chance of its own.
      const pairs = [...new Map(drawn.filter(([a, b]) => a < b).map(([a, b, c]) => [`${a} ${b}`, pair(a, b, (c * 144 + a * 12 + b) / 14_544)])).values()];
      expect(groupRecords({ clusters, pairs: [...pairs].reverse(), first })).toEqual(groupRecords({ clusters, pairs, first }));
    },
  );
});
