/** What was typed to name a client, taken apart. */
export type ClientQuery = {
  /** As typed, spaces tidied. */
  readonly text: string;
  /** A row it may mean, 1-based as people see it; null where it can be none. */
  readonly row: number | null;
  /** The sheet named before the row (`Enero!214`), or null. */
  readonly sheet: string | null;
  /** `row`: said to be one (`fila 214`, `#214`); `number`: a bare number, which may be a code as well; `cell`: the way cells of sheets are named (`H214`, `Enero!214`). */
  readonly sort: 'row' | 'number' | 'cell' | 'text';
};

const SAID = /^(?:(?:fila|row|l[ií]nea|line|registro|record|n[uú]mero de fila)\s*(?:n\.?\s*[º°o])?\s*#?|#)\s*(\d{1,9})$/i;
/** A number that begins with a zero is a code. */
const BARE = /^[1-9]\d{0,8}$/;
const CELL = /^(?:(?:fila|row)\s+(?=.*!))?(?:'?([^'!]+)'?!)?\$?([a-z]{0,3})\$?(\d{1,7})$/i;

/** Reads what was typed for a client: `214`, `fila 214`, `row 214`, `#214`, `H214`, `Enero!214`, or any other text. */
export function readQuery(typed: string): ClientQuery {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  const said = SAID.exec(text)?.[1];
  if (said !== undefined) return { text, row: Number(said), sheet: null, sort: 'row' };
  if (BARE.test(text)) return { text, row: Number(text), sheet: null, sort: 'number' };
  const cell = CELL.exec(text);
  if (cell) return { text, row: Number(cell[3]), sheet: cell[1]?.trim() ?? null, sort: 'cell' };
  return { text, row: null, sheet: null, sort: 'text' };
}
