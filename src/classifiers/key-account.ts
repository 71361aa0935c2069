import type { Facts } from '../client/facts.js';
import { type Context, rule, type Why } from './rule.js';
import { reasonOfNone } from './tier.js';

const [KEY, OTHER, NONE] = [0, 1, 2] as const;

/**
 * The clients that the revenue hangs on: those with at least `share` per cent (5) of it, and the `top` (10) largest where there are `buyers` (100) or more with
 * revenue; of equal ones at the end, those that stand first in the file. No revenue, or counter sales: none.
 *
 * @example revenues 90, 6, 4 -> key, key, other
 */
export const keyAccount = rule({
  labels: ['key', 'other', 'none'],
  evidence: ['totalRevenue'],
  over: (facts: Facts, context: Context) => {
    const labels = new Uint8Array(facts.rows);
    for (let row = 0; row < facts.rows; row++) labels[row] = facts.hasRevenue(row) ? OTHER : NONE;
    for (const row of findKeyAccounts(facts, context.keyAccount)) labels[row] = KEY;
    return labels;
  },
  why: (facts: Facts, row: number, { keyAccount: { share: percent, top, buyers: many } }: Context): Why => {
    if (!facts.hasRevenue(row)) return { code: reasonOfNone(facts, row), args: {} };
    const revenue = facts.revenue[row] as number;
    const { total, buyers } = sumRevenue(facts);
    const rank = countLarger(facts, row) + 1;
    const key = findKeyAccounts(facts, { share: percent, top, buyers: many }).includes(row);
    const code = !key ? 'other' : revenue * 100 >= percent * total ? 'share' : 'top';
    return { code, args: { amount: revenue / 10_000, share: revenue / total, rank, buyers, percent, top } };
  },
});

/** Records (index after the header) of the key accounts, largest first, then as in the file. Whole numbers are compared: revenue x 100 >= 5 x total. */
export function findKeyAccounts(facts: Facts, { share, top, buyers: many }: Context['keyAccount']): number[] {
  const { total, buyers } = sumRevenue(facts);
  const most = buyers >= many ? top : 0;
  const found: number[] = [];
  const before = (a: number, b: number): number => (facts.revenue[b] as number) - (facts.revenue[a] as number) || a - b;
  for (let row = 0; row < facts.rows; row++) {
    if (!facts.hasRevenue(row)) continue;
    const last = found.at(-1);
    const large = (facts.revenue[row] as number) * 100 >= share * total;
    if (!large && (most === 0 || (found.length >= most && last !== undefined && before(last, row) < 0))) continue;
    let at = found.length;
    while (at > 0 && before(row, found[at - 1] as number) < 0) at--;
    found.splice(at, 0, row);
    // The smallest goes where there are enough without it, unless its share keeps it.
    const smallest = found.at(-1) as number;
    if (found.length > most && (facts.revenue[smallest] as number) * 100 < share * total) found.pop();
  }
  return found;
}

function sumRevenue(facts: Facts): { readonly total: number; readonly buyers: number } {
  let [total, buyers] = [0, 0];
  for (let row = 0; row < facts.rows; row++) {
    if (!facts.hasRevenue(row)) continue;
    total += facts.revenue[row] as number;
    buyers++;
  }
  return { total, buyers };
}

function countLarger(facts: Facts, row: number): number {
  let larger = 0;
  for (let other = 0; other < facts.rows; other++) if (facts.hasRevenue(other) && (facts.revenue[other] as number) > (facts.revenue[row] as number)) larger++;
  return larger;
}
