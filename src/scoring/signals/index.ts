import type { Judged } from '../judged.js';
import type { Signal } from '../score.js';
import { SIGNAL_CODES, type SignalCode } from './codes.js';
import { genericMailboxes } from './generic-mailboxes.js';
import { massMail } from './mass-mail.js';
import { noRelation } from './no-relation.js';
import { numberedEmails } from './numbered-emails.js';
import { oursAlready } from './ours-already.js';
import { repeatedClients } from './repeated-clients.js';
import { repeatedNote } from './repeated-note.js';
import { roundAmounts } from './round-amounts.js';
import type { SignalRule } from './rule.js';
import { sameContactDate, sameSaleDate } from './same-date.js';
import { sharedPhone } from './shared-phone.js';
import { stale } from './stale.js';

const SIGNALS: { readonly [C in SignalCode]: SignalRule<C> } = {
  'ours-already': oursAlready,
  'repeated-clients': repeatedClients,
  'same-contact-date': sameContactDate,
  'shared-phone': sharedPhone,
  'numbered-emails': numberedEmails,
  stale,
  'mass-mail': massMail,
  'round-amounts': roundAmounts,
  'repeated-note': repeatedNote,
  'same-sale-date': sameSaleDate,
  'no-relation': noRelation,
  'generic-mailboxes': genericMailboxes,
};

const GRAVITY: Readonly<Record<Signal['severity'], number>> = { high: 0, medium: 1, low: 2 };

/** What in the file asks for a question, the graver first; each has its innocent explanation in the catalogue. */
export function findSignals(judged: Judged): readonly Signal[] {
  return SIGNAL_CODES.flatMap((code) => {
    const found = SIGNALS[code].find(judged);
    return found === null ? [] : [{ code, ...found }];
  }).sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
