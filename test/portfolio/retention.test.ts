import { describe, expect, it } from 'vitest';
import { measureRetention } from '../../src/portfolio/retention.js';
import { type Given, inputOf, monthly, type Sold } from './measuring.js';

/** Sales of a counter every month, so that whole quarters are covered; the counter itself is client 9. */
const covered = (months: number, from = 2024 * 12): Sold[] => monthly(from, months, 1, () => 1).map(([, day, amount]) => [9, day, amount]);
const clients: Given[] = [...Array.from({ length: 9 }, () => ({})), { counter: true }];
const measure = (sales: readonly Sold[], months = 12) => measureRetention(inputOf(clients, { sales: [...covered(months), ...sales] }));

describe('retention by cohort', () => {
  it('needs sales, and a quarter after the first', () => {
    expect(measureRetention(inputOf(clients))).toBe('no-sales');
    expect(measure([])).toBe('too-short');
    expect(measure([[0, '2024-02-01', 5]], 3)).toBe('too-short');
    expect(measure([[0, '2024-02-01', 5]], 5)).toBe('too-short');
    expect(measure([[0, '2024-02-01', 5]], 6)).toEqual({ overall: [0], cohorts: [{ quarter: '2024-Q1', clients: 1, again: [0] }] });
  });
  it('share that buys in each later quarter; what is not over is null, not zero', () => {
    const sales: Sold[] = [
      [0, '2024-01-05', 5],
      [0, '2024-02-05', 5],
      [0, '2024-04-01', 5],
      [0, '2024-12-31', 5],
      [1, '2024-03-31', 5],
      [1, '2024-07-15', 5],
      [2, '2024-04-01', 5],
      [2, '2024-09-30', 5],
      [3, '2024-10-01', 5],
    ];
    expect(measure(sales)).toEqual({
      overall: [0.666667, 0.333333, 0.5],
      cohorts: [
        { quarter: '2024-Q1', clients: 2, again: [0.5, 0.5, 0.5] },
        { quarter: '2024-Q2', clients: 1, again: [1, 0, null] },
        { quarter: '2024-Q4', clients: 1, again: [null, null, null] },
      ],
    });
  });
  it('a quarter that has only begun is neither a cell nor a cohort', () => {
    const sales: Sold[] = [
      [0, '2024-05-01', 5],
      [0, '2024-08-03', 5],
      [1, '2024-08-03', 5],
    ];
    expect(measure(sales, 8)).toBe('too-short');
    expect(measure([[0, '2024-02-01', 5], ...sales], 8)).toEqual({
      overall: [1],
      cohorts: [{ quarter: '2024-Q1', clients: 1, again: [1] }],
    });
  });
  it('credit notes are no purchases', () => {
    const sales: Sold[] = [
      [0, '2024-01-05', 5],
      [0, '2024-05-05', -5],
      [1, '2024-02-05', -5],
    ];
    expect(measure(sales, 6)).toMatchObject({ cohorts: [{ clients: 1, again: [0] }] });
  });
  it('counter sales and records that are no clients stay out', () => {
    const input = inputOf([{ counter: true }, { disposition: 3 }, {}], { sales: monthly(2024 * 12, 6, 3, () => 1) });
    expect(measureRetention(input)).toMatchObject({ overall: [1], cohorts: [{ clients: 1 }] });
  });
  it('looks back eight years at most', () => {
    const sales = monthly(2010 * 12, 12 * 15, 1, () => 1);
    const later: Sold[] = [...sales, [1, '2017-01-05', 5], [2, '2016-12-30', 5]];
    expect(measureRetention(inputOf([{}, {}, {}], { sales: later }))).toMatchObject({
      cohorts: [{ quarter: '2017-Q1', clients: 1, again: Array(31).fill(0) }],
    });
  });
  it('who bought only before a silence of more than a year is in no cohort', () => {
    expect(
      measure(
        [
          [0, '2021-05-05', 5],
          [0, '2024-05-05', 5],
          [1, '2024-02-05', 5],
        ],
        6,
      ),
    ).toMatchObject({
      cohorts: [{ quarter: '2024-Q1', clients: 1, again: [0] }],
    });
  });
  it('the order of the sales does not matter', () => {
    const sales: Sold[] = [
      [0, '2024-05-05', 5],
      [0, '2024-01-05', 5],
      [1, '2024-02-05', 5],
    ];
    expect(measure([...sales].reverse())).toEqual(measure(sales));
  });
});
