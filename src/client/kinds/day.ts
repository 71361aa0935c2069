import { z } from 'zod';
import { dayNumber, yearOf } from '../day.js';
import { fold } from '../fold.js';
import type { DateOrder, Shapes } from '../plan.js';
import { boundsOf } from './bounds.js';
import type { Kind, Reader, Setting } from './kind.js';

/** No date is written with more letters; the patterns are not meant for longer texts. */
const LONGEST = 60;
const TIME = String.raw`(?:[T\s,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\.?)?\s*(?:Z|UTC|GMT)?(?:[+-]\d{2}:?\d{2})?)?`;
const NUMERIC = new RegExp(String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const DAY_WORD = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|º)?[-/.\s]+(?:de\s+)?(\p{L}{3,10})\.?[-/.,\s]+(?:del?\s+)?(\d{2}|\d{4})${TIME}$`,
  'iu',
);
const WORD_DAY = new RegExp(String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`, 'iu');
const WORD_YEAR = /^(\p{L}{3,10})\.?[-/.,\s]+(?:del?\s+)?(\d{2}|\d{4})$/iu;
/** Excel's day 0 is 1899-12-30 for every date after February 1900. */
const EXCEL_EPOCH = dayNumber(1899, 12, 30);
const [SERIAL_MIN, SERIAL_MAX] = [20_000, 60_000];

/** The parts of a numeric date and the pattern (`d/d/y`, `d-d-yy`, `y-d-d`, ...) whose order the column decides. */
export type NumericDate = { readonly pattern: string; readonly parts: readonly [number, number, number]; readonly twelveHour: boolean };

/** Splits a date written in digits; null where the text is none. Year-first dates have pattern `y-d-d` and need no order. */
export function splitDate(text: string): NumericDate | null {
  const found = text.length > LONGEST ? null : NUMERIC.exec(text);
  if (!found) return null;
  const [, a = '', separator = '', b = '', c = ''] = found;
  const yearFirst = a.length === 4;
  if (a.length === 3 || c.length === 3 || (c.length === 1 && !yearFirst) || (yearFirst && c.length > 2)) return null;
  const pattern = yearFirst ? `y${separator}d${separator}d` : `d${separator}d${separator}${c.length === 4 ? 'y' : 'yy'}`;
  return { pattern, parts: [Number(a), Number(b), Number(c)], twelveHour: /[ap]\.?\s?m\.?\s*$/i.test(text) };
}

/** A two-digit year as four digits: the latest year not after `latest`. */
function fullYear(year: number, digits: number, latest: number): number {
  if (digits > 2) return year;
  const century = Math.floor(latest / 100) * 100;
  return century + year <= latest ? century + year : century - 100 + year;
}

/** The day number of numeric parts in the given order; NaN where there is no such day. */
export function orderParts(date: NumericDate, order: DateOrder, latestYear: number): number {
  const [a, b, c] = date.parts;
  if (date.pattern.startsWith('y')) return dayNumber(a, b, c);
  const digits = date.pattern.endsWith('yy') ? 2 : 4;
  if (order === 'ymd') return digits === 2 ? dayNumber(fullYear(a, 2, latestYear), b, c) : Number.NaN;
  const year = fullYear(c, digits, latestYear);
  return order === 'dmy' ? dayNumber(year, b, a) : dayNumber(year, a, b);
}

/** The months in Spanish and English, whole and short, without accents or points: 1 to 12. Peru and Uruguay write setiembre. */
function nameMonths(): ReadonlyMap<string, number> {
  const names = new Map([
    ['sep', 9],
    ['set', 9],
    ['sept', 9],
    ['setiembre', 9],
  ]);
  for (const language of ['es', 'en'])
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) names.set(fold(format.format(Date.UTC(2000, month - 1, 1))), month);
    }
  return names;
}

let months: ReadonlyMap<string, number> | undefined;

function monthOf(word: string): number {
  months ??= nameMonths();
  return months.get(fold(word)) ?? Number.NaN;
}

