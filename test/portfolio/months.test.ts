import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/client/day.js';
import { isoMonth, readMonths } from '../../src/portfolio/months.js';
import { logOf } from './measuring.js';

/** The complete months, `2024-01..2024-03`, `none`, or null without sales. */
function whole(days: readonly string[], asOf = '2026-11-30'): string | null {
  const months = readMonths(logOf(days.map((day) => [0, day, 1])), parseIsoDay(asOf));
  if (months === null) return null;
  return months.last < months.first ? 'none' : `${isoMonth(months.first)}..${isoMonth(months.last)}`;
}
/** A sale every few days from one day to another. */
function every(days: number, from: string, to: string): string[] {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  const all: string[] = [];
  for (let day = first; day < last; day += days) all.push(new Date(day * 86_400_000).toISOString().slice(0, 10));
  return [...all, to];
}

describe('complete months', () => {
  it.each([
    ['nothing', [], null],
    ['whole from the first to the last day', every(1, '2024-01-01', '2024-03-31'), '2024-01..2024-03'],
    ['two days without a sale are usual', every(1, '2024-01-03', '2024-03-29'), '2024-01..2024-03'],
    ['three are not, where there is a sale every day', every(1, '2024-01-04', '2024-03-28'), '2024-02..2024-02'],
    ['three are, where they happen in between', every(4, '2024-01-04', '2024-03-28'), '2024-01..2024-03'],
    ['seven are, where there is a sale every eighth day', every(8, '2024-01-08', '2024-03-24'), '2024-01..2024-03'],
    ['eight never are', every(20, '2024-01-09', '2024-03-23'), '2024-02..2024-02'],
    ['a month in between without any sale counts', ['2024-01-01', '2024-03-31'], '2024-01..2024-03'],
    ['a stray sale more than a year before begins nothing', ['2022-10-29', ...every(1, '2024-01-01', '2024-02-29')], '2024-01..2024-02'],
    ['within a year it does', ['2023-03-01', ...every(1, '2024-01-01', '2024-02-29')], '2023-03..2024-02'],
    ['parts of two months', every(1, '2024-01-20', '2024-02-10'), 'none'],
    ['over the turn of a year', every(1, '2023-12-01', '2024-01-31'), '2023-12..2024-01'],
  ])('%s', (_, days, expected) => expect(whole(days)).toBe(expected));
  it('a month that asOf has not seen the end of is not whole', () => {
    expect(whole(every(1, '2024-01-01', '2024-03-29'), '2024-03-31')).toBe('2024-01..2024-03');
    expect(whole(every(1, '2024-01-01', '2024-03-29'), '2024-03-30')).toBe('2024-01..2024-02');
  });
  it('366 days of silence are a new beginning, 365 are not', () => {
    expect(whole([...every(1, '2022-12-01', '2022-12-31'), ...every(1, '2024-01-01', '2024-01-31')])).toBe('2022-12..2024-01');
    expect(whole([...every(1, '2022-12-01', '2022-12-30'), ...every(1, '2024-01-01', '2024-01-31')])).toBe('2024-01..2024-01');
  });
  it('the order of the sales does not matter', () => expect(whole([...every(1, '2024-01-01', '2024-02-29')].reverse())).toBe('2024-01..2024-02'));
  it('every day lies in its month, in leap years too', () => {
    const days = every(1, '2023-12-30', '2024-03-02');
    const months = readMonths(logOf(days.map((day) => [0, day, 1])), parseIsoDay('2026-11-30'));
    for (const day of days) expect(isoMonth(months?.monthOf(parseIsoDay(day)) ?? 0)).toBe(day.slice(0, 7));
  });
});
