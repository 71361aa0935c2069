import { anyHolds, type Certainty } from '../client/certainty.js';
import { makePlaceJudge } from '../client/places/judge-place.js';
import { findTrades } from '../client/trades.js';
import { holdsWords, isSameWord, splitWords } from '../client/word-forms.js';
import type { Criterion } from '../settings.js';
import type { Brought } from './brought.js';
import type { BroughtPortfolio } from './portfolio-brought.js';
import type { TargetReport } from './score.js';
import { makeGenderReader, readMaritalStatus, readRange } from './target-words.js';

/** Whether a record is what is wanted; null where it does not say. */
type Matcher = (record: Brought) => Certainty;
/** What the matchers are made of: the file's clients and the user's own zones. */
type Around = { readonly portfolio: BroughtPortfolio; readonly zones: NonNullable<TargetReport['zones']> };

/** One value for each word that comes: the same few stand in all rows. */
function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    known.set(text, made);
    return made;
  };
}

/**
 * A line of business by its meaning: the sectors that both words name have one in common, or the words are the same in singular or plural; a word that
 * names no known sector is looked for among the words of the file's (`gasfitería` in `Gasfitería y sanitarios`).
 */
function matchSector(wanted: string): Matcher {
  const [trades, words] = [findTrades(wanted), splitWords(wanted)];
  const judge = remember((label: string): boolean => {
    const own = splitWords(label);
    if (own.length === words.length && own.every((word, at) => isSameWord(word, words[at] ?? ''))) return true;
    return trades.size > 0 ? [...findTrades(label)].some((trade) => trades.has(trade)) : holdsWords(own, words);
  });
  return ({ labels }) => (labels.sector === 'unknown' ? null : judge(labels.sector));
}

/** A product by the words of its name, in any order, singular or plural. */
function matchProduct(wanted: string): Matcher {
  const words = splitWords(wanted);
  const judge = remember((name: string) => holdsWords(splitWords(name), words));
  return ({ products }) => {
    const named = products.filter((name) => name !== '');
    return named.length === 0 ? null : named.some(judge);
  };
}

function matchPlace(wanted: string, { portfolio, zones }: Around): Matcher {
  const { judge } = makePlaceJudge(wanted, { country: portfolio.country, places: portfolio.brought.map(({ place }) => place), zones });
  return ({ place }) => judge(place);
}

/** Person or company, or a size of companies: no person has one. */
function matchClientType(wanted: string): Matcher {
  if (wanted === 'person' || wanted === 'company') return ({ kind }) => (kind === 'unknown' ? null : kind === wanted);
  return ({ kind, labels }) => (kind === 'person' ? false : labels.size === 'unknown' ? null : labels.size === wanted);
}

/** A billing tier; who has no billing has none. */
function matchTier(wanted: string): Matcher {
  return ({ labels }) => (labels.tier === 'none' ? null : labels.tier === wanted);
}

/** A generation by a birth that the file states; the thirteen letters of an RFC give none here. */
function matchGeneration(wanted: string, { portfolio: { mapped } }: Around): Matcher {
  const stated = (['birthDate', 'birthYear', 'age'] as const).some((field) => mapped.has(field));
  return ({ sensitive: { generation } }) => (!stated || generation === 'unknown' || generation === 'organization' ? null : generation === wanted);
}

/** A number within a range, both ends among it. */
function matchRange(wanted: string, field: 'age' | 'children'): Matcher {
  const range = readRange(wanted);
  return ({ sensitive: { [field]: number } }) => (number === null || range === null ? null : number >= range.min && number <= range.max);
}

function matchGender(wanted: string, { portfolio: { brought } }: Around): Matcher {
  const read = makeGenderReader(brought.flatMap(({ sensitive: { gender } }) => gender ?? []));
  return ({ sensitive: { gender } }) => {
    const found = gender === null ? null : read(gender);
    return found === null ? null : found === wanted;
  };
}

function matchMaritalStatus(wanted: string): Matcher {
  return ({ sensitive: { maritalStatus } }) => {
    const found = maritalStatus === null ? null : readMaritalStatus(maritalStatus);
    return found === null ? null : found === wanted;
  };
}

const MATCHERS: { readonly [C in Criterion]: (wanted: string, around: Around) => Matcher } = {
  sector: matchSector,
  place: matchPlace,
  product: matchProduct,
  clientType: matchClientType,
  tier: matchTier,
  generation: matchGeneration,
  age: (wanted) => matchRange(wanted, 'age'),
  gender: matchGender,
  maritalStatus: matchMaritalStatus,
  children: (wanted) => matchRange(wanted, 'children'),
};

/** Whether one of the records of a client says so; null where none says anything. */
function anyRecord(records: readonly Brought[], matcher: Matcher): Certainty {
  const said = records.map(matcher);
  return said.includes(true) ? true : said.includes(false) ? false : null;
}

/** Makes the judge of one criterion: whether a client, by all of its records, is any of the values; null where that cannot be told. */
export function makeMatcher(name: Criterion, values: readonly string[], around: Around): (records: readonly Brought[]) => Certainty {
  const matchers = values.map((value) => MATCHERS[name](value, around));
  return (records) => anyHolds(matchers.map((matcher) => anyRecord(records, matcher)));
}
