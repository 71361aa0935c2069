import type { Decode } from '../../formats/batch.js';
import { type FieldName, fieldOf } from '../fields.js';
import type { ColumnPlan } from '../plan.js';
import { zeroRules } from './lost-zeros.js';
import { mendMojibake } from './mojibake.js';
import { mendNumber } from './plain-number.js';
import type { Repair } from './repair.js';
import { swapBack } from './swapped-dates.js';

/** Finds what a spreadsheet or a wrong encoding did to the cells of one column, before they are read. */
export type Mender = {
  /** It mends garbled letters alone: a batch without any needs no look (mayHoldMojibake). */
  readonly letters: boolean;
  /** The damage of the cell bytes[from, to), trimmed; null: none. */
  readonly mend: (bytes: Buffer, from: number, to: number, decode: Decode) => Repair | null;
};

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

/** Makes the mender of a column, null where nothing can be wrong with it that is known how to mend. */
export function makeMender(column: ColumnPlan, field: FieldName, country: string | null): Mender | null {
  const { kind } = fieldOf(field);
  if (kind === 'text' || kind === 'word' || kind === 'place')
    return { letters: true, mend: (bytes, from, to, decode) => (isAscii(bytes, from, to) ? null : mendMojibake(decode(bytes, from, to))) };
  if (kind === 'day') return column.shapes.swapped ? { letters: false, mend: (bytes, from, to, decode) => swapBack(decode(bytes, from, to)) } : null;
  return kind === 'code' || kind === 'phone' || kind === 'taxId' ? numberMender(column, field, country) : null;
}

function numberMender(column: ColumnPlan, field: FieldName, country: string | null): Mender {
  const rules = zeroRules(field, column.header, country);
  const addZero = (digits: string): Repair | null =>
    /^[1-9]\d*$/.test(digits) ? (rules.find((rule) => rule.length === digits.length)?.judge(digits) ?? null) : null;
  const floats = column.shapes.floats === true;
  return {
    letters: false,
    mend: (bytes, from, to, decode) => {
      // Most cells are told from damaged ones by their length and their last bytes.
      const written = isDigit(bytes[from]) && (bytes[to - 2] === POINT || hasPower(bytes, from, to));
      if (!written && !rules.some((rule) => rule.length === to - from)) return null;
      const text = decode(bytes, from, to);
      const number = written ? mendNumber(text, floats) : null;
      // What was restored may have lost its zero before it was written as a number.
      if (number?.text) return addZero(number.text) ?? number;
      return number ?? addZero(text);
    },
  };
}

const POINT = 46;

function hasPower(bytes: Buffer, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 4); at < to; at++) if (((bytes[at] as number) | 32) === 101) return true;
  return false;
}

function isAscii(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) > 127) return false;
  return true;
}
