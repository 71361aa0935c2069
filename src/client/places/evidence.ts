import { leadOfEleven } from '../tax-ids/quick.js';
import { readTaxId } from '../tax-ids/read.js';
import type { Values } from '../values.js';
import { CallingCodes } from './calling-codes.js';
import type { Evidence } from './place.js';

const [ZERO, NINE, SPACE, DOT, HYPHEN] = [48, 57, 32, 46, 45];
/** A code's first digits that are kept, and the most digits any country has. */
const KEPT = 3;
const MOST_DIGITS = 9;
/** Numbers from here on stand for the letter before an Argentine code. */
const LETTERS = 100_000;

/**
 * What a record's phone, tax id and postal code say of its place, each as a small number (0: nothing), so that equal ones are resolved once: a million different
 * phones have few calling codes.
 */
export class EvidenceReader {
  /** Countries by their number, from 1. */
  private readonly countries: string[] = [''];
  private readonly numbers = new Map<string, number>();

  private constructor(
    private readonly values: Values,
    private readonly codes: CallingCodes | null,
    private readonly home: string | null,
  ) {}

  /** Make the reader of some values; `home` is the file's country. The numbering plans are loaded only where a column holds phones. */
  static async make(values: Values, home: string | null): Promise<EvidenceReader> {
    if (!values.fields.has('phone')) return new EvidenceReader(values, null, home);
    const { getCountries, getCountryCallingCode } = await import('libphonenumber-js/min');
    const countries = getCountries();
    const byName = new Map<string, string>(countries.map((country) => [country, getCountryCallingCode(country)]));
    return new EvidenceReader(values, new CallingCodes({ countries, callingCodeOf: (country) => byName.get(country) ?? '' }), home);
  }

  /** The country of the phone's calling code. */
  phone(row: number): number {
    const { phone } = this.values.texts;
    const to = phone?.to[row] ?? 0;
    const { batch } = this.values;
    if (this.codes === null || phone === undefined || batch === undefined || to === 0) return 0;
    return this.numberOf(this.codes.find(batch.bytes, phone.from[row] as number, to));
  }

  /** The country that the tax id alone can be of. */
  taxId(row: number): number {
    const cells = this.values.texts.taxId;
    const to = cells?.to[row] ?? 0;
    const { batch } = this.values;
    if (cells === undefined || batch === undefined || to === 0) return 0;
    const from = cells.from[row] as number;
    // What stands there has been judged by the rules of the own country: eleven digits are a RUC or a CUIT, and most ids of a file are.
    if ((this.home === 'PE' || this.home === 'AR') && leadOfEleven(batch.bytes, from, to) >= 0) return this.numberOf(this.home);
    return this.numberOf(readTaxId(this.values.decode(batch.bytes, from, to), this.home)?.country ?? null);
  }

  /** How many digits the postal code has and the first three of them, or the letter before it. */
  postalCode(row: number): number {
    const cells = this.values.texts.postalCode;
    const to = cells?.to[row] ?? 0;
    const bytes = this.values.batch?.bytes;
    if (cells === undefined || bytes === undefined || to === 0) return 0;
    const from = cells.from[row] as number;
    const first = (bytes[from] as number) & 0xdf;
    if (first >= 65 && first <= 90) return to - from === 8 || to - from === 5 ? LETTERS + first * 10 + (to - from) : 0;
    let lead = 0;
    let digits = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte === SPACE || byte === DOT || byte === HYPHEN) continue;
      if (byte < ZERO || byte > NINE || ++digits > MOST_DIGITS) return 0;
      if (digits <= KEPT) lead = lead * 10 + byte - ZERO;
    }
    return digits < KEPT ? 0 : digits * 1000 + lead;
  }

  /** The evidence behind three numbers; the postal code is one that begins alike and is as long. */
  read(phone: number, taxId: number, postalCode: number): Evidence {
    return { phone: this.countries[phone] || null, taxId: this.countries[taxId] || null, postalCode: writeCode(postalCode) };
  }

  private numberOf(country: string | null): number {
    if (country === null) return 0;
    let number = this.numbers.get(country);
    if (number === undefined) {
      number = this.countries.push(country) - 1;
      this.numbers.set(country, number);
    }
    return number;
  }
}

function writeCode(code: number): string | null {
  if (code === 0) return null;
  if (code < LETTERS)
    return String(code % 1000)
      .padStart(KEPT, '0')
      .padEnd(Math.floor(code / 1000), '0');
  const letter = String.fromCharCode(Math.floor((code - LETTERS) / 10));
  return `${letter}0000${(code - LETTERS) % 10 === 8 ? 'AAA' : ''}`;
}
