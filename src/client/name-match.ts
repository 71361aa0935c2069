import { distance } from 'fastest-levenshtein';
import { fold } from './fold.js';

/** How well a name answers to what was asked for: `whole` name, `words` all there, `parts` of words; null not at all. */
export type NameMatch = 'whole' | 'words' | 'parts' | null;

/** Fewer letters than this are a part of too many names. */
const LEAST_PART = 3;

/** Compares a name with the words asked for, both folded: accents, case, punctuation and the order of words do not count. */
export function matchName(name: string, asked: string): NameMatch {
  if (name === '' || asked === '') return null;
  if (name === asked) return 'whole';
  const wanted = asked.split(' ');
  const words = name.split(' ');
  if (wanted.every((word) => words.includes(word))) return wanted.length === words.length ? 'whole' : 'words';
  return asked.length >= LEAST_PART && wanted.every((word) => name.includes(word)) ? 'parts' : null;
}

/** Slips between a folded name and what was asked for: those of the words that come nearest, added; Infinity where one has no word near it (one slip in three letters). */
export function slipsBetween(name: string, asked: string): number {
  const words = name.split(' ');
  let slips = 0;
  for (const word of asked.split(' ')) {
    let nearest = word.length;
    // Words that are longer or shorter by that much are no nearer.
    for (const own of words) if (Math.abs(own.length - word.length) < nearest) nearest = Math.min(nearest, distance(word, own));
    if (nearest * 3 > word.length) return Number.POSITIVE_INFINITY;
    slips += nearest;
  }
  return slips;
}

/** The texts that a client may be called by, folded, from its cells: each name, company, and first and last names together. */
export function namesOfClient(cells: { readonly [F in 'name' | 'company' | 'firstName' | 'lastName']: readonly string[] }): string[] {
  const names = [...cells.name, ...cells.company];
  if (cells.firstName.length + cells.lastName.length > 0) names.push([...cells.firstName, ...cells.lastName].join(' '));
  return names.map(fold).filter((name) => name !== '');
}
