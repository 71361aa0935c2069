import { dayNumber, parseIsoDay } from '../client/day.js';
import { fieldOf, type KindName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { splitAmount } from '../client/kinds/currency.js';
import { parseNumber, shapeOf, tenThousandths } from '../client/kinds/number.js';
import type { Subject, Value } from './condition.js';

/** What a field is compared with; the key of the words that say so. */
export type Sort = 'day' | 'amount' | 'number' | 'flag' | 'text';

const SORTS: { readonly [K in KindName]?: Sort } = { day: 'day', money: 'amount', count: 'number', year: 'number', flag: 'flag' };
const YES = new Set(['si', 'yes', 'true', 'verdadero', '1', 'x']);
const NO = new Set(['no', 'false', 'falso', '0']);
const EMPTY = new Set(['empty', 'vacio', 'vacia', 'blank', 'null', 'sin dato', 'no data']);
const TODAY = new Set(['hoy', 'today']);
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** What the values of a field are. */
export function sortOf(field: Subject): Sort {
  if (field === 'days') return 'number';
  return field === 'zone' ? 'text' : (SORTS[fieldOf(field).kind] ?? 'text');
}

/** Whether a value as typed asks for the lack of one: `empty`, `vacío`. */
export function isEmptyWord(text: string): boolean {
  return EMPTY.has(fold(text));
}

/**
 * A number as people write it, its currency aside. Nobody compares with three decimals: a lone `1.500` or `1,500` holds thousands.
 * @returns NaN where the text is no number
 */
export function readNumber(text: string): number {
  const amount = splitAmount(text)?.amount;
  if (amount === undefined) return Number.NaN;
  const ambiguous = shapeOf(amount.replace(/^[-+]\s*/, ''))?.ambiguous;
  return parseNumber(amount, ambiguous === '.' ? ',' : '.');
}

function readDay(text: string, asOf: number): number {
  if (TODAY.has(fold(text))) return asOf;
  const parts = DAY_FIRST.exec(text.trim());
  return parts ? dayNumber(Number(parts[3]), Number(parts[2]), Number(parts[1])) : parseIsoDay(text.trim());
}

/** A text in the form in which it is compared: ids, phones and tax ids by their letters and digits alone. */
export function textKey(field: Subject, text: string): string {
  const kind = field === 'days' || field === 'zone' ? 'word' : fieldOf(field).kind;
  if (kind === 'code' || kind === 'phone' || kind === 'taxId') return fold(text).replaceAll(' ', '');
  return kind === 'email' ? text.trim().toLowerCase() : fold(text) || text.trim();
}

/** Read what a field is compared with, as its values are held; undefined where it cannot be. `asOf` is a day number. */
export function readValue(field: Subject, text: string, ordered: boolean, asOf: number): Value | undefined {
  const sort = sortOf(field);
  if (sort === 'day') return numberOr(readDay(text, asOf));
  if (sort === 'amount') return numberOr(tenThousandths(readNumber(text)));
  // Words that are numbers (a satisfaction of 4) have an order too.
  if (sort === 'number' || ordered) return numberOr(readNumber(text));
  if (sort === 'flag') return YES.has(fold(text)) ? true : NO.has(fold(text)) ? false : undefined;
  return textKey(field, text);
}

const numberOr = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
