import type { Client } from '../client/client.js';
import { NO_DAY } from '../client/facts.js';
import type { Context, Kept } from './rule.js';

/** Up to how many days since the last purchase, inclusive, a client is current and active; `own`: made of its own rhythm. */
export type StateLimits = { readonly current: number; readonly active: number; readonly own: boolean };

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

/** The limits of a client with a rhythm (mean days between purchases), or of one whose rhythm is not known (undefined). */
export function limitsOf(rhythm: number | undefined, { state }: Context): StateLimits {
  if (state.method === 'hiatus' || rhythm === undefined) return { current: state.current, active: state.active, own: false };
  return { current: timesOf(state.cadence.current, rhythm, state.cadence), active: timesOf(state.cadence.active, rhythm, state.cadence), own: true };
}

/**
 * Whether a client is about to lapse: still current or active, but past 1.5 times its own rhythm (held within 14 and 730 days). Without a rhythm nobody lapses.
 *
 * @param state The client's label by the state rule.
 */
export function lapses(state: string, { facts, row }: Kept, context: Context): boolean {
  const rhythm = facts.rhythm[row] as number;
  const last = facts.lastPurchase[row] as number;
  if (rhythm === 0 || last === NO_DAY || (state !== 'current' && state !== 'active')) return false;
  return context.asOf - last > timesOf(context.state.cadence.current, rhythm, context.state.cadence);
}

/** A multiple of a rhythm in whole days, within the least and the most; what a quotient lacks of a whole number by rounding does not cost a day. */
function timesOf(factor: number, rhythm: number, { least, most }: Context['state']['cadence']): number {
  return Math.min(most, Math.max(least, Math.floor(factor * rhythm + 1e-6)));
}
