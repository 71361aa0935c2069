/** The first two digits of bytes[from, to) where they are eleven digits and nothing else, as a RUC or a CUIT is mostly written; -1 where they are not. */
export function leadOfEleven(bytes: Buffer, from: number, to: number): number {
  if (to - from !== 11) return -1;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
  }
  return ((bytes[from] as number) - 48) * 10 + (bytes[from + 1] as number) - 48;
}

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** What the first ten of eleven digits leave for the last: 11 less their sum modulo 11, so 1..11 (SUNAT, AFIP); each country writes 10 and 11 in its own way. */
export function remainderOfEleven(bytes: Buffer, from: number): number {
  let sum = 0;
  for (let at = 0; at < 10; at++) sum += ((bytes[from + at] as number) - 48) * (WEIGHTS[at] as number);
  return 11 - (sum % 11);
}
