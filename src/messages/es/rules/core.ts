import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { namesOf } from '../../rule-words.js';
import { terms } from '../terms.js';
import { inFigures } from './in-figures.js';

const { headings, states, tiers, generations } = terms;

const has = (args: Args, name: string): boolean => args[name] !== undefined;
const count = (args: Args, name: string, f: Format): string => f.integer(numberArg(args, name));
const daysOf = (args: Args, name: string, f: Format): string => f.plural(numberArg(args, name), 'día', 'días');
const wordOf = (args: Args, f: Format): string => f.quote(textArg(args, 'word'));
/** Whose rhythm the limits follow, and what the file says otherwise. */
const rhythm = (args: Args, f: Format): string => {
  const every = numberArg(args, 'rhythm');
  const own = has(args, 'rhythm') ? `; solía comprar cada ${f.decimal(every, Number.isInteger(every) ? 0 : 1)} días` : '';
  return `${own}${has(args, 'word') ? `. Su estado en el archivo dice ${wordOf(args, f)}: la compra pesa más` : ''}.`;
};
const bought = (args: Args, f: Format): string =>
  numberArg(args, 'days') === 0 ? 'Última compra en la fecha de corte o después' : `Última compra hace ${daysOf(args, 'days', f)}`;
const times = (args: Args, f: Format): string => (has(args, 'count') ? `, ${f.plural(numberArg(args, 'count'), 'compra', 'compras')} en total` : '');

/** Said of counter sales by every rule. */
export const counter = (): string => 'Ventas de mostrador, sin un cliente detrás: cuentan en el total y no se clasifican.';
/** Said by rules over amounts. */
export const otherCurrency = (): string => 'Su importe está en otra moneda y falta el tipo de cambio (--rate).';

export const state = {
  heading: headings.state,
  rule: inFigures.state,
  labels: namesOf(states),
  why: {
    counter,
    current: (args: Args, f: Format) => `${bought(args, f)}${times(args, f)}: es actual hasta los ${daysOf(args, 'current', f)}${rhythm(args, f)}`,
    active: (args: Args, f: Format) =>
      `${bought(args, f)}: entre más de ${count(args, 'current', f)} y ${daysOf(args, 'active', f)} es activo${rhythm(args, f)}`,
    'active-once': (args: Args, f: Format) => `${bought(args, f)}, pero no dos veces: para ser actual hacen falta dos compras o más${rhythm(args, f)}`,
    inactive: (args: Args, f: Format) => `${bought(args, f)}: pasados ${daysOf(args, 'active', f)} es inactivo${rhythm(args, f)}`,
    status: (args: Args, f: Format) => `Su estado en el archivo dice ${wordOf(args, f)} y no hay columna de última compra.`,
    undated: () => 'Ya compró, pero nada dice cuándo.',
    'undated-word': (args: Args, f: Format) => `El archivo lo llama ${wordOf(args, f)}: ya compró, pero nada dice cuándo.`,
    interested: (args: Args, f: Format) => `No ha comprado y el archivo lo llama ${wordOf(args, f)}.`,
    contact: (args: Args, f: Format) => `No ha comprado; alguien habló con él hace ${daysOf(args, 'days', f)}, dentro de los ${daysOf(args, 'active', f)}.`,
    'contact-old': (args: Args, f: Format) => `No ha comprado; el último contacto fue hace ${daysOf(args, 'days', f)}, más de ${daysOf(args, 'active', f)}.`,
    'mass-mail': () => 'No ha comprado; su último contacto fue un envío a todos, que no es un acercamiento.',
    'never-bought': () => 'Sus columnas de compras están vacías y nadie ha hablado con él.',
    prospect: (args: Args, f: Format) => `El archivo lo llama ${wordOf(args, f)}.`,
    'no-column': () => 'Ninguna columna dice si ha comprado.',
  },
};

const amount = (args: Args, f: Format): string => f.money(numberArg(args, 'amount'), textArg(args, 'currency') || null);
const place = (args: Args, f: Format): string => `el número ${count(args, 'rank', f)} de ${count(args, 'clients', f)}`;

