import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/classifiers/rule.js';
import { Facts } from '../../src/client/facts.js';
import { CLIENT, REJECTED } from '../../src/client/values.js';
import { areaUnderCurve } from '../../src/inactivity/area-under-curve.js';
import { backtest } from '../../src/inactivity/backtest.js';
import type { JudgeInput } from '../../src/inactivity/judge-clients.js';
import { readPurchaseDays } from '../../src/inactivity/purchase-days.js';
import type { Sales } from '../../src/transactions/sales.js';
import { randomsOf } from './simulate.js';

const DATA = process.env.CARTERA_REFERENCE_DATA;
type Sale = readonly [client: number, day: number, amount?: number];

/** What a run knows of clients 0..rows-1 with these sales. */
function inputOf(rows: number, sales: readonly Sale[], active = 365): JudgeInput {
  const facts = new Facts({ rules: [], mapped: new Set() });
  facts.reserve(rows, rows);
  facts.rows = rows;
  facts.disposition.fill(CLIENT);
  const log = {
    size: sales.length,
    client: Uint32Array.from(sales, ([client]) => client),
    day: Int32Array.from(sales, ([, day]) => day),
    amount: Float64Array.from(sales, ([, , amount = 10_000]) => amount),
  };
  const cadence = { current: 1.5, active: 3, least: 14, most: 730 };
  const context = { asOf: 30_000, state: { method: 'hiatus', current: 90, active, cadence } };
  return { facts, context: context as Context, sales: { log } as Sales };
}

/** Clients of which the even ones buy every `gap` days to the end and the odd ones stop after a third of the time. */
function halves(clients: number, gap = 20, days = 400): Sale[] {
  return Array.from({ length: clients }, (_, client) => {
    const last = client % 2 === 0 ? days : days / 3;
    return Array.from({ length: Math.floor(last / gap) + 1 }, (__, at): Sale => [client, 20_000 + at * gap]);
  }).flat();
}

