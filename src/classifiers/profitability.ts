import { toUnits } from '../client/amounts.js';
import type { Client } from '../client/client.js';
import type { ShareField } from '../client/word-readers.js';
import { interest, ownHeat } from './interest.js';
import { type Context, rule, type Why } from './rule.js';
import { stageOf } from './stage.js';

type Potential = 'high' | 'low' | 'unknown';

/**
 * What to do with a client for what it leaves. Net = margin - cost to serve; profitable where net / revenue is above `rate` per cent (0, exclusive).
 * The potential is high where the expected revenue is at least `potential` times the revenue (1, inclusive), a proposal or a negotiation is under way,
 * or the client is hot; low where the expected revenue is less, the deal was lost, or its interest column says cold; else unknown.
 * Grow: profitable of high potential; keep: profitable; fix: unprofitable of high or unknown potential; release: unprofitable of low potential. Unknown
 * unless margin and cost are both known. Margins and costs in per cent are parts of the revenue.
 *
 * @example of({ totalRevenue: 1000, margin: 300, costToServe: 100, expectedRevenue: 1000 }, context) // 'grow'
 */
export const profitability = rule({
  labels: ['keep', 'grow', 'fix', 'release', 'unknown'],
  evidence: ['margin', 'costToServe'],
  of: (client: Client, context: Context) => {
    const profitable = isProfitable(client, context);
    if (profitable === null) return 'unknown';
    const potential = potentialOf(client, context);
    if (profitable) return potential === 'high' ? 'grow' : 'keep';
    return potential === 'low' ? 'release' : 'fix';
  },
  why: (client: Client, context: Context): Why => {
    const [margin, cost] = [amountOf(client, 'margin', context), amountOf(client, 'costToServe', context)];
    const profitable = isProfitable(client, context);
    if (profitable === null || margin === undefined || cost === undefined) return { code: client.counter ? 'counter' : 'missing', args: {} };
    const revenue = client.totalRevenue ?? 0;
    return {
      code: `${profitable ? 'profitable' : 'unprofitable'}-${potentialOf(client, context)}`,
      args: { net: toUnits(margin - cost), rate: context.profitability.rate, ...(revenue > 0 ? { share: (margin - cost) / revenue } : {}) },
    };
  },
});

/** A margin or a cost as an amount in ten-thousandths: where the file gives it as a part of the revenue, that part of the revenue. */
export function amountOf(client: Client, field: ShareField, { read }: Context): number | undefined {
  const value = client[field];
  const parts = read.partsOf[field];
  if (value === undefined || parts === null) return value;
  return client.totalRevenue === undefined ? undefined : Math.round((client.totalRevenue * value) / (10_000 * parts));
}

/** Null where margin or cost is not known, or the revenue that a rate needs. */
function isProfitable(client: Client, context: Context): boolean | null {
  const [margin, cost] = [amountOf(client, 'margin', context), amountOf(client, 'costToServe', context)];
  if (client.counter || margin === undefined || cost === undefined) return null;
  const { rate } = context.profitability;
  const revenue = client.totalRevenue ?? (rate === 0 ? 0 : Number.NaN);
  // Neither sold nor spent anything: nothing to judge.
  if (Number.isNaN(revenue) || (revenue === 0 && margin === 0 && cost === 0)) return null;
  return (margin - cost) * 100 > rate * revenue;
}

function potentialOf(client: Client, context: Context): Potential {
  const { expectedRevenue: expected, totalRevenue: revenue } = client;
  const compared = expected !== undefined && (revenue !== undefined || !context.mapped.has('totalRevenue'));
  if (compared && expected > 0 && expected >= (revenue ?? 0) * context.profitability.potential) return 'high';
  const stage = stageOf(client, context);
  if (stage === 'proposal' || stage === 'negotiation' || interest.of(client, context) === 'hot') return 'high';
  return compared || stage === 'lost' || ownHeat(client, context) === 'cold' ? 'low' : 'unknown';
}
