import { fold } from './fold.js';

/** Lists of words by what they say, folded or as people write them. */
export type Lists<M extends string> = Readonly<Partial<Record<M, readonly string[]>>>;

/** `phrases` count wherever they stand in a cell, `alone` only as the whole of it; of phrases of equal length the meaning named first in `order` wins. */
export type WordTables<M extends string> = { readonly order: readonly M[]; readonly phrases: Lists<M>; readonly alone?: Lists<M> };

/** Splits a list of words written as one text: `Sí | De acuerdo`. */
export const list = (words: string): readonly string[] => words.split('|').map((word) => word.replace(/\s+/g, ' ').trim());

/** Cells with more words are sentences: they are not looked through. */
const MOST_TOKENS = 12;
/** Words that turn what follows them into its opposite. */
const NO = new Set(['no', 'not', 'non', 'sin', 'without', 'nunca', 'never']);
/** What stands around a stage or a grade and says nothing: its number, `Etapa 3:`, `(80 %)`. */
const FILLER = /^(?:\d+|etapa|fase|stage|step|paso|nivel|level|de|del|la|el|en|the|of|por|a)$/;
const MOST_KEPT = 10_000;

/**
 * Makes the reading of a column of words: the whole cell, then without numbers and small words, then the longest phrase within it that is not
 * negated. The user's own words come before ours.
 * @returns what a cell says; null where it says nothing known.
 */
export function wordReader<M extends string>({ order, phrases, alone }: WordTables<M>, own?: Lists<M>): (word: string) => M | null {
  const anywhere = tableOf([phrases, own]);
  const whole = tableOf([phrases, alone, own]);
  const longest = Math.max(1, ...[...anywhere.keys()].map((phrase) => phrase.split(' ').length));
  return remember((word) => {
    const folded = fold(word);
    const found = whole.get(folded);
    if (found !== undefined) return found;
    const tokens = folded.split(' ');
    if (tokens.length > MOST_TOKENS) return null;
    const bare = tokens.filter((token) => !FILLER.test(token));
    return (bare.length > 0 && bare.length < tokens.length ? whole.get(bare.join(' ')) : undefined) ?? longestPhrase(tokens, anywhere, longest, order);
  });
}

/** The same reading, its answers kept by cell: a column of words holds few different ones. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = read(word);
    if (known.size < MOST_KEPT) known.set(word, answer);
    return answer;
  };
}

/** Words to what they say; later lists weigh more. */
function tableOf<M extends string>(lists: readonly (Lists<M> | undefined)[]): Map<string, M> {
  const table = new Map<string, M>();
  for (const one of lists)
    for (const [meaning, words] of Object.entries(one ?? {}) as [M, readonly string[]][]) for (const word of words) table.set(fold(word), meaning);
  return table;
}

function longestPhrase<M extends string>(tokens: readonly string[], table: ReadonlyMap<string, M>, longest: number, order: readonly M[]): M | null {
  for (let length = Math.min(longest, tokens.length); length > 0; length--) {
    let best: M | null = null;
    for (let from = 0; from + length <= tokens.length; from++) {
      const meaning = table.get(tokens.slice(from, from + length).join(' '));
      if (meaning === undefined || (from > 0 && NO.has(tokens[from - 1] as string))) continue;
      if (best === null || order.indexOf(meaning) < order.indexOf(best)) best = meaning;
    }
    if (best !== null) return best;
  }
  return null;
}
