import { z } from 'zod';
import { compactTaxId } from '../tax-ids/compact.js';
import { LEADS } from '../tax-ids/ids.js';
import { leadOfEleven, remainderOfEleven } from '../tax-ids/quick.js';
import { isWrongTaxId } from '../tax-ids/read.js';
import { type Kind, type Reader, unsure } from './kind.js';
import { ROUNDED } from './texts.js';

/** A Peruvian RUC or an Argentine CUIT in eleven digits. NaN: not sure. */
function acceptElevenDigits(bytes: Buffer, from: number, to: number, country: 'PE' | 'AR'): number {
  if (!LEADS[country].has(leadOfEleven(bytes, from, to))) return Number.NaN;
  const check = remainderOfEleven(bytes, from);
  // 10 and 11 are written in other ways by each country: left to the judge.
  return check < 10 && (bytes[from + 10] as number) - 48 === check ? 1 : Number.NaN;
}

function taxIdReader(country: string | null): Reader {
  return {
    accept: country === 'PE' || country === 'AR' ? (bytes, from, to) => acceptElevenDigits(bytes, from, to, country) : unsure,
    parse: (text) => text,
    schema: z.string().refine((text) => {
      const compact = compactTaxId(text);
      return /^[A-ZÑ&\d]{4,20}$/.test(compact) && /\d{3}/.test(compact) && !ROUNDED.test(text) && !isWrongTaxId(text, country);
    }),
  };
}

/** Tax and identity numbers, as text; the check digit is judged where the file's country is known and has one. */
export const taxId: Kind = {
  numeric: false,
  fits: (text) => /^[A-ZÑ&]{0,4}\d{4,14}[A-Z\d]{0,4}$/.test(compactTaxId(text)) || ROUNDED.test(text),
  reader: ({ country }) => taxIdReader(country),
};
