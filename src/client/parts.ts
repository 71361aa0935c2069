import { fold } from './fold.js';
import { splitAmount } from './kinds/currency.js';
import { parseNumber } from './kinds/number.js';
import { hasPercent } from './kinds/percent.js';

const SAYS_PARTS = /%|\b(?:porcentual|porcentaje|pct|percent|percentage|por ciento)\b/;
/** Fewer numbers do not make a case. */
const LEAST = 3;

/** What numbers are divided by to be parts of 1, and whether the file says so; null where they are amounts. */
export type Parts = { readonly divisor: 1 | 100; readonly said: boolean } | null;

/**
 * Decides whether a column of margins or costs holds parts of the revenue: where half of its cells or its header carry a percent sign, unless they
 * carry a currency too; or where no number is above 1 and most are fractions, as a spreadsheet stores percentages.
 */
export function decideParts(header: string, texts: readonly string[]): Parts {
  const signed = texts.filter(hasPercent).length;
  if (signed > 0 && signed * 2 >= texts.length) return { divisor: 100, said: true };
  if (texts.some((text) => (splitAmount(text)?.currency ?? null) !== null)) return null;
  const numbers = texts.map((text) => parseNumber(text, '.')).filter((number) => !Number.isNaN(number));
  const fractions = numbers.filter((number) => !Number.isInteger(number)).length;
  const within = numbers.length > 0 && fractions * 2 >= numbers.length && texts.every((text) => Math.abs(readPlain(text)) <= 1);
  if (SAYS_PARTS.test(header.toLowerCase()) || SAYS_PARTS.test(fold(header))) return { divisor: within ? 1 : 100, said: true };
  return within && numbers.length >= LEAST ? { divisor: 1, said: false } : null;
}

/** `0,35` and `0.35`: a lone separator after a nought is decimal whatever the column's sign. */
const readPlain = (text: string): number => Number(text.trim().replace(',', '.'));
