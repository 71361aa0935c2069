/** The first two digits of bytes[from, to) where they are eleven digits and nothing else, as a RUC or a CUIT is mostly written; -1 where they are not. */
export function leadOfEleven(bytes: Buffer, from: number, to: number): number {
  if (to - from !== 11) return -1;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
  }
  return ((bytes[from] as number) - 48) * 10 + (bytes[from + 1] as number) - 48;
}
