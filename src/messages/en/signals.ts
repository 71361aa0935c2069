import { type Format, numberArg as number, textArg as text } from '../../format.js';
import type { SignalCode } from '../../scoring/signals/codes.js';
import type { QUESTIONS } from '../../scoring/traits/questions.js';
import type { STRENGTHS } from '../../scoring/traits/strengths.js';
import type { WEAKNESSES } from '../../scoring/traits/weaknesses.js';
import { terms } from './terms.js';

type Args = Readonly<Record<string, string | number>>;
/** One sentence out of figures. */
export type Sentence = (args: Args, f: Format) => string;
type Sentences<Code extends string> = Readonly<Record<Code, Sentence>>;
export type Traits = Readonly<Record<string, Sentence>>;

/** Row numbers of a trace, `88-101 120 +14`, as people read them. */
export function readRows(rows: string, f: Format, to: string): string {
  const parts = rows.split(' ').filter((part) => part !== '' && !part.startsWith('+'));
  const more = /\+(\d+)/.exec(rows)?.[1];
  const [only] = parts;
  const ends = only?.split('-').map((line) => f.rows([Number(line)]).replace(/^\S+ /, '')) ?? [];
  const named = parts.map((part) => part.split('-').map(Number));
  if (parts.length === 1 && more === undefined && ends.length === 2) return `${f.rows([1, 1]).split(' ')[0]} ${ends.join(to)}`;
  const left = named.reduce((sum, [first = 0, last = first]) => sum + last - first, 0) + Number(more ?? 0);
  return f.rows(
    named.map(([first = 0]) => first),
    left,
  );
}

const rows = (args: Args, f: Format): string => readRows(text(args, 'rows'), f, '–');
const int = (args: Args, name: string, f: Format): string => f.integer(number(args, name));
const of = (args: Args, part: string, whole: string, f: Format): string => `${int(args, part, f)} of ${int(args, whole, f)}`;
const share = (args: Args, name: string, f: Format): string => `${f.decimal(number(args, name) * 100, 0)}%`;
/** Clients that are left out because their only day is one that is asked about. */
const apart = (args: Args): string => (args.apart === undefined ? '' : ', the repeated date left out');
const others = (args: Args, name: string, one: string, many: string, f: Format): string => {
  const count = number(args, name);
  return count <= 0 ? '' : `, and ${f.plural(count, one, many)}`;
};
const quoted = (fields: string, f: Format): string[] =>
  fields.split(' ').map((field) => f.quote((terms.fields as Readonly<Record<string, string>>)[field] ?? field));
/** Columns by their names: all of them, or any one. */
const named = (fields: string, f: Format, any = false): string => (any ? quoted(fields, f).join(' or ') : f.list(quoted(fields, f)));

