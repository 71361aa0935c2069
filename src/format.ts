import type { Args } from './errors.js';

export type Language = 'es' | 'en';

/** Figures and lists as people read them: the same bytes on every machine. */
export type Format = {
  readonly language: Language;
  /** A whole number with its thousands grouped. */
  readonly integer: (value: number) => string;
  /** A number with exactly that many decimals. */
  readonly decimal: (value: number, digits: number) => string;
  /** An amount without its currency: whole from 1 000 on, else two decimals; `digits` (0 or 2) settles it for a whole column. */
  readonly amount: (value: number, digits?: number) => string;
  /** An amount with its currency (ISO 4217), or without where the currency is not known; no-break spaces within. */
  readonly money: (value: number, currency: string | null) => string;
  /** As money, but short, where the currency has been named already: `$2,913,400`. */
  readonly briefMoney: (value: number, currency: string | null) => string;
  /** A share 0..1 with one decimal and its sign: `4.2%`. */
  readonly percent: (share: number) => string;
  /** A calendar date given as YYYY-MM-DD; any other text comes back as it is. */
  readonly day: (iso: string) => string;
  /** `1 client`, `2,400 clients`. */
  readonly plural: (count: number, one: string, other: string) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** A name between the quotation marks of the language. */
  readonly quote: (text: string) => string;
  /** Row numbers, ungrouped: `row 214`, `rows 3, 9 and 12`; `more` further ones are counted. */
  readonly rows: (lines: readonly number[], more?: number) => string;
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** How a currency stands beside its amount: before, after. Letters and signs that Windows consoles have; the others go by their code. */
const SIGNS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  $: ['$', ''],
  PEN: ['S/\u00a0', ''],
  USD: ['US$\u00a0', ''],
  BRL: ['R$\u00a0', ''],
  GBP: ['£', ''],
  GTQ: ['Q\u00a0', ''],
  BOB: ['Bs\u00a0', ''],
  DOP: ['RD$\u00a0', ''],
  MXN: ['$', '\u00a0MXN'],
  COP: ['$', '\u00a0COP'],
  CLP: ['$', '\u00a0CLP'],
  ARS: ['$', '\u00a0ARS'],
  UYU: ['$', '\u00a0UYU'],
  CAD: ['$', '\u00a0CAD'],
  AUD: ['$', '\u00a0AUD'],
};

const WORDS = {
  es: { and: 'y', row: 'fila', rows: 'filas', more: (count: string) => `${count} más`, open: '«', close: '»' },
  en: { and: 'and', row: 'row', rows: 'rows', more: (count: string) => `${count} more`, open: '“', close: '”' },
};

/** What stands before and after an amount in a currency (ISO 4217, or `$` alone). */
export function currencySign(currency: string, language: Language): readonly [before: string, after: string] {
  if (currency === 'EUR') return language === 'es' ? ['', '\u00a0€'] : ['€', ''];
  return SIGNS[currency] ?? ['', `\u00a0${currency}`];
}

/** Smallest amount that is shown without decimals. */
const WHOLE_FROM = 1000;

/**
 * The numbers, dates and lists of one language and locale (BCP 47). Without a locale: decimal point and comma for thousands.
 * @param nameLine How a line is named where its number alone does not say where it stands.
 * @throws RangeError where the locale is not well-formed
 */
export function makeFormat(language: Language, locale: string | null, nameLine: (line: number) => string = String): Format {
  const words = WORDS[language];
  const tag = locale ?? (language === 'es' ? 'es-MX' : 'en-US');
  const formats = new Map<number, Intl.NumberFormat>();
  const decimal = (value: number, digits: number): string => {
    if (!Number.isFinite(value)) return '–';
    let format = formats.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(tag, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: 'always',
        numberingSystem: 'latn',
        signDisplay: 'negative',
      });
      formats.set(digits, format);
    }
    // Versions of ICU differ in the space and the minus they use: both are fixed here.
    return format
      .format(value)
      .replace(/\p{Zs}/gu, '\u00a0')
      .replace(/[\u2212\u200e\u200f]+/g, (found) => (found.includes('\u2212') ? '-' : ''));
  };
  const integer = (value: number): string => decimal(value, 0);
  const amount = (value: number, digits?: number): string => decimal(value, digits ?? (Math.abs(value) >= WHOLE_FROM || value === 0 ? 0 : 2));
  const list = (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    if (items.length < 2) return last;
    // Spanish writes `e` before the sound i.
    const and = language === 'es' && /^[«"]?(?:[ií]|h[ií](?!e))/i.test(last) ? 'e' : words.and;
    return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
  };
  const money = (value: number, currency: string | null): string => {
    if (currency === null) return amount(value);
    const [before, after] = currencySign(currency, language);
    return `${value < 0 ? '-' : ''}${before}${amount(Math.abs(value))}${after}`;
  };
  return {
    language,
    integer,
    decimal,
    amount,
    money,
    briefMoney: (value, currency) =>
      currency !== null && SIGNS[currency]?.[0] === '$' ? money(value, currency).replace(/\u00a0\p{L}+$/u, '') : money(value, currency),
    percent: (share) => (share > 0 && share < 0.0005 ? `<${decimal(0.1, 1)}%` : `${decimal(share * 100, 1)}%`),
    day: (iso) => {
      const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
      if (!found) return iso;
      const [, year = '', month = '', day = ''] = found;
      return language === 'es' ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
    },
    plural: (count, one, other) => `${integer(count)} ${count === 1 ? one : other}`,
    list,
    quote: (text) => `${words.open}${text}${words.close}`,
    rows: (lines, more = 0) => {
      const shown = lines.map(nameLine);
      if (more > 0) shown.push(words.more(integer(more)));
      return `${shown.length === 1 ? words.row : words.rows} ${list(shown)}`;
    },
  };
}

/** A text among the arguments of a sentence; '' where it is missing. */
export const textArg = (args: Args, name: string): string => String(args[name] ?? '');

/** A number among the arguments of a sentence; 0 where it is missing. */
export const numberArg = (args: Args, name: string): number => Number(args[name] ?? 0);
