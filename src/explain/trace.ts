import type { Client } from '../client/client.js';
import type { Facts, KeptField } from '../client/facts.js';
import { FIELDS, type FieldName } from '../client/fields.js';

/** What a rule looked at: fields of the client, in the order in which it did, and what is made of several of them. */
export type Reads = { readonly fields: Set<FieldName>; place: boolean; counter: boolean };

/** Makes an empty list of reads. */
export const noReads = (): Reads => ({ fields: new Set(), place: false, counter: false });

const isField = (name: string | symbol): name is FieldName => typeof name === 'string' && Object.hasOwn(FIELDS, name);

/** The same client, that notes in `reads` whatever a rule looks at. */
export function traceClient(client: Client, reads: Reads): Client {
  return new Proxy(client, {
    get(target, name) {
      if (isField(name)) reads.fields.add(name);
      else if (name === 'place') reads.place = true;
      else if (name === 'counter') reads.counter = true;
      // Who holds a tax id is told by the id.
      else if (name === 'holder') reads.fields.add('taxId');
      return Reflect.get(target, name, target);
    },
  });
}

/** Fields that the columns of the facts are made from. */
const MADE_FROM: Readonly<Record<string, readonly FieldName[]>> = {
  revenue: ['totalRevenue'],
  lastPurchase: ['lastPurchase'],
  rhythm: ['firstPurchase', 'lastPurchase', 'purchaseCount'],
};

/** The same facts, that note in `reads` which fields a rule looks at. */
export function traceFacts(facts: Facts, reads: Reads): Facts {
  const traced: Facts = new Proxy(facts, {
    get(target, name) {
      if (name === 'value')
        return (field: KeptField, row: number) => {
          reads.fields.add(field);
          return target.value(field, row);
        };
      for (const field of MADE_FROM[String(name)] ?? []) reads.fields.add(field);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(traced) : value;
    },
  });
  return traced;
}

/** The same labels, that note which of them a rule looks at. */
export function traceLabels<L extends Readonly<Record<string, string>>>(labels: L, read: Set<string>): L {
  return new Proxy(labels, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(target, name)) read.add(name);
      return Reflect.get(target, name, target);
    },
  });
}
