import { findMistyped } from '../client/mistyped.js';
import { findCountry } from '../client/places/countries.js';
import { makePlaceJudge } from '../client/places/judge-place.js';
import { placeName } from '../client/places/names.js';
import type { Place } from '../client/places/place.js';
import { MARKET, regionNames, regionsOf } from '../client/places/region-table.js';
import { findTrades, TRADE_WORDS } from '../client/trades.js';
import { splitWords } from '../client/word-forms.js';
import { findClosest } from '../settings.js';
import type { TargetReport } from './score.js';

/** One file: its country (ISO 3166-1, or null), the places of its clients and their sectors. */
type Ground = { readonly country: string | null; readonly places: readonly Place[]; readonly sectors: ReadonlySet<string> };

/** A word of the target that is not understood. */
type Unknown = { readonly text: string; readonly excluded: boolean; readonly suggestion: string | null };

/** A place of the target that neither a table nor any of the files knows, and what it was probably meant to be. Null where all are known. */
export function findUnknownPlace({ criteria, zones = {} }: TargetReport, files: readonly Ground[]): Unknown | null {
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

/**
 * A sector of the target that is one slip away from one that we or the files know, and none itself: whoever types `ferretreia` must not read that nobody is one.
 * Any other word may be a line of business that just nobody has.
 */
export function findMistypedSector({ criteria }: TargetReport, files: readonly Ground[]): Unknown | null {
  const { wanted = [], excluded = [] } = criteria.find(({ name }) => name === 'sector') ?? {};
  const words = [...new Set(files.flatMap(({ sectors }) => [...sectors].flatMap((label) => [label, ...splitWords(label)])))];
  for (const text of [...wanted, ...excluded]) {
    const suggestion = findTrades(text).size > 0 ? null : findMistyped(text, [...words, ...TRADE_WORDS]);
    if (suggestion !== null) return { text, excluded: !wanted.includes(text), suggestion };
  }
  return null;
}