/** A date with the month in letters, Spanish or English; `marzo 2024` is its first day. NaN where the text is none. */
function parseWords(text: string, latestYear: number): number {
  const dayFirst = DAY_WORD.exec(text);
  if (dayFirst) return dayNumber(fullYear(Number(dayFirst[3]), dayFirst[3]?.length ?? 0, latestYear), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const wordFirst = WORD_DAY.exec(text);
  if (wordFirst) return dayNumber(Number(wordFirst[3]), monthOf(wordFirst[1] ?? ''), Number(wordFirst[2]));
  const noDay = WORD_YEAR.exec(text);
  return noDay ? dayNumber(fullYear(Number(noDay[2]), noDay[2]?.length ?? 0, latestYear), monthOf(noDay[1] ?? ''), 1) : Number.NaN;
}

/** Reads a text as a day number by the shapes of its column; the text itself where it is no date. */
function parseDay(text: string, shapes: Shapes, latestYear: number): number | string {
  if (text.length > LONGEST) return text;
  const numeric = splitDate(text);
  let day = Number.NaN;
  if (numeric) day = orderParts(numeric, shapes.dates?.[numeric.pattern] ?? 'dmy', latestYear);
  else {
    const compact = COMPACT.exec(text);
    if (compact) day = dayNumber(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    else if (SERIAL.test(text)) {
      const serial = Math.floor(Number(text.replace(',', '.')));
      if (serial >= SERIAL_MIN && serial <= SERIAL_MAX) day = EXCEL_EPOCH + serial;
    } else if (/\p{L}{3}/u.test(text)) day = parseWords(text, latestYear);
  }
  return Number.isNaN(day) ? text : day;
}

const digit = (bytes: Buffer, at: number): number => {
  const value = (bytes[at] as number) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
};

/** Dates in digits alone: `YYYY-MM-DD` and `d/m/yyyy` in the order that the column has for that separator. */
function acceptDay(order: Readonly<Record<number, DateOrder>>, min: number, max: number): Reader['accept'] {
  return (bytes, from, to) => {
    const length = to - from;
    if (length < 8 || length > 10) return Number.NaN;
    let day: number;
    const fifth = bytes[from + 4] as number;
    if (length === 10 && fifth === 45 && bytes[from + 7] === 45) {
      const year = digit(bytes, from) * 1000 + digit(bytes, from + 1) * 100 + digit(bytes, from + 2) * 10 + digit(bytes, from + 3);
      day = dayNumber(year, digit(bytes, from + 5) * 10 + digit(bytes, from + 6), digit(bytes, from + 8) * 10 + digit(bytes, from + 9));
    } else {
      const first = bytes[from + 1] as number;
      const afterFirst = first >= 48 && first <= 57 ? from + 2 : from + 1;
      const separator = bytes[afterFirst] as number;
      const parts = order[separator];
      if (parts === undefined) return Number.NaN;
      const third = to - 5;
      if (bytes[third] !== separator || third - afterFirst < 2 || third - afterFirst > 3) return Number.NaN;
      const a = afterFirst === from + 2 ? digit(bytes, from) * 10 + digit(bytes, from + 1) : digit(bytes, from);
      const b = third - afterFirst === 3 ? digit(bytes, afterFirst + 1) * 10 + digit(bytes, afterFirst + 2) : digit(bytes, afterFirst + 1);
      const year = digit(bytes, to - 4) * 1000 + digit(bytes, to - 3) * 100 + digit(bytes, to - 2) * 10 + digit(bytes, to - 1);
      day = parts === 'dmy' ? dayNumber(year, b, a) : dayNumber(year, a, b);
    }
    return day >= min && day <= max ? day : Number.NaN;
  };
}

/** Calendar days: ISO, d/m/y, m/d/y, y/m/d, two-digit years, months in letters, Excel serials, date-times (their date as written). Values are day numbers. */
export const day: Kind = {
  numeric: true,
  fits: (text) => {
    const numeric = splitDate(text);
    if (numeric) return (['dmy', 'mdy', 'ymd'] as const).some((order) => !Number.isNaN(orderParts(numeric, order, 2100)));
    return typeof parseDay(text, {}, 2100) === 'number';
  },
  reader: ({ field, shapes, asOf, bounds }: Setting) => {
    const { min, max } = bounds ?? boundsOf(field, 'day', asOf);
    // A birth lies in the past; any other date may lie a year ahead.
    const latestYear = field === 'birthDate' ? yearOf(asOf) : yearOf(asOf) + 1;
    const order: Record<number, DateOrder> = {};
    for (const separator of ['/', '-', '.']) {
      const found = shapes.dates?.[`d${separator}d${separator}y`];
      if (found === 'dmy' || found === 'mdy') order[separator.charCodeAt(0)] = found;
    }
    return {
      accept: acceptDay(order, min, max),
      parse: (text) => parseDay(text, shapes, latestYear),
      schema: z.number().int().min(min).max(max),
    };
  },
};
