import { z } from 'zod';
import type { Kind, Reader } from './kind.js';
import { ROUNDED } from './texts.js';

/** Says whether a compact tax id (letters and digits, upper case) may be one; countries whose check digit is known judge it. */
type Judge = (compact: string) => boolean;

/** A tax id as it is compared: no dots, hyphens, spaces, slashes nor the apostrophe of a spreadsheet; upper case. */
export function compactTaxId(text: string): string {
  return text.replace(/[\s.\-–/'’]/g, '').toUpperCase();
}

/**
 * Generic receivers of counter sales: MX XAXX010101000 (SAT), CO 222222222222 (DIAN). XEXX010101000 stands for foreign
 * clients, each with a name of its own, and is no counter.
 */
export const COUNTER_TAX_IDS: ReadonlySet<string> = new Set(['XAXX010101000', '222222222222']);

type Validator = { validate: (value: string) => { isValid: boolean } };

type Rule = () => Promise<Validator>;

/**
 * Countries whose ids carry a check digit: the shape of the checked id, and the rules of stdnum that may accept it. Each rule is
 * loaded by itself: the library's two hundred take 0.2 s.
 */
const CHECKED: Readonly<Record<string, { readonly shape: RegExp; readonly rules: readonly Rule[] }>> = {
  PE: { shape: /^\d{11}$/, rules: [() => import('stdnum/lib/cjs/pe/ruc.js')] },
  AR: { shape: /^\d{11}$/, rules: [() => import('stdnum/lib/cjs/ar/cuit.js')] },
  MX: { shape: /^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/, rules: [() => import('stdnum/lib/cjs/mx/rfc.js')] },
  CL: { shape: /^\d{7,8}[\dK]$/, rules: [() => import('stdnum/lib/cjs/cl/rut.js')] },
  EC: { shape: /^\d{13}$/, rules: [() => import('stdnum/lib/cjs/ec/ruc.js')] },
  ES: {
    shape: /^(?:[A-HJ-NP-SUVW]\d{7}[\dA-J]|[XYZ]?\d{7,8}[A-Z])$/,
    rules: [() => import('stdnum/lib/cjs/es/cif.js'), () => import('stdnum/lib/cjs/es/dni.js'), () => import('stdnum/lib/cjs/es/nie.js')],
  },
};
const GENERIC = new Set([...COUNTER_TAX_IDS, 'XEXX010101000']);

/** The judge of a country's check digits. An id without the shape of the checked one (a passport, a DNI) is left alone. */
async function judgeOf(country: string | null): Promise<Judge | null> {
  const checked = country === null ? undefined : CHECKED[country];
  if (!checked) return null;
  const judges = await Promise.all(checked.rules.map((load) => load()));
  return (compact) => !checked.shape.test(compact) || GENERIC.has(compact) || judges.some((one) => one.validate(compact).isValid);
}

/** Ecuador's check digits: of the cédula (10 digits) and of the RUC (13). */
export async function ecuadorChecks(): Promise<{ readonly isCedula: (id: string) => boolean; readonly isRuc: (id: string) => boolean }> {
  const [cedula, ruc]: readonly Validator[] = await Promise.all([import('stdnum/lib/cjs/ec/ci.js'), import('stdnum/lib/cjs/ec/ruc.js')]);
  return { isCedula: (id) => cedula?.validate(id).isValid === true, isRuc: (id) => ruc?.validate(id).isValid === true };
}

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** A Peruvian RUC or an Argentine CUIT in eleven digits: sum modulo 11 (SUNAT, AFIP). NaN: not sure. */
function acceptElevenDigits(bytes: Buffer, from: number, to: number): number {
  if (to - from !== 11) return Number.NaN;
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const digit = (bytes[from + at] as number) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    sum += digit * (WEIGHTS[at] as number);
  }
  const check = 11 - (sum % 11);
  // 10 and 11 are written in other ways by each country: left to the judge.
  return check < 10 && (bytes[from + 10] as number) - 48 === check ? 1 : Number.NaN;
}

function taxIdReader(country: string | null, judge: Judge | null): Reader {
  const prefixes = country === 'PE' ? new Set([10, 15, 16, 17, 20]) : new Set([20, 23, 24, 27, 30, 33, 34]);
  const elevenDigits = country === 'PE' || country === 'AR';
  return {
    accept: (bytes, from, to) =>
      elevenDigits && prefixes.has(((bytes[from] as number) - 48) * 10 + (bytes[from + 1] as number) - 48) ? acceptElevenDigits(bytes, from, to) : Number.NaN,
    parse: compactOrText,
    schema: z.string().refine((text) => /^[A-ZÑ&\d]{4,20}$/.test(text) && /\d{3}/.test(text) && !ROUNDED.test(text) && (judge === null || judge(text))),
  };
}

function compactOrText(text: string): string {
  return ROUNDED.test(text) ? text : compactTaxId(text);
}

/** Tax and identity numbers, as text; the check digit is judged where the file's country is known and has one. */
export const taxId: Kind = {
  numeric: false,
  fits: (text) => /^[A-ZÑ&]{0,4}\d{4,14}[A-Z\d]{0,4}$/.test(compactTaxId(text)) || ROUNDED.test(text),
  reader: async ({ country }) => taxIdReader(country, await judgeOf(country)),
};
