/**
 * Takes cells out of one record's bytes (without its line end), each with the delimiter before it (the first cell with the one
 * behind it). `columns` are 0-based, ascending.
 */
export function removeCells(record: Buffer, columns: readonly number[], delimiter: string, quote: string): Buffer {
  const cells = splitRecord(record, delimiter.charCodeAt(0), quote.charCodeAt(0));
  const kept = cells.filter((_, index) => !columns.includes(index));
  return Buffer.concat(kept.flatMap((cell, index) => (index === 0 ? [cell] : [Buffer.from(delimiter), cell])));
}

/** The raw cells of a record, quotes included: a delimiter counts outside quotes alone, and a quote opens only at the beginning of a cell. */
export function splitRecord(record: Buffer, delimiter: number, quote: number): Buffer[] {
  const cells: Buffer[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= record.length; at++) {
    const byte = record[at];
    if (byte === quote && at === from) quoted = true;
    else if (byte === quote && quoted) {
      if (record[at + 1] === quote) at++;
      else quoted = false;
    } else if (at === record.length || (byte === delimiter && !quoted)) {
      cells.push(record.subarray(from, at));
      from = at + 1;
    }
  }
  return cells;
}
