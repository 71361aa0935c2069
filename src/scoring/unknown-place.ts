import { findCountry } from '../client/places/countries.js';
import { makePlaceJudge } from '../client/places/judge-place.js';
import { placeName } from '../client/places/names.js';
import type { Place } from '../client/places/place.js';
import { MARKET, regionNames, regionsOf } from '../client/places/region-table.js';
import { findClosest } from '../settings.js';
import type { TargetReport } from './score.js';

/** One file: its country (ISO 3166-1, or null) and the places of its clients. */
type Ground = { readonly country: string | null; readonly places: readonly Place[] };

/** A place of the target that neither a table nor any of the files knows, and what it was probably meant to be. Null where all are known. */
export function findUnknownPlace(
  { criteria, zones = {} }: TargetReport,
  files: readonly Ground[],
): { readonly text: string; readonly excluded: boolean; readonly suggestion: string | null } | null {
  const { wanted = [], excluded = [] } = criteria.find(({ name }) => name === 'place') ?? {};
  const text = [...wanted, ...excluded].find((one) => !files.some((file) => makePlaceJudge(one, { ...file, zones }).known));
  return text === undefined ? null : { text, excluded: !wanted.includes(text), suggestion: suggest(text, files, Object.keys(zones)) };
}

function suggest(text: string, files: readonly Ground[], zones: readonly string[]): string | null {
  const cells = new Set(
    files.flatMap(({ places }) => places.flatMap(({ province, city, district }) => [province, city, district].filter((cell) => cell !== null))),
  );
  const home = files.flatMap(({ country }) => country ?? []);
  const countries = home.length > 0 ? home : MARKET;
  const regions = countries.flatMap((country) =>
    [...regionsOf(country).entries.values()].flatMap(({ code }) => (code === null ? [] : (regionNames(code) ?? []))),
  );
  const country = findCountry(text);
  return findClosest(text, [...zones, ...cells, ...regions]) ?? (country === null ? null : placeName(country.code, 'es'));
}
