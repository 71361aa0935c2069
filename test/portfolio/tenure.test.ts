import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../src/client/day.js';
import { measureTenure, type Tenure } from '../../src/portfolio/tenure.js';
import { type Given, inputOf } from './measuring.js';

const AS_OF = parseIsoDay('2026-11-30');
const daysAgo = (days: number): string => isoDay(AS_OF - days);
const measure = (...clients: Given[]): Tenure => {
  const result = measureTenure(inputOf(clients));
  if (typeof result === 'string') throw new Error(result);
  return result;
};
const since = (...days: number[]) => measure(...days.map((day) => ({ first: daysAgo(day) })));

describe('years since the first purchase', () => {
  it('needs the column, and a day in it', () => {
    const input = inputOf([{ first: '2024-01-01' }]);
    expect(measureTenure({ ...input, context: { ...input.context, mapped: new Set() } })).toBe('no-column');
    expect(measureTenure(inputOf([{}]))).toBe('no-purchases');
  });
  it('median and quartiles of type 7', () => {
    expect(since(365, 731)).toMatchObject({ clients: 2, median: 1.5, lowerQuartile: 1.25, upperQuartile: 1.75 });
    expect(since(100, 365, 4000)).toMatchObject({ median: 1 });
  });
  it.each([
    [0, 0],
    [365, 0],
    [366, 1],
    [730, 1],
    [731, 2],
    [1826, 2],
    [1827, 3],
    [3652, 3],
    [3653, 4],
  ])('%i days lie in band %i', (days, band) => expect(since(days).bands.findIndex(({ clients }) => clients === 1)).toBe(band));
  it('a first purchase after asOf counts as today', () => expect(since(-10).median).toBe(0));
  it('counter sales and records that are no clients stay out', () => {
    const first = daysAgo(400);
    expect(measure({ first }, { first, counter: true }, { first, disposition: 1 }, {}).clients).toBe(1);
  });
});

describe('how long clients buy', () => {
  const life = (days: number, over: boolean): Given => ({ first: daysAgo(2000), last: daysAgo(2000 - days), state: over ? 'inactive' : 'active' });
  it('all of them stopped: the plain median', () => expect(measure(life(100, true), life(365, true), life(900, true)).lifetime.median).toBe(1));
  it('fewer than half are seen to stop: it cannot be said', () => {
    expect(measure(life(100, true), life(500, false), life(600, false)).lifetime).toEqual({ clients: 3, ended: 1, median: null });
  });
  it('who still buys is censored (Kaplan, Meier): 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+', () => {
    // Remission in weeks under 6-MP: Freireich (1963), as in every textbook; the median is 23.
    const times = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ');
    const { lifetime } = measure(...times.map((time) => life(Number.parseInt(time, 10) * 7, !time.endsWith('+'))));
    expect(lifetime).toEqual({ clients: 21, ended: 9, median: Math.round(((23 * 7) / 365.25) * 100) / 100 });
  });
  it('who bought once and no more lived 0 days', () => expect(measure(life(0, true), life(0, true), life(700, false)).lifetime.median).toBe(0));
  it('a last purchase before the first says nothing', () =>
    expect(measure(life(-5, true), life(365, true)).lifetime).toEqual({ clients: 1, ended: 1, median: 1 }));
  it('does not hang on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1900 }), fc.boolean()), { minLength: 1, maxLength: 40 }), (list) => {
        const clients = list.map(([days, over]) => life(days, over));
        expect(measure(...[...clients].reverse())).toEqual(measure(...clients));
      }),
    );
  });
});
