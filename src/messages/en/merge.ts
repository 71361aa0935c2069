import type { Format } from '../../format.js';
import type { EvidenceField, EvidenceLevel } from '../../linkage/linkage.js';
import type { FieldAction } from '../../report/merge-client.js';
import type { Doubt, PlanStanding } from '../../report/merge-plan.js';

/** How a portfolio joins ours. */
export const merge = {
  heading: 'Plan to merge',
  into: (candidate: string, ours: string): string => `${candidate} into ${ours}`,
  headline: (added: number, all: number, file: string, f: Format): string =>
    all === 0
      ? `${file} has no client to merge.`
      : added === 0
        ? `None of the ${f.plural(all, 'client', 'clients')} of ${file} is new: ours already.`
        : `Of ${f.plural(all, 'client', 'clients')} of ${file}, ${f.integer(added)} ${added === 1 ? 'is' : 'are'} new.`,
  untouched: 'Neither file was changed.',
  standings: {
    new: { name: 'New', gloss: 'would be added', heading: 'New' },
    known: { name: 'Known', gloss: 'ours already, nothing to add', heading: 'Known' },
    enrich: { name: 'To fill in', gloss: 'ours already, with data that ours lack', heading: 'To fill in' },
    conflict: { name: 'In conflict', gloss: 'somebody has to decide', heading: 'In conflict' },
  } as Readonly<Record<PlanStanding, { readonly name: string; readonly gloss: string; readonly heading: string }>>,
  joined: (clients: number, rows: number, f: Format): string =>
    `${f.plural(clients, 'client of the candidate stands', 'clients of the candidate stand')} in several rows: ${f.plural(rows, 'row was', 'rows were')} joined.`,
  gives: 'Data to add',
  disputed: 'Differences',
  more: (count: number, f: Format): string => `and ${f.integer(count)} more`,
  theirRow: (rows: string): string => `row ${rows}`,
  ourRow: (rows: string): string => `ours ${rows}`,
  actions: { fill: 'fill in', add: 'add', differs: 'choose' } as Readonly<Record<FieldAction, string>>,
  fill: (field: string, value: string): string => `${field}: ${value}`,
  add: (field: string, value: string): string => `${field}: one more, ${value}`,
  differs: (field: string, ours: string, theirs: string): string => `${field}: ours ${ours}, theirs ${theirs}`,
  otherHidden: (field: string): string => `${field}: another one`,
  hidden: '(hidden)',
  nameless: '(no name)',
  doubts: {
    match: 'probably ours, but not surely',
    several: 'like more than one of ours',
  } as Readonly<Record<Doubt, string>>,
  because: (reasons: string): string => `in favour: ${reasons}`,
  against: (reasons: string): string => `against: ${reasons}`,
  evidence: {
    record: { same: 'the whole row is the same', near: 'the row is nearly the same', part: 'a part of the row is the same', different: 'the row is another' },
    taxId: { same: 'same tax id', near: 'nearly the same tax id', part: 'one of the tax ids is the same', different: 'another tax id' },
    name: { same: 'same name', near: 'similar name', part: 'a part of the name', different: 'another name' },
    company: { same: 'same company', near: 'similar company', part: 'a part of the company’s name', different: 'another company' },
    email: { same: 'same email', near: 'nearly the same email', part: 'one of the emails is the same', different: 'another email' },
    phone: { same: 'same phone', near: 'nearly the same phone', part: 'one of the phones is the same', different: 'another phone' },
    birth: { same: 'same date of birth', near: 'nearly the same date of birth', part: 'same year of birth', different: 'another date of birth' },
    address: { same: 'same address', near: 'similar address', part: 'a part of the address', different: 'another address' },
    place: { same: 'same place', near: 'nearly the same place', part: 'a part of the place', different: 'another place' },
    postalCode: { same: 'same postal code', near: 'nearly the same postal code', part: 'a part of the postal code', different: 'another postal code' },
  } as Readonly<Record<EvidenceField, Readonly<Record<EvidenceLevel, string>>>>,
  next: {
    open: (file: string): string => `open ${file}: choose under “Decision”, then add and fill in by hand`,
    plan: 'the plan in full, to decide case by case in Excel',
    planFile: 'plan.xlsx',
    personal: 'with names and numbers in full',
    score: 'how good what they bring is',
  },
  sheets: { summary: 'Summary', new: 'New', known: 'Known', enrich: 'To fill in', conflict: 'Conflicts', method: 'Method' },
  heads: {
    decision: 'Decision',
    row: 'Row (candidate)',
    ours: 'Row (ours)',
    client: 'Client',
    field: 'Field',
    what: 'What to do',
    ourValue: 'Ours',
    theirValue: 'Candidate’s',
    reasons: 'Why it is the same client',
    probability: 'Sure',
    doubt: 'Doubt',
    count: 'Clients',
  },
  decisions: {
    new: ['Add', 'Leave out', 'Ask'],
    enrich: ['Fill in', 'Leave out', 'Ask'],
    conflict: ['Keep ours', 'Take theirs', 'Keep both', 'Not the same client', 'Ask'],
  } as Readonly<Record<Exclude<PlanStanding, 'known'>, readonly string[]>>,
  notes: {
    summary: 'A plan, nothing was changed: choose under “Decision” in each sheet, then copy to our list what is accepted.',
    new: 'Clients of the candidate that are not among ours. The columns stand in the order of our own list, so that rows can be copied under it; the candidate’s further columns follow.',
    known: 'Clients that we have already; the candidate’s file says nothing new about them.',
    enrich: 'Clients that we have already, and a cell that is empty in our list. Only valid values are offered; nothing of ours would be replaced.',
    conflict: 'Clients of which both files say different things, or of whom it is not sure that they are the same. Nothing is decided here.',
    none: 'None.',
  },
  method: {
    ours: 'Our clients',
    candidate: 'The candidate',
    threshold: 'Same client from',
    command: 'Command',
    sha256: 'SHA-256',
    file: 'File',
    rows: 'Rows',
    clients: 'Clients',
    version: 'cartera version',
    rules: 'Rules',
    texts: [
      'Rows of the candidate that are the same client count once, and so do rows of ours.',
      'A client of theirs is ours already where tax id, name, company, phone, email, birth date, address and place, weighed together, say so with the probability above or a higher one. The row’s own code is no evidence; a shared phone or email alone makes nobody the same client.',
      'A field is filled in only where no row of ours says anything in it, and only with a value that is valid: a phone that can be dialled, an email that is no throw-away address, a tax id whose check digits are right.',
      'Another phone or email is an addition. Another name, company, tax id, address or birth date is a conflict. Dates of contact, notes, amounts, trades and sizes may differ.',
      'Phones are compared by their last nine digits, names without accents, order, legal forms and slips, addresses by their numbers and words.',
      'Clients that are like more than one of ours, and those that some data say are ours and some say are not, are conflicts.',
      'Counter sales and rows without a client take no part.',
      'This workbook holds personal data in full: it is for those who decide, and for as long as they need it.',
    ],
  },
};

export type MergeWords = typeof merge;
