import { describe, expect, it } from 'vitest';
import { lapses, limitsOf, rhythmOf } from '../../src/classifiers/rhythm.js';
import type { Context } from '../../src/classifiers/rule.js';
import { state } from '../../src/classifiers/state.js';
import type { Client } from '../../src/client/client.js';
import { Facts } from '../../src/client/facts.js';
import type { FieldName } from '../../src/client/fields.js';
import { meaningReader } from '../../src/client/words.js';
import { analyse } from '../helpers/findings.js';

const TODAY = 20_000;
const cadence = { current: 1.5, active: 3, least: 14, most: 730 };
const contextOf = (method: 'hiatus' | 'cadence', more: Partial<Context['state']> = {}): Context =>
  ({
    asOf: TODAY,
    mapped: new Set<FieldName>(['lastPurchase', 'firstPurchase', 'purchaseCount', 'status']),
    state: { method, current: 90, active: 365, cadence, ...more },
    meaningOf: meaningReader({}),
  }) as Partial<Context> as Context;

/** A client that bought `count` times, every `gap` days, the last time `days` ago. */
const client = (days: number, gap: number, count: number, more: Partial<Client> = {}) =>
  ({ counter: false, lastPurchase: TODAY - days, firstPurchase: TODAY - days - gap * (count - 1), purchaseCount: count, ...more }) as Client;
const label = (one: Client, context = contextOf('cadence')) => state.of(one, context, () => undefined);

describe('the own rhythm', () => {
  it.each([
    [client(0, 30, 3), 30],
    [client(0, 30, 2), undefined],
    [client(0, 0, 5), undefined],
    [client(0, 30, 3, { firstPurchase: undefined }), undefined],
    [client(0, 30, 3, { purchaseCount: undefined }), undefined],
    [client(0, 30, 4, { purchaseDays: 2 }), undefined],
    [client(0, 30, 4, { purchaseDays: 3 }), 45],
  ] as const)('%#', (one, wanted) => expect(rhythmOf(one as Client)).toBe(wanted));
  it.each([
    [undefined, 90, 365, false],
    [30, 45, 90, true],
    [31, 46, 93, true],
    [5, 14, 15, true],
    [2, 14, 14, true],
    [243, 364, 729, true],
    [244, 366, 730, true],
    [500, 730, 730, true],
    [88 / 3, 44, 88, true],
  ])('of %s days: current to %i, active to %i', (rhythm, current, active, own) =>
    expect(limitsOf(rhythm, contextOf('cadence'))).toEqual({ current, active, own }),
  );
  it('means nothing to the method of fixed days', () => expect(limitsOf(30, contextOf('hiatus'))).toEqual({ current: 90, active: 365, own: false }));
});

describe('states by cadence', () => {
  it.each([
    [45, 30, 3, 'current'],
    [46, 30, 3, 'active'],
    [90, 30, 3, 'active'],
    [91, 30, 3, 'inactive'],
    [91, 30, 2, 'active'],
    [14, 2, 9, 'current'],
    [15, 2, 9, 'inactive'],
    [730, 600, 4, 'current'],
    [731, 600, 4, 'inactive'],
    [90, 600, 2, 'current'],
    [366, 600, 2, 'inactive'],
  ])('%i days ago, every %i days, %i times: %s', (days, gap, count, wanted) => expect(label(client(days, gap, count))).toBe(wanted));
  it('the factors are settings', () => {
    const context = contextOf('cadence', { cadence: { ...cadence, current: 1, active: 2 } });
    expect([30, 31, 60, 61].map((days) => label(client(days, 30, 3), context))).toEqual(['current', 'active', 'active', 'inactive']);
  });
});

describe('about to lapse', () => {
  const factsOf = (days: number, rhythm: number) => {
    const facts = new Facts({ rules: [], mapped: new Set() });
    facts.reserve(1, 1);
    facts.rows = 1;
    facts.lastPurchase[0] = TODAY - days;
    facts.rhythm[0] = rhythm;
    return facts;
  };
  it.each([
    ['current', 45, 30, false],
    ['current', 46, 30, true],
    ['active', 46, 30, true],
    ['inactive', 46, 30, false],
    ['unknown', 46, 30, false],
    ['active', 300, 0, false],
    ['current', 14, 2, false],
    ['current', 15, 2, true],
    ['active', 44, 88 / 3, false],
    ['active', 45, 88 / 3, true],
    ['active', -5, 30, false],
  ])('%s, %i days, every %d: %s', (of, days, rhythm, wanted) => expect(lapses(of, { facts: factsOf(days, rhythm), row: 0 }, contextOf('hiatus'))).toBe(wanted));
  it('is counted, and null where no column tells a rhythm', async () => {
    const header = 'Nombre completo,Primera compra,Última compra,N° de compras\n';
    const rows = 'Ana,02/04/2026,01/10/2026,7\nEva,02/04/2026,20/11/2026,7\nLuis,01/01/2020,01/02/2021,9\nSol,,,\n';
    const { report } = await analyse(header + rows);
    expect(report.summary.lapsing).toBe(1);
    expect(report.classifications.state.map(({ clients }) => clients)).toEqual([2, 0, 1, 0, 1, 0]);
    const own = (await analyse(header + rows, { flags: { 'state.method': 'cadence' } })).report;
    expect(own.classifications.state.map(({ clients }) => clients)).toEqual([1, 1, 1, 0, 1, 0]);
    expect(own.summary.lapsing).toBe(1);
    expect(own.rules.state).toEqual({ method: 'cadence', current: 90, active: 365, cadence });
    expect((await analyse('Nombre completo,Última compra\nAna,01/10/2026\n')).report.summary.lapsing).toBeNull();
  });
});
