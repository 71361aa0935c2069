import { fold } from './fold.js';

/** Words that join others and say nothing by themselves, Spanish and English. */
const JOINING: ReadonlySet<string> = new Set('de del la las el los y e o u a al en con por para sin and or of the for with in & n'.split(' '));

/** The telling words of a text, folded; all of them where none tells (`A y O`). */
export function splitWords(text: string): readonly string[] {
  const all = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = all.filter((word) => !JOINING.has(word));
  return telling.length > 0 ? telling : all;
}

/** Endings of the singular and of the plural that go with it, Spanish and English: `motor, motores`, `luz, luces`, `bakery, bakeries`. */
const PLURALS = [
  ['', 's'],
  ['', 'es'],
  ['z', 'ces'],
  ['y', 'ies'],
] as const;

function isPlural(word: string, plural: string): boolean {
  return PLURALS.some(([one, many]) => word.endsWith(one) && plural === `${word.slice(0, word.length - one.length)}${many}`);
}

/** Whether two folded words are one, or one is the plural of the other. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || isPlural(one, other) || isPlural(other, one);
}

/** Whether a text has all of the wanted words in it, in any order and number; false where nothing is wanted. */
export function holdsWords(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((one) => words.some((word) => isSameWord(word, one)));
}
