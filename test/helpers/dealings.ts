import type { Context } from '../../src/classifiers/rule.js';
import type { Client } from '../../src/client/client.js';
import type { FieldName } from '../../src/client/fields.js';
import type { ColumnPlan } from '../../src/client/plan.js';
import { nameSectors } from '../../src/client/sectors.js';
import { makeWordReaders, type OwnWords } from '../../src/client/word-readers.js';
import { meaningReader } from '../../src/client/words.js';

/** The day that rules under test call today. */
export const TODAY = 20_000;

export const columnOf = (field: FieldName, header: string, shapes: ColumnPlan['shapes'] = {}): ColumnPlan => ({
  index: 0,
  header,
  field,
  confidence: 1,
  reason: 'alias',
  shapes,
  fit: 1,
  filled: 1,
});

/** What a rule about dealings sees beside the client; `mapped` fields have a column. */
export const contextOf = (
  more: Partial<Context> & { readonly columns?: readonly ColumnPlan[]; readonly own?: Partial<OwnWords>; readonly fields?: readonly FieldName[] } = {},
): Context => {
  const { columns = [], own = {}, fields = [], ...others } = more;
  return {
    asOf: TODAY,
    mapped: new Set(fields),
    state: { method: 'hiatus', current: 90, active: 365, cadence: { current: 1.5, active: 3, least: 14, most: 730 } },
    tier: { method: 'abc', a: 80, b: 95 },
    keyAccount: { share: 5, top: 10, buyers: 100 },
    value: { cuts: { recency: null, frequency: null, monetary: null } },
    interest: { hot: 4, warm: 2, recent: 30, contact: 90 },
    profitability: { rate: 0, potential: 1 },
    size: { small: 10, medium: 50, large: 250 },
    namesPeople: false,
    sectors: nameSectors({}),
    locationLevel: 'region',
    zoneOf: () => null,
    country: 'PE',
    meaningOf: meaningReader({}, false, own.stage ?? {}),
    read: makeWordReaders(columns, own),
    ...others,
  };
};

/** A client of which only this is known. */
export const client = (known: Partial<Client>): Client => ({ counter: false, ...known }) as Client;
