import type { Context } from '../classifiers/rule.js';
import type { Cursor } from '../client/client.js';
import { type Facts, NO_DAY } from '../client/facts.js';
import { fieldOf } from '../client/fields.js';
import { parseNumber } from '../client/kinds/number.js';
import { compare, type FieldAtom, type Subject } from './condition.js';
import { isSamePlace } from './same-place.js';
import { sortOf, textKey } from './values.js';

/** Notes in the facts which comparisons a record meets, while its values are at hand. */
export type Marker = (client: Cursor, facts: Facts, at: number) => void;

/** How many answers are kept for texts that repeat. */
const MOST_KEPT = 50_000;
/** Fields of lists: any of their items will do. */
const ITEMS = /\s*(?:;|:::|\|)\s*/;
const LEVELS: ReadonlySet<Subject> = new Set(['country', 'region', 'province', 'city', 'district']);

/** Makes the marker of some comparisons; null where there are none. */
export function makeMarker(atoms: readonly FieldAtom[], context: Context): Marker | null {
  if (atoms.length === 0) return null;
  const tests = atoms.map((atom) => ({ mark: atom.mark, test: makeFieldTest(atom, context) }));
  return (client, facts, at) => {
    for (const { mark, test } of tests) if (test(client, facts, at)) facts.mark(mark, at);
  };
}

type Test = (client: Cursor, facts: Facts, at: number) => boolean;

function makeFieldTest(atom: FieldAtom, context: Context): Test {
  const { field } = atom;
  if (field === 'totalRevenue') return revenueTest(atom);
  if (field === 'lastPurchase' || field === 'days') return purchaseTest(atom, context);
  if (sortOf(field) === 'text') return textTest(atom, context);
  const meets = numberTest(atom);
  return (client) => {
    const value = client[field as Exclude<Subject, 'days' | 'zone'>];
    return meets(typeof value === 'boolean' ? Number(value) : (value as number | undefined));
  };
}

/** A number that is missing meets `= empty` alone. */
function numberTest({ op, values }: FieldAtom): (value: number | undefined) => boolean {
  const limits = values.flatMap((value) => (value === null || typeof value === 'string' ? [] : [Number(value)]));
  const empty = values.includes(null);
  return (value) => (value === undefined ? empty : limits.some((limit) => compare(value, op, limit)));
}

/** Revenue in the summary's currency; an amount in another one is there, and compares with nothing. */
function revenueTest(atom: FieldAtom): Test {
  const meets = numberTest(atom);
  return (_, { revenue, currency }, at) => {
    const amount = revenue[at] as number;
    if (Number.isNaN(amount)) return meets(undefined);
    return currency[at] === 0 && meets(amount);
  };
}

/** The day of the last purchase, or the days since: a day after asOf counts as 0 days ago. */
function purchaseTest(atom: FieldAtom, { asOf }: Context): Test {
  const meets = numberTest(atom);
  return (_, { lastPurchase }, at) => {
    const day = lastPurchase[at] as number;
    return meets(day === NO_DAY ? undefined : atom.field === 'days' ? Math.max(0, asOf - day) : day);
  };
}

function textTest(atom: FieldAtom, context: Context): Test {
  const { field } = atom;
  const meets = textMatcher(atom);
  const empty = atom.values.includes(null);
  const known = new Map<string, boolean>();
  const meetsText = (text: string): boolean => {
    let met = known.get(text);
    if (met === undefined) {
      met = meets(text);
      if (known.size < MOST_KEPT) known.set(text, met);
    }
    return met;
  };
  return (client) => {
    const texts = textsOf(client, field, context);
    return texts.length === 0 ? empty : texts.some(meetsText);
  };
}

/** The texts that a client has for a field: of a place the one that was understood, and the one in the file. */
function textsOf(client: Cursor, field: Subject, context: Context): readonly string[] {
  if (field === 'zone') return present(context.zoneOf(client.place));
  if (field === 'days') return [];
  const text = client[field] as string | undefined;
  if (LEVELS.has(field)) return [...present(client.place[field as 'country']), ...present(text)];
  if (field === 'timeZone') return present(client.place.timeZone ?? text);
  return present(text);
}

const present = (text: string | null | undefined): readonly string[] => (text === null || text === undefined ? [] : [text]);

function textMatcher({ field, op, values, written }: FieldAtom): (text: string) => boolean {
  if (op !== '=') {
    const meets = numberTest({ field, op, values, written, mark: 0 });
    return (text) => {
      const value = parseNumber(text, '.');
      return !Number.isNaN(value) && meets(value);
    };
  }
  const wanted = values.flatMap((value, index) => (value === null ? [] : [{ key: String(value), text: written[index] ?? '' }]));
  if (LEVELS.has(field)) return (text) => wanted.some((one) => isSamePlace(one.text, text));
  const keys = new Set(wanted.map(({ key }) => key));
  const many = field !== 'days' && field !== 'zone' && fieldOf(field).many === true;
  return (text) => keys.has(textKey(field, text)) || (many && text.split(ITEMS).some((item) => keys.has(textKey(field, item))));
}
