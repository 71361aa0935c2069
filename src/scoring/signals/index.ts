import type { Judged } from '../judged.js';
import type { Signal } from '../score.js';
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

/** What is looked for; of signals equally grave, the first here is asked first. */
const SIGNALS = [
  oursAlready,
  repeatedClients,
  sameContactDate,
  sharedPhone,
  numberedEmails,
  stale,
  massMail,
  roundAmounts,
  repeatedNote,
  sameSaleDate,
  noRelation,
  genericMailboxes,
] as const satisfies readonly SignalRule[];

export type SignalCode = (typeof SIGNALS)[number]['code'];

const GRAVITY: Readonly<Record<Signal['severity'], number>> = { high: 0, medium: 1, low: 2 };

/** What in the file asks for a question, the graver first; each has its innocent explanation in the catalogue. */
export function findSignals(judged: Judged): readonly Signal[] {
  return SIGNALS.flatMap(({ code, find }) => {
    const found = find(judged);
    return found === null ? [] : [{ code, ...found }];
  }).sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
