import { jaroWinkler } from '@skyra/jaro-winkler';

/** Jaro-Winkler similarity of two words, 0..1 (Winkler 1990). */
export const similarityOf: (a: string, b: string) => number = jaroWinkler;
