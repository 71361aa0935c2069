import type { Cause } from '../client/churn-words.js';
import type { Reason } from './inactive.js';

/** What may tell why a client left. Days are day numbers. */
export type ReasonEvidence = {
  /** What the client's column of reasons says; null where it says nothing. */
  readonly cause: Cause | null;
  /** Its satisfaction is among the lowest answers. */
  readonly dissatisfied: boolean;
  /** Undefined where only a status says that the client left. */
  readonly lastPurchase: number | undefined;
  /** Whether the file tells contacts at all; the last one is undefined where none is known, mail to everybody being none. */
  readonly tellsContacts: boolean;
  readonly lastContact: number | undefined;
  readonly asOf: number;
  /** Days without contact, exclusive, from which nobody looks after a client. */
  readonly gap: number;
};

/**
 * Why a client may have left.
 *
 * Its column of reasons decides, and only that is read: price, dissatisfaction, attention; a closing, a move and anything else is other. Else, as possible reasons: the
 * lowest answers of satisfaction say dissatisfaction; no contact since the last purchase (one on its very day was the purchase), or the last one more than `gap`
 * days (180) ago, says attention. A file without contacts tells no gap. Else unknown.
 *
 * @example reasonOf({ cause: null, dissatisfied: false, lastPurchase: 100, tellsContacts: true, lastContact: 100, asOf: 500, gap: 180 }) // attention, possible
 */
export function reasonOf(evidence: ReasonEvidence): { readonly reason: Reason; readonly read: boolean } {
  const { cause, dissatisfied, lastPurchase, tellsContacts, lastContact, asOf, gap } = evidence;
  if (cause !== null) return { reason: cause === 'gone' ? 'other' : cause, read: true };
  if (dissatisfied) return { reason: 'dissatisfaction', read: false };
  if (!tellsContacts) return { reason: 'unknown', read: false };
  const isSince = lastContact !== undefined && (lastPurchase === undefined || lastContact > lastPurchase);
  const neglected = !isSince || asOf - lastContact > gap;
  return { reason: neglected ? 'attention' : 'unknown', read: false };
}
