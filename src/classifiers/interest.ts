import type { Client } from '../client/client.js';
import { isMassMail } from '../client/contact-words.js';
import type { Heat } from '../client/interest-words.js';
import { type Context, rule, type Why } from './rule.js';
import { cameByItself, stageOf } from './stage.js';

/** What may make a client warm, and the points it is worth; `column`: the client's own column, which needs no points. Order = bit of the mask. */
export const FACTORS = {
  column: 0,
  'recent-contact': 2,
  contact: 1,
  'late-stage': 2,
  qualified: 1,
  inbound: 1,
  'opt-out': -3,
  lost: -3,
} as const;
export type Factor = keyof typeof FACTORS;
export const FACTOR_NAMES = Object.keys(FACTORS) as readonly Factor[];

const bit = (factor: Factor): number => 1 << FACTOR_NAMES.indexOf(factor);
const BITS = Object.fromEntries(FACTOR_NAMES.map((factor) => [factor, bit(factor)])) as Readonly<Record<Factor, number>>;
/** Something is known of the client, worth points or not: without it nobody is cold. */
const KNOWN = 1 << FACTOR_NAMES.length;

/**
 * How warm a client is. Its own column decides where it says anything; else points: a contact at most `recent` days ago (30, inclusive) 2, at most
 * `contact` days ago (90, inclusive) 1, mass mail none; stage proposal or negotiation 2, qualification 1; a client that came by itself or was sent 1;
 * consent refused -3, a lost deal -3. From `hot` points on (4) hot, from `warm` on (2) warm, else cold; who has none of these is unknown.
 *
 * @example of({ lastContact: 20_000, stage: 'Propuesta' }, { asOf: 20_030, ... }) // 'hot'
 */
export const interest = rule({
  labels: ['hot', 'warm', 'cold', 'unknown'],
  evidence: ['interest', 'lastContact', 'stage', 'source', 'medium', 'consent'],
  of: (client: Client, context: Context) => {
    const own = ownHeat(client, context);
    if (own !== null) return own;
    const mask = factorMask(client, context);
    if (mask === 0) return 'unknown';
    const points = pointsOf(mask);
    return points >= context.interest.hot ? 'hot' : points >= context.interest.warm ? 'warm' : 'cold';
  },
  why: (client: Client, context: Context): Why => {
    if (client.counter) return { code: 'counter', args: {} };
    if (ownHeat(client, context) !== null) return { code: 'column', args: {} };
    const mask = factorMask(client, context);
    const { hot, warm, recent, contact } = context.interest;
    const factors = factorsOf(mask).map(({ factor }) => factor);
    return mask === 0
      ? { code: 'none', args: {} }
      : { code: 'points', args: { points: pointsOf(mask), factors: factors.join(' '), hot, warm, recent, contact } };
  },
});

/** What the client's own interest column says; null where it says nothing. */
export function ownHeat({ counter, interest: word }: Client, { read }: Context): Heat | null {
  return counter || word === undefined ? null : read.interestOf(word);
}

/** What makes a client as warm as it is, with the points of each. */
export function interestFactors(client: Client, context: Context): { readonly factor: Factor; readonly points: number }[] {
  return factorsOf(factorMask(client, context));
}

/** The factors of a mask, as the facts keep it. */
export function factorsOf(mask: number): { readonly factor: Factor; readonly points: number }[] {
  return FACTOR_NAMES.filter((factor) => (mask & BITS[factor]) !== 0).map((factor) => ({ factor, points: FACTORS[factor] }));
}

/** The factors of a client as bits, 0 where nothing is known: no object for each of a million clients. */
export function factorMask(client: Client, context: Context): number {
  if (client.counter) return 0;
  if (ownHeat(client, context) !== null) return KNOWN | BITS.column;
  let mask = 0;
  const { lastContact, contactType } = client;
  if (lastContact !== undefined && (contactType === undefined || !isMassMail(contactType))) {
    const days = Math.max(0, context.asOf - lastContact);
    mask |= KNOWN | (days <= context.interest.recent ? BITS['recent-contact'] : days <= context.interest.contact ? BITS.contact : 0);
  }
  const stage = stageOf(client, context);
  // Who has bought may want nothing more: that alone says nothing of interest.
  if (stage !== null && stage !== 'won') mask |= KNOWN;
  if (stage === 'proposal' || stage === 'negotiation') mask |= BITS['late-stage'];
  else if (stage === 'qualification') mask |= BITS.qualified;
  else if (stage === 'lost') mask |= BITS.lost;
  const inbound = cameByItself(client, context);
  if (inbound !== null) mask |= KNOWN | (inbound ? BITS.inbound : 0);
  if (client.consent === false) mask |= KNOWN | BITS['opt-out'];
  return mask;
}

function pointsOf(mask: number): number {
  let points = 0;
  for (const factor of FACTOR_NAMES) if ((mask & BITS[factor]) !== 0) points += FACTORS[factor];
  return points;
}
