import type { Format } from '../../format.js';
import type { EvidenceField, EvidenceLevel } from '../../linkage/linkage.js';

/** What speaks for or against two records being one client; `{id}` is what the file calls its tax ids. */
const evidence: Readonly<Record<EvidenceField, Readonly<Record<EvidenceLevel, string>>>> = {
  record: { same: 'identical row', near: 'nearly identical row', part: 'row within the other', different: 'different rows' },
  taxId: { same: 'same {id}', near: 'nearly the same {id}', part: 'one {id} in common', different: 'another {id}' },
  name: { same: 'same name', near: 'nearly the same name', part: 'shorter name', different: 'another name' },
  company: { same: 'same company', near: 'nearly the same company', part: 'shorter company name', different: 'another company' },
  email: { same: 'same email', near: 'nearly the same email', part: 'one email in common', different: 'another email' },
  phone: { same: 'same phone', near: 'nearly the same phone', part: 'one phone in common', different: 'another phone' },
  birth: { same: 'same birth date', near: 'nearly the same birth date', part: 'incomplete birth date', different: 'another birth date' },
  address: { same: 'same address', near: 'nearly the same address', part: 'incomplete address', different: 'another address' },
  place: { same: 'same place', near: 'nearly the same place', part: 'incomplete place', different: 'another place' },
  postalCode: { same: 'same postcode', near: 'nearly the same postcode', part: 'incomplete postcode', different: 'another postcode' },
};

/** Which records are the same client, and what says so. */
export const linkage = {
  heading: 'Duplicates',
  evidence,
  /** What the tax id is called where the file's header does not tell. */
  taxId: 'tax id',
  /** What is compared, as heads of rows and in sentences. */
  fields: {
    record: 'Whole row',
    taxId: 'Tax id',
    name: 'Name',
    company: 'Company',
    email: 'Email',
    phone: 'Phone',
    birth: 'Birth date',
    address: 'Address',
    place: 'Place',
    postalCode: 'Postcode',
  } as Readonly<Record<EvidenceField, string>>,
  headline: (records: number, distinct: number, repeated: number, f: Format) =>
    `Of ${f.plural(records, 'row', 'rows')}, ${f.plural(distinct, 'different client', 'different clients')}: ${f.integer(repeated)} too many.`,
  clean: (records: number, f: Format) =>
    records === 1 ? 'One client only: there is nobody to compare with.' : `${f.integer(records)} clients, and none of them twice.`,
  review: (pairs: number, f: Format) => `${f.plural(pairs, 'pair looks', 'pairs look')} alike without being sure: look at ${pairs === 1 ? 'it' : 'them'}.`,
  sizes: {
    rows: 'Rows of the file',
    compared: 'Rows compared',
    distinct: 'Different clients',
    repeated: 'Too many',
    possible: 'To look at',
  },
  /** What stands beside the figures. */
  notes: {
    apart: (parts: readonly string[]) => `apart: ${parts.join(' · ')}`,
    rejected: (count: number, f: Format) => `${f.integer(count)} rejected`,
    blank: (count: number, f: Format) => `${f.integer(count)} blank`,
    excluded: (count: number, f: Format) => `${f.integer(count)} excluded`,
    counter: (count: number, f: Format) => `${f.integer(count)} counter sales`,
    groups: (groups: number, largest: number, f: Format) =>
      `in ${f.plural(groups, 'group', 'groups')}${groups > 1 ? `; the largest has ${f.plural(largest, 'row', 'rows')}` : ''}`,
    possible: 'pairs; they are not counted',
  },
  agreement: {
    title: (pairs: number, f: Format) => `In ${f.plural(pairs, 'pair', 'pairs')}`,
    same: 'Same',
    near: 'Alike',
    different: 'Differs',
    blank: 'Blank',
  },
  groups: {
    title: (groups: number, rows: number, f: Format) => `${f.plural(groups, 'client', 'clients')} more than once (${f.integer(rows)} rows)`,
    first: (shown: number, f: Format) => `the first ${f.integer(shown)}`,
    size: (rows: number, f: Format) => `${f.integer(rows)} rows`,
    with: (row: string) => `with ${row}`,
    more: (groups: number, rows: number, f: Format) => `and ${f.plural(groups, 'group', 'groups')} more (${f.integer(rows)} rows): all of them with`,
    moreRows: (rows: number, f: Format) => `and ${f.plural(rows, 'row', 'rows')} more`,
    legend: '= as in the first row of its group · ≈ reads the same once cut short, and is not · – blank',
    hidden: 'Birth dates and addresses are compared, not shown; phones, emails and personal ids are cut short (--show-personal shows all).',
  },
  possible: {
    title: (pairs: number, f: Format) => `To look at: ${f.plural(pairs, 'pair', 'pairs')}, not counted`,
    more: (pairs: number, f: Format) => `and ${f.plural(pairs, 'pair', 'pairs')} more: all of them with`,
  },
  columns: { client: 'Client', place: 'Place', birth: 'Birth' },
  how: {
    heading: 'How',
    compared: (pairs: number, all: number, fields: readonly string[], f: Format) =>
      `${f.plural(pairs, 'pair of rows', 'pairs of rows')} compared of ${f.integer(all)} possible, by ${f.list(fields)}.`,
    blocking: 'Only rows that share something are compared: an id, a phone, an email, or a name that sounds the same.',
    shipped: (f: Format) => `Weights: those that cartera comes with; above ${f.integer(2000)} pairs they are fitted to the file.`,
    fitted: 'Weights: fitted to this file, from how often each cell agrees by chance.',
    threshold: (percent: string) => `One client: from a probability of ${percent} on (--threshold).`,
    shared: 'A phone or an email alone never makes one client of two names, and the code of a row proves nothing.',
    missing: (fields: readonly string[], f: Format) =>
      `The file has no ${f.list(fields)}: with ${fields.length === 1 ? 'it' : 'them'}, clients could be told apart better.`,
    counter: (count: number, f: Format) => `${f.plural(count, 'counter sale was', 'counter sales were')} not compared.`,
  },
  next: {
    outFile: 'duplicates.xlsx',
    out: 'all rows, to clean up in Excel',
    personal: 'with whole names, phones and emails',
    analyze: 'the portfolio; every row counts as a client there',
  },
  workbook: {
    repeated: 'Duplicates',
    possible: 'To look at',
    heads: {
      group: 'Group',
      decision: 'Decision',
      row: 'Row in the file',
      with: 'Matched with',
      probability: 'Probability',
      evidence: 'What agrees and what does not',
      filled: 'Cells filled',
    },
    keep: 'keep',
    drop: 'delete',
    same: 'same client',
    other: 'another client',
    choose: 'Choose from the list',
    none: 'Nothing here.',
    note: 'Amber: what differs within the group. Decide row by row; nothing is deleted by cartera.',
    threshold: 'One client from a probability of',
    weights: 'What each agreement weighs',
    weightHeads: { field: 'Field', level: 'Finding', weight: 'Weight in bits' },
    weightNote:
      'Bits: each one doubles the odds that two rows are one client, each one below zero halves them (Fellegi and Sunter, 1969). A blank cell says nothing.',
    levels: { same: 'same', near: 'alike', part: 'in part', different: 'differs' } as Readonly<Record<EvidenceLevel, string>>,
  },
};

export type LinkageWords = typeof linkage;
