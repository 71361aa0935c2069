/** A cell that no spreadsheet takes for a formula: an apostrophe goes before `= + - @`, tab and carriage return (OWASP, CWE-1236). */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** One row of our own CSV files: comma, quotes where needed, texts neutralised; null is an empty cell. */
export function writeRow(cells: readonly (string | number | null)[]): string {
  const texts = cells.map((cell) => (typeof cell === 'string' ? neutralise(cell) : String(cell ?? '')));
  return `${texts.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`;
}
