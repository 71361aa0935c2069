import { regionNames } from './region-table.js';

/** Latin American Spanish: the tags of the countries vary with the ICU data, this one names all of them in the same way everywhere. */
const DISPLAY = { es: 'es-419', en: 'en' } as const;

/** Where CLDR gives a political or double form, the short common one. */
const COMMON: Readonly<Record<string, readonly [es: string, en: string]>> = {
  CD: ['República Democrática del Congo', 'Democratic Republic of the Congo'],
  CG: ['República del Congo', 'Republic of the Congo'],
  CI: ['Costa de Marfil', 'Ivory Coast'],
  HK: ['Hong Kong', 'Hong Kong'],
  MM: ['Myanmar', 'Myanmar'],
  MO: ['Macao', 'Macao'],
};

const displays: { es?: Intl.DisplayNames; en?: Intl.DisplayNames } = {};

function countryName(code: string, language: 'es' | 'en'): string {
  const common = COMMON[code];
  if (common !== undefined) return common[language === 'es' ? 0 : 1];
  if (!/^[A-Z]{2}$/.test(code)) return code;
  displays[language] ??= new Intl.DisplayNames([DISPLAY[language]], { type: 'region' });
  return displays[language]?.of(code) ?? code;
}

/**
 * Give the short common name, for people, of an ISO 3166-1 alpha-2 code (`PE`) or an ISO 3166-2 code (`MX-CMX`) in Spanish or English.
 * A code that neither standard has comes back as it is.
 */
export function placeName(code: string, language: 'es' | 'en'): string {
  if (!code.includes('-')) return countryName(code, language);
  return regionNames(code)?.[language === 'es' ? 0 : 1] ?? code;
}
