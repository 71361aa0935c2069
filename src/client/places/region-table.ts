import { iso31662 } from 'iso-3166';
import { REGION_ALIASES } from './region-aliases.js';
import { REGION_NAMES } from './region-names.js';
import { type Candidate, candidateOf, keyOf } from './spelling.js';

/** What a spelling stands for in one country: an ISO 3166-2 code, or null where two subdivisions share it. */
export type Entry = { readonly code: string | null; readonly how: 'name' | 'alias' };

/** The spellings of one country's subdivisions, by matching form, and the same as candidates for a misspelt one. */
export type RegionTable = { readonly entries: ReadonlyMap<string, Entry>; readonly candidates: readonly Candidate[] };

/** The countries whose region names may stand without a country beside them (Latin America, Spain, United States). */
export const MARKET: readonly string[] = 'PE MX AR CO CL EC ES BR UY PY BO VE CR PA GT SV HN NI DO CU PR US'.split(' ');

/** Spanish communities of one province: the province's code means the same ground, so it becomes the community's. */
const SAME_GROUND: Readonly<Record<string, string>> = {
  'ES-M': 'ES-MD',
  'ES-MU': 'ES-MC',
  'ES-LO': 'ES-RI',
  'ES-O': 'ES-AS',
  'ES-S': 'ES-CB',
  'ES-NA': 'ES-NC',
  'ES-PM': 'ES-IB',
};

/** `Bristol, City of`, `Murcia, Región de`, `Adygeya, Respublika`: the part after the comma is a title, not a second name. */
const TITLE = /, (?:.* (?:of|de)|Comunidad|County|The|Respublika|Hlavní město|Unitatea .*|unitatea .*)$/;
const BRACKETS = / \([^)]*\)$/;
const ARTICLE = /^(?:el|la|los|las) (?=\S{4})/;

const INFO: ReadonlyMap<string, { readonly name: string; readonly parent: string }> = new Map(iso31662.map((entry) => [entry.code, entry]));

const tables = new Map<string, RegionTable>();

/** Tell whether ISO 3166-2 has this code. */
export function isRegionCode(code: string): boolean {
  return INFO.has(code);
}

/** Give the code under which a subdivision is counted: the community's for a Spanish province that is a whole community, else the code itself. */
export function settleCode(code: string): string {
  return SAME_GROUND[code] ?? code;
}

/** Give the code of what a subdivision lies in: its country (`MX`), or another subdivision (`ES-AN` for `ES-SE`); null where the code does not exist. */
export function parentOf(code: string): string | null {
  return INFO.get(code)?.parent ?? null;
}

/** Give the short common name of a subdivision, Spanish and English, from an ISO 3166-2 code; null where the code does not exist. */
export function regionNames(code: string): readonly [es: string, en: string] | null {
  const settled = settleCode(code);
  const given = REGION_NAMES[settled];
  if (given !== undefined) return given;
  const official = INFO.get(settled)?.name;
  if (official === undefined) return null;
  const short = official.replace(BRACKETS, '').replace(TITLE, '');
  return [short, short];
}

/** Add the names of one rank (first-level subdivisions, then those inside them): a higher rank keeps its names, two of the same rank leave none. */
function addNames(entries: Map<string, Entry>, codes: readonly string[]): void {
  const rank = new Map<string, Entry>();
  for (const code of codes) {
    const spellings = [...(regionNames(code) ?? []), INFO.get(code)?.name ?? ''];
    for (const key of new Set(spellings.map(keyOf))) {
      rank.set(key, { code: rank.has(key) ? null : code, how: 'name' });
    }
  }
  for (const [key, entry] of rank) if (!entries.has(key)) entries.set(key, entry);
}

function addArticleless(entries: Map<string, Entry>, codes: readonly string[]): void {
  for (const code of codes) {
    for (const name of new Set(regionNames(code) ?? [])) {
      const bare = name.toLowerCase().replace(ARTICLE, '');
      if (bare === name.toLowerCase()) continue;
      const key = keyOf(bare);
      if (!entries.has(key)) entries.set(key, { code, how: 'alias' });
    }
  }
}

function buildTable(country: string): RegionTable {
  const codes = iso31662.map((entry) => entry.code).filter((code) => code.startsWith(`${country}-`) && SAME_GROUND[code] === undefined);
  const entries = new Map<string, Entry>();
  const isTop = (code: string): boolean => INFO.get(code)?.parent === country;
  addNames(entries, codes.filter(isTop));
  addNames(
    entries,
    codes.filter((code) => !isTop(code)),
  );
  for (const code of codes) {
    for (const spelling of REGION_ALIASES[code]?.split('|') ?? []) {
      const key = keyOf(spelling);
      if (!entries.has(key)) entries.set(key, { code, how: 'alias' });
    }
  }
  addArticleless(entries, codes);
  const candidates = [...entries].flatMap(([key, { code }]) => (code === null ? [] : [candidateOf(key, code)]));
  return { entries, candidates };
}

/** Give the spellings of a country's subdivisions (ISO 3166-1 alpha-2), built at the first call; empty where ISO 3166-2 has none. */
export function regionsOf(country: string): RegionTable {
  let table = tables.get(country);
  if (table === undefined) {
    table = buildTable(country);
    tables.set(country, table);
  }
  return table;
}
