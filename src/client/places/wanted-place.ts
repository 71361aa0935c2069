import { fold } from '../fold.js';
import { findCity } from './cities.js';
import { findExactCountry } from './countries.js';
import { isRegionCode, MARKET, regionNames, settleCode } from './region-table.js';
import { findRegion } from './regions.js';
import { keyOf } from './spelling.js';

/**
 * What the name of one place may mean: countries (ISO 3166-1), else regions (ISO 3166-2), else a province, a city or a district of that name, `key` its
 * matching form; '' for a code, which names nothing else. `home`: the region where the table of cities has it. `known`: some table has it.
 */
export type PlaceMeaning = {
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly key: string;
  readonly home: string | null;
  readonly known: boolean;
};

const REGION_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const COUNTRY_CODE = /^[A-Z]{2}$/;
const NONE: PlaceMeaning = { countries: [], regions: [], key: '', home: null, known: false };

/** The region whose full name or usual spelling a text is; letters that are the code of one within its country do not count unless they are its name. */
function findNamedRegion(text: string, country: string | null): string | null {
  const found = findRegion(text, country);
  if (found === null || found.how === 'typo') return null;
  if (found.how !== 'code') return found.code;
  return regionNames(found.code)?.some((name) => keyOf(name) === keyOf(text)) ? found.code : null;
}

/**
 * What the name or the code of a place means to somebody whose file is of a country: its regions come first, then those that the market knows by that name, then
 * those of the other countries that the file has clients in. A name that a country shares with a region of its own (México, Panamá) is the country's: the
 * region is `Estado de México`, `MX-MEX`. Lima is both of the regions that bear the name, unless it was named by its code.
 *
 * @example findMeaning('Lima', 'PE', ['PE']) // { regions: ['PE-LIM', 'PE-LMA'], ... }
 */
export function findMeaning(text: string, country: string | null, others: readonly string[]): PlaceMeaning {
  const upper = text.trim().toUpperCase();
  if (REGION_CODE.test(upper) && isRegionCode(upper)) return { ...NONE, regions: [settleCode(upper)], known: true };
  const key = keyOf(text);
  if (key === '') return NONE;
  const state = findExactCountry(text);
  if (state !== null && COUNTRY_CODE.test(upper)) return { ...NONE, countries: [state.code], known: true };
  const own = country === null ? null : findNamedRegion(text, country);
  if (state !== null && (own === null || own.startsWith(`${state.code}-`))) return { ...NONE, countries: [state.code], key, known: true };
  const first = own ?? findNamedRegion(text, null);
  const found = first !== null ? [first] : others.flatMap((other) => findNamedRegion(text, other) ?? []);
  const regions = [...new Set(found.flatMap((code) => (code === 'PE-LIM' ? [code, 'PE-LMA'] : [code])))];
  const city = country === null ? null : findCity(text, country);
  const known = regions.length > 0 || city !== null || MARKET.some((one) => findCity(text, one) !== null || findNamedRegion(text, one) !== null);
  return { countries: [], regions, key, home: city?.region ?? null, known };
}

/** The parts of a place that was written with what it lies in: `Miraflores, Lima`, `Miraflores (Lima)`. */
export function splitPlace(text: string): readonly string[] {
  return text
    .replace(/\s*\(([^()]*)\)\s*$/, ', $1')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => fold(part) !== '');
}
