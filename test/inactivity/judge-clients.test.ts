import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { BLANK, CLIENT } from '../../src/client/values.js';
import { countStandings, measureSensitivity } from '../../src/inactivity/count-standings.js';
import { readHistories } from '../../src/inactivity/histories.js';
import { groupHistories } from '../../src/inactivity/history.js';
import { METHODS, type Method, STANDINGS } from '../../src/inactivity/inactive.js';
import { judgeClients, methodOf } from '../../src/inactivity/judge-clients.js';
import { measureRhythm } from '../../src/inactivity/measure-rhythm.js';
import { probabilityAlive, recencyLimit } from '../../src/inactivity/nbd.js';
import { type Given, inputOf, shop } from './judging.js';

/** Standing and limit of one client. */
function judgeOne(client: Given, method: Method, rules: Parameters<typeof inputOf>[1] = {}): readonly [string | undefined, number | undefined] {
  const { standing, limit } = judgeClients(inputOf([client], rules), method);
  return [STANDINGS[standing[0] as number], limit[0]];
}
const monthly = (last: number): Given => ({ first: last + 90, last, count: 4 });

describe('by days', () => {
  it.each([
    ['hiatus', { last: 365 }, 'active', 365],
    ['hiatus', { last: 366 }, 'inactive', 365],
    ['hiatus', { last: 0 }, 'active', 365],
    ['hiatus', { last: -5 }, 'active', 365],
    ['hiatus', monthly(45), 'active', 365],
    ['hiatus', monthly(46), 'lapsing', 365],
    ['hiatus', monthly(365), 'lapsing', 365],
    ['hiatus', monthly(366), 'inactive', 365],
    ['cadence', monthly(45), 'active', 90],
    ['cadence', monthly(46), 'lapsing', 90],
    ['cadence', monthly(90), 'lapsing', 90],
    ['cadence', monthly(91), 'inactive', 90],
    ['cadence', { first: 400, last: 365, count: 2 }, 'active', 365],
    ['cadence', { first: 400, last: 366, count: 2 }, 'inactive', 365],
    ['hiatus', { count: 0 }, 'never', 0],
    ['hiatus', {}, 'never', 0],
    ['hiatus', { count: 3 }, 'unknown', 0],
    ['hiatus', { last: 10, counter: true }, 'unknown', 0],
    ['cadence', { ...monthly(400), counter: true }, 'unknown', 0],
    ['hiatus', { status: 'Inactivo' }, 'unknown', 0],
    ['hiatus', { status: 'Prospecto' }, 'never', 0],
  ] as const)('%s: %j is %s', (method, client, standing, limit) => {
    for (const own of ['hiatus', 'cadence'] as const) expect(judgeOne(client, method, { method: own })).toEqual([standing, limit]);
  });

  it.each([
    ['Activo', 'active'],
    ['INACTIVO', 'inactive'],
    ['baja', 'inactive'],
    ['Prospecto', 'never'],
    ['', 'unknown'],
  ])('without last purchases the status decides: %s is %s', (status, standing) => {
    const input = inputOf([{ status }], {}, ['lastPurchase', 'firstPurchase', 'purchaseCount']);
    for (const method of METHODS) {
      const judged = judgeClients(input, method);
      expect(STANDINGS[judged.standing[0] as number]).toBe(standing);
      expect(judged.fallback).toEqual(method.endsWith('nbd') ? { from: method, because: 'no-histories' } : null);
    }
  });

  it('without a label of the state rule nothing is known', () => {
    const input = inputOf([{}, {}]);
    delete input.facts.labels.state;
    expect(countStandings(input.facts, judgeClients(input, 'hiatus'))).toEqual({ inactive: 0, lapsing: 0, active: 0, neverBought: 0, unknown: 2 });
  });
});

