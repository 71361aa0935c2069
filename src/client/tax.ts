import { fold } from './fold.js';

/** What the header of an amount says of tax; null where it says nothing. */
export function taxOf(header: string): 'included' | 'excluded' | null {
  const words = fold(header);
  if (
    /\b(?:subtotal|sub total|neto|neta|netas|net|gravada|base imponible|(?:sin|antes de|before|excl\w*) (?:igv|iva|impuestos?|tax(?:es)?|vat|itbis|isv))\b/.test(
      words,
    )
  )
    return 'excluded';
  return /\b(?:bruto|bruta|gross|(?:con|c|inc\w*|with) (?:igv|iva|impuestos?|tax(?:es)?|vat|itbis|isv))\b/.test(words) ? 'included' : null;
}
