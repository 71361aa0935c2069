import { fold } from '../fold.js';
import { type FoundCity, findCity } from './cities.js';
import { findCountry, findExactCountry } from './countries.js';
import { findPostalRegion } from './postal-codes.js';
import { type FoundRegion, findRegion, isAmbiguousRegion } from './regions.js';
import { readTimeZone, timeZoneOf } from './time-zones.js';

/** The text of one client's address cells; absent and blank are the same. */
export type PlaceCells = { readonly [cell in 'country' | 'region' | 'province' | 'city' | 'district' | 'timeZone']?: string | undefined };

/** What other cells say of where a client is: countries (ISO 3166-1 alpha-2) of the phone and the tax id, and the postal code. */
export type Evidence = { readonly phone: string | null; readonly taxId: string | null; readonly postalCode: string | null };

/** What a country and a region may be known from; `fallback` is the option or the file's own country. */
export const COUNTRY_SOURCES = ['cell', 'region', 'phone', 'taxId', 'fallback'] as const;
export const REGION_SOURCES = ['cell', 'province', 'district', 'postalCode', 'city'] as const;
export type CountrySource = (typeof COUNTRY_SOURCES)[number];
export type RegionSource = (typeof REGION_SOURCES)[number];

/**
 * Where a client is and how it is known: country (ISO 3166-1 alpha-2), region (ISO 3166-2), the three cells below it as written, spaces tidied, and the
 * time zone (IANA name, the cell's own or the one of the region).
 * `countryFrom` and `regionFrom` name what decided, `typo` says that a slip was corrected in one of the two, `unknown` lists the cells that hold no
 * place that was understood, `ambiguous` those that could mean several.
 */
export type Place = {
  readonly country: string | null;
  readonly countryFrom: CountrySource | null;
  readonly region: string | null;
  readonly regionFrom: RegionSource | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  readonly timeZone: string | null;
  readonly typo: boolean;
  readonly unknown: readonly ('country' | 'region')[];
  readonly ambiguous: readonly ('region' | 'city')[];
};

const NO_EVIDENCE: Evidence = { phone: null, taxId: null, postalCode: null };

/** Where a province lies within an ISO 3166-2 region and may bear the name of another one (Concepción, Santiago): its cell does not give the region. */
const PROVINCES_BELOW_REGIONS: ReadonlySet<string> = new Set(['PE', 'CL', 'BO']);

/** Cities that are regions themselves: in no other region of their country would people write that name. */
const CITY_REGIONS: ReadonlySet<string> = new Set(['MX-CMX', 'AR-C', 'CO-DC', 'PE-CAL', 'PE-LMA', 'US-DC', 'ES-CE', 'ES-ML', 'PY-ASU', 'DE-BE', 'DE-HH']);

type RegionPart = Pick<Place, 'region' | 'regionFrom' | 'typo'> & { readonly unknown: boolean; readonly severalCities: boolean };
type TidyCells = Readonly<Record<'region' | 'province' | 'city' | 'district', string | null>>;

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

/** The region of a city cell within its country; null in `region` where several have that name. */
function findCityRegion(city: string, country: string): FoundCity | null {
  const own = findRegion(city, country);
  return isCityRegion(own) ? { region: own.code } : findCity(city, country);
}

function findRegionPart({ region, province, city }: TidyCells, country: string | null, postalCode: string | null): RegionPart {
  const found = region === null ? null : findRegion(region, country);
  const none = { typo: false, unknown: found === null && region !== null && !repeatsCountry(region, country), severalCities: false };
  if (found !== null) return { ...none, region: found.code, regionFrom: 'cell', typo: found.how === 'typo' };
  if (country === null) return { ...none, region: null, regionFrom: null };
  const above = province === null ? null : regionOfProvince(province, country);
  if (above !== null) return { ...none, region: above.code, regionFrom: 'province', typo: above.how === 'typo' };
  const postal = postalCode === null ? null : findPostalRegion(postalCode, country);
  if (postal !== null) return { ...none, region: postal, regionFrom: 'postalCode' };
  const own = city === null ? null : findCityRegion(city, country);
  return { ...none, region: own?.region ?? null, regionFrom: own?.region ? 'city' : null, severalCities: own?.region === null };
}

