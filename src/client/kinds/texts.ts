import { z } from 'zod';
import { isEmailLike } from './email.js';
import type { Kind, Reader } from './kind.js';

/** `2,05E+10`: a long number that a spreadsheet rounded for good. */
export const ROUNDED = /^\d([.,]\d+)?E\+?\d{1,2}$/i;

const asItStands = (): number => 1;
const trimmed = (text: string): string => text;

const anyText: Reader = { accept: asItStands, parse: trimmed, schema: z.string().min(1) };

/** Names, addresses, notes: any text with a letter or a digit, and not an email address. */
export const text: Kind = {
  numeric: false,
  fits: (value) => /\p{L}/u.test(value) && !isEmailLike(value),
  reader: () => anyText,
};

/** One of a set of words: status, stage, source. Whatever stands there is kept; rules know what it means. */
export const word: Kind = {
  numeric: false,
  fits: (value) => value.length <= 80 && !isEmailLike(value),
  reader: () => anyText,
};

/** Countries, regions, cities, as written; resolved in places/. */
export const place: Kind = {
  numeric: false,
  fits: (value) => /\p{L}/u.test(value) && value.length <= 120 && !/@/.test(value),
  reader: () => anyText,
};

/** Identifiers and postcodes: text, leading zeros kept. `2,05E+10` cannot be recovered. */
export const code: Kind = {
  numeric: false,
  fits: (value) => value.length <= 64 && !isEmailLike(value) && !/^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(value),
  reader: () => ({
    accept: (bytes, from, to) => {
      for (let at = from; at < to; at++) {
        const byte = bytes[at] as number;
        if (byte === 69 || byte === 101) return Number.NaN;
      }
      return 1;
    },
    parse: trimmed,
    schema: z
      .string()
      .min(1)
      .refine((value) => !ROUNDED.test(value)),
  }),
};
