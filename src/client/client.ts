import { FIELD_NAMES, type FIELDS, type FieldName, fieldOf } from './fields.js';
import type { Place } from './places/place.js';
import { HOLDERS } from './tax-ids/holders.js';
import type { Holder } from './tax-ids/ids.js';
import { isWords, type Values } from './values.js';

type ValueOf<K> = K extends 'day' | 'year' | 'money' | 'count' ? number : K extends 'flag' ? boolean : string;

/**
 * One client as rules see it: days since 1970-01-01, amounts in ten-thousandths of a unit, texts as they stand in the file;
 * undefined is missing.
 */
export type Client = { readonly [F in FieldName]: ValueOf<(typeof FIELDS)[F]['kind']> | undefined } & {
  /** Where the client is, and what says so. */
  readonly place: Place;
  /** Different days with a purchase, where the sales are known. */
  readonly purchaseDays: number | undefined;
  /** Whose the tax id is, where it tells. */
  readonly holder: Holder | undefined;
  /** Counter sales booked to a generic receiver: counted, never classified. */
  readonly counter: boolean;
};

/** A client that moves along the records of a batch: the same object for every row, so that a million rows make no garbage. */
export type Cursor = Client & { row: number; place: Place; purchaseDays: number | undefined };

/** Makes the cursor of some values. */
export function makeCursor(values: Values): Cursor {
  const cursor = { row: 0, place: undefined, purchaseDays: undefined } as unknown as Cursor;
  // A field that no column has is a plain undefined, which costs nothing to read.
  for (const field of FIELD_NAMES)
    Object.defineProperty(cursor, field, values.fields.has(field) ? { get: getter(field, values, cursor) } : { value: undefined });
  Object.defineProperty(cursor, 'counter', { get: () => values.counter[cursor.row] === 1 });
  Object.defineProperty(cursor, 'holder', { get: () => HOLDERS[values.holder[cursor.row] as number] });
  return cursor;
}

function getter(field: FieldName, values: Values, cursor: Cursor): () => unknown {
  const { kind } = fieldOf(field);
  if (isWords(field)) return () => values.dictionaries[field]?.word(values.words[field]?.[cursor.row] ?? 0);
  if (kind === 'flag')
    return () => {
      const flag = values.numbers[field]?.[cursor.row];
      return flag === undefined || Number.isNaN(flag) ? undefined : flag === 1;
    };
  if (kind === 'day' || kind === 'year' || kind === 'money' || kind === 'count')
    return () => {
      const value = values.numbers[field]?.[cursor.row];
      return value === undefined || Number.isNaN(value) ? undefined : value;
    };
  return () => values.text(field, cursor.row);
}
