/** How white space stands at the edges of a cell: a no-break space is two bytes in UTF-8 and one in windows-1252. */
export type Trim = { from: number; to: number };

/** Narrows the bounds of a cell to its first and last byte that are no white space; `cell` is changed in place: the hot path makes no objects. */
export function trimCell(bytes: Buffer, cell: Trim, utf8: boolean): void {
  let { from, to } = cell;
  for (;;) {
    const byte = bytes[from] as number;
    if (from < to && (byte <= 32 || (!utf8 && byte === 0xa0))) from++;
    else if (utf8 && to - from >= 2 && byte === 0xc2 && bytes[from + 1] === 0xa0) from += 2;
    else break;
  }
  for (;;) {
    const byte = bytes[to - 1] as number;
    if (from < to && (byte <= 32 || (!utf8 && byte === 0xa0))) to--;
    else if (utf8 && to - from >= 2 && byte === 0xa0 && bytes[to - 2] === 0xc2) to -= 2;
    else break;
  }
  cell.from = from;
  cell.to = to;
}
