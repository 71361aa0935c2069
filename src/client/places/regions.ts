import { fold } from '../fold.js';
import { type Found, findExactCountry } from './countries.js';
import { isRegionCode, MARKET, regionsOf, settleCode } from './region-table.js';
import { closestCode } from './spelling.js';

/** A subdivision found in a text: ISO 3166-2 code, the country it lies in, and what gave it away. */
export type FoundRegion = Found & { readonly country: string };

const FULL_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const LOCAL_CODE = /^[A-Z0-9]{1,3}$/;

const KIND =
  'departamento|dpto|depto|dep|department|provincia|prov|pcia|province|estado|edo|state|region|reg|comunidad autonoma|comunidad|principado|comarca|county';
const PREFIX = new RegExp(`^(?:[ivx]+ )?(?:${KIND})(?: (?:de|del|do|da|of))? (?=\\S)`);
const SUFFIX = new RegExp(` (?:${KIND})$`);
const IRISH_COUNTY = /^co (?=\S)/;

/**
 * Region names of the market that are at least as well known as a city, a district or a plain word in another of its countries; without a country they
 * say nothing.
 * Spelled in matching form.
 */
const NAMESAKES: ReadonlySet<string> = new Set(
  (
    'cartago guadalajara jaen merida valencia trujillo cuenca concepcion santander zamora jalapa sancristobal sanmiguel sanmarcos sanpablo sanpedro ' +
    'sanvicente sanandres santaana santarosa santabarbara santiago launion elprogreso progreso laromana lavega victoria independencia libertad ' +
    'libertador magdalena colonia flores central cordillera valle elvalle metropolitana metropolitanregion santiagometropolitan regionmetropolitana ' +
    'capital granasuncion margarita centro salvador primera segunda tercera cuarta quinta sexta septima octava novena decima undecima duodecima ' +
    'decimocuarta decimoquinta decimosexta iii vii viii xii xiii xiv xv xvi'
  ).split(' '),
);

/** Without a country, a spelling leads to its code where one country of the market has it; null where several do. */
let marketIndex: ReadonlyMap<string, { readonly code: string; readonly how: 'name' | 'alias' } | null> | undefined;

function buildMarketIndex(): NonNullable<typeof marketIndex> {
  const index = new Map<string, { code: string; how: 'name' | 'alias' } | null>();
  for (const country of MARKET) {
    for (const [key, { code, how }] of regionsOf(country).entries) {
      const seen = index.get(key);
      const usable = code !== null && (how === 'name' || key.length > 3) && !NAMESAKES.has(key);
      index.set(key, seen === undefined && usable ? { code, how } : null);
    }
  }
  return index;
}

function place(code: string, how: Found['how']): FoundRegion {
  const settled = settleCode(code);
  return { code: settled, how, country: settled.slice(0, 2) };
}

/** The folded text as it stands, then without the word that says what kind of subdivision it is. */
function* spellings(folded: string, country: string | null): Generator<string> {
  yield folded;
  const first = folded.replace(PREFIX, '');
  if (first !== folded) yield first;
  const last = folded.replace(SUFFIX, '');
  if (last !== folded) yield last;
  if (country === 'IE' || country === 'GB') {
    const county = folded.replace(IRISH_COUNTY, '');
    if (county !== folded) yield county;
  }
}

function findWithin(text: string, folded: string, country: string): FoundRegion | null {
  const upper = text.toUpperCase();
  if (FULL_CODE.test(upper) && isRegionCode(upper)) return upper.startsWith(`${country}-`) ? place(upper, 'code') : null;
  const local = folded.replaceAll(' ', '').toUpperCase();
  if (LOCAL_CODE.test(local) && isRegionCode(`${country}-${local}`)) return place(`${country}-${local}`, 'code');
  const table = regionsOf(country);
  for (const spelling of spellings(folded, country)) {
    const entry = table.entries.get(spelling.replaceAll(' ', ''));
    if (entry !== undefined) return entry.code === null ? null : place(entry.code, entry.how);
  }
  for (const spelling of spellings(folded, country)) {
    const code = closestCode(spelling.replaceAll(' ', ''), table.candidates);
    if (code !== null) return place(code, 'typo');
  }
  return null;
}

function findAnywhere(text: string, folded: string): FoundRegion | null {
  const upper = text.toUpperCase();
  if (FULL_CODE.test(upper)) return isRegionCode(upper) ? place(upper, 'code') : null;
  marketIndex ??= buildMarketIndex();
  for (const spelling of spellings(folded, null)) {
    const entry = marketIndex.get(spelling.replaceAll(' ', ''));
    if (entry === undefined) continue;
    if (entry === null) return null;
    // `México`, `Panamá`, `Georgia`: the country as likely as the region of that name.
    if (spelling === folded && findExactCountry(text) !== null) return null;
    return place(entry.code, entry.how);
  }
  return null;
}

/**
 * Find the subdivision a cell means (ISO 3166-2), within a country given by its ISO 3166-1 alpha-2 code: the code with or without the country (`PE-LIM`,
 * `LIM`), a name, another spelling,
 * with or without `Departamento de`, `Estado de` and the like; else a name of 6 letters or more with one slip, of 9 or more with two.
 * Without a country only a full code counts, and an exact name that one country of the market alone has and that is no country's; never letters that
 * could be a code.
 * The level is the one people use: departments, states, provinces, regions; in Spain a province or a community, and the community (`ES-MD`) where both
 * are the same ground.
 * Null where the text names none, or several.
 */
export function findRegion(text: string, country: string | null): FoundRegion | null {
  const trimmed = text.trim();
  const folded = fold(trimmed);
  if (folded === '') return null;
  return country === null ? findAnywhere(trimmed, folded) : findWithin(trimmed, folded, country);
}

/**
 * Tell whether a text that `findRegion` does not understand is the name of several subdivisions: of one country where it is given, else of different countries of
 * the market.
 */
export function isAmbiguousRegion(text: string, country: string | null): boolean {
  const folded = fold(text);
  const keys = [...spellings(folded, country)].map((spelling) => spelling.replaceAll(' ', '')).filter((key) => key.length > 3);
  if (country !== null) return keys.some((key) => regionsOf(country).entries.get(key)?.code === null);
  return keys.some((key) => MARKET.filter((one) => regionsOf(one).entries.has(key)).length > 1);
}
