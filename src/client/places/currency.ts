/**
 * Currency (ISO 4217, as of 2026: Bulgaria has the euro) and the languages whose number format people there use, the first one the default.
 * Countries of the market, the European Union, and others that turn up among their clients.
 */
const COUNTRIES: Readonly<Record<string, readonly [currency: string, ...languages: [string, ...string[]]]>> = {
  AD: ['EUR', 'ca', 'es'],
  AR: ['ARS', 'es'],
  AT: ['EUR', 'de'],
  AU: ['AUD', 'en'],
  BE: ['EUR', 'nl', 'fr'],
  BG: ['EUR', 'bg'],
  BO: ['BOB', 'es'],
  BR: ['BRL', 'pt'],
  BZ: ['BZD', 'en', 'es'],
  CA: ['CAD', 'en', 'fr'],
  CH: ['CHF', 'de', 'fr', 'it'],
  CL: ['CLP', 'es'],
  CN: ['CNY', 'zh'],
  CO: ['COP', 'es'],
  CR: ['CRC', 'es'],
  CU: ['CUP', 'es'],
  CY: ['EUR', 'el'],
  CZ: ['CZK', 'cs'],
  DE: ['EUR', 'de'],
  DK: ['DKK', 'da'],
  DO: ['DOP', 'es'],
  EC: ['USD', 'es'],
  EE: ['EUR', 'et'],
  ES: ['EUR', 'es'],
  FI: ['EUR', 'fi', 'sv'],
  FR: ['EUR', 'fr'],
  GB: ['GBP', 'en'],
  GQ: ['XAF', 'es'],
  GR: ['EUR', 'el'],
  GT: ['GTQ', 'es'],
  HK: ['HKD', 'en', 'zh'],
  HN: ['HNL', 'es'],
  HR: ['EUR', 'hr'],
  HU: ['HUF', 'hu'],
  IE: ['EUR', 'en'],
  IL: ['ILS', 'he'],
  IN: ['INR', 'en'],
  IS: ['ISK', 'is'],
  IT: ['EUR', 'it'],
  JM: ['JMD', 'en'],
  JP: ['JPY', 'ja'],
  KR: ['KRW', 'ko'],
  LI: ['CHF', 'de'],
  LT: ['EUR', 'lt'],
  LU: ['EUR', 'fr', 'de'],
  LV: ['EUR', 'lv'],
  MC: ['EUR', 'fr'],
  MT: ['EUR', 'en', 'mt'],
  MX: ['MXN', 'es'],
  NI: ['NIO', 'es'],
  NL: ['EUR', 'nl'],
  NO: ['NOK', 'nb'],
  NZ: ['NZD', 'en'],
  PA: ['PAB', 'es'],
  PE: ['PEN', 'es'],
  PH: ['PHP', 'en', 'es'],
  PL: ['PLN', 'pl'],
  PR: ['USD', 'es', 'en'],
  PT: ['EUR', 'pt'],
  PY: ['PYG', 'es'],
  RO: ['RON', 'ro'],
  RU: ['RUB', 'ru'],
  SE: ['SEK', 'sv'],
  SG: ['SGD', 'en'],
  SI: ['EUR', 'sl'],
  SK: ['EUR', 'sk'],
  SM: ['EUR', 'it'],
  SV: ['USD', 'es'],
  TR: ['TRY', 'tr'],
  TT: ['TTD', 'en', 'es'],
  TW: ['TWD', 'zh'],
  US: ['USD', 'en', 'es'],
  UY: ['UYU', 'es'],
  VA: ['EUR', 'it'],
  VE: ['VES', 'es'],
  ZA: ['ZAR', 'en'],
};

/** Give the currency (ISO 4217 code) of a country (ISO 3166-1 alpha-2), or null where the country is not in the table. */
export function currencyOf(country: string): string | null {
  return COUNTRIES[country]?.[0] ?? null;
}

/**
 * Give the BCP 47 tag with which numbers are written for people of a country (ISO 3166-1 alpha-2): `es-PE` 1,234.50, `es-AR` and `es-ES` 1.234,50.
 * The country decides the format: the asked language is taken only where people there use it (`es-US`), else the country's own (`pt-BR` also for a
 * report in Spanish).
 * Intl groups four digits in `es-ES` only with `useGrouping: 'always'`. Null where the country is not in the table.
 */
export function localeOf(country: string, language: 'es' | 'en'): string | null {
  const row = COUNTRIES[country];
  if (row === undefined) return null;
  const languages = row.slice(1);
  return `${languages.includes(language) ? language : row[1]}-${country}`;
}
