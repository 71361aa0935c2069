import { NO_DAY } from '../client/facts.js';
import type { HistoryColumns } from './history.js';
import type { JudgeInput } from './judge.js';
import { isDated } from './standing.js';

/** Days of a week: the models count in weeks. */
export const WEEK = 7;

/** Histories of clients, column by column, and whose they are: `row` is the record after the header. */
export type ClientHistories = HistoryColumns & { readonly row: Uint32Array };

/**
 * What the models know of every client up to asOf, in weeks: of its sales one by one where they were read (different days with a purchase), else of first and
 * last purchase and their number in its row. Left out: counter sales, who has not bought, and rows that say too little or contradict themselves (no
 * number, one purchase on two days, a first one after the last or a last one after asOf). As many purchases as fit, one a day: those of one day are one.
 */
export function readHistories({ facts, context, sales }: JudgeInput): ClientHistories {
  const row = new Uint32Array(facts.rows);
  const repeats = new Int32Array(facts.rows);
  const recency = new Float64Array(facts.rows);
  const age = new Float64Array(facts.rows);
  let size = 0;
  for (let at = 0; at < facts.rows; at++) {
    if (!isDated(facts, at)) continue;
    const own = sales?.of(at);
    const first = sales ? (own?.firstPurchase ?? NO_DAY) : (facts.value('firstPurchase', at) ?? NO_DAY);
    const last = own?.lastPurchase ?? (facts.lastPurchase[at] as number);
    const count = sales ? (own?.purchaseDays ?? 0) : (facts.value('purchaseCount', at) ?? 0);
    if (first === NO_DAY || last < first || last > context.asOf || count < 1 || (count < 2 && last > first)) continue;
    row[size] = at;
    repeats[size] = Math.min(Math.round(count) - 1, last - first);
    recency[size] = (last - first) / WEEK;
    age[size] = (context.asOf - first) / WEEK;
    size++;
  }
  return { row: row.subarray(0, size), repeats: repeats.subarray(0, size), recency: recency.subarray(0, size), age: age.subarray(0, size) };
}
