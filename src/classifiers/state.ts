import type { Client } from '../client/client.js';
import type { FieldName } from '../client/fields.js';
import { saysInterested } from '../client/interest-words.js';
import { isMassMail, type Meaning } from '../client/words.js';
import { type Context, type Note, rule } from './rule.js';

const PURCHASE_FIELDS: readonly FieldName[] = ['lastPurchase', 'firstPurchase', 'purchaseCount', 'totalRevenue'];

/**
 * How alive the relation with a client is.
 *
 * Has bought (a last purchase, a purchase count or revenue above zero, or a status or stage that says customer): current where
 * the last purchase is at most `current` days (90) old and there were two purchases or more, or their number is not known; else
 * active up to `active` days (365), both inclusive; else inactive. Bought on an unknown day: the status decides where the file
 * has no column of last purchases, else unknown.
 * Has not bought: potential where somebody spoke with the client within `active` days (mass mail is no approach) or the client
 * is interested; else probable. Where the file has no column of purchases, only a word for prospects makes somebody probable:
 * the rest is unknown.
 *
 * @example of({ lastPurchase: 20_000, purchaseCount: 3, ... }, { asOf: 20_090, ... }) // 'current'
 */
export const state = rule({
  labels: ['current', 'active', 'inactive', 'potential', 'probable', 'unknown'],
  evidence: ['lastPurchase', 'status', 'purchaseCount', 'totalRevenue', 'firstPurchase', 'stage', 'lastContact', 'interest'],
  of: (client: Client, context: Context, note: Note) => {
    if (client.counter) return 'unknown';
    const [status, stage] = meanings(client, context);
    const last = client.lastPurchase;
    if (last !== undefined) return ofPurchase(last, client, status, context, note);
    const dated = context.mapped.has('lastPurchase');
    // With a column of last purchases an empty cell says that there was none; without one the status is all there is.
    if (!dated && (status === 'active' || status === 'inactive')) return status;
    if (hasBought(client, context)) return 'unknown';
    if (isPotential(client, status, stage, context)) return 'potential';
    return knowsPurchases(context.mapped) || status === 'prospect' || stage === 'prospect' ? 'probable' : 'unknown';
  },
});

/**
 * Mean days between the purchases of a client that bought three times or more: its own rhythm. Days with a purchase are counted where the sales
 * are known, else purchases; undefined where that is unknown, or all of it was one day.
 */
export function rhythmOf(client: Client): number | undefined {
  const { firstPurchase, lastPurchase } = client;
  const count = client.purchaseDays ?? client.purchaseCount;
  if (firstPurchase === undefined || lastPurchase === undefined || count === undefined || count < 3 || lastPurchase <= firstPurchase) return undefined;
  return (lastPurchase - firstPurchase) / (count - 1);
}

/** What the words of status and stage say of a client. */
function meanings(client: Client, context: Context): readonly [status: Meaning | null, stage: Meaning | null] {
  const status = client.status === undefined ? null : context.meaningOf(client.status, 'status');
  const lost = context.ofDeals === true && status === 'prospect';
  return [status, client.stage === undefined || lost ? null : context.meaningOf(client.stage, 'stage')];
}

function ofPurchase(last: number, client: Client, status: Meaning | null, context: Context, note: Note): 'current' | 'active' | 'inactive' {
  const days = Math.max(0, context.asOf - last);
  const count = client.purchaseCount;
  const label = days <= context.state.current && (count === undefined || count >= 2) ? 'current' : days <= context.state.active ? 'active' : 'inactive';
  if ((status === 'inactive' && label !== 'inactive') || (status === 'active' && label === 'inactive')) note('state-conflict', 'status', { label });
  return label;
}

/** Whether a client has bought at some time: dates, counts and amounts above zero, or a status or stage that says customer. */
export function hasBought(client: Client, context: Context): boolean {
  if (client.lastPurchase !== undefined || client.firstPurchase !== undefined) return true;
  if ((client.purchaseCount ?? 0) > 0 || (client.totalRevenue ?? 0) > 0) return true;
  const [status, stage] = meanings(client, context);
  return status === 'customer' || stage === 'customer' || ((status === 'active' || status === 'inactive') && client.purchaseCount !== 0);
}

function isPotential(client: Client, status: Meaning | null, stage: Meaning | null, context: Context): boolean {
  if (status === 'interested' || stage === 'interested') return true;
  if (client.interest !== undefined && saysInterested(client.interest)) return true;
  if (client.lastContact === undefined || context.asOf - client.lastContact > context.state.active) return false;
  return client.contactType === undefined || !isMassMail(client.contactType);
}

/** Whether the file has a column that tells who bought: an empty cell in it says that there was no purchase. */
export function knowsPurchases(mapped: ReadonlySet<FieldName>): boolean {
  return PURCHASE_FIELDS.some((field) => mapped.has(field));
}
