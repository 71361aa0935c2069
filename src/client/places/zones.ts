import { CarteraError } from '../../errors.js';
import { findExactCountry } from './countries.js';
import type { Place } from './place.js';
import { isRegionCode, settleCode } from './region-table.js';
import { findRegion } from './regions.js';
import { keyOf } from './spelling.js';

/** The user's own zones: name -> regions, provinces, cities, districts or countries, by code or name. */
export type ZoneLists = Readonly<Record<string, readonly string[]>>;

const REGION_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const COUNTRY_CODE = /^[A-Z]{2}$/;

/** ISO code of a region or a country that an entry means; null where it is the name of a smaller place alone. */
function findCode(entry: string, country: string | null): string | null {
  const upper = entry.toUpperCase();
  if (REGION_CODE.test(upper)) return isRegionCode(upper) ? settleCode(upper) : null;
  const state = COUNTRY_CODE.test(upper) ? findExactCountry(entry) : null;
  if (state !== null) return state.code;
  const found = [country, null].map((within) => findRegion(entry, within)).find((one) => one !== null && one.how !== 'code' && one.how !== 'typo');
  return found?.code ?? findExactCountry(entry)?.code ?? null;
}

/**
 * Make the finder of a place's zone. An entry is a code (`PE-PIU`, `CL`) or a name in any spelling that cells may have; a name may be a region's of the file's
 * `country` and a province's, a city's or a district's as well. The smallest place decides: district, city, province, region, country.
 * @throws CarteraError zone-twice where two zones list the same place.
 */
export function makeZoneFinder(zones: ZoneLists, country: string | null): (place: Place) => string | null {
  const names = new Map<string, string>();
  const codes = new Map<string, string>();
  const add = (table: Map<string, string>, key: string, zone: string, entry: string): void => {
    const other = table.get(key);
    if (other !== undefined && other !== zone) throw new CarteraError('zone-twice', { place: entry, first: other, second: zone });
    table.set(key, zone);
  };
  for (const [zone, entries] of Object.entries(zones)) {
    for (const entry of entries) {
      const code = findCode(entry.trim(), country);
      if (code !== null) add(codes, code, zone, entry);
      if (code !== entry.trim().toUpperCase()) add(names, keyOf(entry), zone, entry);
    }
  }
  return ({ district, city, province, region, country: state }) => {
    for (const cell of [district, city, province]) {
      const zone = cell === null ? undefined : names.get(keyOf(cell));
      if (zone !== undefined) return zone;
    }
    return (region === null ? undefined : codes.get(region)) ?? (state === null ? undefined : codes.get(state)) ?? null;
  };
}