/** Why an amount has its tier, by each method. */
export const byAmount = {
  abc: (args: Args, f: Format) =>
    numberArg(args, 'rank') === 1
      ? `${amount(args, f)}, ${place(args, f)}: el primero siempre es A.`
      : `${amount(args, f)}, ${place(args, f)}: los anteriores hacen el ${f.percent(numberArg(args, 'before'))}; A es menos del ${numberArg(args, 'a')}%, B menos del ${numberArg(args, 'b')}%.`,
  quantiles: (args: Args, f: Format) =>
    `${amount(args, f)}, ${place(args, f)}: el ${f.percent(numberArg(args, 'before'))} es más grande; A es menos del ${numberArg(args, 'a')}%, B menos del ${numberArg(args, 'b')}%.`,
  amounts: (args: Args, f: Format) => `${amount(args, f)}: A desde ${f.amount(numberArg(args, 'a'))}, B desde ${f.amount(numberArg(args, 'b'))}.`,
};
/** Why a client has no revenue that counts. */
export const withoutRevenue = {
  counter,
  'other-currency': otherCurrency,
  blank: () => 'No tiene importe.',
  'no-revenue': () => 'Su facturación no es mayor que cero.',
};

export const tier = { heading: headings.tier, rule: inFigures.tier, labels: namesOf(tiers), why: { ...byAmount, ...withoutRevenue } };

const born = (from: string) => (args: Args) => `Nació en ${numberArg(args, 'year')}, según ${from}.`;

export const generation = {
  heading: headings.generation,
  rule: inFigures.generation,
  labels: namesOf(generations),
  why: {
    counter,
    birthDate: born('la fecha de nacimiento'),
    birthYear: born('el año de nacimiento'),
    age: born('su edad'),
    taxId: born('su RFC'),
    'no-year': () => 'Nada da un año de nacimiento.',
    flag: () => 'El archivo lo marca como empresa.',
    company: () => 'Tiene empresa y ningún nombre de persona.',
    'legal-form': () => 'Su nombre lleva la forma legal de una empresa.',
    'tax-id': () => 'Su documento es el de una empresa.',
    'document-type': () => 'Su tipo de documento es el de una empresa.',
    'business-word': () => 'Su nombre es el de un negocio.',
  },
};

const COUNTRY: Readonly<Record<string, string>> = {
  cell: 'su celda de país',
  region: 'su región',
  phone: 'el prefijo de su teléfono',
  taxId: 'la forma de su documento',
  fallback: 'el país del archivo o de --country',
};
const REGION: Readonly<Record<string, string>> = {
  cell: 'su celda de región',
  province: 'su provincia',
  district: 'su distrito',
  postalCode: 'su código postal',
  city: 'su ciudad',
};
const countryOf = (args: Args): string => COUNTRY[textArg(args, 'country')] ?? '–';
const typo = (args: Args): string => (numberArg(args, 'typo') === 1 ? ', con un error de escritura corregido.' : '.');

export const location = {
  heading: headings.location,
  rule: inFigures.location,
  labels: { unknown: terms.unknown },
  why: {
    region: (args: Args) => `Región por ${REGION[textArg(args, 'region')] ?? '–'}; país por ${countryOf(args)}${typo(args)}`,
    'country-only': (args: Args) => `País por ${countryOf(args)}; nada da la región${typo(args)}`,
    country: (args: Args) => `País por ${countryOf(args)}${typo(args)}`,
    'not-understood': () => 'Sus celdas no tienen un lugar que se entienda.',
    several: () => 'Sus celdas pueden ser varios lugares.',
    nothing: () => 'Nada dice dónde está.',
    zone: () => 'Su lugar está en la lista de esta zona.',
    'no-zone': () => 'Su lugar no está en ninguna de sus zonas.',
    cell: (args: Args) => `Lo dice su celda de ${terms.levels[textArg(args, 'level') as 'province' | 'city' | 'district']}.`,
    'no-cell': (args: Args) => `Su celda de ${terms.levels[textArg(args, 'level') as 'province' | 'city' | 'district']} está vacía.`,
  },
};
