import type { ValueMatch } from './compare-ids.js';
import { DIFFERENT, MISSING, NEAR, PART, SAME } from './levels.js';
import { STREET_SORTS } from './read-address.js';
import type { Address, LinkRecord } from './record.js';
import { similarityOf } from './similarity.js';
import { isOneSlip } from './slips.js';

const NOTHING: ValueMatch = { level: MISSING, value: '' };
const of = (level: number, value = ''): ValueMatch => ({ level, value });

/** From which similarity on two words of an address or two names of a city are one, inclusive. */
const LEAST_ALIKE = 0.9;
/** From which share of like words on, inclusive, an address is the other one with parts left out. */
const LEAST_SHARED = 0.6;

/** Compares births by their digits. `near`: one digit wrong, neighbours or day and month swapped; `part`: only the years are known, and the same. */
export function compareBirths(a: LinkRecord, b: LinkRecord): ValueMatch {
  if (a.birth !== null && b.birth !== null) {
    const [one, other] = a.birth < b.birth ? [a.birth, b.birth] : [b.birth, a.birth];
    if (one === other) return of(SAME, one);
    // The sign for an unknown century sorts behind the digits.
    if (other.startsWith('?') && one.slice(2) === other.slice(2)) return of(NEAR);
    const swapped = other.slice(0, 4) + other.slice(6) + other.slice(4, 6);
    return of(one === swapped || isOneSlip(one, other) ? NEAR : DIFFERENT);
  }
  if (a.birthYear === null || b.birthYear === null) return NOTHING;
  return of(a.birthYear === b.birthYear ? PART : DIFFERENT);
}

/** Compares addresses by words and numbers. `near`: slips in its words, or a number that one lacks; `part`: much of it; another number is another house. */
export function compareAddresses(a: Address | null, b: Address | null): ValueMatch {
  if (a === null || b === null) return NOTHING;
  if (a.whole === b.whole) return of(SAME, a.whole);
  const words = shareOfWords(a.words, b.words);
  const [fewer, more] = a.numbers.length <= b.numbers.length ? [a.numbers, b.numbers] : [b.numbers, a.numbers];
  const common = fewer.filter((number) => more.includes(number)).length;
  const slipped = fewer.length > 0 && common === 0 && fewer.some((number) => more.some((other) => number.length > 1 && isOneSlip(number, other)));
  if (fewer.length > 0 && common === 0 && !slipped) return of(DIFFERENT);
  if (words === 1) return of(common > 0 && common === more.length ? NEAR : PART);
  if (words >= LEAST_SHARED) return of(common > 0 && words >= 0.75 ? NEAR : PART);
  return of(DIFFERENT);
}

/** The share of words of the shorter address that the longer one has too, words for the sort of street counting little. */
function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let [found, all] = [0, 0];
  for (const word of short) {
    const weight = STREET_SORTS.has(word) || word.length === 1 ? 0.25 : 1;
    all += weight;
    if (long.some((other) => isAlike(word, other))) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  return isOneSlip(a, b) || (a[0] === b[0] && similarityOf(a, b) >= LEAST_ALIKE);
}

/** Compares where clients are by their nearest names: city, district or province; else by region, else by country. */
export function comparePlaces(a: LinkRecord, b: LinkRecord): ValueMatch {
  if (a.cities.length > 0 && b.cities.length > 0) {
    const same = a.cities.find((city) => b.cities.includes(city));
    if (same !== undefined) return of(SAME, same);
    if (a.cities.some((city) => b.cities.some((other) => isAlike(city, other)))) return of(NEAR);
    return of(DIFFERENT);
  }
  if (a.region !== null && b.region !== null) return of(a.region === b.region ? PART : DIFFERENT);
  return a.country !== null && b.country !== null && a.country !== b.country ? of(DIFFERENT) : NOTHING;
}

/** Compares postal codes. `near`: one sign wrong, missing or swapped. */
export function comparePostalCodes(a: string | null, b: string | null): ValueMatch {
  if (a === null || b === null) return NOTHING;
  return a === b ? of(SAME, a) : of(isOneSlip(a, b) ? NEAR : DIFFERENT);
}
