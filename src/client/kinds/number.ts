import { z } from 'zod';
import { boundsOf } from './bounds.js';
import type { Kind, Reader, Setting } from './kind.js';

/** Blanks and apostrophes that stand between thousands: space, no-break, narrow no-break and thin spaces, ' and ’. */
const GAPS = /(?<=\d)[\s\u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g;
/** No number is written with more letters; the patterns below are not meant for longer texts. */
const LONGEST = 80;
const PLAIN = /^\d*(?:[.,]\d+)*[.,]?$/;
/** One separator with exactly three digits behind it and one to three before, not beginning with 0: thousands or decimals? */
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** What a number written in digits says of its column's decimal sign. */
export type NumberShape = { readonly decimal: '.' | ',' | null; readonly ambiguous: '.' | ',' | null };

/** Reads the separators of a number without currency or sign; null where the text is no number. */
export function shapeOf(text: string): NumberShape | null {
  if (text.length > LONGEST) return null;
  const plain = text.replace(GAPS, '');
  if (!/\d/.test(plain) || !PLAIN.test(plain)) return null;
  const either = EITHER.exec(plain);
  if (either) return { decimal: null, ambiguous: either[1] as '.' | ',' };
  const decimal = decimalOf(plain);
  return decimal === undefined ? null : { decimal: decimal === 'none' ? null : decimal, ambiguous: null };
}

/** The decimal sign a number shows beyond doubt; `none` where it has no separator; undefined where it is no number. */
function decimalOf(plain: string): '.' | ',' | 'none' | undefined {
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return 'none';
  const sign = plain[last] as '.' | ',';
  const other = sign === '.' ? ',' : '.';
  const integer = plain.slice(0, last);
  if (integer.includes(sign)) {
    // The same sign twice holds thousands: every group behind it has three digits, and the other sign is the decimal one.
    return new RegExp(`^\\d{1,3}(\\${sign}\\d{3})+$`).test(plain) ? other : undefined;
  }
  if (integer.includes(other)) return new RegExp(`^\\d{1,3}(\\${other}\\d{3})+$`).test(integer) ? sign : undefined;
  return sign;
}

/**
 * A number as people and systems write it: thousands by `. , ' space`, `(1.234,50)`, trailing minus, exponents. Where one
 * sign with three digits behind it could be either, `decimal` says which it is.
 * @returns NaN where the text is no number.
 */
export function parseNumber(text: string, decimal: '.' | ','): number {
  if (text.length > LONGEST) return Number.NaN;
  let rest = text.trim();
  let negative = false;
  if (/^\(.*\)$/.test(rest)) [rest, negative] = [rest.slice(1, -1).trim(), true];
  const sign = /^([-+−])?\s*(.*?)\s*([-−])?$/.exec(rest);
  if (!sign || (sign[1] && sign[3]) || (negative && (sign[1] || sign[3]))) return Number.NaN;
  negative ||= sign[1] === '-' || sign[1] === '−' || sign[3] !== undefined;
  const exponent = /^(.*\d[.,]?)[eE]([+-]?\d{1,3})$/.exec(sign[2] ?? '');
  const plain = (exponent?.[1] ?? sign[2] ?? '').replace(GAPS, '');
  const shape = shapeOf(plain);
  if (!shape) return Number.NaN;
  const point = exponent && shape.ambiguous ? shape.ambiguous : (shape.decimal ?? decimal);
  const digits = point === '.' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
  const value = Number(exponent ? `${digits}e${exponent[2]}` : digits);
  return negative ? -value : value;
}

/** Whole ten-thousandths of a number, half away from zero. */
export function tenThousandths(value: number): number {
  // toPrecision mends what doubles make of decimal fractions: 1.00005 x 10 000 is 10000.499999999998.
  return Math.sign(value) * Math.round(Number((Math.abs(value) * 10_000).toPrecision(15)));
}

/** Digits, at most one decimal sign and four decimals, or well-formed thousands; ten-thousandths. NaN: not sure. */
export function acceptAmount(decimal: '.' | ','): Reader['accept'] {
  const point = decimal.charCodeAt(0);
  const comma = decimal === '.' ? 44 : 46;
  return (bytes, from, to) => {
    let at = from;
    const negative = bytes[at] === 45;
    if (negative) at++;
    const begin = at;
    if (to - at > 15) return Number.NaN;
    let value = 0;
    let group = -1;
    for (; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte >= 48 && byte <= 57) value = value * 10 + byte - 48;
      else if (byte === comma) {
        const since = group < 0 ? at - begin : at - group - 1;
        if (group < 0 ? since < 1 || since > 3 || bytes[begin] === 48 : since !== 3) return Number.NaN;
        group = at;
      } else break;
    }
    if (at === begin || (group >= 0 && at - group !== 4)) return Number.NaN;
    let scale = 10_000;
    if (at < to) {
      if (bytes[at] !== point || to - at > 5 || to - at < 2) return Number.NaN;
      for (at++; at < to; at++) {
        const byte = bytes[at] as number;
        if (byte < 48 || byte > 57) return Number.NaN;
        value = value * 10 + byte - 48;
        scale /= 10;
      }
    }
    if (value * scale > 9e15) return Number.NaN;
    return negative ? -value * scale : value * scale;
  };
}

/** Whole numbers from zero: purchases, contacts, children, days. `12`, `12.0`, `1,200`. */
export const count: Kind = {
  numeric: true,
  fits: (text) => Number.isInteger(parseNumber(text, '.')) || Number.isInteger(parseNumber(text, ',')),
  reader: ({ field, shapes, asOf }: Setting) => {
    const { min, max } = boundsOf(field, 'count', asOf);
    return {
      accept: (bytes, from, to) => {
        if (to - from > 9) return Number.NaN;
        let value = 0;
        for (let at = from; at < to; at++) {
          const byte = bytes[at] as number;
          if (byte < 48 || byte > 57) return Number.NaN;
          value = value * 10 + byte - 48;
        }
        return value >= min && value <= max ? value : Number.NaN;
      },
      parse: (text) => numberOrText(parseNumber(text, shapes.decimal ?? '.'), text),
      schema: z.number().int().min(min).max(max),
    };
  },
};

/** Years of birth, 1900 to the year of asOf. */
export const year: Kind = {
  numeric: true,
  fits: (text) => /^(19|20)\d{2}$/.test(text),
  reader: ({ field, asOf }) => {
    const { min, max } = boundsOf(field, 'year', asOf);
    return {
      accept: () => Number.NaN,
      parse: (text) => numberOrText(parseNumber(text, '.'), text),
      schema: z.number().int().min(min).max(max),
    };
  },
};

function numberOrText(value: number, text: string): number | string {
  return Number.isNaN(value) ? text : value;
}
