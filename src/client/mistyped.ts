import { distance } from 'fastest-levenshtein';
import { fold } from './fold.js';

const SHORTEST = 6;
const letters = (word: string): string => [...word].sort().join('');

/**
 * The word that a text was meant to be, where a single slip parts them: one letter more, less or another one, or two neighbours swapped. Texts of 6 letters and
 * more alone, and never one that is such a word itself. Null where there is none.
 *
 * @example findMistyped('ferretreia', ['ferreteria']) // 'ferreteria'
 */
export function findMistyped(text: string, words: Iterable<string>): string | null {
  const folded = fold(text);
  if (folded.length < SHORTEST) return null;
  let found: string | null = null;
  for (const word of words) {
    const other = fold(word);
    if (other === folded) return null;
    const slips = distance(folded, other);
    if (slips === 1 || (slips === 2 && letters(folded) === letters(other))) found ??= word;
  }
  return found;
}
