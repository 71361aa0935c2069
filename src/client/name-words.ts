/** What stands between the words of a name. */
const BETWEEN = /[\s,;:()"“”/–-]+/;
/** Different words that are kept: names share most of theirs. */
const MOST_KEPT = 20_000;

/** Make a quick look for names that have none of certain words, which most names have not: the answer for each word, as it is written, is kept. */
export function makeWordTest(isOne: (word: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const test = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = isOne(word);
      if (known.size < MOST_KEPT) known.set(word, answer);
    }
    return answer;
  };
  return (name) => name.split(BETWEEN).some(test);
}
