import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/classifiers/rule.js';
import { hasBought, knowsPurchases, state } from '../../src/classifiers/state.js';
import type { Client } from '../../src/client/client.js';
import type { FieldName } from '../../src/client/fields.js';
import { nameSectors } from '../../src/client/sectors.js';
import { makeWordReaders } from '../../src/client/word-readers.js';
import { meaningReader } from '../../src/client/words.js';

const TODAY = 20_000;
const ALL: readonly FieldName[] = ['lastPurchase', 'purchaseCount', 'totalRevenue', 'status', 'lastContact'];
const contextOf = (mapped: readonly FieldName[] = ALL, thresholds = { current: 90, active: 365 }): Context => ({
  asOf: TODAY,
  mapped: new Set(mapped),
  state: { method: 'hiatus', cadence: { current: 1.5, active: 3, least: 14, most: 730 }, ...thresholds },
  tier: { method: 'abc', a: 80, b: 95 },
  keyAccount: { share: 5, top: 10, buyers: 100 },
  value: { cuts: { recency: null, frequency: null, monetary: null } },
  locationLevel: 'region',
  country: 'PE',
  size: { small: 10, medium: 50, large: 250 },
  namesPeople: false,
  sectors: nameSectors({}),
  zoneOf: () => null,
  read: makeWordReaders(),
  interest: { hot: 4, warm: 2, recent: 30, contact: 90 },
  profitability: { rate: 0, potential: 1 },
  meaningOf: meaningReader({}),
});
const label = (client: Partial<Client>, context = contextOf()) => state.of({ counter: false, ...client } as Client, context, () => undefined);
const ago = (days: number) => TODAY - days;

describe('has bought', () => {
  it.each([
    [0, 2, 'current'],
    [90, 2, 'current'],
    [91, 2, 'active'],
    [365, 2, 'active'],
    [366, 2, 'inactive'],
    [90, undefined, 'current'],
    [91, undefined, 'active'],
    [0, 1, 'active'],
    [90, 1, 'active'],
    [90, 0, 'active'],
    [366, 1, 'inactive'],
    [-20, 2, 'current'],
  ] as const)('%i days ago, %s purchases: %s', (days, purchaseCount, wanted) => expect(label({ lastPurchase: ago(days), purchaseCount })).toBe(wanted));
  it.each([
    [30, 'current'],
    [31, 'active'],
    [60, 'active'],
    [61, 'inactive'],
  ])('thresholds of the config: %i days', (days, wanted) =>
    expect(label({ lastPurchase: ago(days as number) }, contextOf(ALL, { current: 30, active: 60 }))).toBe(wanted),
  );
  it.each([
    [{ purchaseCount: 1 }, 'unknown'],
    [{ totalRevenue: 1 }, 'unknown'],
    [{ firstPurchase: ago(10) }, 'unknown'],
    [{ status: 'Cliente' }, 'unknown'],
    [{ stage: 'Customer' }, 'unknown'],
    [{ purchaseCount: 0, totalRevenue: 0 }, 'probable'],
    [{}, 'probable'],
  ] as const)('on an unknown day %j: %s', (client, wanted) => expect(label(client)).toBe(wanted));
});

describe('has not bought', () => {
  it.each([
    [{ lastContact: ago(365) }, 'potential'],
    [{ lastContact: ago(366) }, 'probable'],
    [{ lastContact: ago(-5) }, 'potential'],
    [{ lastContact: ago(10), contactType: 'Correo masivo' }, 'probable'],
    [{ lastContact: ago(10), contactType: 'Newsletter' }, 'probable'],
    [{ lastContact: ago(10), contactType: 'Visita' }, 'potential'],
    [{ status: 'Interesado' }, 'potential'],
    [{ stage: 'Propuesta' }, 'potential'],
    [{ stage: 'Negociación' }, 'potential'],
    [{ interest: 'Alto' }, 'potential'],
    [{ interest: '4' }, 'potential'],
    [{ interest: '3' }, 'probable'],
    [{ interest: 'Bajo' }, 'probable'],
    [{ status: 'Prospecto' }, 'probable'],
    [{ status: 'palabra rara' }, 'probable'],
  ] as const)('%j: %s', (client, wanted) => expect(label(client)).toBe(wanted));
  it('a purchase weighs more than interest', () => expect(label({ lastPurchase: ago(400), status: 'Interesado', lastContact: ago(1) })).toBe('inactive'));
});

