import { distance } from 'fastest-levenshtein';

/** Find the candidate that a text was probably meant to be: at most one slip in three letters, the nearest one; null where none is that near. */
export function findClosest(text: string, candidates: readonly string[]): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const slips = distance(wanted, candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}
