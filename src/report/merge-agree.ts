import { fold } from '../client/fold.js';
import { findLegalForm } from '../client/legal-forms.js';
import { matchName, slipsBetween } from '../client/name-match.js';
import type { MergeField, MergeValue } from './merge-fields.js';

/** Fewer digits in common make no phone. */
const LEAST_DIGITS = 6;
/** National numbers: what stands before them is a trunk prefix, a calling code, an area. */
const NATIONAL_DIGITS = 9;
/** Shorter ids are contained in too many others. */
const LEAST_ID = 7;

/**
 * Whether two values of one field say the same, each written its own way: phones with or without their calling code (the last nine digits), an id within
 * another (DNI in RUC and CUIT, lost zeros at the front), names in another order, shortened, with slips or another legal form, addresses with the same
 * numbers and half of the words.
 */
export function agree(field: MergeField, a: MergeValue, b: MergeValue): boolean {
  if (a.key === b.key) return true;
  switch (field) {
    case 'phone':
      return samePhone(a.key, b.key);
    case 'taxId':
      return contains(a.key, b.key, LEAST_ID);
    case 'postalCode':
      return contains(a.key.replaceAll(' ', ''), b.key.replaceAll(' ', ''), 4);
    case 'name':
    case 'company':
      return sameName(a.text, b.text);
    case 'address':
      return sameAddress(a.key, b.key);
    case 'district':
    case 'city':
    case 'province':
    case 'region':
      return sameWords(a.key, b.key);
    case 'birthDate':
    case 'birthYear':
      return a.key.startsWith(b.key) || b.key.startsWith(a.key);
    default:
      return false;
  }
}

function samePhone(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, NATIONAL_DIGITS);
  return length >= LEAST_DIGITS && a.slice(-length) === b.slice(-length);
}

function contains(a: string, b: string, least: number): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= least && long.includes(short);
}

/** Words of the shorter text are all among those of the longer. */
function sameWords(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && matchName(long, short) !== null;
}

/** A name folded, its legal form left out: `Ferretería Sol S.A.C.` is `ferreteria sol`. */
function bareName(name: string): string {
  // Letters that stand alone make one word: S. A. C.
  const folded = fold(name).replace(/\b(\p{L})(?: (?=\p{L}\b))/gu, '$1');
  const form = findLegalForm(name);
  const at = form === null ? -1 : ` ${folded} `.lastIndexOf(` ${form} `);
  return at <= 0 ? folded : folded.slice(0, at - 1).trim();
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [bareName(a), bareName(b)];
  const [short, long] = one.split(' ').length < other.split(' ').length ? [one, other] : [other, one];
  if (short === '') return false;
  const words = long.split(' ');
  // An initial stands for a word that begins so.
  const initials = short.split(' ').filter((word) => word.length === 1);
  const rest = short.split(' ').filter((word) => word.length > 1);
  if (!initials.every((letter) => words.some((word) => word.startsWith(letter)))) return false;
  return rest.length > 0 && Number.isFinite(slipsBetween(long, rest.join(' ')));
}

/** Kinds of streets and what stands before numbers: each is written in many ways, and says little. */
const KINDS_OF_STREET = new Set(
  `av avda avenida ave jr jiron ca cl calle cra carrera kr kra pje pasaje psje dg diagonal tv transversal carretera autopista blvd boulevard bulevar prol prolongacion
  urb urbanizacion col colonia mz mza manzana lt lte lote int interior dpto depto departamento of oficina piso no nro num numero n km sector bloque edificio edif local
  street st road rd avenue lane ln suite ste apt unit de del la las los el y`.split(/\s+/),
);

function sameAddress(a: string, b: string): boolean {
  const numbers = (text: string): Set<string> => new Set(text.match(/\d+/g) ?? []);
  const [own, their] = [numbers(a), numbers(b)];
  const apart = own.size > 0 && their.size > 0 && ![...own].some((number) => their.has(number));
  if (apart) return false;
  const words = (text: string): string[] => text.split(' ').filter((word) => !/\d/.test(word) && !KINDS_OF_STREET.has(word));
  const [short = [], long = []] = [words(a), words(b)].sort((one, other) => one.length - other.length);
  if (short.length === 0) return own.size > 0 && their.size > 0;
  const shared = short.filter((word) => Number.isFinite(slipsBetween(long.join(' '), word))).length;
  return shared * 2 >= short.length;
}