describe('histories of rows', () => {
  it.each([
    [{ first: 70, last: 7, count: 3 }, [2, 9, 10]],
    [{ first: 70, last: 70, count: 1 }, [0, 0, 10]],
    // Purchases of one day are one; more than one a day are not more days.
    [{ first: 70, last: 70, count: 5 }, [0, 0, 10]],
    [{ first: 14, last: 7, count: 50 }, [7, 1, 2]],
    [{ first: 70, last: 7, count: 1 }, null],
    [{ first: 70, last: 7, count: 0 }, null],
    [{ first: 70, last: 7 }, null],
    [{ last: 7, count: 3 }, null],
    [{ first: 7, last: 70, count: 3 }, null],
    [{ first: 70, last: -1, count: 3 }, null],
    [{ first: 70, last: 7, count: 3, counter: true }, null],
    [{ first: 70, last: 7, count: 3, disposition: BLANK }, null],
  ] as const)('%j', (client, wanted) => {
    const { row, repeats, recency, age } = readHistories(inputOf([client]));
    expect([...repeats].map((x, at) => [x, recency[at], age[at]])).toEqual(wanted === null ? [] : [wanted]);
    expect(row).toHaveLength(wanted === null ? 0 : 1);
  });
});

describe('equal histories', () => {
  const history = fc.record({ repeats: fc.integer({ min: 0, max: 4 }), recency: fc.integer({ min: 0, max: 5 }), age: fc.integer({ min: 0, max: 5 }) });
  test.prop([fc.array(history, { maxLength: 80 })])('are counted once, and every client finds its own', (all) => {
    const found = groupHistories(all.map(({ repeats, recency, age }) => ({ repeats, recency: recency / 7, age: age / 7 })));
    expect(found.clients).toBe(all.length);
    expect(found.size).toBe(new Set(all.map(({ repeats, recency, age }) => `${repeats} ${recency} ${age}`)).size);
    expect(found.count.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    for (const [at, { repeats, recency, age }] of all.entries()) {
      const group = found.groupOf[at] as number;
      expect([found.repeats[group], found.recency[group], found.age[group]]).toEqual([repeats, recency / 7, age / 7]);
      expect(found.repeatValues[found.repeatOf[group] as number]).toBe(repeats);
      expect([found.recencyOf, found.ageOf].map((of) => found.timeValues[of[group] as number])).toEqual([recency / 7, age / 7]);
    }
  });
});

describe('by a model', () => {
  const rows = [...shop(300), { last: 400 }, { last: 3 }, { count: 0 }, { last: 9, counter: true }];
  const input = inputOf(rows);
  const judged = judgeClients(input, 'mbg-nbd');

  it('is fitted to the clients with a history; the others are judged by hiatus, one by one', () => {
    expect(judged).toMatchObject({ method: 'mbg-nbd', fallback: null, model: { name: 'mbg-nbd', clients: 300, withoutHistory: 2, converged: true } });
    expect([300, 301, 302, 303].map((row) => STANDINGS[judged.standing[row] as number])).toEqual(['inactive', 'active', 'never', 'unknown']);
    expect(judged.limit.subarray(300)).toEqual(Uint32Array.of(365, 365, 0, 0));
    expect([299, 300, 303].map((row) => methodOf(judged, input.facts, row))).toEqual(['mbg-nbd', 'hiatus', 'hiatus']);
  });

  it('half is the limit, and the days to it are those after which P(alive) falls below', () => {
    const parameters = judged.model?.parameters ?? { r: 0, alpha: 0, a: 0, b: 0 };
    let inactive = 0;
    for (const [row, { first = 0, last = 0 }] of shop(300).entries()) {
      const chance = judged.alive?.[row] as number;
      const days = judged.limit[row] as number;
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(STANDINGS[judged.standing[row] as number] === 'inactive').toBe(chance < 0.5);
      if (days > 0) expect(last > days).toBe(chance < 0.5);
      if (chance < 0.5) inactive++;
      const history = readHistories(inputOf([rows[row] as Given]));
      const aliveAfter = (more: number): number =>
        probabilityAlive('mbg-nbd', parameters, history.repeats[0] as number, history.recency[0] as number, (first - last + more) / 7);
      if (days > 0) expect([aliveAfter(days) >= 0.5, aliveAfter(days + 1) < 0.5]).toEqual([true, true]);
    }
    expect(inactive).toBeGreaterThan(20);
    expect(inactive).toBeLessThan(280);
  });

  it('BG/NBD: who bought once is alive for sure, and has no limit', () => {
    const bg = judgeClients(input, 'bg-nbd');
    expect(bg.fallback).toBeNull();
    const once = shop(300).flatMap(({ count }, row) => (count === 1 ? [row] : []));
    expect(once.every((row) => bg.alive?.[row] === 1 && bg.limit[row] === 0 && STANDINGS[bg.standing[row] as number] === 'active')).toBe(true);
  });

  test.prop([
    fc.constantFrom('bg-nbd', 'mbg-nbd'),
    fc.record({ r: fc.double({ min: 0.05, max: 5, noNaN: true }), alpha: fc.double({ min: 0.1, max: 50, noNaN: true }) }),
    fc.record({ a: fc.double({ min: 0.05, max: 5, noNaN: true }), b: fc.double({ min: 0.05, max: 5, noNaN: true }) }),
    fc.integer({ min: 0, max: 400 }),
    fc.double({ min: 0, max: 500, noNaN: true }),
  ])('at its limit P(alive) is 0.5', (model, one, two, repeats, recency) => {
    const parameters = { ...one, ...two };
    const weeks = recencyLimit(model, parameters, repeats, recency);
    if (Number.isFinite(weeks) && weeks < 1e12) expect(probabilityAlive(model, parameters, repeats, recency, recency + weeks)).toBeCloseTo(0.5, 5);
    else expect(weeks).toBeGreaterThan(1e12);
  });
});

describe('what carries no model falls back to hiatus and says why', () => {
  const times = (size: number, client: (at: number) => Given): Given[] => Array.from({ length: size }, (_, at) => client(at));
  it.each([
    ['everybody bought once', times(200, (at) => ({ first: at, last: at, count: 1 })), 'one-time'],
    ['three clients', [50, 60, 70].map((first) => ({ first, last: 3, count: 4 })), 'few'],
    ['one client', [{ first: 90, last: 3, count: 4 }], 'few'],
    ['too few of them came back', times(100, (at) => (at < 9 ? { first: 90 + at, last: 5, count: 3 } : { first: at, last: at, count: 1 })), 'few'],
    ['all of them bought today', times(200, () => ({ first: 0, last: 0, count: 3 })), 'same-day'],
    ['all of them on one day of the past', times(200, () => ({ first: 50, last: 50, count: 2 })), 'one-time'],
    ['frequency zero', times(200, (at) => ({ first: 90 + at, last: at, count: 0 })), 'no-histories'],
    ['all after asOf', times(200, (at) => ({ first: -1, last: -2 - at, count: 3 })), 'no-histories'],
    ['no days at all', times(200, () => ({ count: 3 })), 'no-histories'],
    ['no numbers of purchases', times(200, (at) => ({ first: 90 + at, last: at })), 'no-histories'],
    ['nobody bought', times(40, () => ({})), 'no-histories'],
    ['no rows', [], 'no-histories'],
  ] as const)('%s: %#', (_, clients, because) => {
    const input = inputOf(clients);
    for (const name of ['mbg-nbd', 'bg-nbd'] as const)
      expect(judgeClients(input, name)).toEqual({ ...judgeClients(input, 'hiatus'), fallback: { from: name, because } });
  });

  it('falls back to hiatus where the state rule is cadence, too', () => {
    const input = inputOf([monthly(200)], { method: 'cadence' });
    expect(STANDINGS[judgeClients(input, 'cadence').standing[0] as number]).toBe('inactive');
    const judged = judgeClients(input, 'mbg-nbd');
    expect([judged.method, STANDINGS[judged.standing[0] as number], judged.limit[0]]).toEqual(['hiatus', 'lapsing', 365]);
  });

  it('buyers that are all alike give an answer or a refusal, never NaN', () => {
    const judged = judgeClients(inputOf(times(100, () => ({ first: 100, last: 10, count: 4 }))), 'mbg-nbd');
    expect(judged.model === null).toBe(judged.fallback !== null);
    if (judged.alive) expect(judged.alive.some(Number.isNaN)).toBe(false);
  });
});

describe('the counts', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const client = fc.record({
    first: some(fc.integer({ min: -30, max: 900 })),
    last: some(fc.integer({ min: -30, max: 900 })),
    count: some(fc.integer({ min: 0, max: 40 })),
    counter: fc.boolean(),
    status: some(fc.constantFrom('Activo', 'Inactivo', 'Prospecto', 'cliente', '?')),
    disposition: fc.constantFrom(CLIENT, CLIENT, CLIENT, BLANK),
  });
  const rules = fc.record({
    method: fc.constantFrom('hiatus', 'cadence'),
    current: fc.integer({ min: 1, max: 90 }),
    active: fc.integer({ min: 91, max: 400 }),
  });

  test.prop([fc.array(client, { maxLength: 60 }), rules, fc.constantFrom(...METHODS)])('add up to the clients', (clients, told, method) => {
    const input = inputOf(clients, told);
    const judged = judgeClients(input, method);
    const { inactive, lapsing, active, neverBought, unknown } = countStandings(input.facts, judged);
    expect(inactive + active + neverBought + unknown).toBe(clients.filter(({ disposition }) => disposition === CLIENT).length);
    expect(lapsing).toBeLessThanOrEqual(active);
  });

  test.prop([fc.array(client, { maxLength: 60 }), rules, fc.constantFrom('hiatus', 'cadence')])(
    'the own method of the state rule says what another context computes',
    (clients, told, method) => {
      const [own, other] = (['hiatus', 'cadence'] as const).map((state) => judgeClients(inputOf(clients, { ...told, method: state }), method));
      expect(own?.standing).toEqual(other?.standing);
      expect(own?.limit).toEqual(other?.limit);
    },
  );

  test.prop([fc.shuffledSubarray([...shop(150).keys()], { minLength: 150 }), fc.constantFrom(...METHODS)], { numRuns: 12 })(
    'the order of the rows changes nothing but their order',
    (order, method) => {
      const clients = shop(150);
      const before = judgeClients(inputOf(clients), method);
      const after = judgeClients(inputOf(order.map((at) => clients[at] as Given)), method);
      expect([...after.standing]).toEqual(order.map((at) => before.standing[at]));
      expect([...after.limit]).toEqual(order.map((at) => before.limit[at]));
      expect(after.model).toEqual(before.model);
    },
  );

  test.prop([fc.array(client, { maxLength: 60 }), fc.integer({ min: 1, max: 2000 })])('if N were another', (clients, active) => {
    const input = inputOf(clients, { active, current: 1 });
    const tried = measureSensitivity(input.facts, input.context);
    const counts = countStandings(input.facts, judgeClients(input, 'hiatus'));
    expect(tried.find(({ days }) => days === active)?.inactive).toBe(counts.inactive);
    expect(tried.map(({ days }) => days)).toEqual([...new Set(tried.map(({ days }) => days))].sort((a, b) => a - b));
    for (const [at, { inactive }] of tried.entries()) expect(inactive).toBeLessThanOrEqual(tried[at - 1]?.inactive ?? Number.POSITIVE_INFINITY);
  });

  it('both sides of a number of days; who has no day is none of them', () => {
    const { facts, context } = inputOf([{ last: 180 }, { last: 181 }, { last: 211 }, { count: 2 }, { last: 900, counter: true }], { active: 195 });
    const tried = measureSensitivity(facts, context);
    expect(tried.filter(({ days }) => days >= 165 && days <= 225)).toEqual([
      ...[
        { days: 165, inactive: 3 },
        { days: 180, inactive: 2 },
        { days: 195, inactive: 1 },
      ],
      ...[
        { days: 210, inactive: 1 },
        { days: 225, inactive: 0 },
      ],
    ]);
    const few = inputOf([{ last: 11 }], { active: 10, current: 5 });
    expect(
      measureSensitivity(few.facts, few.context)
        .map(({ days }) => days)
        .slice(0, 4),
    ).toEqual([10, 30, 40, 60]);
  });
});

describe('the rhythm of all', () => {
  const every = (days: number): Given => ({ first: 5 + days * 3, last: 5, count: 4 });
  it.each([
    [[], { median: null, clients: 0, tooSlow: false }],
    [[{ last: 9, count: 1 }], { median: null, clients: 0, tooSlow: false }],
    [[every(10)], { median: 10, clients: 1, tooSlow: true }],
    [[every(10), every(20)], { median: 15, clients: 2, tooSlow: true }],
    [[every(10), every(29), every(200)], { median: 29, clients: 3, tooSlow: true }],
    [[every(30)], { median: 30, clients: 1, tooSlow: false }],
    [[every(10), { ...every(90), counter: true }], { median: 10, clients: 1, tooSlow: true }],
  ] as const)('%#', (clients, wanted) => {
    const { facts, context } = inputOf(clients);
    expect(measureRhythm(facts, context, 'hiatus')).toEqual(wanted);
    // Who judges by the own rhythm already is told nothing.
    expect(measureRhythm(facts, context, 'cadence').tooSlow).toBe(false);
  });
});
