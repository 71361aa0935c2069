/** How the number of a cell is to be read, by its number format. */
export type CellFormat =
  | { readonly kind: 'number' }
  /** Days since the epoch of the workbook, with the time of day behind the point. */
  | { readonly kind: 'date' }
  /** A time of day, or hours beyond 24 (`elapsed`). */
  | { readonly kind: 'time'; readonly elapsed: boolean }
  /** An amount, with the sign that is shown before it. */
  | { readonly kind: 'currency'; readonly sign: string }
  /** Codes that are shown with zeros in front, to so many digits. */
  | { readonly kind: 'padded'; readonly digits: number };

export const GENERAL: CellFormat = { kind: 'number' };
const DATE: CellFormat = { kind: 'date' };
const TIME: CellFormat = { kind: 'time', elapsed: false };
const ELAPSED: CellFormat = { kind: 'time', elapsed: true };

/** A standard format by its number (ECMA-376, 18.8.30); null where it says nothing of dates or times. Its currency is that of whoever looks, and so none. */
export function standardFormat(id: number): CellFormat | null {
  // 27-36 and 50-58 are dates of East Asian versions.
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return DATE;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return TIME;
  return id === 46 ? ELAPSED : null;
}

/**
 * Reads a format code such as `dd/mm/yyyy`, `[h]:mm` or `"S/" #,##0.00`. The first section, that of positive numbers, counts.
 * @param isCurrency Whether a text is the sign or code of a currency.
 */
export function readFormatCode(code: string, isCurrency: (sign: string) => boolean): CellFormat {
  if (/^\s*general\s*$/i.test(code)) return GENERAL;
  const { plain, texts } = split(code);
  if (/\[(?:h+|m+|s+)\]/i.test(plain)) return ELAPSED;
  const letters = plain.replace(/\[[^\]]*\]/g, '').replace(/general|e[+-]/gi, '');
  if (/[yd]/i.test(letters)) return DATE;
  if (/[hs]|am\/pm|a\/p/i.test(letters)) return TIME;
  if (/m/i.test(letters) && !/[0#?]/.test(letters)) return DATE;
  const sign = texts.map((text) => text.trim()).find((text) => text !== '' && isCurrency(text));
  if (sign !== undefined) return { kind: 'currency', sign };
  return /^0{2,15}$/.test(plain.trim()) ? { kind: 'padded', digits: plain.trim().length } : GENERAL;
}

/** The first section of a code without its texts, and those texts: quoted, escaped, in `[$...-locale]`, or signs that stand for themselves. */
function split(code: string): { readonly plain: string; readonly texts: readonly string[] } {
  const texts: string[] = [];
  let run = '';
  let plain = '';
  const endRun = (): void => {
    if (run !== '') texts.push(run);
    run = '';
  };
  const pieces = code.match(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|[^"\\[]/gsu) ?? [];
  for (const piece of pieces) {
    if (piece === ';') break;
    const first = piece[0];
    if (first === '"') run += piece.replaceAll('"', '');
    else if (first === '\\') run += piece.slice(1);
    else if (first === '_' || first === '*') endRun();
    else if (piece.startsWith('[$')) {
      endRun();
      texts.push(piece.slice(2, -1).replace(/-[^-]*$/, ''));
    } else if (/^\p{Sc}$/u.test(piece)) run += piece;
    else {
      endRun();
      plain += piece;
    }
  }
  endRun();
  return { plain, texts };
}
