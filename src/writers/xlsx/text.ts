/** The most letters that a cell of a workbook holds. */
const MOST = 32_767;

/** A text as a cell can hold it: line ends alike, nothing that XML forbids, at most 32 767 letters. `cut`: it was longer. */
export function fitCell(text: string): { readonly text: string; readonly cut: boolean } {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\ufffe\uffff]/g, '');
  return clean.length > MOST ? { text: `${clean.slice(0, MOST - 1)}…`, cut: true } : { text: clean, cut: false };
}

/** The letters of a column, 0-based: A, Z, AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
