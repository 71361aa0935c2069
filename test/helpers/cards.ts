import type { Card, CardField } from '../../src/linkage/card.js';

type Texts = { readonly [F in CardField]?: string | readonly string[] };
type More = Partial<Pick<Card, 'who' | 'taxIdValid' | 'country' | 'region' | 'line'>>;

/** A card of the cells given, its digest made of them. */
export function cardOf(texts: Texts, more: More = {}): Card {
  const entries = Object.entries(texts).map(([field, text]): [string, readonly string[]] => [field, typeof text === 'string' ? [text] : text]);
  let [digest, other] = [7, 11];
  for (const sign of JSON.stringify(entries)) {
    digest = Math.imul(digest ^ (sign.codePointAt(0) as number), 0x01000193);
    other = Math.imul(other ^ (sign.codePointAt(0) as number), 0x85ebca6b) + 1;
  }
  return {
    line: 2,
    who: 'unknown',
    taxIdValid: texts.taxId !== undefined,
    country: 'PE',
    region: null,
    texts: Object.fromEntries(entries),
    digest: (other >>> 11) * 4_294_967_296 + (digest >>> 0),
    filled: entries.length,
    ...more,
  };
}
