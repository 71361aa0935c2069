import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { WhyCode } from '../../scoring/dimensions/why-codes.js';

type Why = (args: Args, f: Format) => string;

const count = (args: Args, name: string, f: Format): string => f.integer(numberArg(args, name));
const clients = (args: Args, f: Format): string => f.plural(numberArg(args, 'clients'), 'client', 'clients');
const companies = (args: Args, f: Format): string => f.plural(numberArg(args, 'clients'), 'company', 'companies');
const ago = (args: Args, f: Format): string => `median: ${f.plural(numberArg(args, 'days'), 'day', 'days')} ago`;
/** A share as whole per cent, never more than it is; 0.58 is 58 though 0.58 x 100 is a hair less. */
const percent = (args: Args, f: Format): string => {
  const whole = Math.floor(numberArg(args, 'share') * 100 + 1e-9);
  return whole === 0 && numberArg(args, 'share') > 0 ? '<1%' : `${f.integer(whole)}%`;
};

/** What companies call their tax id in each country (ISO 3166-1). */
export const TAX_ID_NAMES: Readonly<Record<string, string>> = {
  PE: 'RUC',
  EC: 'RUC',
  PY: 'RUC',
  PA: 'RUC',
  NI: 'RUC',
  MX: 'RFC',
  CO: 'NIT',
  BO: 'NIT',
  GT: 'NIT',
  SV: 'NIT',
  AR: 'CUIT',
  CL: 'RUT',
  UY: 'RUT',
  VE: 'RIF',
  DO: 'RNC',
  HN: 'RTN',
  ES: 'NIF',
  PT: 'NIF',
  BR: 'CNPJ',
  US: 'EIN',
};
const taxId = (args: Args): string => TAX_ID_NAMES[textArg(args, 'country')] ?? 'tax id';

/** The ways of contact as they are counted, in the order in which equal counts are told. */
const WAYS: readonly (readonly [string, string])[] = [
  ['mass', 'mass mail'],
  ['blank', 'blank'],
  ['none', 'not reached'],
  ['social', 'social'],
  ['emails', 'emails'],
  ['chats', 'chats'],
  ['calls', 'calls'],
  ['others', 'others'],
];

const why = {
  complete: () => 'nothing is missing',
  'name-missing': (args, f) => `no name: ${clients(args, f)}`,
  'contact-missing': (args, f) => `no phone or email: ${count(args, 'clients', f)}`,
  'place-missing': (args, f) => `no place: ${clients(args, f)}`,
  'tax-id-missing': (args, f) => `no ${taxId(args)}: ${companies(args, f)}`,
  'no-name-column': () => 'no column of names',
  'no-contact-column': () => 'no phone, no email column',
  'no-place-column': () => 'no column of places',
  'no-tax-id-column': (args) => `no column of ${taxId(args)}`,
  'all-valid': (args, f) => `${f.plural(numberArg(args, 'cells'), 'cell', 'cells')}, no error`,
  'nothing-filled': () => 'no cell is filled',
  'impossible-phones': (args, f) => f.plural(numberArg(args, 'cells'), 'impossible phone', 'impossible phones'),
  'wrong-emails': (args, f) => f.plural(numberArg(args, 'cells'), 'wrong email', 'wrong emails'),
  'wrong-tax-ids': (args, f) => f.plural(numberArg(args, 'cells'), 'wrong tax id', 'wrong tax ids'),
  'wrong-dates': (args, f) => f.plural(numberArg(args, 'cells'), 'impossible date', 'impossible dates'),
  'wrong-amounts': (args, f) => f.plural(numberArg(args, 'cells'), 'wrong amount', 'wrong amounts'),
  'wrong-cells': (args, f) => f.plural(numberArg(args, 'cells'), 'wrong cell', 'wrong cells'),
  repeated: (args, f) => `${count(args, 'repeated', f)} of ${count(args, 'records', f)} repeated`,
  'none-repeated': (args, f) => `none of ${count(args, 'records', f)} repeated`,
  'median-contact': ago,
  'contact-date-missing': (args, f) => `no date: ${count(args, 'clients', f)} of ${count(args, 'of', f)}`,
  'median-update': ago,
  'update-date-missing': (args, f) => `no date: ${count(args, 'clients', f)} of ${count(args, 'of', f)}`,
  'no-date-column': () => 'no column with the date',
  'contact-ways': (args, f) => {
    const ways = [...WAYS].sort(([a], [b]) => numberArg(args, b) - numberArg(args, a));
    const [name, word] = ways[0] as readonly [string, string];
    return `visits ${count(args, 'visits', f)}${numberArg(args, name) > 0 ? ` · ${word} ${count(args, name, f)}` : ''}`;
  },
  'unknown-ways': (args, f) => `way not understood: ${count(args, 'clients', f)}`,
  'contact-way-missing': (args, f) => `way left blank: ${count(args, 'clients', f)}`,
  'contact-way-undated': (args, f) => `contact undated: ${count(args, 'clients', f)}`,
  'no-contact-type-column': () => 'no column of ways',
  'no-contact-columns': () => 'no columns of contacts',
  'dated-sales': (args, f) => `${count(args, 'clients', f)} with day and amount`,
  'median-sale': ago,
  'sale-without-amount': (args, f) => `sale, no amount: ${count(args, 'clients', f)}`,
  'amount-without-date': (args, f) => `amount, no date: ${count(args, 'clients', f)}`,
  'no-sale-date-column': () => 'no column of sale dates',
  'no-amount-column': () => 'no column of amounts',
  'no-sale-columns': () => 'no columns of sales',
  'known-products': (args, f) => `${count(args, 'clients', f)} of ${count(args, 'of', f)}`,
  'no-product-column': () => 'no column of products',
  'largest-client': (args, f) => `1 client makes ${percent(args, f)}`,
  'few-buyers': (args, f) => `${f.plural(numberArg(args, 'buyers'), 'buyer', 'buyers')}; it takes ${count(args, 'least', f)}`,
  'no-clients': () => 'no clients',
} as const satisfies Readonly<Record<WhyCode, Why>>;

/** Why each dimension of the quality has its points. */
export const dimensions = {
  heading: 'Quality, point by point',
  why: why as Readonly<Record<string, Why>>,
};

export type DimensionsWords = typeof dimensions;
