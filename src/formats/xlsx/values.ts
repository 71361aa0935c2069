import type { CellFormat } from './number-format.js';
import type { ByteStore } from './store.js';

const [MINUS, POINT, ZERO, NINE] = [45, 46, 48, 57];
const DAY_SECONDS = 86_400;
/** 9999-12-31, the last day that a workbook knows. */
const LAST_SERIAL = 2_958_465;
/** Days from 1899-12-30, and from 1904-01-01, to 1970-01-01. */
const [EPOCH_1900, EPOCH_1904] = [25_569, 24_107];

/** Excel's own word for a formula that was not calculated. */
export const UNCALCULATED = '#CALC!';

/** Errors that readers take for an empty cell; newer ones are written as the first of them. */
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!']);

/** Adds an error value. */
export function addError(store: ByteStore, text: string): void {
  store.addText(ERRORS.has(text) ? text : '#N/A');
}

/**
 * Adds the number written in bytes[from, to) as the text that says the same without doubt: dates as `2024-12-31`, with ` HH:MM:SS`
 * where it is not midnight; others with a decimal point, never with exactly three decimals (`1.234` could be thousands), whole ones without exponent.
 */
export function addNumber(store: ByteStore, bytes: Buffer, from: number, to: number, format: CellFormat, from1904: boolean): void {
  if (format.kind === 'number' && isPlain(bytes, from, to)) store.add(bytes, from, to);
  else {
    const text = bytes.toString('latin1', from, to).trim();
    const value = Number(text);
    store.addText(text === '' || Number.isNaN(value) ? text : tellNumber(value, format, from1904));
  }
}

/** A number as text, by the number format of its cell. */
export function tellNumber(value: number, format: CellFormat, from1904: boolean): string {
  switch (format.kind) {
    case 'number':
      return writeDecimal(value);
    case 'currency':
      return `${value < 0 ? '-' : ''}${format.sign} ${writeDecimal(Math.abs(value))}`;
    case 'padded':
      return Number.isInteger(value) && value >= 0 ? writeDecimal(value).padStart(format.digits, '0') : writeDecimal(value);
    case 'date':
      return (value >= 0 && value < LAST_SERIAL + 1 && writeDate(value, from1904)) || writeDecimal(value);
    case 'time':
      // Beyond a day there is a date that the format does not show, unless it counts hours.
      if (value >= 1 && !format.elapsed) return tellNumber(value, { kind: 'date' }, from1904);
      return value >= 0 && value < LAST_SERIAL ? writeTime(Math.round(value * DAY_SECONDS)) : writeDecimal(value);
  }
}

/** A date as ISO 8601 writes it (`2024-12-31T00:00:00`), without the time where it is midnight. */
export function tellIsoDate(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)[\d.]*Z?)?$/.exec(text.trim());
  if (!found) return text;
  const [, day = '', time = '00:00'] = found;
  return /^[0:]+$/.test(time) ? day : `${day} ${time.padEnd(8, ':00')}`;
}

/** Up to 15 digits, of which no, one, two or four and more are decimals: the text of the file is the shortest already. */
function isPlain(bytes: Buffer, from: number, to: number): boolean {
  const begin = bytes[from] === MINUS ? from + 1 : from;
  if (to - begin > 15 || to === begin) return false;
  let point = -1;
  for (let at = begin; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && point < 0 && at > begin) point = at;
    else if (byte < ZERO || byte > NINE) return false;
  }
  if (bytes[begin] === ZERO && to - begin > 1 && point !== begin + 1) return false;
  return point < 0 || (to - point !== 4 && to - point > 1 && bytes[to - 1] !== ZERO);
}

function writeDecimal(value: number): string {
  // Workbooks hold 17 digits and mean 15: 0.30000000000000004 is 0.3.
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const text = Number.isInteger(shown) && Math.abs(shown) < 1e21 ? BigInt(shown).toString() : String(shown);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function writeDate(serial: number, from1904: boolean): string {
  let seconds = Math.round((serial % 1) * DAY_SECONDS);
  let day = Math.floor(serial);
  if (seconds === DAY_SECONDS) [day, seconds] = [day + 1, 0];
  const time = seconds === 0 ? '' : ` ${writeTime(seconds)}`;
  // Excel knows a day that never was, and counts the two months before it one too late.
  if (!from1904 && day === 60) return `1900-02-29${time}`;
  const since1970 = from1904 ? day - EPOCH_1904 : day - EPOCH_1900 + (day < 60 ? 1 : 0);
  return `${new Date(since1970 * DAY_SECONDS * 1000).toISOString().slice(0, 10)}${time}`;
}

function writeTime(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