/** Questions to a candidate, strengths and weaknesses. A signal is what was found, and a question with its innocent explanation; never an accusation. */
export const signals = {
  heading: 'To clarify',
  /** Under the heading. */
  note: 'these are questions, not accusations',
  severity: { high: 'Ask first', medium: 'Ask', low: 'Good to know' },
  signals: {
    'ours-already': (args, f) => `${of(args, 'ours', 'clients', f)} clients are ours already (${rows(args, f)}). Do they buy from both?`,
    'repeated-clients': (args, f) => `${of(args, 'repeated', 'records', f)} rows repeat a client of the file. Are they branches, or two lists joined?`,
    'same-contact-date': (args, f) =>
      `${f.plural(number(args, 'count'), 'row', 'rows')} with the same last contact, ${f.day(text(args, 'date'))}${others(args, 'others', 'more day', 'more days', f)}. Was it a bulk upload?`,
    'same-sale-date': (args, f) =>
      `${of(args, 'count', 'dated', f)} last sales are of ${f.day(text(args, 'date'))}${others(args, 'others', 'more day', 'more days', f)}. Is everybody invoiced on one day?`,
    'shared-phone': (args, f) =>
      `${int(args, 'names', f)} different names with one phone (${rows(args, f)})${others({ phones: number(args, 'phones') - 1 }, 'phones', 'more phone like it', 'more phones like it', f)}. Is it a switchboard?`,
    'numbered-emails': (args, f) =>
      `${int(args, 'count', f)} emails numbered one after the other (${rows(args, f)})${others({ patterns: number(args, 'patterns') - 1 }, 'patterns', 'more series', 'more series', f)}. Did a system number them?`,
    stale: (args, f) => `${of(args, 'count', 'dated', f)} clients with a date were last seen over a year ago. Is this an old copy?`,
    'mass-mail': (args, f) => `${of(args, 'count', 'contacts', f)} contacts were mass mail. Were they looked after online?`,
    'round-amounts': (args, f) =>
      `${of(args, 'count', 'amounts', f)} amounts end in ${number(args, 'step') === 1000 ? '000' : '00'}. Are they sales or estimates?`,
    'repeated-note': (args, f) =>
      `The same note of ${int(args, 'words', f)} words in ${f.plural(number(args, 'count'), 'row', 'rows')}${others({ notes: number(args, 'notes') - 1 }, 'notes', 'more note like it', 'more notes like it', f)}. Is it a template?`,
    'no-relation': (args, f) => `${of(args, 'count', 'clients', f)} clients come with names and numbers alone. Does the old system let nothing else out?`,
    'generic-mailboxes': (args, f) => `${of(args, 'count', 'emails', f)} emails are general ones (info@, sales@). Who answers there?`,
  } satisfies Sentences<SignalCode> as Traits,
  strengths: {
    proven: (args, f) => `${of(args, 'count', 'clients', f)} clients with a proven relation in 12 months${apart(args)}`,
    sold: (args, f) =>
      `${f.plural(number(args, 'count'), 'client', 'clients')} bought in 12 months${args.amount === undefined ? '' : `: ${f.money(number(args, 'amount'), text(args, 'currency') || null)}`}`,
    seen: (args, f) => `${f.plural(number(args, 'count'), 'client', 'clients')} seen in person in 12 months${apart(args)}`,
    'own-clients': (args, f) => `${of(args, 'count', 'clients', f)} clients are the seller's own`,
    'new-to-us': (args, f) => `${of(args, 'count', 'clients', f)} clients are new to us`,
    spread: (args, f) => `No client makes more than ${share(args, 'share', f)} of the sales`,
    reachable: (args, f) => `${of(args, 'count', 'clients', f)} clients can be reached`,
    'no-repeats': (args, f) => `No duplicates ${share(args, 'share', f)}`,
  } satisfies Sentences<(typeof STRENGTHS)[number]> as Traits,
  weaknesses: {
    ours: (args, f) => `${of(args, 'count', 'clients', f)} clients are ours already`,
    'no-dates': () => 'No date of contact or purchase: relations cannot be seen',
    unproven: (args, f) => `${of(args, 'count', 'clients', f)} clients without a proven relation in 12 months`,
    unsold: (args, f) => `Sales without proof: ${int(args, 'count', f)} of ${int(args, 'usable', f)} who can be reached without a single dated sale`,
    'long-ago': (args, f) => `Half were last contacted over ${int(args, 'days', f)} days ago`,
    corporate: (args, f) => `${of(args, 'count', 'clients', f)} clients belong to the former company, or are shared with it`,
    dependent: (args, f) =>
      number(args, 'share') >= 0.3 ? `1 client makes ${share(args, 'share', f)} of the sales` : `3 clients make ${share(args, 'top3', f)} of the sales`,
    repeated: (args, f) => `${of(args, 'count', 'records', f)} rows repeat a client`,
    unreachable: (args, f) => `${of(args, 'count', 'clients', f)} clients cannot be reached`,
    invalid: (args, f) => `${of(args, 'count', 'filled', f)} cells hold no valid value, above all in ${named(text(args, 'field'), f)}`,
    'few-columns': (args, f) => `Few columns: ${f.decimal(number(args, 'ceiling'), 0)} of 100 points are possible`,
  } satisfies Sentences<(typeof WEAKNESSES)[number]> as Traits,
  questions: {
    'ours-already': (args, f) =>
      `${int(args, 'ours', f)} of these clients buy from us already (${rows(args, f)}). Since when have you known them, and what do they buy from you?`,
    'repeated-clients': (args, f) =>
      `${int(args, 'repeated', f)} rows repeat a client, one of them ${int(args, 'most', f)} times (${rows(args, f)}). How was the list put together?`,
    'same-contact-date': (args, f) =>
      `On ${f.day(text(args, 'date'))} the file has a contact with ${f.plural(number(args, 'count'), 'client', 'clients')}. What was done that day, and with whom did you speak?`,
    'same-sale-date': (args, f) => `${int(args, 'count', f)} clients last bought on ${f.day(text(args, 'date'))}. How and when do you invoice?`,
    'shared-phone': (args, f) => `${int(args, 'names', f)} clients have one and the same phone (${rows(args, f)}). Who answers it?`,
    'numbered-emails': (args, f) => `${int(args, 'count', f)} emails follow one another in number (${rows(args, f)}). Who gave them out, and who reads them?`,
    stale: (args, f) => `${of(args, 'count', 'dated', f)} clients were last seen over a year ago. When did you leave them, and who looks after them today?`,
    'mass-mail': (args, f) => `${of(args, 'count', 'contacts', f)} contacts were mass mail. With which of them did you speak in person?`,
    'round-amounts': (args, f) => `${of(args, 'count', 'amounts', f)} amounts are round. Where do they come from: invoices, orders, memory?`,
    'repeated-note': (args, f) => `${f.plural(number(args, 'count'), 'row has', 'rows have')} the same note (${rows(args, f)}). Who wrote it, and what for?`,
    'no-relation': (args, f) =>
      `There are ${int(args, 'clients', f)} clients without dates or sales. How many did you look after yourself, and where do the others come from?`,
    'generic-mailboxes': (args, f) => `Most emails are general ones (${of(args, 'count', 'emails', f)}). Who decides on purchases in your ten best clients?`,
    'no-origin': (args, f) => `${of(args, 'count', 'clients', f)} without origin. Whose are they? What does your former contract say?`,
    corporate: (args, f) => `${of(args, 'count', 'clients', f)} belong to the company or are shared with it. May you take them along, and what did you sign?`,
    unproven: (args, f) => `${of(args, 'count', 'clients', f)} without a proven relation in 12 months. Which of them would answer your call today?`,
    dependence: (args, f) =>
      number(args, 'share') >= 0.3
        ? `One client (${f.rows([number(args, 'line')])}) makes ${share(args, 'share', f)} of the sales. Who decides there, and would they follow you?`
        : `Three clients make ${share(args, 'top3', f)} of the sales. Who decides there, and would they follow you?`,
    'unproven-sales': (args, f) =>
      `${of(args, 'count', 'usable', f)} who can be reached are without a single dated sale. What can you show: invoices, orders, commissions?`,
    'tell-about': (args, f) => `Tell about ${rows(args, f)}: who buys there, what, how often and from whom else?`,
    'ask-column': (args, f) => `Ask for ${named(text(args, 'fields'), f, args.any === 1)}: up to ${f.decimal(number(args, 'points'), 0)} more points`,
  } satisfies Sentences<SignalCode | (typeof QUESTIONS)[number]> as Traits,
};

export type SignalsWords = typeof signals;
