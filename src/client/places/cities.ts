import { CITY_DATA } from './city-data.js';
import { findExactCountry } from './countries.js';
import { parentOf, regionsOf, settleCode } from './region-table.js';
import { keyOf } from './spelling.js';

/** Where a city lies: ISO 3166-2, or null where the country has that name in several regions. */
export type FoundCity = { readonly region: string | null };

const AMBIGUOUS = '?';
/** Shorter names of regions are abbreviations, which nobody writes for a city. */
const SHORTEST = 4;

const tables = new Map<string, ReadonlyMap<string, string | null>>();

/** Names of one country's cities in matching form -> ISO 3166-2, null for several; built at the first call. */
function citiesOf(country: string): ReadonlyMap<string, string | null> {
  let table = tables.get(country);
  if (table === undefined) {
    const entries = (CITY_DATA[country] ?? '').split('|').flatMap((part) => {
      const [region = '', names = ''] = part.split(':');
      const code = region === AMBIGUOUS ? null : settleCode(`${country}-${region}`);
      return names === '' ? [] : names.split(' ').map((name) => [name, code] as const);
    });
    table = new Map(entries);
    tables.set(country, table);
  }
  return table;
}

/** The subdivision whose full name or usual spelling a city cell holds; undefined for none, null for several. */
function divisionNamed(key: string, country: string): string | null | undefined {
  const entry = key.length < SHORTEST ? undefined : regionsOf(country).entries.get(key);
  if (entry === undefined) return undefined;
  return entry.code === null ? null : settleCode(entry.code);
}

/**
 * Find the region of a city by its name within a country (ISO 3166-1 alpha-2), from the cities of 5 000 people and more of GeoNames; exact names only,
 * whatever their case and accents.
 * A name that several regions have is ambiguous, and so is that of a city outside the region of the same name (Buenos Aires, Santo Domingo). A
 * city cell with the name of a region alone means it, unless it is the country's too.
 * Null where no such city is known, and outside the countries of the table.
 */
export function findCity(text: string, country: string): FoundCity | null {
  const key = keyOf(text);
  if (key === '' || CITY_DATA[country] === undefined) return null;
  const city = citiesOf(country).get(key);
  const division = divisionNamed(key, country);
  if (city === undefined) {
    if (division === undefined || findExactCountry(text)?.code === country) return null;
    return { region: division };
  }
  if (city === null || division === undefined || division === null || city === division) return { region: city };
  // The province is the finer of both where the table knows the community alone: Sevilla, ES-SE in ES-AN.
  return { region: parentOf(division) === city ? division : null };
}
