import { DIFFERENT, MISSING, NEAR, PART, SAME } from './levels.js';
import { isRole } from './read-ids.js';
import type { ComparedId } from './record.js';
import { isOneSlip } from './slips.js';

/** A level, and the value that two records share where they do: its frequency tells what that is worth. */
export type ValueMatch = { readonly level: number; readonly value: string };

const NOTHING: ValueMatch = { level: MISSING, value: '' };
const OTHERS: ValueMatch = { level: DIFFERENT, value: '' };

/** A local number has fewer digits than the whole one; so many must be the same. */
const SHORTEST_PART = 6;

/**
 * Compares tax ids. `near`: one sign wrong, missing or swapped with its neighbour, unless the check digits of both are right; `part`: the DNI inside a RUC or
 * CUIT, or an id without its check digit.
 */
export function compareIds(a: ComparedId | null, b: ComparedId | null): ValueMatch {
  if (a === null || b === null) return NOTHING;
  if (a.id === b.id) return { level: SAME, value: a.id };
  if (a.core === b.core || (isCut(a.id, b.id) && !(a.proven && b.proven))) return { level: PART, value: a.core };
  if (!(a.proven && b.proven) && a.id.length >= SHORTEST_PART && isOneSlip(a.id, b.id)) return { level: NEAR, value: '' };
  return OTHERS;
}

/** Whether two ids are those of two holders for sure. */
export function areOtherHolders(a: ComparedId | null, b: ComparedId | null): boolean {
  return a !== null && b !== null && a.proven && b.proven && a.core !== b.core;
}

/** An id of eight signs and more and the same with one sign behind it. */
function isCut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 7 && long.length === short.length + 1 && long.startsWith(short);
}

/** Compares addresses of email, best with best. `near`: one slip; `part`: the same person's mailbox of another domain. */
export function compareEmails(a: readonly string[], b: readonly string[]): ValueMatch {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const same = a.find((email) => b.includes(email));
  if (same !== undefined) return { level: SAME, value: same };
  let level: number = DIFFERENT;
  for (const one of a)
    for (const other of b) {
      if (isRole(one) || isRole(other)) continue;
      if (isOneSlip(one, other)) level = NEAR;
      else if (level === DIFFERENT && localOf(one) === localOf(other) && localOf(one).length >= 5) level = PART;
    }
  return { level, value: '' };
}

const localOf = (email: string): string => email.slice(0, email.indexOf('@'));

/** Compares telephone numbers, best with best. `part`: a local number and the same with its area code; `near`: one digit wrong or swapped. */
export function comparePhones(a: readonly string[], b: readonly string[]): ValueMatch {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const same = a.find((phone) => b.includes(phone));
  if (same !== undefined) return { level: SAME, value: same };
  let level: number = DIFFERENT;
  for (const one of a)
    for (const other of b) {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      if (short.length >= SHORTEST_PART && short.length < long.length && long.endsWith(short)) level = PART;
      else if (level === DIFFERENT && short.length >= 8 && isOneSlip(one, other)) level = NEAR;
    }
  return { level, value: '' };
}
