import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { namesOf } from '../../rule-words.js';
import { terms } from '../terms.js';
import { inFigures } from './in-figures.js';

const { headings, states, tiers, generations } = terms;

const has = (args: Args, name: string): boolean => args[name] !== undefined;
const count = (args: Args, name: string, f: Format): string => f.integer(numberArg(args, name));
const daysOf = (args: Args, name: string, f: Format): string => f.plural(numberArg(args, name), 'day', 'days');
const wordOf = (args: Args, f: Format): string => f.quote(textArg(args, 'word'));
/** Whose rhythm the limits follow, and what the file says otherwise. */
const rhythm = (args: Args, f: Format): string => {
  const every = numberArg(args, 'rhythm');
  const own = has(args, 'rhythm') ? `; it used to buy every ${f.decimal(every, Number.isInteger(every) ? 0 : 1)} days` : '';
  return `${own}${has(args, 'word') ? `. Its status says ${wordOf(args, f)}: the purchase weighs more` : ''}.`;
};
const bought = (args: Args, f: Format): string =>
  numberArg(args, 'days') === 0 ? 'Last bought on the as-of date or after it' : `Last bought ${daysOf(args, 'days', f)} ago`;
const times = (args: Args, f: Format): string => (has(args, 'count') ? `, ${f.plural(numberArg(args, 'count'), 'purchase', 'purchases')} in all` : '');

/** Said of counter sales by every rule. */
export const counter = (): string => 'Counter sales, with no client behind them: counted in the total, not classified.';
/** Said by rules over amounts. */
export const otherCurrency = (): string => 'Its amount is in another currency, and nothing gives the exchange rate (--rate).';

export const state = {
  heading: headings.state,
  rule: inFigures.state,
  labels: namesOf(states),
  why: {
    counter,
    current: (args: Args, f: Format) => `${bought(args, f)}${times(args, f)}: current up to ${daysOf(args, 'current', f)}${rhythm(args, f)}`,
    active: (args: Args, f: Format) =>
      `${bought(args, f)}: more than ${count(args, 'current', f)} and up to ${daysOf(args, 'active', f)} is active${rhythm(args, f)}`,
    'active-once': (args: Args, f: Format) => `${bought(args, f)}, but not twice so far: current needs two purchases or more${rhythm(args, f)}`,
    inactive: (args: Args, f: Format) => `${bought(args, f)}: past ${daysOf(args, 'active', f)} it is inactive${rhythm(args, f)}`,
    status: (args: Args, f: Format) => `Its status says ${wordOf(args, f)}, and the file has no column with the last purchase.`,
    undated: () => 'It has bought, but nothing says when.',
    'undated-word': (args: Args, f: Format) => `The file calls it ${wordOf(args, f)}: it has bought, but nothing says when.`,
    interested: (args: Args, f: Format) => `It has not bought, and the file calls it ${wordOf(args, f)}.`,
    contact: (args: Args, f: Format) => `It has not bought; somebody spoke with it ${daysOf(args, 'days', f)} ago, within ${daysOf(args, 'active', f)}.`,
    'contact-old': (args: Args, f: Format) => `It has not bought; the last contact was ${daysOf(args, 'days', f)} ago, more than ${daysOf(args, 'active', f)}.`,
    'mass-mail': () => 'It has not bought; its last contact was mail to everybody, which is no approach.',
    'never-bought': () => 'Its columns of purchases are empty, and nobody has spoken with it.',
    prospect: (args: Args, f: Format) => `The file calls it ${wordOf(args, f)}.`,
    'no-column': () => 'No column says whether it has bought.',
  },
};

const amount = (args: Args, f: Format): string => f.money(numberArg(args, 'amount'), textArg(args, 'currency') || null);
const place = (args: Args, f: Format): string => `number ${count(args, 'rank', f)} of ${count(args, 'clients', f)}`;

/** Why an amount has its tier, by each method. */
export const byAmount = {
  abc: (args: Args, f: Format) =>
    numberArg(args, 'rank') === 1
      ? `${amount(args, f)}, ${place(args, f)}: the first is always A.`
      : `${amount(args, f)}, ${place(args, f)}: those before it make ${f.percent(numberArg(args, 'before'))}; A is under ${numberArg(args, 'a')}%, B under ${numberArg(args, 'b')}%.`,
  quantiles: (args: Args, f: Format) =>
    `${amount(args, f)}, ${place(args, f)}: ${f.percent(numberArg(args, 'before'))} of them are larger; A is under ${numberArg(args, 'a')}%, B under ${numberArg(args, 'b')}%.`,
  amounts: (args: Args, f: Format) => `${amount(args, f)}: A from ${f.amount(numberArg(args, 'a'))}, B from ${f.amount(numberArg(args, 'b'))}.`,
};
/** Why a client has no revenue that counts. */
export const withoutRevenue = {
  counter,
  'other-currency': otherCurrency,
  blank: () => 'It has no amount.',
  'no-revenue': () => 'Its revenue is not above zero.',
};

export const tier = { heading: headings.tier, rule: inFigures.tier, labels: namesOf(tiers), why: { ...byAmount, ...withoutRevenue } };

const born = (from: string) => (args: Args) => `Born in ${numberArg(args, 'year')}, by ${from}.`;

export const generation = {
  heading: headings.generation,
  rule: inFigures.generation,
  labels: namesOf(generations),
  why: {
    counter,
    birthDate: born('the birth date'),
    birthYear: born('the birth year'),
    age: born('its age'),
    taxId: born('its RFC'),
    'no-year': () => 'Nothing gives a year of birth.',
    flag: () => 'The file marks it as a company.',
    company: () => 'It has a company and no name of a person.',
    'legal-form': () => 'Its name carries the legal form of a company.',
    'tax-id': () => 'Its tax id is that of a company.',
    'document-type': () => 'Its type of document is that of a company.',
    'business-word': () => 'Its name is that of a business.',
  },
};

const COUNTRY: Readonly<Record<string, string>> = {
  cell: 'its country cell',
  region: 'its region',
  phone: 'the calling code of its phone',
  taxId: 'the form of its tax id',
  fallback: 'the country of the file or of --country',
};
const REGION: Readonly<Record<string, string>> = {
  cell: 'its region cell',
  province: 'its province',
  district: 'its district',
  postalCode: 'its postal code',
  city: 'its city',
};
const countryOf = (args: Args): string => COUNTRY[textArg(args, 'country')] ?? '–';
const typo = (args: Args): string => (numberArg(args, 'typo') === 1 ? ', a slip of the pen corrected.' : '.');

export const location = {
  heading: headings.location,
  rule: inFigures.location,
  labels: { unknown: terms.unknown },
  why: {
    region: (args: Args) => `Region by ${REGION[textArg(args, 'region')] ?? '–'}; country by ${countryOf(args)}${typo(args)}`,
    'country-only': (args: Args) => `Country by ${countryOf(args)}; nothing gives the region${typo(args)}`,
    country: (args: Args) => `Country by ${countryOf(args)}${typo(args)}`,
    'not-understood': () => 'Its cells hold no place that was understood.',
    several: () => 'Its cells could mean several places.',
    nothing: () => 'Nothing says where it is.',
    zone: () => 'Its place is in the list of this zone.',
    'no-zone': () => 'Its place is in none of your zones.',
    cell: (args: Args) => `As its ${terms.levels[textArg(args, 'level') as 'province' | 'city' | 'district']} cell says.`,
    'no-cell': (args: Args) => `Its ${terms.levels[textArg(args, 'level') as 'province' | 'city' | 'district']} cell is empty.`,
  },
};
