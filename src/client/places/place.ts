import { fold } from '../fold.js';
import { findCountry, findExactCountry } from './countries.js';
import { type FoundRegion, findRegion } from './regions.js';

/** The text of one client's address cells; absent and blank are the same. */
export type PlaceCells = { readonly [cell in 'country' | 'region' | 'province' | 'city' | 'district']?: string | undefined };

/**
 * Where a client is and how it is known: country (ISO 3166-1 alpha-2), region (ISO 3166-2), and the three cells below it as written, spaces tidied.
 * `countryFrom` and `regionFrom` name the cell or setting that decided, `typo` says that a slip was corrected in one of the two, `unknown` lists the
 * cells that hold no place that was understood.
 */
export type Place = {
  readonly country: string | null;
  readonly countryFrom: 'cell' | 'region' | 'fallback' | null;
  readonly region: string | null;
  readonly regionFrom: 'cell' | 'province' | 'district' | 'city' | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  readonly typo: boolean;
  readonly unknown: readonly ('country' | 'region')[];
};

/** Where a province lies within an ISO 3166-2 region and may bear the name of another one (Concepción, Santiago): its cell does not give the region. */
const PROVINCES_BELOW_REGIONS: ReadonlySet<string> = new Set(['PE', 'CL', 'BO']);

/** Cities that are regions themselves: in no other region of their country would people write that name. */
const CITY_REGIONS: ReadonlySet<string> = new Set(['MX-CMX', 'AR-C', 'CO-DC', 'PE-CAL', 'PE-LMA', 'US-DC', 'ES-CE', 'ES-ML', 'PY-ASU', 'DE-BE', 'DE-HH']);

type RegionPart = Pick<Place, 'region' | 'regionFrom' | 'typo'> & { readonly unknown: boolean };

function tidy(cell: string | undefined): string | null {
  if (cell === undefined || fold(cell) === '') return null;
  return cell.trim().replace(/\s+/g, ' ');
}

/**
 * The region that says its country by itself, from the region cell or, where that is blank and no fallback is given, from the province: many a province
 * bears the name of another country's region. A region of the fallback country says nothing new.
 */
function findOwnCountry(region: string | null, province: string | null, fallback: string | null): FoundRegion | null {
  const cell = region ?? (fallback === null ? province : null);
  if (cell === null) return null;
  const own = findRegion(cell, null);
  if (own === null || fallback === null || own.country === fallback) return own;
  const local = findRegion(cell, fallback);
  return local === null || local.how === 'typo' ? own : null;
}

function isCityRegion(found: FoundRegion | null): found is FoundRegion {
  return found !== null && (found.how === 'name' || found.how === 'alias') && CITY_REGIONS.has(found.code);
}

/** A region cell that only repeats the country (`Singapore`, `Puerto Rico`) is no unknown region. */
function repeatsCountry(cell: string, country: string | null): boolean {
  return country !== null && findExactCountry(cell)?.code === country;
}

function findRegionPart(cells: Readonly<Record<'region' | 'province' | 'city', string | null>>, country: string | null): RegionPart {
  const { region, province, city } = cells;
  const found = region === null ? null : findRegion(region, country);
  if (found !== null) return { region: found.code, regionFrom: 'cell', typo: found.how === 'typo', unknown: false };
  const unknown = region !== null && !repeatsCountry(region, country);
  if (country !== null && province !== null && !PROVINCES_BELOW_REGIONS.has(country)) {
    const above = findRegion(province, country);
    if (above !== null) return { region: above.code, regionFrom: 'province', typo: above.how === 'typo', unknown };
  }
  const own = country === null || city === null ? null : findRegion(city, country);
  if (isCityRegion(own)) return { region: own.code, regionFrom: 'city', typo: false, unknown };
  return { region: null, regionFrom: null, typo: false, unknown };
}

/** Lima is the department unless province or district says Lima Metropolitana; the province of Lima by its bare name does not say it. */
function refineLima(part: RegionPart, province: string | null, district: string | null): RegionPart {
  if (part.region !== null && part.region !== 'PE-LIM') return part;
  for (const [cell, regionFrom] of [
    [province, 'province'],
    [district, 'district'],
  ] as const) {
    const found = cell === null ? null : findRegion(cell, 'PE');
    if (found?.code === 'PE-LMA') return { region: found.code, regionFrom, typo: part.typo || found.how === 'typo', unknown: part.unknown };
  }
  return part;
}

/**
 * Decide country and region from a client's address cells. The country cell comes first, else the country that alone has the region named, else
 * `fallback` (ISO 3166-1 alpha-2 or null).
 * The region cell is read within that country, else the province cell where provinces are ISO 3166-2 units, else a city that is a region of itself.
 * A region of another country than the country cell's is unknown: the country cell wins.
 */
export function resolvePlace(cells: PlaceCells, fallback: string | null): Place {
  const countryCell = tidy(cells.country);
  const region = tidy(cells.region);
  const below = { province: tidy(cells.province), city: tidy(cells.city), district: tidy(cells.district) };
  const stated = countryCell === null ? null : findCountry(countryCell);
  const own = stated === null ? findOwnCountry(region, below.province, fallback) : null;
  const country = stated?.code ?? own?.country ?? fallback;
  const countryFrom = stated !== null ? 'cell' : own !== null ? 'region' : fallback === null ? null : 'fallback';
  const read = findRegionPart({ region, ...below }, country);
  const part = country === 'PE' ? refineLima(read, below.province, below.district) : read;
  const unknown: ('country' | 'region')[] = [];
  if (countryCell !== null && stated === null) unknown.push('country');
  if (part.unknown) unknown.push('region');
  const typo = stated?.how === 'typo' || part.typo;
  return { country, countryFrom, region: part.region, regionFrom: part.regionFrom, ...below, typo, unknown };
}
