import { fold } from '../client/fold.js';
import { CarteraError } from '../errors.js';
import { CRITERIA, type Criterion, findClosest, SENSITIVE_CRITERIA } from '../settings.js';
import type { TargetReport } from './score.js';
import { CLIENT_TYPE_WORDS, readClientTypes, readGender, readGeneration, readMaritalStatus, readRange, readTier, writeRange } from './target-words.js';

/** Criteria that options may name, with the option of each. */
export const TARGET_OPTIONS = { sector: '--sector', place: '--place', product: '--product', clientType: '--client-type' } as const;
type Typed = { readonly [C in keyof typeof TARGET_OPTIONS]: readonly string[] };

/** What a target file says, as texts. */
type Written = {
  readonly file: string;
  readonly wanted: { readonly [C in Criterion]?: readonly string[] };
  readonly excluded: { readonly [C in Criterion]?: readonly string[] };
  readonly weights: { readonly [C in Criterion]?: number };
};

/** All that was said about a position: options, a file, the user's own zones, and whether sensitive answers may be asked for. */
export type Wishes = {
  readonly typed: Typed;
  readonly written: Written | null;
  readonly zones: Readonly<Record<string, readonly string[]>>;
  readonly allowSensitive: boolean;
};

const one = (code: string | null): readonly string[] => (code === null ? [] : [code]);

/** The values of each criterion as they are compared: codes where there is a list of them, else the text itself. Empty where a text means nothing. */
const READERS: { readonly [C in Criterion]: (text: string) => readonly string[] } = {
  sector: (text) => (fold(text) === '' ? [] : [text]),
  place: (text) => (fold(text) === '' ? [] : [text]),
  product: (text) => (fold(text) === '' ? [] : [text]),
  clientType: readClientTypes,
  tier: (text) => one(readTier(text)),
  generation: (text) => one(readGeneration(text)),
  age: (text) => readRangeCode(text),
  gender: (text) => one(readGender(text)),
  maritalStatus: (text) => one(readMaritalStatus(text)),
  children: (text) => readRangeCode(text),
};

function readRangeCode(text: string): readonly string[] {
  const range = readRange(text);
  return range === null ? [] : [writeRange(range)];
}

/** Names that differ in case, accents or signs alone are one; codes (`25`, `25+`) are as they are. */
function keyOf(name: Criterion, text: string): string {
  return name === 'sector' || name === 'place' || name === 'product' ? fold(text) : text;
}

/** The different ones, the first spelling of each. */
function unite(name: Criterion, texts: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(keyOf(name, text))) seen.set(keyOf(name, text), text);
  return [...seen.values()];
}

const isOption = (name: Criterion): name is keyof typeof TARGET_OPTIONS => Object.hasOwn(TARGET_OPTIONS, name);
const isSensitive = (name: Criterion): boolean => (SENSITIVE_CRITERIA as readonly Criterion[]).includes(name);

function understandTyped(name: keyof typeof TARGET_OPTIONS, texts: readonly string[]): readonly string[] {
  const read = texts.flatMap((text) => {
    const values = READERS[name](text.trim());
    if (values.length > 0) return values;
    const suggestion = name === 'clientType' ? findClosest(text, CLIENT_TYPE_WORDS) : null;
    throw new CarteraError('bad-value', { key: name, option: TARGET_OPTIONS[name], value: text, ...(suggestion === null ? {} : { suggestion }) });
  });
  return unite(name, read);
}

function understandWritten(name: Criterion, texts: readonly string[], file: string, prefix: string, { allowSensitive }: Wishes): readonly string[] {
  if (texts.length > 0 && isSensitive(name) && !allowSensitive) throw new CarteraError('target-sensitive', { file, key: prefix + name });
  const read = texts.flatMap((text) => {
    const values = READERS[name](text.trim());
    if (values.length === 0) throw new CarteraError('target-value', { file, key: prefix + name, criterion: name });
    return values;
  });
  return unite(name, read);
}

/**
 * Understands what a position looks for. An option takes the place of what the file wants by that criterion; the file's weight and exclusions stay. Null where
 * nothing was said at all.
 * @throws CarteraError bad-value (a word of an option that means nothing), target-value, target-sensitive, target-both, target-empty
 */
export function understandTarget(wishes: Wishes): TargetReport | null {
  const { typed, written, zones } = wishes;
  const file = written?.file ?? '';
  const criteria = CRITERIA.flatMap((name) => {
    const options = isOption(name) ? understandTyped(name, typed[name]) : [];
    const ofFile = understandWritten(name, written?.wanted[name] ?? [], file, '', wishes);
    const wanted = options.length > 0 ? options : ofFile;
    const excluded = understandWritten(name, written?.excluded[name] ?? [], file, 'exclude.', wishes);
    const both = excluded.find((text) => wanted.some((other) => keyOf(name, other) === keyOf(name, text)));
    if (both !== undefined) throw new CarteraError('target-both', { file, key: `exclude.${name}`, value: both });
    return wanted.length + excluded.length === 0 ? [] : [{ name, wanted, excluded, weight: written?.weights[name] ?? 1 }];
  });
  if (criteria.length === 0) {
    if (written !== null) throw new CarteraError('target-empty', { file });
    return null;
  }
  const places = criteria.flatMap(({ name, wanted, excluded }) => (name === 'place' ? [...wanted, ...excluded] : []));
  const zoned = Object.keys(zones).some((zone) => places.some((place) => fold(place) === fold(zone)));
  return { from: written === null ? 'options' : 'file', file: written === null ? null : file, criteria, ...(zoned ? { zones } : {}) };
}
