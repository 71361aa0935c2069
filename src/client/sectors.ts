import { fold } from './fold.js';
import { type Trade, tradeOfWord } from './trades.js';

/** The file's own words for the sectors that names can tell: `{ hardware: 'Ferretería' }`. */
export type OwnSectors = { readonly [T in Trade]?: string };

/** How the sectors of a file are called: words that differ in accents, case or signs alone are one, and the first spelling stands. */
export type SectorNames = {
  /** The sector that a word of the file's own column names. */
  readonly own: (word: string) => string;
  /** The sector that a name tells: the file's own word for it, else its code. */
  readonly inferred: (trade: Trade) => string;
};

/** The words of a sector column, as far as its sample goes, that name a sector which names can tell too. */
export function findOwnSectors(texts: readonly string[]): OwnSectors {
  const found: { [T in Trade]?: string } = {};
  for (const text of new Set(texts)) {
    const trade = tradeOfWord(text);
    if (trade !== null) found[trade] ??= text;
  }
  return found;
}

/** Make the names of one run's sectors; the spelling is that of the first record that has the word. */
export function nameSectors(own: OwnSectors): SectorNames {
  const bySpelling = new Map<string, string>();
  const byFolded = new Map<string, string>();
  const nameOf = (word: string): string => {
    let name = bySpelling.get(word);
    if (name === undefined) {
      const folded = fold(word);
      name = byFolded.get(folded) ?? word.replace(/\s+/g, ' ');
      byFolded.set(folded, name);
      bySpelling.set(word, name);
    }
    return name;
  };
  return {
    own: nameOf,
    inferred: (trade) => {
      const word = own[trade];
      return word === undefined ? trade : nameOf(word);
    },
  };
}
