import type { Batch, Decode } from '../formats/batch.js';
import { isOwnColumn } from './headers.js';
import { isSubtotal } from './tail.js';

/** Says that a record between the clients is the header again or a subtotal; null for every other. `firstFilled` is its first cell with something in it. */
export type Spotter = (batch: Batch, row: number, firstFilled: number) => 'header' | 'total' | null;

const S = 115;
/** Share of the header's labels that have to stand in a record for it to be the header again. */
const MOST = 0.8;

/** Makes the spotter of a file: a few bytes are compared, and texts made only of records that begin like a header or a subtotal. */
export function makeSpotter(header: readonly string[], decode: Decode): Spotter {
  // Columns of an earlier run are blank where the header stands again.
  const counted = header.map((label) => label !== '' && !isOwnColumn(label));
  const labels = counted.filter(Boolean).length;
  const firsts = header.map((label) => Buffer.from(label)[0] ?? 0);
  return (batch, row, firstFilled) => {
    const { bytes, cells } = batch;
    const from = cells[2 * firstFilled] as number;
    const first = batch.first[row] as number;
    const text = (cell: number) =>
      decode(bytes, cells[2 * cell] as number, cells[2 * cell + 1] as number)
        .replace(/\s+/g, ' ')
        .trim();
    if (((bytes[from] as number) | 32) === S && (cells[2 * firstFilled + 1] as number) - from < 60 && isSubtotal(text(firstFilled))) return 'total';
    const column = firstFilled - first;
    // An accented first letter has other bytes in other encodings: it is compared as text.
    const begins = firsts[column] as number;
    const length = (cells[2 * firstFilled + 1] as number) - from;
    // White space and accents make a label longer, never half as long.
    if (
      column >= header.length ||
      (begins < 128 && begins !== bytes[from]) ||
      length * 2 < (header[column] as string).length ||
      length > 4 * (header[column] as string).length
    )
      return null;
    if (text(firstFilled) !== header[column]) return null;
    let same = 0;
    for (let at = column; at < header.length && first + at < (batch.first[row + 1] as number); at++) if (counted[at] && text(first + at) === header[at]) same++;
    return same >= 2 && same >= labels * MOST ? 'header' : null;
  };
}
