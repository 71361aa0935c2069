import { fold } from '../fold.js';

/**
 * Currency signs as spreadsheets write them -> ISO 4217. `$` alone belongs to a dozen countries: the file's country decides.
 * Longest first, so that `US$` is not read as `$`.
 */
const SIGNS: readonly (readonly [string, string])[] =
  `US$ USD, U$S USD, USD$ USD, U$D USD, $US USD, MX$ MXN, MXN$ MXN, COP$ COP, CLP$ CLP, AR$ ARS, R$ BRL, RD$ DOP, C$ NIO, B/. PAB, $U
  UYU, S/. PEN, S/ PEN, Bs. BOB, Bs BOB, ₲ PYG, Gs. PYG, Gs PYG, ₡ CRC, Q GTQ, L. HNL, € EUR, £ GBP, M.N. MXN, SOLES PEN, EUROS EUR,
  $ $`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]);
const CODES = new Set(
  'PEN USD MXN COP CLP ARS EUR BRL UYU PYG BOB VES CRC PAB GTQ HNL NIO DOP CUP GBP CAD JPY CHF CNY AUD SEK NOK DKK PLN IDR INR KRW'.split(' '),
);
/** Names of currencies in columns of their own; pesos and dólares alone belong to a country, as `$` does. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PEN: 'sol|soles|nuevos soles|nuevo sol',
    USD: 'dolar|dolares|dolares americanos|us dollar|us dollars|dollar|dollars|dls|usd',
    EUR: 'euro|euros',
    MXN: 'peso mexicano|pesos mexicanos',
    $: 'moneda nacional|peso|pesos',
    COP: 'peso colombiano|pesos colombianos',
    CLP: 'peso chileno|pesos chilenos',
    ARS: 'peso argentino|pesos argentinos',
    BOB: 'boliviano|bolivianos',
    PYG: 'guarani|guaranies',
    GTQ: 'quetzal|quetzales',
    HNL: 'lempira|lempiras',
    CRC: 'colon|colones',
    BRL: 'real|reales',
  }).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
);

/** Currencies that people write with `$` alone at home. */
const DOLLAR_SIGNED = new Set(['USD', 'MXN', 'COP', 'CLP', 'ARS', 'UYU', 'DOP', 'CUP', 'CAD', 'AUD']);

/** What `$` alone means where the home currency is known: that currency if it is written so, else the US dollar. */
export function dollarOf(home: string | null): string | null {
  return home === null || DOLLAR_SIGNED.has(home) ? home : 'USD';
}

/** ISO 4217 code of a word in a currency column: `PEN`, `S/`, `Soles`; `$` for pesos of no country; null where it is none. */
export function currencyOfWord(word: string): string | null {
  return currencyOfSign(word) ?? NAMES.get(fold(word)) ?? null;
}

/** No amount is written with more letters, its currency included. */
const LONGEST = 100;
/** Digits and what may stand between them, an exponent included. */
const CORE = /\d(?:.*\d)?[.,]?/s;

/** An amount apart from its currency: `S/ 1,234.50` -> `1,234.50`, PEN; `-$ 5` -> `-5`, `$`. currency null: none named; null: no amount. */
export function splitAmount(written: string): { readonly amount: string; readonly currency: string | null } | null {
  // `$5.000.-` and `120,-` write no cents, not a minus.
  const text = written.replace(/(?<=\d)[.,]-$/, '');
  if (text.length > LONGEST) return null;
  const core = CORE.exec(text);
  if (!core) return null;
  const before = text.slice(0, core.index);
  const after = text.slice(core.index + core[0].length);
  const signs = [before, after].map((part) => part.replace(/[-+−()\s]/g, '')).filter((part) => part !== '');
  // A lone point before the digits is theirs: `.50`.
  const point = signs[0] === '.' || signs[0] === ',' ? signs.shift() : '';
  const currencies = signs.map(currencyOfSign);
  if (currencies.includes(null)) return null;
  const amount = before.replace(/[^-+−()]/g, '') + point + core[0] + after.replace(/[^-−()]/g, '');
  return { amount, currency: currencies.find((code) => code !== '$') ?? currencies[0] ?? null };
}

/** ISO 4217 code of a sign or code as written, `$` for the sign alone, null where it is no currency. */
export function currencyOfSign(sign: string): string | null {
  const upper = sign.trim().toUpperCase();
  for (const [written, code] of SIGNS) if (upper === written.toUpperCase()) return code;
  if (CODES.has(upper)) return upper;
  // `$ MXN`, `MXN $`: a code beside the bare sign.
  const code = upper.replace('$', '').trim();
  return code !== upper && CODES.has(code) ? code : null;
}
