/** What is looked for; of signals equally grave, the first here is asked first. */
export const SIGNAL_CODES = [
  'ours-already',
  'repeated-clients',
  'same-contact-date',
  'shared-phone',
  'numbered-emails',
  'stale',
  'mass-mail',
  'round-amounts',
  'repeated-note',
  'same-sale-date',
  'no-relation',
  'generic-mailboxes',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];
