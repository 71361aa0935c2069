import { CarteraError } from '../../errors.js';
import type { Batch } from '../batch.js';
import { NO_LIMITS } from './limits.js';
import { Cutter } from './scanner.js';

/** How a file is written: one-byte delimiter and quote, and its most frequent line end. */
type Dialect = { readonly delimiter: string; readonly quote: string; readonly lineEnd: 'LF' | 'CRLF' | 'CR' };

/** Excel's first line `sep=;`: its delimiter and its length in bytes, line end included. */
type SeparatorLine = { readonly delimiter: string; readonly length: number };

const CANDIDATES = [',', ';', '\t', '|', '~'] as const;
const CANDIDATE_BYTES = new Set(CANDIDATES.map((candidate) => candidate.charCodeAt(0)));
/** Records judged for each candidate. */
const JUDGED = 500;

/** Finds Excel's `sep=` line at the very beginning of the text (`"sep=;"` in quotes too). */
export function findSeparatorLine(head: Buffer): SeparatorLine | null {
  const found = /^("?)sep=([^\r\n"'0-9A-Za-z\x80-\xff])\1(?:\r\n|\n|\r|$)/i.exec(head.toString('latin1', 0, 16));
  return found === null ? null : { delimiter: found[2] as string, length: found[0].length };
}

/**
 * Checks a delimiter given by a person; `tab` and `\t` mean the tab.
 * @throws CarteraError bad-value unless it is one ASCII sign that is no quote and no line end.
 */
export function resolveDelimiter(given: string): string {
  const sign = /^(tab|\\t)$/i.test(given) ? '\t' : given;
  if (!/^[\t\x20-\x7e]$/.test(sign) || sign === '"' || sign === "'") throw new CarteraError('bad-value', { option: '--delimiter', value: given });
  return sign;
}

/**
 * Guesses the dialect from the head of a file (after byte order mark and `sep=` line), cutting it with each candidate.
 * @param delimiter Settled already, or null.
 * @param atEnd The head is the whole file.
 */
export function detectDialect(head: Buffer, delimiter: string | null, atEnd: boolean): Dialect {
  const candidates = delimiter === null ? CANDIDATES : [delimiter];
  const plain = pickDelimiter(head, candidates, '"', atEnd);
  let chosen = { delimiter: plain, quote: '"' };
  if (!usesQuote(head, plain, '"')) {
    const other = pickDelimiter(head, candidates, "'", atEnd);
    if (isWrapped(head, other, "'")) chosen = { delimiter: other, quote: "'" };
  }
  return { ...chosen, lineEnd: findLineEnd(cutHead(head, chosen.delimiter, chosen.quote, atEnd)) };
}

function pickDelimiter(head: Buffer, candidates: readonly string[], quote: string, atEnd: boolean): string {
  let best = candidates[0] as string;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = candidates.length === 1 ? 1 : scoreDelimiter(cutHead(head, candidate, quote, atEnd), candidate, quote);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function cutHead(head: Buffer, delimiter: string, quote: string, atEnd: boolean): Batch {
  const options = { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0), limits: NO_LIMITS, file: '', line: 1, lenient: true };
  const cutter = new Cutter(options);
  const at = cutter.room(head.length);
  head.copy(cutter.bytes, at);
  cutter.fill(head.length);
  return cutter.cut(atEnd);
}

/**
 * How well a candidate explains the records, 0..1: the share of records of the usual width, times how clean they are (no other candidate left over in
 * a cell: two parts by whole records, one by cells), times (1 - 1/width), less where the first record of that width already holds numbers, as a header does not.
 * Decimal commas in a `;` file lose by the second and the last factor, commas in running text by the first and the second.
 */
function scoreDelimiter(batch: Batch, delimiter: string, quote: string): number {
  const rows = Math.min(batch.rows, JUDGED);
  const width = usualWidth(batch, rows);
  if (width < 2) return 0;
  let filled = 0;
  let usual = 0;
  let cleanCells = 0;
  let cleanRecords = 0;
  let header = 1;
  for (let row = 0; row < rows; row++) {
    const from = batch.first[row] as number;
    const to = batch.first[row + 1] as number;
    if (to - from === 1 && batch.cells[2 * from] === batch.cells[2 * from + 1]) continue;
    filled++;
    if (to - from !== width) continue;
    usual++;
    let numbers = 0;
    let clean = 0;
    for (let cell = from; cell < to; cell++) {
      const begin = batch.cells[2 * cell] as number;
      const text = batch.bytes.toString('latin1', begin, batch.cells[2 * cell + 1]).trim();
      const number = /^[-+(]?[^\dA-Za-z"]{0,4}\d[\d.,' ]*[%)-]?$/.test(text);
      if (number) numbers++;
      // What is wrapped in quotes may hold anything; unescaped cells lie behind the records.
      const wrapped = batch.bytes[begin - 1] === quote.charCodeAt(0) || begin > (batch.raw[batch.rows] as number);
      if (wrapped || isClean(text, number, delimiter, quote)) clean++;
    }
    cleanCells += clean;
    if (clean === width) cleanRecords++;
    if (usual === 1 && numbers > 0) header = 0.6;
  }
  const share = usual / filled;
  // A few records with two parts are text with a stray sign in it, not a table.
  if (share < 0.3 && (width === 2 || usual < 2)) return 0;
  const clean = (cleanCells / (usual * width) + (2 * cleanRecords) / usual) / 3;
  return share * clean * (1 - 1 / width) * header;
}

/** No stray quote and no other candidate is left over in the cell, save the comma of a number and signs followed by a space, as in text. */
function isClean(text: string, number: boolean, delimiter: string, quote: string): boolean {
  if (text.startsWith(quote) || text.endsWith(quote)) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (CANDIDATE_BYTES.has(code) && code !== delimiter.charCodeAt(0) && !(number && code === 44) && text[at + 1] !== ' ') return false;
  }
  return true;
}

/** The most frequent number of cells over 1 (the larger of equals); 1 where no record has more. */
function usualWidth(batch: Batch, rows: number): number {
  const counts = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const width = (batch.first[row + 1] as number) - (batch.first[row] as number);
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let usual = 1;
  let most = 0;
  for (const [width, count] of counts) {
    if (count > most || (count === most && width > usual)) [usual, most] = [width, count];
  }
  return usual;
}

/** How many cells begin with the quote and how many end with it, judged by the bytes beside it. */
function countQuotes(head: Buffer, delimiter: string, quote: string): { openers: number; closers: number; records: number } {
  const border = (byte: number | undefined): boolean => byte === undefined || byte === 10 || byte === 13 || byte === delimiter.charCodeAt(0);
  let openers = 0;
  let closers = 0;
  let records = 1;
  for (let at = head.indexOf(quote); at !== -1; at = head.indexOf(quote, at + 1)) {
    if (border(head[at - 1])) openers++;
    else if (border(head[at + 1])) closers++;
  }
  for (let at = head.indexOf('\n'); at !== -1 && at < head.length - 1; at = head.indexOf('\n', at + 1)) records++;
  return { openers, closers, records };
}

function usesQuote(head: Buffer, delimiter: string, quote: string): boolean {
  return countQuotes(head, delimiter, quote).openers > 0;
}

/** The quote opens and closes cells in most records, and hardly ever does one without the other (an id with an apostrophe in front does). */
function isWrapped(head: Buffer, delimiter: string, quote: string): boolean {
  const { openers, closers, records } = countQuotes(head, delimiter, quote);
  return openers >= 2 && openers >= records * 0.8 && Math.abs(openers - closers) <= openers * 0.05;
}

function findLineEnd(batch: Batch): Dialect['lineEnd'] {
  let pairs = 0;
  let feeds = 0;
  let returns = 0;
  for (let row = 0; row < batch.rows; row++) {
    const length = batch.lineEnd[row] as number;
    const last = batch.bytes[(batch.raw[row + 1] as number) - 1];
    if (length === 2) pairs++;
    else if (length === 1 && last === 10) feeds++;
    else if (length === 1) returns++;
  }
  if (returns > pairs && returns > feeds) return 'CR';
  return pairs >= feeds && pairs > 0 ? 'CRLF' : 'LF';
}
