import { expect, it } from 'vitest';
import type { Context } from '../../src/classifiers/rule.js';
import { listThresholds } from '../../src/explain/thresholds.js';

it('thresholds are the figures of the context under dotted names', () => {
  const context = {
    asOf: 20_000,
    mapped: new Set(['status']),
    state: { method: 'cadence', current: 90, cadence: { least: 14 } },
    value: { cuts: { recency: [30, 90], monetary: null } },
    limit: 3,
    locationLevel: 'zone',
    zoneOf: () => null,
    country: null,
    words: { hot: 'caliente', cold: ['frío'] },
  } as unknown as Context;
  expect(listThresholds(context)).toEqual({
    'state.method': 'cadence',
    'state.current': 90,
    'state.cadence.least': 14,
    'value.cuts.recency': '30, 90',
    limit: 3,
    locationLevel: 'zone',
  });
});
