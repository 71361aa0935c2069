/** What stands between the words of a name. */
const BETWEEN = /[\s,;:()"“”/–-]+/;
/** Different words that are kept: names share most of theirs. */
const MOST_KEPT = 20_000;

/** Make a reader of names, word by word: what each word says, as it is written, is found out once. */
export function makeWordReader<T>(read: (word: string) => T): (name: string) => T[] {
  const known = new Map<string, T>();
  return (name) =>
    name.split(BETWEEN).map((word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const said = read(word);
      if (known.size < MOST_KEPT) known.set(word, said);
      return said;
    });
}
