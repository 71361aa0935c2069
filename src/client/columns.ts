import { CarteraError } from '../errors.js';
import type { MapEntry, Settings } from '../settings.js';
import { type FieldName, fieldOf } from './fields.js';
import { fold } from './fold.js';
import { foldHeader, isOwnColumn, matchHeader } from './headers.js';
import { readDocumentType } from './identity-words.js';
import { roleOf } from './kinds/flag.js';
import { KINDS } from './kinds/index.js';
import { isMissingDay, isMissingWord, isZeros } from './kinds/missing.js';
import { withoutPercent } from './kinds/percent.js';
import { readsAsOwnership } from './ownership-words.js';
import { findRegion } from './places/regions.js';
import type { Reason } from './plan.js';
import { meaningReader } from './words.js';

/** A column of the sample: its header and its filled cells, trimmed; `filled` is their share; `blank`: there are records, and none fills it. */
export type SampleColumn = { readonly header: string; readonly texts: readonly string[]; readonly filled: number; readonly blank?: true };

/** What a column was given, and why. */
export type Assignment = { readonly field: FieldName | null; readonly confidence: number; readonly reason: Reason; readonly fit: number | null };

/** How many filled cells are looked at to see whether a column's values fit a field. */
const JUDGED = 400;
/** The least share of fitting values that keeps a column its field: an exact alias is trusted further than a word. */
const LEAST_FIT = { alias: 0.2, normalised: 0.5, word: 0.6 } as const;

type Candidate = {
  readonly column: number;
  readonly field: FieldName;
  readonly confidence: number;
  readonly reason: Reason;
  readonly fit: number | null;
  readonly rank: number;
  readonly year: number;
  readonly filled: number;
};

/** Builds the columns of the sample from its records below the header. */
export function sampleColumns(header: readonly string[], rows: readonly { readonly cells: readonly string[] }[]): SampleColumn[] {
  const records = rows.filter((row) => row.cells.some((cell) => cell !== ''));
  return header.map((name, index) => {
    const texts = records.map((row) => row.cells[index] ?? '').filter((text) => text !== '' && !isMissingWord(text));
    if (texts.length === 0) return { header: name, texts, filled: 0, ...(records.length > 0 ? { blank: true as const } : {}) };
    return { header: name, texts, filled: texts.length / records.length };
  });
}

/**
 * Gives every column its field: by option or config, else by its header (exact alias, normalised alias, whole words), if its
 * values fit. Of two columns for one field the better wins, unless the field joins several.
 * @throws CarteraError map-column where an option names a column that is not there.
 */
export function assignFields(columns: readonly SampleColumn[], settings: Pick<Settings, 'map' | 'words'>, file: string): Assignment[] {
  const result: (Assignment | undefined)[] = columns.map((column) =>
    isOwnColumn(column.header) ? { field: null, confidence: 1, reason: 'own-column', fit: null } : undefined,
  );
  const taken = new Set<FieldName>();
  for (const entry of settings.map) {
    const index = findColumn(columns, entry, file);
    if (index === null) continue;
    // Settings know fields by name alone; resolveSettings has checked that this is one.
    const field = entry.field as FieldName | null;
    if (field !== null && taken.has(field) && !fieldOf(field).many) {
      if (entry.from === 'option') throw new CarteraError('map-field-twice', { file, field, header: entry.header });
      // Options come before the config, earlier entries before later ones.
      result[index] ??= { field: null, confidence: 0, reason: 'other-column-better', fit: null };
      continue;
    }
    result[index] = {
      field,
      confidence: 1,
      reason: field === null ? 'ignored' : entry.from,
      fit: field === null ? null : fitOf(field, columns[index] as SampleColumn),
    };
    if (field !== null) taken.add(field);
  }
  const judge = vocabularyJudge(settings);
  const candidates = columns.map((column, index) => (result[index] === undefined ? candidatesOf(index, column, judge) : []));
  preferGivenName(candidates, taken.has('lastName'));
  distrustBareAmounts(columns, candidates);
  const queue: number[] = [];
  for (const [index, column] of columns.entries()) {
    if (candidates[index]?.[0]) queue.push(index);
    else result[index] ??= leftOut(column);
  }
  const order = (a: number, b: number) => compare(candidates[a]?.[0] as Candidate, candidates[b]?.[0] as Candidate) || a - b;
  queue.sort(order);
  while (queue.length > 0) {
    const index = queue.shift() as number;
    const own = candidates[index] as Candidate[];
    const best = own[0] as Candidate;
    if (taken.has(best.field) && !fieldOf(best.field).many) {
      own.shift();
      if (own.length === 0) result[index] = { field: null, confidence: 0, reason: 'other-column-better', fit: null };
      else insert(queue, index, order);
    } else {
      taken.add(best.field);
      result[index] = { field: best.field, confidence: best.confidence, reason: best.reason, fit: best.fit };
    }
  }
  return result as Assignment[];
}

