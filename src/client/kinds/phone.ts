import type { CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';
import type { Kind, Reader } from './kind.js';
import { ROUNDED } from './texts.js';

/** Several numbers in one cell: `999 888 777 / 01 444 5566`, `a ::: b`. */
const BETWEEN = /\s*(?:[;,/|]|:::|\s[yo]\s|\s(?=\p{L}{3,}:\s*[+(]?\d))\s*/u;
/** A cell with more letters holds a text, not numbers. */
const LONGEST = 200;
const WRITTEN = /^\+?[\d\s().\-–\u00a0*#]+$/;
/** What validatePhoneNumberLength of libphonenumber-js answers: undefined for a length that the plan has. */
type JudgeLength = (number: string, country?: string) => string | undefined;

/** The numbers of a cell, in order, without an apostrophe that a spreadsheet left before them, a label (`Phone:`) nor an extension behind. */
export function phonesIn(text: string): string[] {
  if (text.length > LONGEST) return [];
  return text
    .replace(/\s+/g, ' ')
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(/^'/, '')
        .replace(/^\p{L}{3,}:\s*/u, '')
        .replace(/\s*(?:ext|anexo|anx|int|x)\.?\s*:?\s*\d{1,6}$/i, '')
        .trim(),
    )
    .filter((part) => /\d/.test(part));
}

/**
 * Old ways of dialling that numbering plans no longer know: MX `044 55...`, `+52 1 55...`, `01 55...`; CL `09 8765...`.
 * Digits and plus sign only.
 */
function rewrite(digits: string, country: string | null): string {
  if (country === 'MX' || digits.startsWith('+52')) return digits.replace(/^\+521(?=\d{10}$)/, '+52').replace(/^(?:044|045|01)(?=\d{10}$)/, '');
  if (country === 'CL') return digits.replace(/^09(?=\d{8}$)/, '9');
  return digits;
}

/** Whether one number could be dialled: 6 to 15 digits and, where the country is known, a length that its plan has; up to seven digits are a local number. */
function isPossible(text: string, country: string | null, judge: JudgeLength): boolean {
  if (!WRITTEN.test(text)) return false;
  const digits = text.replace(/[^\d+]/g, '').replace(/^00(?=\d{9})/, '+');
  const length = digits.replace('+', '').length;
  if (length < 6 || length > 15 || /^\+?(\d)\1+$/.test(digits)) return false;
  if (digits.startsWith('+')) return judge(rewrite(digits, country)) === undefined;
  if (!country || length <= 7) return true;
  // A number that begins with a calling code, without its plus sign, is still a way to call.
  return judge(rewrite(digits, country), country) === undefined || (length >= 10 && judge(`+${digits}`) === undefined);
}

/** A reader by the numbering plan of one country (ISO 3166-1), or by length alone where it is null. */
function phoneReader(country: string | null, judge: JudgeLength): Reader {
  // National numbers in digits alone, judged by their length, once for each; the first digit is no plan's trunk prefix. Two
  // samples, because one of them may begin with the country's own calling code.
  const sure = new Uint8Array(16);
  for (let length = 6; length <= 15; length++) {
    const possible = ['345678976543219', '265789765432198'].every((digits) => country === null || judge(digits.slice(0, length), country) === undefined);
    if (length <= 7 || possible) sure[length] = 1;
  }
  return {
    accept: (bytes, from, to) => {
      const first = bytes[from] as number;
      if (to - from > 15 || sure[to - from] !== 1 || first < 50 || first > 57 || first === 56) return Number.NaN;
      let same = true;
      for (let at = from; at < to; at++) {
        const byte = bytes[at] as number;
        if (byte < 48 || byte > 57) return Number.NaN;
        if (byte !== first) same = false;
      }
      return same ? Number.NaN : 1;
    },
    parse: (text) => phonesIn(text).find((part) => isPossible(part, country, judge)) ?? text,
    schema: z.string().refine((text) => !ROUNDED.test(text) && isPossible(text, country, judge)),
  };
}

/** Telephone numbers, as text: possible for the file's country by its numbering plan's lengths. */
export const phone: Kind = {
  numeric: false,
  fits: (text) => phonesIn(text).some((part) => WRITTEN.test(part) && /^\d{6,15}$/.test(part.replace(/\D/g, ''))),
  reader: async ({ country }) => {
    const { isSupportedCountry, validatePhoneNumberLength } = await import('libphonenumber-js/min');
    const known = country !== null && isSupportedCountry(country) ? country : null;
    return phoneReader(known, (number, of) => validatePhoneNumberLength(number, of === undefined ? undefined : (of as CountryCode)));
  },
};
