import { distance } from 'fastest-levenshtein';
import { fold } from '../fold.js';

/** A name in matching form (folded, without spaces), the code it stands for, and which of the letters a-z it holds, one bit each. */
export type Candidate = { readonly key: string; readonly code: string; readonly letters: number };

const SHORTEST_CORRECTED = 6;
const TWO_SLIPS_FROM = 9;

/** Reduce a text to its matching form: folded and without spaces, so that `E.U.A.` and `EUA` are one. */
export function keyOf(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** The letters a-z of a key as bits 0 to 25; others count for none. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) {
    const letter = key.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Prepare a name in matching form for `closestCode`. */
export function candidateOf(key: string, code: string): Candidate {
  return { key, code, letters: lettersOf(key) };
}

/** Slips allowed for a name of this many letters: none under 6, one up to 8, two from 9. */
function slipsAllowed(letters: number): number {
  if (letters < SHORTEST_CORRECTED) return 0;
  return letters < TWO_SLIPS_FROM ? 1 : 2;
}

/**
 * Find the one code whose name is nearest to a misspelt key (Levenshtein: insertions, deletions, substitutions), or null.
 * The shorter of both spellings decides how many slips are allowed. Refused where another code is as near, and where it is one slip
 * further but its name is a near twin of the best one (Austria and Australia, Niger and Nigeria): there a slip leads to the wrong place.
 */
export function closestCode(key: string, candidates: readonly Candidate[]): string | null {
  const most = slipsAllowed(key.length);
  if (most === 0 || /\d/.test(key)) return null;
  const letters = lettersOf(key);
  const near: { candidate: Candidate; slips: number }[] = [];
  let best: { candidate: Candidate; slips: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(key.length - candidate.key.length) > most + 1) continue;
    // Each slip can lose or bring one letter at most; this spares nearly all the distances.
    if (countBits(letters & ~candidate.letters) > most + 1 || countBits(candidate.letters & ~letters) > most + 1) continue;
    const slips = distance(key, candidate.key);
    if (slips > most + 1) continue;
    near.push({ candidate, slips });
    // A name too short to be corrected to still stands in the way of another.
    if (slips <= Math.min(most, slipsAllowed(candidate.key.length)) && (best === null || slips < best.slips)) best = { candidate, slips };
  }
  if (best === null) return null;
  for (const { candidate, slips } of near) {
    if (candidate.code === best.candidate.code) continue;
    if (slips <= best.slips) return null;
    if (slips === best.slips + 1 && distance(candidate.key, best.candidate.key) <= 2) return null;
  }
  return best.candidate.code;
}
