import type { Action } from './inactive.js';
import type { Signs } from './signs.js';

/** The signs of a client that the next step depends on. */
export type ActionSigns = Pick<Signs, 'phone' | 'email' | 'place' | 'refused' | 'cause'>;

/**
 * What to do next about a client that left or is about to.
 *
 * Who does not want to be written to or called is left alone, whatever it is worth; so is who closed, moved away or needs it no more. An inactive A or key account
 * with an address (or a district) is visited: losing it costs more than the way. Else who has a phone is called, who has only an email written to; for who has
 * neither, somebody has to find a phone.
 *
 * @param inactive It has left; else it is about to.
 * @param important It is an A or a key account.
 * @example actionOf({ phone: true, email: true, place: false, refused: false, cause: null }, true, true) // 'call'
 */
export function actionOf({ phone, email, place, refused, cause }: ActionSigns, inactive: boolean, important: boolean): Action {
  if (refused || cause === 'gone') return 'leave';
  if (inactive && important && place) return 'visit';
  return phone ? 'call' : email ? 'write' : 'find-contact';
}

/** Whether a step can be taken this week: there is somebody to visit, call or write to, who has nothing against it. */
export function isReachable(action: Action): boolean {
  return action === 'visit' || action === 'call' || action === 'write';
}

/** Whose turn it is in a round of calls: 0 who can be reached, 1 who has to be looked for, 2 who is left alone. */
export function turnOf(action: Action): number {
  return isReachable(action) ? 0 : action === 'find-contact' ? 1 : 2;
}
