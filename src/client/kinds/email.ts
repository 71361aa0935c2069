import { z } from 'zod';
import type { Kind } from './kind.js';

const ADDRESS = z.email();
/** Several addresses in one cell: `a@x.pe; b@x.pe`, `a ::: b`, `Ana <a@x.pe>`. */
const BETWEEN = /\s*(?:;|,|:::|\||\s\/\s|\s+)\s*/;

/** A cell with more letters holds a text, not addresses. */
const LONGEST = 1000;

/** The addresses of a cell, in order, without `mailto:` and angle brackets. */
export function emailsIn(text: string): string[] {
  if (text.length > LONGEST) return [];
  const bracketed = [...text.matchAll(/<([^<>]+)>/g)].map((found) => found[1] as string);
  return (bracketed.length > 0 ? bracketed : text.split(BETWEEN)).map((part) => part.replace(/^mailto:/i, '').trim()).filter(Boolean);
}

/** Whether a text could be one address: no white space, one @ and a point behind it. A test that is linear whatever the text. */
export function isEmailLike(text: string): boolean {
  const at = text.indexOf('@');
  return text.length <= 320 && at > 0 && text.indexOf('.', at + 2) > 0 && !text.endsWith('.') && !/\s/.test(text);
}

const LOCAL = new Uint8Array(256);
const DOMAIN = new Uint8Array(256);
for (let byte = 48; byte < 123; byte++) {
  const alphanumeric = byte < 58 || (byte > 64 && byte < 91) || byte > 96;
  if (alphanumeric) LOCAL[byte] = DOMAIN[byte] = 1;
}
LOCAL[95] = 1;

/** Letters, digits and single dots before one @; labels of letters, digits and inner hyphens behind it, the last of letters only. */
function acceptEmail(bytes: Buffer, from: number, to: number): number {
  let at = from;
  let previous = 46;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === 46 ? previous === 46 : LOCAL[byte] !== 1) break;
    previous = byte;
  }
  if (bytes[at] !== 64 || previous === 46 || at - from > 64 || to - at > 200) return Number.NaN;
  let label = ++at;
  let dots = 0;
  let letters = true;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === 46) {
      if (at === label || at - label > 63 || bytes[at - 1] === 45) return Number.NaN;
      dots++;
      label = at + 1;
      letters = true;
    } else if (byte === 45) {
      if (at === label) return Number.NaN;
      letters = false;
    } else if (DOMAIN[byte] !== 1) return Number.NaN;
    else if (byte < 58) letters = false;
  }
  return dots > 0 && letters && to - label >= 2 && to - label <= 63 ? 1 : Number.NaN;
}

/** Email addresses: a cell may hold several; it is right when one of them is. */
export const email: Kind = {
  numeric: false,
  fits: (text) => /[^\s@]@[^\s@]/.test(text),
  reader: () => ({
    accept: acceptEmail,
    parse: (text) => emailsIn(text).find((address) => ADDRESS.safeParse(address).success) ?? text,
    schema: ADDRESS,
  }),
};
