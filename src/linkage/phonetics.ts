import { fold } from '../client/fold.js';

/** Letters whose sound depends on their neighbours, in the order in which they are read; capitals are sounds, not letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh/g, 'S'],
  [/ch/g, 'X'],
  [/qu(?=[ei])|q/g, 'k'],
  // Ximena, Ximénez and México; elsewhere x is no j: Félix, Calixto.
  [/^x(?=[aeiou])|(?<=[aeiou])x(?=[aeiou])/g, 'j'],
  [/ks|x/g, 's'],
  [/s?c(?=[eiy])|z|ç/g, 's'],
  [/c+k?/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/(?:^|(?<=[aeiou]))[hg]u(?=[aeio])/g, 'w'],
  [/ll/g, 'y'],
  [/y(?![aeiou])/g, 'i'],
  [/h/g, ''],
  [/v/g, 'b'],
  [/n(?=[bp])/g, 'm'],
];

/**
 * How a word sounds to somebody who speaks Spanish: b and v, ll and y, c, s and z, g and j before e and i, qu and k are one; h is mute, x between vowels is j,
 * double letters count once. Ñ is near n, as in files that were typed without the key.
 *
 * @example soundOf('Hernández') === soundOf('Ernandes') // true
 */
export function soundOf(word: string): string {
  let sound = fold(word).replaceAll(' ', '');
  for (const [pattern, by] of RULES) sound = sound.replace(pattern, by);
  return sound.replace(/(.)\1+/g, '$1');
}
