import type { Client } from '../client/client.js';
import { isMassMail } from '../client/contact-words.js';
import type { FieldName } from '../client/fields.js';
import { saysInterested } from '../client/interest-words.js';
import type { Meaning } from '../client/words.js';
import { limitsOf, rhythmOf } from './rhythm.js';
import { type Context, type Note, rule, type Why } from './rule.js';

const PURCHASE_FIELDS: readonly FieldName[] = ['lastPurchase', 'firstPurchase', 'purchaseCount', 'totalRevenue'];

type Label = 'current' | 'active' | 'inactive' | 'potential' | 'probable' | 'unknown';

/**
 * How alive the relation with a client is.
 *
 * Has bought (a last purchase, a purchase count or revenue above zero, or a status or stage that says customer): current where
 * the last purchase is at most `current` days (90) old and there were two purchases or more, or their number is not known; else
 * active up to `active` days (365), both inclusive; else inactive. Bought on an unknown day: the status decides where the file
 * has no column of last purchases, else unknown. With the method cadence, who bought three times or more has limits of its own:
 * 1.5 and 3 times its mean days between purchases, each held within 14 and 730 days.
 * Has not bought: potential where somebody spoke with the client within `active` days (mass mail is no approach) or the client
 * is interested; else probable. Where the file has no column of purchases, only a word for prospects makes somebody probable:
 * the rest is unknown.
 *
 * @example of({ lastPurchase: 20_000, purchaseCount: 3, ... }, { asOf: 20_090, ... }) // 'current'
 */
export const state = rule({
  labels: ['current', 'active', 'inactive', 'potential', 'probable', 'unknown'],
  evidence: ['lastPurchase', 'status', 'purchaseCount', 'totalRevenue', 'firstPurchase', 'stage', 'lastContact', 'interest'],
  of: labelOf,
  why: whyOf,
});

function labelOf(client: Client, context: Context, note: Note): Label {
  if (client.counter) return 'unknown';
  const [status, stage] = meanings(client, context);
  const last = client.lastPurchase;
  if (last !== undefined) {
    const label = ofPurchase(last, client, context);
    if (contradicts(status, label)) note('state-conflict', 'status', { label });
    return label;
  }
  const dated = context.mapped.has('lastPurchase');
  // With a column of last purchases an empty cell says that there was none; without one the status is all there is.
  if (!dated && (status === 'active' || status === 'inactive')) return status;
  if (hasBought(client, context)) return 'unknown';
  if (saysPotential(client, status, stage) || isApproached(client, context)) return 'potential';
  return knowsPurchases(context.mapped) || status === 'prospect' || stage === 'prospect' ? 'probable' : 'unknown';
}

/** What the words of status and stage say of a client. */
function meanings(client: Client, context: Context): readonly [status: Meaning | null, stage: Meaning | null] {
  const status = client.status === undefined ? null : context.meaningOf(client.status, 'status');
  const lost = context.ofDeals === true && status === 'prospect';
  return [status, client.stage === undefined || lost ? null : context.meaningOf(client.stage, 'stage')];
}

function ofPurchase(last: number, client: Client, context: Context): 'current' | 'active' | 'inactive' {
  const days = Math.max(0, context.asOf - last);
  const { current, active } = context.state.method === 'hiatus' ? context.state : limitsOf(rhythmOf(client), context);
  const count = client.purchaseCount;
  return days <= current && (count === undefined || count >= 2) ? 'current' : days <= active ? 'active' : 'inactive';
}

const contradicts = (status: Meaning | null, label: Label): boolean =>
  (status === 'inactive' && label !== 'inactive') || (status === 'active' && label === 'inactive');

/** Whether a client has bought at some time: dates, counts and amounts above zero, or a status or stage that says customer. */
export function hasBought(client: Client, context: Context): boolean {
  if (client.lastPurchase !== undefined || client.firstPurchase !== undefined) return true;
  if ((client.purchaseCount ?? 0) > 0 || (client.totalRevenue ?? 0) > 0) return true;
  const [status, stage] = meanings(client, context);
  return status === 'customer' || stage === 'customer' || ((status === 'active' || status === 'inactive') && client.purchaseCount !== 0);
}

/** Whether status, stage or interest say that the client is interested. */
function saysPotential(client: Client, status: Meaning | null, stage: Meaning | null): boolean {
  return status === 'interested' || stage === 'interested' || (client.interest !== undefined && saysInterested(client.interest));
}

/** Whether somebody spoke with the client lately. */
function isApproached({ lastContact, contactType }: Client, context: Context): boolean {
  if (lastContact === undefined || context.asOf - lastContact > context.state.active) return false;
  return contactType === undefined || !isMassMail(contactType);
}

/** Whether the file has a column that tells who bought: an empty cell in it says that there was no purchase. */
export function knowsPurchases(mapped: ReadonlySet<FieldName>): boolean {
  return PURCHASE_FIELDS.some((field) => mapped.has(field));
}

function whyOf(client: Client, context: Context): Why {
  if (client.counter) return { code: 'counter', args: {} };
  const label = labelOf(client, context, () => undefined);
  const [status, stage] = meanings(client, context);
  const { lastPurchase, lastContact, purchaseCount } = client;
  if (lastPurchase !== undefined) return whyOfPurchase(lastPurchase, label, client, context, status);
  if (label === 'active' || label === 'inactive') return { code: 'status', args: { word: client.status ?? '' } };
  if (hasBought(client, context)) {
    if ((client.totalRevenue ?? 0) > 0 || (purchaseCount ?? 0) > 0 || client.firstPurchase !== undefined) return { code: 'undated', args: {} };
    return { code: 'undated-word', args: { word: (stage === 'customer' && status !== 'customer' ? client.stage : client.status) ?? '' } };
  }
  const contact = lastContact === undefined ? null : { days: Math.max(0, context.asOf - lastContact), active: context.state.active };
  if (label === 'potential') {
    if (!saysPotential(client, status, stage)) return { code: 'contact', args: contact ?? {} };
    return { code: 'interested', args: { word: (status === 'interested' ? client.status : stage === 'interested' ? client.stage : client.interest) ?? '' } };
  }
  if (label === 'unknown') return { code: 'no-column', args: {} };
  if (contact === null)
    return { code: knowsPurchases(context.mapped) ? 'never-bought' : 'prospect', args: { word: (status === 'prospect' ? client.status : client.stage) ?? '' } };
  return { code: contact.days > contact.active ? 'contact-old' : 'mass-mail', args: contact };
}

function whyOfPurchase(last: number, label: Label, client: Client, context: Context, status: Meaning | null): Why {
  const days = Math.max(0, context.asOf - last);
  const rhythm = rhythmOf(client);
  const { current, active, own } = limitsOf(rhythm, context);
  const count = client.purchaseCount;
  const args = {
    ...{ days, current, active },
    ...(count === undefined ? {} : { count }),
    ...(own && rhythm !== undefined ? { rhythm: Math.round(rhythm * 10) / 10 } : {}),
    ...(contradicts(status, label) ? { word: client.status ?? '' } : {}),
  };
  return { code: label === 'active' && days <= current ? 'active-once' : label, args };
}
