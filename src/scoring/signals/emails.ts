import type { Brought } from '../brought.js';

/** The addresses of a record, in small letters. */
export function emailsOf({ card }: Brought): readonly string[] {
  return (card.texts.email ?? []).flatMap((cell) => cell.toLowerCase().split(/[\s;,|<>:/]+/)).filter((text) => /^[^@]+@[^@]+\.[^@]+$/.test(text));
}
