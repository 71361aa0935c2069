/** Small letters that Unicode does not decompose, with their usual plain spelling. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

const UNDECOMPOSED = /[ßæœøłđı]/g;
/** The ordinal marks of `Nº` and `1ª`: compatibility decomposition would make letters of them. */
const ORDINAL_MARKS = /[ºª]/g;
/** Where there are no accents, most of the work is not needed. */
const PLAIN_LETTERS = /^[\0-\x7f]*$/;
const ALREADY_FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Reduce a text to the form used for matching: lower case, no accents (ñ -> n), each run of punctuation or white space one space, trimmed.
 * Digits and letters of any script stay; a text of punctuation alone gives ''. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text;
  if (PLAIN_LETTERS.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .replace(ORDINAL_MARKS, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