/** In Peru a province with the exact name of a department lies in it (INEI), save Ucayali, which is in Loreto. */
function regionOfProvince(province: string, country: string): FoundRegion | null {
  const found = findRegion(province, country);
  if (!PROVINCES_BELOW_REGIONS.has(country)) return found;
  return country === 'PE' && found?.how === 'name' && found.code !== 'PE-UCA' ? found : null;
}

/** Lima is the department unless province or district says Lima Metropolitana; the province of Lima by its bare name does not say it. */
function refineLima(part: RegionPart, { province, district }: TidyCells): RegionPart {
  if (part.region !== null && part.region !== 'PE-LIM') return part;
  for (const [cell, regionFrom] of [
    [province, 'province'],
    [district, 'district'],
  ] as const) {
    const found = cell === null ? null : findRegion(cell, 'PE');
    if (found?.code === 'PE-LMA') return { ...part, region: found.code, regionFrom, typo: part.typo || found.how === 'typo', severalCities: false };
  }
  return part;
}

/**
 * The country that phone or tax id give, unless the region cell is one of the fallback's and they have none of that name: what is written in cells comes first.
 * Evidence for the fallback beside such a cell says nothing new.
 */
function findEvidence({ phone, taxId }: Evidence, region: string | null, fallback: string | null): { code: string; from: CountrySource } | null {
  const evidence = phone !== null ? ({ code: phone, from: 'phone' } as const) : taxId !== null ? ({ code: taxId, from: 'taxId' } as const) : null;
  if (evidence === null || region === null || fallback === null || findRegion(region, fallback) === null) return evidence;
  return evidence.code === fallback || findRegion(region, evidence.code) === null ? null : evidence;
}

/**
 * Decide country and region from a client's cells. The country cell comes first, else the country that alone has the region named, else the calling code of
 * the phone, else the shape of the tax id, else `fallback` (ISO 3166-1 alpha-2 or null).
 * The region cell is read within that country, else the province cell where provinces are ISO 3166-2 units, else the postal code, else the city.
 * A region of another country than the country cell's is unknown: the country cell wins.
 */
export function resolvePlace(cells: PlaceCells, fallback: string | null, evidence: Evidence = NO_EVIDENCE): Place {
  const countryCell = tidy(cells.country);
  const region = tidy(cells.region);
  const below = { province: tidy(cells.province), city: tidy(cells.city), district: tidy(cells.district) };
  const stated = countryCell === null ? null : findCountry(countryCell);
  const witness = stated === null ? findEvidence(evidence, region, fallback) : null;
  // A province alone tells its country only where nobody named one: phone and tax id come after it.
  const own = stated === null ? findOwnCountry(region, below.province, region === null ? fallback : (witness?.code ?? fallback)) : null;
  const country = stated?.code ?? own?.country ?? witness?.code ?? fallback;
  const countryFrom = stated !== null ? 'cell' : own !== null ? 'region' : (witness?.from ?? (fallback === null ? null : 'fallback'));
  const read = findRegionPart({ region, ...below }, country, evidence.postalCode);
  const part = country === 'PE' ? refineLima(read, { region, ...below }) : read;
  // A country that only the file suggests does not make a stranger of a name that several others have.
  const several = part.unknown && region !== null && isAmbiguousRegion(region, countryFrom === 'fallback' ? null : country);
  const unknown: ('country' | 'region')[] = [];
  if (countryCell !== null && stated === null) unknown.push('country');
  if (part.unknown && !several) unknown.push('region');
  const ambiguous: ('region' | 'city')[] = [];
  if (several && part.region === null) ambiguous.push('region');
  if (part.severalCities) ambiguous.push('city');
  return {
    country,
    countryFrom,
    region: part.region,
    regionFrom: part.regionFrom,
    ...below,
    timeZone: readTimeZone(tidy(cells.timeZone)) ?? timeZoneOf(country, part.region, below.city),
    typo: stated?.how === 'typo' || part.typo,
    unknown,
    ambiguous,
  };
}
