/** What libphonenumber knows: the countries (ISO 3166-1 alpha-2) and the calling code of each. */
export type NumberingPlans = { readonly countries: readonly string[]; readonly callingCodeOf: (country: string) => string };

/**
 * Calling codes shared by a country and small territories that dial as it does, given to the country; in NANP (+1) and in Kazakhstan's part of +7 the
 * digits behind decide, and where they do not nothing is known.
 */
const SHARED: Readonly<Record<string, string>> = {
  '44': 'GB',
  '39': 'IT',
  '47': 'NO',
  '61': 'AU',
  '358': 'FI',
  '212': 'MA',
  '1787': 'PR',
  '1939': 'PR',
  '1809': 'DO',
  '1829': 'DO',
  '1849': 'DO',
  '76': 'KZ',
  '77': 'KZ',
  '73': 'RU',
  '74': 'RU',
  '78': 'RU',
  '79': 'RU',
};
const LONGEST = 4;

const [PLUS, ZERO, NINE] = [43, 48, 57];
/** An international number has this many digits and more behind `00`. */
const LEAST_DIGITS = 9;

/** Tells the country of numbers that are written with their calling code. */
export class CallingCodes {
  /** Digits read as a number -> country; codes of 1 to 4 digits never begin with 0, so that they cannot be taken for one another. */
  private readonly countries = new Map<number, string>();

  constructor({ countries, callingCodeOf }: NumberingPlans) {
    const byCode = new Map<string, string[]>();
    for (const country of countries) byCode.set(callingCodeOf(country), [...(byCode.get(callingCodeOf(country)) ?? []), country]);
    for (const [code, [country, ...others]] of byCode) if (country !== undefined && others.length === 0) this.countries.set(Number(code), country);
    for (const [code, country] of Object.entries(SHARED)) this.countries.set(Number(code), country);
  }

  /**
   * The country of the first number in bytes[from, to): `+51 ...`, `(+51)...`, `0051...`; null without a calling code, or with one of several countries (+1).
   * Only the first digits are read.
   */
  find(bytes: Buffer, from: number, to: number): string | null {
    let at = from;
    let plus = false;
    while (at < to && !isDigit(bytes[at] as number)) {
      if (bytes[at] === PLUS) plus = true;
      at++;
    }
    if (!plus) {
      if (bytes[at] !== ZERO || bytes[at + 1] !== ZERO || countDigits(bytes, at + 2, to) < LEAST_DIGITS) return null;
      at += 2;
    }
    let code = 0;
    let found: string | null = null;
    for (let digits = 0; at < to && digits < LONGEST; at++) {
      const byte = bytes[at] as number;
      if (!isDigit(byte)) continue;
      code = code * 10 + byte - ZERO;
      digits++;
      // The longest code wins: 1809 before 1.
      found = this.countries.get(code) ?? found;
    }
    return found;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function countDigits(bytes: Buffer, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; at++) if (isDigit(bytes[at] as number)) digits++;
  return digits;
}
