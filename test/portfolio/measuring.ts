import { RULES } from '../../src/classifiers/index.js';
import type { Context } from '../../src/classifiers/rule.js';
import { parseIsoDay } from '../../src/client/day.js';
import { Facts } from '../../src/client/facts.js';
import type { FieldName } from '../../src/client/fields.js';
import type { PortfolioInput } from '../../src/portfolio/input.js';
import type { SalesLog } from '../../src/transactions/sales.js';

/** One client: revenue in units, days as texts, labels by their names; `sector` is of an open set. */
export type Given = {
  readonly revenue?: number;
  readonly first?: string;
  readonly last?: string;
  readonly state?: string;
  readonly tier?: string;
  readonly sector?: string;
  readonly owner?: string;
  readonly economicGroup?: string;
  readonly counter?: boolean;
  readonly disposition?: number;
  readonly buyer?: boolean;
};
/** One sale: client's number, day, units. */
export type Sold = readonly [client: number, day: string, amount: number];

const OPEN = ['sector', 'owner', 'economicGroup'] as const;

export function logOf(sales: readonly Sold[]): SalesLog {
  return {
    size: sales.length,
    client: Uint32Array.from(sales, ([client]) => client),
    day: Int32Array.from(sales, ([, day]) => parseIsoDay(day)),
    amount: Float64Array.from(sales, ([, , amount]) => amount * 10_000),
    product: new Uint32Array(sales.length),
    products: [''],
  };
}

/** What measures are taken from, made by hand; line = number of the client + 2. */
export function inputOf(clients: readonly Given[], { sales, asOf = '2026-11-30' }: { sales?: readonly Sold[]; asOf?: string } = {}): PortfolioInput {
  const mapped = new Set<FieldName>(['firstPurchase', 'lastPurchase', 'totalRevenue']);
  const used = OPEN.filter((field) => clients.some((client) => client[field] !== undefined));
  const rules = [{ name: 'state', open: false }, { name: 'tier', open: false }, ...used.map((name) => ({ name, open: true }))];
  const facts = new Facts({ rules, mapped });
  facts.reserve(clients.length, clients.length);
  const labels = ['unknown'];
  const numberOf = (label: string): number => (labels.includes(label) ? labels.indexOf(label) : labels.push(label) - 1);
  const put = (name: string, row: number, label: number): void => {
    (facts.labels[name] as Uint8Array)[row] = label;
  };
  for (const [row, client] of clients.entries()) {
    facts.line[row] = row + 2;
    facts.revenue[row] = (client.revenue ?? Number.NaN) * 10_000;
    facts.lastPurchase[row] = parseIsoDay(client.last ?? '') || -2147483648;
    facts.keep('firstPurchase', row, client.first === undefined ? undefined : parseIsoDay(client.first));
    facts.counter[row] = client.counter ? 1 : 0;
    facts.disposition[row] = client.disposition ?? 0;
    facts.buyer[row] = client.buyer ? 1 : 0;
    put('state', row, RULES.state.labels.indexOf((client.state ?? 'unknown') as 'unknown'));
    put('tier', row, RULES.tier.labels.indexOf((client.tier ?? 'none') as 'none'));
    for (const name of used) put(name, row, numberOf(client[name] ?? 'unknown'));
  }
  facts.rows = clients.length;
  const context = { asOf: parseIsoDay(asOf), mapped, keyAccount: { share: 5, top: 10, buyers: 100 } } as unknown as Context;
  return { facts, labels, context, log: sales === undefined ? undefined : logOf(sales), headerOf: () => '', neglectedDays: 180 };
}

/** Sales of every client on the first and on the last day of every month, half of `amountOf` each. Months are year x 12 + month from 0. */
export function monthly(from: number, months: number, clients: number, amountOf: (client: number, month: number) => number): Sold[] {
  const sold: Sold[] = [];
  for (let at = 0; at < months; at++) {
    const month = from + at;
    const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
    for (let client = 0; client < clients; client++) {
      sold.push([client, `${text}-01`, amountOf(client, at) / 2], [client, `${text}-${last}`, amountOf(client, at) / 2]);
    }
  }
  return sold;
}