describe('no column of last purchases', () => {
  const context = contextOf(['status']);
  it.each(['ACTIVO', 'activa', 'Vigente', 'Activo - al día', 'Cliente activo', 'Active'])('%s is active', (status) =>
    expect(label({ status }, context)).toBe('active'),
  );
  it.each(['INACTIVO', 'De baja', 'Suspendido', 'Cancelado', 'no activo', 'Cliente inactivo', 'No vigente', 'Churned'])('%s is inactive', (status) =>
    expect(label({ status }, context)).toBe('inactive'),
  );
  it.each([
    ['Cliente', 'unknown'],
    ['Prospecto', 'probable'],
    ['Interesado', 'potential'],
    ['rara', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s: %s', (status, wanted) => expect(label({ status }, context)).toBe(wanted));
  it('the status decides even beside revenue', () =>
    expect(label({ status: 'ACTIVO', totalRevenue: 5 }, contextOf(['status', 'totalRevenue']))).toBe('active'));
  it('revenue without a day leaves the state unknown', () => expect(label({ totalRevenue: 5 }, contextOf(['totalRevenue']))).toBe('unknown'));
  it('the words of the config come first', () => {
    const own = { ...context, meaningOf: meaningReader({ active: ['al corriente'], inactive: ['activo'] }) };
    expect([label({ status: 'Al corriente' }, own), label({ status: 'Activo' }, own)]).toEqual(['active', 'inactive']);
  });
});

it('without a column of purchases, status or stage nobody is probable', () => {
  const context = contextOf(['lastContact']);
  expect([label({}, context), label({ lastContact: ago(5) }, context), label({ lastContact: ago(900) }, context)]).toEqual(['unknown', 'potential', 'unknown']);
  expect([knowsPurchases(new Set(['lastContact'])), knowsPurchases(new Set(['purchaseCount']))]).toEqual([false, true]);
});

it('counter sales have no state', () => expect(label({ counter: true, lastPurchase: TODAY } as Partial<Client>)).toBe('unknown'));

describe('the last purchase wins over the status; disagreement is noted', () => {
  const notes = (client: Partial<Client>) => {
    const found: unknown[] = [];
    state.of({ counter: false, ...client } as Client, contextOf(), (code, field, args) => found.push([code, field, args]));
    return found;
  };
  it.each([
    ['INACTIVO', 90, [['state-conflict', 'status', { label: 'current' }]]],
    ['INACTIVO', 365, [['state-conflict', 'status', { label: 'active' }]]],
    ['INACTIVO', 366, []],
    ['ACTIVO', 366, [['state-conflict', 'status', { label: 'inactive' }]]],
    ['ACTIVO', 365, []],
    ['Prospecto', 5, []],
    [undefined, 5, []],
  ] as const)('%s, %i days ago', (status, days, wanted) => expect(notes({ status, lastPurchase: ago(days) })).toEqual(wanted));
});

it('buyers', () => {
  const context = contextOf();
  const bought = (client: Partial<Client>) => hasBought({ counter: false, ...client } as Client, context);
  expect([
    bought({ lastPurchase: 1 }),
    bought({ firstPurchase: 1 }),
    bought({ purchaseCount: 1 }),
    bought({ totalRevenue: 1 }),
    bought({ stage: 'Closed won' }),
    bought({ status: 'ACTIVO' }),
  ]).toEqual(Array(6).fill(true));
  expect([
    bought({}),
    bought({ purchaseCount: 0 }),
    bought({ totalRevenue: 0 }),
    bought({ stage: 'Lead' }),
    bought({ status: 'ACTIVO', purchaseCount: 0 }),
    bought({ lastContact: 1 }),
  ]).toEqual(Array(6).fill(false));
});