/** Puts a number into a sorted list: a header of thousands of columns is not sorted again for each. */
function insert(sorted: number[], value: number, order: (a: number, b: number) => number): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(sorted[middle] as number, value) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}

const BARE_AMOUNT = /^(?:total|importe|monto|valor|amount|importe total|monto total|valor total|total amount)$/;
const RECEIVABLE = /\b(?:por cobrar|vencid[oa]s?|mora|ageing|aging|overdue|past due|\d+ (?:a |to )?\d+ (?:dias|days)|mas de \d+|over \d+)\b/;

/** In a list of what clients owe, a bare `Total` is owed too: it is not taken for sales. */
function distrustBareAmounts(columns: readonly SampleColumn[], candidates: Candidate[][]): void {
  if (!columns.some((column) => RECEIVABLE.test(fold(column.header)))) return;
  for (const [index, column] of columns.entries())
    if (BARE_AMOUNT.test(fold(column.header))) candidates[index] = (candidates[index] ?? []).filter((one) => one.field !== 'totalRevenue');
}

/** `Nombre` beside a surname column is the given name, else the whole name. */
function preferGivenName(candidates: Candidate[][], surnameGiven: boolean): void {
  const surname = surnameGiven || candidates.some((own) => own[0]?.field === 'lastName');
  for (const own of candidates) {
    const [first, second] = own;
    if (surname && first?.field === 'name' && second?.field === 'firstName') own.splice(0, 2, second, first);
  }
}

/** Better candidates first: confidence and fit, then whether the column is filled at all, then the alias that is preferred. */
function compare(a: Candidate, b: Candidate): number {
  const worth = (one: Candidate) => Math.round(one.confidence * (one.fit ?? 1) * 20) / 20 - (one.filled < 0.05 ? 0.2 : 0);
  return worth(b) - worth(a) || b.year - a.year || a.rank - b.rank || b.filled - a.filled;
}

function findColumn(columns: readonly SampleColumn[], entry: MapEntry, file: string): number | null {
  let index = columns.findIndex((column) => column.header === entry.header);
  if (index < 0) index = columns.findIndex((column) => foldHeader(column.header) === foldHeader(entry.header));
  // A config is written for many files: only an option must name a column of this one.
  if (index < 0 && entry.from === 'option' && entry.anyFile !== true) throw new CarteraError('map-column', { file, header: entry.header });
  return index < 0 ? null : index;
}

function leftOut(column: SampleColumn): Assignment {
  const known = matchHeader(column.header).length > 0;
  return { field: null, confidence: 0, reason: known ? 'values-do-not-fit' : 'unknown-header', fit: null };
}

/** The judged cells of a column: all of a short one, else evenly spread. */
function judged(column: SampleColumn): readonly string[] {
  const step = Math.max(1, Math.floor(column.texts.length / JUDGED));
  return step === 1 ? column.texts : column.texts.filter((_, index) => index % step === 0);
}

