import { allHold, anyHolds, type Certainty } from '../certainty.js';
import { fold } from '../fold.js';
import type { Place } from './place.js';
import { parentOf } from './region-table.js';
import { keyOf } from './spelling.js';
import { findMeaning, type PlaceMeaning, splitPlace } from './wanted-place.js';
import { makeZoneFinder, type ZoneLists } from './zones.js';

/** Where a place is looked for: in a file of a country, among the places of its clients, with the user's own zones. */
export type Ground = { readonly country: string | null; readonly places: readonly Place[]; readonly zones: ZoneLists };

const LEVELS = ['province', 'city', 'district'] as const;
type Level = (typeof LEVELS)[number];

/** A name below the regions, as the file uses it: at which level most of its clients have it, and in which regions and countries. */
type Use = { readonly level: Level | null; readonly regions: ReadonlySet<string>; readonly countries: ReadonlySet<string> };

const keys = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The matching form of a cell, remembered: the same few places stand in all rows. */
function keyOfCell(cell: string): string {
  const known = keys.get(cell);
  if (known !== undefined) return known;
  const key = keyOf(cell);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(cell, key);
  return key;
}

const names = (place: Place, level: Level, key: string): boolean => place[level] !== null && keyOfCell(place[level]) === key;

function findUse(key: string, places: readonly Place[]): Use {
  const count = { province: 0, city: 0, district: 0 };
  const [regions, countries] = [new Set<string>(), new Set<string>()];
  for (const place of places)
    for (const level of LEVELS)
      if (names(place, level, key)) {
        count[level]++;
        if (place.region !== null) regions.add(place.region);
        if (place.country !== null) countries.add(place.country);
      }
  const most = Math.max(...LEVELS.map((level) => count[level]));
  return { level: most === 0 ? null : (LEVELS.find((level) => count[level] === most) ?? null), regions, countries };
}

const lies = (region: string, within: readonly string[]): boolean => within.includes(region) || within.includes(parentOf(region) ?? '');

function judgeRegion(place: Place, { regions, key }: PlaceMeaning): Certainty {
  const { region, country } = place;
  if (region !== null && lies(region, regions)) return true;
  // A client of Andalucía may be in Sevilla.
  if (region !== null && !regions.some((one) => parentOf(one) === region)) return false;
  if (country !== null && !regions.some((one) => one.startsWith(`${country}-`))) return false;
  return key !== '' && LEVELS.some((level) => names(place, level, key)) ? true : null;
}

function judgeName(place: Place, { key, home, known }: PlaceMeaning, use: Use, fileCountry: string | null): Certainty {
  if (LEVELS.some((level) => names(place, level, key))) return true;
  if (place[use.level ?? (known ? 'city' : 'district')] !== null) return false;
  const homes = [...use.regions, ...(home === null ? [] : [home])];
  if (place.region !== null && homes.length > 0) return lies(place.region, homes) || homes.some((one) => parentOf(one) === place.region) ? null : false;
  const countries = [...use.countries, ...(home === null || fileCountry === null ? [] : [fileCountry])];
  return place.country !== null && countries.length > 0 && !countries.includes(place.country) ? false : null;
}

/** What one part of a place asks for, and whether anybody knows it. */
type Part = { readonly meaning: PlaceMeaning; readonly known: boolean; readonly judge: (place: Place) => Certainty };

function readPart(text: string, { country, places }: Ground): Part {
  const others = [...new Set(places.flatMap((place) => place.country ?? []))].sort();
  const meaning = findMeaning(text, country, others);
  const use = findUse(meaning.key, meaning.key === '' ? [] : places);
  const judge = (place: Place): Certainty => {
    if (meaning.countries.length > 0) return place.country === null ? null : meaning.countries.includes(place.country);
    return meaning.regions.length > 0 ? judgeRegion(place, meaning) : judgeName(place, meaning, use, country);
  };
  return { meaning, known: meaning.known || use.level !== null, judge };
}

/** Two places of which neither lies in the other: several were named in one breath. */
function areApart(one: PlaceMeaning, other: PlaceMeaning): boolean {
  if (one.countries.length > 0 && other.countries.length > 0) return !one.countries.some((code) => other.countries.includes(code));
  if (one.regions.length === 0 || other.regions.length === 0) return false;
  return !one.regions.some((code) => lies(code, other.regions)) && !other.regions.some((code) => lies(code, one.regions));
}

/**
 * Makes the judge of a place that somebody looks for: a country, a region, a province, a city, a district or one of the user's zones, by name or ISO code;
 * with what it lies in behind a comma (`Miraflores, Lima`), while regions or countries apart from each other are several (`Lima, Callao`). A client is
 * judged at the level that was named, which for a name below the regions is the one where most of the file's clients have it: its cell there is that place or
 * another one; without it a coarser cell can only contradict. `known` is false where neither a table nor the file knows the name.
 */
export function makePlaceJudge(text: string, ground: Ground): { readonly known: boolean; readonly judge: (place: Place) => Certainty } {
  const zone = Object.keys(ground.zones).find((name) => fold(name) === fold(text));
  if (zone !== undefined) return { known: true, judge: makeZoneJudge(zone, ground) };
  const whole = readPart(text, ground);
  const parts = splitPlace(text);
  if (whole.known || parts.length < 2) return whole;
  const read = parts.map((part) => readPart(part, ground));
  const [first, ...rest] = read as [Part, ...Part[]];
  const known = rest.every((part) => part.known);
  if (rest.some((part) => areApart(first.meaning, part.meaning))) return { known, judge: (place) => anyHolds(read.map(({ judge }) => judge(place))) };
  return { known, judge: (place) => allHold(read.map(({ judge }) => judge(place))) };
}

function makeZoneJudge(zone: string, ground: Ground): (place: Place) => Certainty {
  const zoneOf = makeZoneFinder(ground.zones, ground.country);
  const entries = (ground.zones[zone] ?? []).map((entry) => makePlaceJudge(entry, { ...ground, zones: {} }));
  return (place) => {
    const found = zoneOf(place);
    return found === null ? anyHolds(entries.map(({ judge }) => judge(place))) : found === zone;
  };
}
