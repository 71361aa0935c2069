import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderLapsing, orderWinBack, weeksFor, winBackScore } from '../../src/inactivity/win-back.js';

type Entry = { readonly value: number; readonly days: number; readonly turn?: number; readonly rhythm?: number };

const evidenceOf = (entries: readonly Entry[]) => ({
  value: (row: number) => (entries[row] as Entry).value,
  days: (row: number) => (entries[row] as Entry).days,
  turn: (row: number) => (entries[row] as Entry).turn ?? 0,
  rhythm: (row: number) => (entries[row] as Entry).rhythm ?? 0,
});
const rowsOf = (entries: readonly Entry[]) => Uint32Array.from(entries, (_, row) => row);
const winBack = (...entries: Entry[]) => [...orderWinBack(rowsOf(entries), evidenceOf(entries))];
const lapsing = (...entries: Entry[]) => [...orderLapsing(rowsOf(entries), evidenceOf(entries))];
const UNKNOWN = Number.NaN;

describe('the order of calls', () => {
  it.each([
    [1000, 0, 1000],
    [1000, 365, 500],
    [1000, 730, 250],
    [0, 400, 0],
  ])('%d of %d days ago weighs %d', (value, days, score) => expect(winBackScore(value, days)).toBeCloseTo(score, 9));

  it.each([
    [
      'value halved every year',
      [
        { value: 1000, days: 730 },
        { value: 400, days: 365 },
        { value: 240, days: 0 },
      ],
      [0, 2, 1],
    ],
    [
      'a value twice as large makes up for a year',
      [
        { value: 100, days: 365 },
        { value: 200, days: 730 },
        { value: 201, days: 730 },
      ],
      [2, 0, 1],
    ],
    [
      'reachable first',
      [
        { value: 900, days: 1, turn: 1 },
        { value: 1, days: 900 },
        { value: 5000, days: 1, turn: 2 },
      ],
      [1, 0, 2],
    ],
    [
      'values before unknown ones',
      [
        { value: UNKNOWN, days: 1 },
        { value: 0, days: 900 },
        { value: UNKNOWN, days: 1, turn: 1 },
        { value: 3, days: 9, turn: 1 },
      ],
      [1, 0, 3, 2],
    ],
    [
      'without amounts by recency',
      [
        { value: UNKNOWN, days: 500 },
        { value: UNKNOWN, days: 400 },
        { value: UNKNOWN, days: 450 },
      ],
      [1, 2, 0],
    ],
    [
      'equal ones as in the file',
      [
        { value: 10, days: 400 },
        { value: 10, days: 400 },
        { value: 10, days: 399 },
      ],
      [2, 0, 1],
    ],
    ['nobody', [], []],
  ] as const)('%s', (_, entries, order) => expect(winBack(...entries)).toEqual(order));

  it.each([
    [
      'value, undiminished',
      [
        { value: 100, days: 10, rhythm: 2 },
        { value: 101, days: 100, rhythm: 60 },
      ],
      [1, 0],
    ],
    [
      'then how far past the rhythm',
      [
        { value: 5, days: 60, rhythm: 30 },
        { value: 5, days: 50, rhythm: 20 },
        { value: 5, days: 60, rhythm: 30 },
      ],
      [1, 0, 2],
    ],
    [
      'no value: by rhythm',
      [
        { value: UNKNOWN, days: 60, rhythm: 30 },
        { value: UNKNOWN, days: 20, rhythm: 5 },
      ],
      [1, 0],
    ],
    [
      'reachable first',
      [
        { value: 9, days: 60, rhythm: 30, turn: 1 },
        { value: 5, days: 50, rhythm: 20 },
      ],
      [1, 0],
    ],
  ] as const)('about to lapse: %s', (_, entries, order) => expect(lapsing(...entries)).toEqual(order));

  it('keeps every client once, and the order but for ties however the file is shuffled', () => {
    const entry = fc.record({
      value: fc.option(fc.nat(1000), { nil: UNKNOWN }),
      days: fc.integer({ min: 366, max: 3000 }),
      turn: fc.integer({ min: 0, max: 2 }),
    });
    const shuffled = fc
      .array(entry, { maxLength: 30 })
      .chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(shuffled, ([entries, other]) => {
        const order = winBack(...entries);
        expect([...order].sort((a, b) => a - b)).toEqual(entries.map((_, row) => row));
        const shown = (list: readonly Entry[], rows: readonly number[]) => rows.map((row) => list[row]);
        expect(shown(other, winBack(...other))).toEqual(shown(entries, order));
      }),
    );
  });
});

it.each([
  [0, 20, 0],
  [1, 20, 1],
  [20, 20, 1],
  [21, 20, 2],
  [64, 20, 4],
  [5, 1, 5],
])('%d clients at %d a week take %d weeks', (clients, perWeek, weeks) => expect(weeksFor(clients, perWeek)).toBe(weeks));