/** Share of the filled cells with the shape of the field's kind, two decimals; null where no cell is filled. */
function fitOf(field: FieldName, column: SampleColumn, orCode = false): number | null {
  const kind = fieldOf(field).kind;
  const cells = judged(column).filter(
    (text) => !((kind === 'code' || kind === 'phone' || kind === 'taxId') && isZeros(text)) && !(kind === 'day' && isMissingDay(text)),
  );
  if (cells.length === 0) return null;
  const fitting = cells.filter((text) => fits(field, text.replace(/^'/, ''), orCode)).length;
  return Math.round((fitting / cells.length) * 100) / 100;
}

function fits(field: FieldName, text: string, orCode: boolean): boolean {
  const { kind } = fieldOf(field);
  // Some systems know their sellers by their addresses.
  if (field === 'owner' && KINDS.email.fits(text)) return true;
  // A house number may have a column of its own.
  if (field === 'address' && /^\d{1,6}[a-z]?$/i.test(text)) return true;
  // A margin may be a part of the revenue.
  const shown = field === 'margin' || field === 'costToServe' ? withoutPercent(text) : text;
  return KINDS[kind].fits(shown) && !(orCode && kind === 'text' && isCodeLike(text));
}

/** `C001`, `1001`, `CLI-20`: what stands in a column of codes, not of names. */
function isCodeLike(text: string): boolean {
  return /^[A-Za-z]{0,4}[-_. ]?\d+$/.test(text);
}

type Judge = (field: FieldName, texts: readonly string[]) => number | null;

/** Countries whose region codes are written without the country: tried beside the names that are unique. */
const CODED = [null, 'MX', 'BR', 'US', 'VE'] as const;

/** How many of the values are words of the field's vocabulary, for headers that mean several things; null for fields without one. */
function vocabularyJudge(settings: Pick<Settings, 'words'>): Judge {
  const meaning = meaningReader(settings.words.status, false, settings.words.stage);
  return (field, texts) => {
    if (texts.length === 0) return null;
    const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
    if (field === 'status' || field === 'stage') return share((text) => meaning(text) !== null);
    // `Cliente` alone says what a client is; beside `Proveedor` it says which records are clients.
    if (field === 'isCustomer') return texts.some((text) => roleOf(text) === 0) ? share((text) => roleOf(text) !== null) : 0;
    // `Origen del cliente` may say where a client came from or whose it is.
    if (field === 'origin') return readsAsOwnership(texts, settings.words.ownership) ? 1 : 0;
    if (field === 'documentType') return share((text) => !/^\d/.test(text) && readDocumentType(text, null) !== null);
    if (field === 'region') return Math.max(...CODED.map((country) => share((text) => findRegion(text, country) !== null)));
    return null;
  };
}

function candidatesOf(index: number, column: SampleColumn, judge: Judge): Candidate[] {
  const matches = matchHeader(column.header);
  const several = new Set(matches.map((match) => match.field)).size > 1;
  const found: (Candidate & { readonly words: number | null })[] = [];
  for (const match of matches) {
    // `Cliente` may be a name or a code: a column of codes is no column of names.
    const fit = fitOf(
      match.field,
      column,
      matches.some((other) => other.field === 'id'),
    );
    if (fit !== null && fit < LEAST_FIT[match.level]) continue;
    // A header that means several things means nothing above an empty column.
    if (match.ambiguous && column.blank) continue;
    const words = several || match.onlyIfWords ? judge(match.field, judged(column)) : null;
    if (match.onlyIfWords && (words === null || words < 0.5)) continue;
    found.push({
      column: index,
      field: match.field,
      confidence: match.confidence,
      reason: match.level,
      fit,
      rank: match.rank,
      year: yearIn(column.header),
      filled: column.filled,
      words,
    });
  }
  // Where values have a vocabulary they decide; else the header's order of preference stands.
  if (several && found.some((one) => (one.words ?? 0) >= 0.3)) found.sort((a, b) => (b.words ?? 0) - (a.words ?? 0));
  else if (several) found.sort((a, b) => Number((b.fit ?? 1) >= 0.5) - Number((a.fit ?? 1) >= 0.5));
  return found;
}

/** The year that a header names (`Ventas 2025`), 0 for none: of two years the later one is meant. */
function yearIn(header: string): number {
  return Number(/\b(?:19|20)\d\d\b/.exec(header)?.[0] ?? 0);
}

/** Labels that stand twice in a header, by their folded text: the index of every one but the first. */
export function duplicateLabels(header: readonly string[]): number[] {
  const seen = new Set<string>();
  return header.flatMap((label, index) => {
    const key = fold(label);
    const again = key !== '' && seen.has(key);
    seen.add(key);
    return again ? [index] : [];
  });
}
