import { noticed, type Repair, restored } from './repair.js';

const CODE = 'float-id';
const TAIL = /^(\d+)\.0+$/;
/** Spreadsheets write no number of fewer digits as a power of ten. */
const SHORTEST = 6;
const POWER = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i;

/**
 * An id that was written as a number: `20512333797.0` loses its tail where the whole column has it (`floats`), `2.0512333797E+10`
 * shows all its digits. `2,05E+10` does not: what is missing cannot be told.
 */
export function mendNumber(text: string, floats: boolean): Repair | null {
  const whole = TAIL.exec(text)?.[1];
  if (whole !== undefined) return floats ? restored(CODE, whole) : noticed(CODE);
  const power = POWER.exec(text);
  if (!power) return null;
  const [, first = '', rest = '', exponent = '0'] = power;
  return rest.length === Number(exponent) && rest.length >= SHORTEST ? restored(CODE, first + rest) : noticed('unrecoverable', 'unrecoverable');
}

/** Whether a column of ids was written as numbers: some end in `.0`, and no other number in it has decimals. */
export function isFloatColumn(texts: readonly string[]): boolean {
  const decimals = texts.filter((text) => /^\d+\.\d+$/.test(text));
  return decimals.length > 0 && decimals.every((text) => TAIL.test(text));
}
