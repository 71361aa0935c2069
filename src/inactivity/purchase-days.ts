import type { SalesLog } from '../transactions/sales.js';

/** Every client's days with a purchase, ascending and each once: those of a client stand in `day` from its `from` to the next one's. */
export type PurchaseDays = {
  readonly from: Uint32Array;
  readonly day: Int32Array;
  /** First and last day of all. */
  readonly first: number;
  readonly last: number;
};

/**
 * The days on which clients bought, sorted once; credit notes are no purchases.
 * @param rows number of records after the header: clients are their indices
 * @param counts whether a client is looked at
 * @returns null where nobody bought
 */
export function readPurchaseDays(
  log: Pick<SalesLog, 'size' | 'client' | 'day' | 'amount'>,
  rows: number,
  counts: (client: number) => boolean,
): PurchaseDays | null {
  const from = new Uint32Array(rows + 1);
  const isPurchase = (at: number): boolean => (log.amount[at] as number) >= 0 && (log.client[at] as number) < rows && counts(log.client[at] as number);
  for (let at = 0; at < log.size; at++) {
    const next = (log.client[at] as number) + 1;
    if (isPurchase(at)) from[next] = (from[next] as number) + 1;
  }
  for (let client = 0; client < rows; client++) from[client + 1] = (from[client + 1] as number) + (from[client] as number);
  const free = from.slice(0, rows);
  const all = new Int32Array(from[rows] as number);
  for (let at = 0; at < log.size; at++) {
    if (!isPurchase(at)) continue;
    const client = log.client[at] as number;
    const place = free[client] as number;
    all[place] = log.day[at] as number;
    free[client] = place + 1;
  }
  if (all.length === 0) return null;
  let [first, last, size] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let client = 0; client < rows; client++) {
    const own = all.subarray(from[client], from[client + 1]).sort();
    from[client] = size;
    // Kept in place: what is written never overtakes what is read.
    for (const day of own) if (size === from[client] || all[size - 1] !== day) all[size++] = day;
    if (own.length > 0) {
      first = Math.min(first, all[from[client] as number] as number);
      last = Math.max(last, all[size - 1] as number);
    }
  }
  from[rows] = size;
  return { from, day: all.subarray(0, size), first, last };
}