describe('the back-test', () => {
  it('holds out the last quarter and sees who stopped', () => {
    const tested = backtest(inputOf(100, halves(100), 60));
    expect(tested).toMatchObject({ until: '2025-07-31', days: 100, clients: 100, buyAgain: 50, chosen: 'hiatus', declined: false });
    expect(tested?.rows[0]).toEqual({ method: 'majority', right: 50, share: 0.5, auc: null });
    expect(tested?.rows[1]).toEqual({ method: 'hiatus', right: 100, share: 1, auc: 1 });
    expect(tested?.rows[2]).toMatchObject({ method: 'cadence', right: 100 });
  });

  it('keeps hiatus where nothing beats the majority', () => {
    // With a limit that nobody reaches everybody buys again, says hiatus; half of them do, of whom nothing is to be known.
    const sales = Array.from({ length: 100 }, (_, client): Sale[] => [
      [client, 20_000],
      [client, 20_020],
      [client, client % 2 === 0 ? 20_100 : 20_020],
    ]).flat();
    const tested = backtest(inputOf(100, sales));
    expect(tested).toMatchObject({ declined: true, chosen: 'hiatus', buyAgain: 50, days: 30 });
    // Equal histories tell no model anything.
    expect(tested?.refused?.map(({ method }) => method)).toEqual(['mbg-nbd', 'bg-nbd']);
  });

  it('takes the rhythm of each where clients have different ones', () => {
    // Some buy each week and stop, others each 100 days and go on: no number of days divides them, their rhythm does.
    const sales: Sale[] = [];
    for (let client = 0; client < 120; client++) {
      const [gap, until] = client % 2 === 0 ? [100, 1000] : [7, 640];
      for (let day = client % 7; day <= until; day += gap) sales.push([client, 20_000 + day]);
    }
    sales.push([0, 21_000]);
    const tested = backtest(inputOf(120, sales, 120));
    expect(tested).toMatchObject({ chosen: 'cadence', declined: false });
    expect(tested?.rows.find(({ method }) => method === 'cadence')?.share).toBe(1);
  });

  it.each([
    [49, 20, 400, false],
    [50, 20, 400, true],
    [100, 10, 80, false],
    [100, 10, 90, true],
  ])('needs 50 clients and 90 days: %d clients, every %d of %d days', (clients, gap, days, able) => {
    expect(backtest(inputOf(clients, halves(clients, gap, days), 60)) !== null).toBe(able);
  });

  it.each([
    [9, false],
    [10, true],
  ])('needs 10 that buy again: %d', (again, able) => {
    const sales = Array.from({ length: 100 }, (_, client): Sale[] => [
      [client, 20_000],
      [client, client < again ? 20_100 : 20_010],
    ]).flat();
    expect(backtest(inputOf(100, sales)) !== null).toBe(able);
  });

  it('has nothing to say without sales, without purchases, or of records that are no clients', () => {
    expect(backtest({ ...inputOf(100, []), sales: undefined })).toBeNull();
    expect(backtest(inputOf(100, []))).toBeNull();
    expect(
      backtest(
        inputOf(
          100,
          halves(100).map(([client, day]): Sale => [client, day, -1]),
        ),
      ),
    ).toBeNull();
    const rejected = inputOf(100, halves(100));
    rejected.facts.disposition.fill(REJECTED);
    expect(backtest(rejected)).toBeNull();
    const counters = inputOf(100, halves(100));
    counters.facts.counter.fill(1, 0, 51);
    expect(backtest(counters)).toBeNull();
  });

  it('does not hang on the order of the sales', () => {
    const random = randomsOf(5);
    const sales = halves(100);
    const shuffled = sales
      .map((sale) => [random(), sale] as const)
      .sort(([a], [b]) => a - b)
      .map(([, sale]) => sale);
    expect(backtest(inputOf(100, shuffled, 60))).toEqual(backtest(inputOf(100, sales, 60)));
  });

  it.skipIf(DATA === undefined)('gives the published shares of CDNOW (CARTERA_REFERENCE_DATA)', () => {
    const numbers = new Map<string, number>();
    const lines = readFileSync(join(DATA ?? '', 'cdnow/CDNOW_sample.txt'), 'utf8')
      .trim()
      .split('\n');
    const dayOf = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000;
    const sales = lines.map((line): Sale => {
      const [, id = '', date = '', , amount = ''] = line.trim().split(/\s+/);
      const client = numbers.get(id) ?? numbers.size;
      numbers.set(id, client);
      return [client, dayOf(date), Math.round(Number(amount) * 10_000)];
    });
    const tested = backtest(inputOf(numbers.size, sales, 182), { until: dayOf('19970930'), days: 273 });
    expect(tested).toMatchObject({ until: '1997-09-30', clients: 2357, chosen: 'mbg-nbd', declined: false });
    expect(tested?.rows.map(({ method, share, auc }) => [method, Math.round(share * 1000) / 1000, auc && Math.round(auc * 1000) / 1000])).toEqual([
      ['majority', 0.71, null],
      ['hiatus', 0.771, 0.771],
      ['cadence', expect.any(Number), expect.any(Number)],
      ['mbg-nbd', 0.775, expect.any(Number)],
      ['bg-nbd', 0.339, 0.316],
    ]);
    // Told nothing it holds out the last quarter.
    expect(backtest(inputOf(numbers.size, sales, 182))).toMatchObject({ until: '1998-02-14', days: 136 });
  });
});

describe('days with a purchase', () => {
  it('are sorted, each once, without credit notes and clients that do not count', () => {
    const { sales } = inputOf(3, [
      [2, 9],
      [0, 5],
      [0, 3],
      [1, 1],
      [0, 5],
      [2, 4, -1],
      [2, 7, 0],
    ]);
    if (!sales) throw new Error('no sales');
    const bought = readPurchaseDays(sales.log, 3, (client) => client !== 1);
    expect([...(bought?.from ?? [])]).toEqual([0, 2, 2, 4]);
    expect([...(bought?.day ?? [])]).toEqual([3, 5, 7, 9]);
    expect(bought).toMatchObject({ first: 3, last: 9 });
  });
});

describe('the area under the curve', () => {
  it.each([
    [[1, 2, 3, 4], [0, 0, 1, 1], 1],
    [[4, 3, 2, 1], [0, 0, 1, 1], 0],
    [[1, 1, 1, 1], [0, 1, 0, 1], 0.5],
    [[0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1], 0.75],
    [[1, 2], [1, 1], null],
    [[1, 2], [0, 0], null],
    [[], [], null],
    [[Number.NaN, Number.NaN], [0, 1], 0.5],
  ])('%j of %j is %d', (ranks, truth, area) => {
    const got = areaUnderCurve(Float64Array.from(ranks), Uint8Array.from(truth));
    if (ranks.some(Number.isNaN)) expect(got).not.toBeNaN();
    else expect(got).toBe(area);
  });
});
