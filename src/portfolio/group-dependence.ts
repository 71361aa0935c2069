import { UNGROUPED } from '../classifiers/groupings.js';
import { roundShare, toUnits } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput, revenueOf } from './input.js';
import { Largest } from './largest.js';
import { concentrationOf, sumOf, sumOfLargest } from './shares.js';

/** Revenue in currency units, two decimals; shares 0..1, six decimals. `name` null: a client without a group, `line` says which. */
export type GroupAccount = {
  readonly name: string | null;
  readonly line: number | null;
  readonly clients: number;
  readonly share: number;
  readonly revenue: number;
};

/** Concentration of revenue over groups of clients. */
export type GroupDependence = {
  /** Groups with revenue; of economic groups also the clients that stand alone. */
  readonly groups: number;
  readonly hhi: number;
  readonly effective: number;
  readonly gini: number;
  readonly top20Share: number;
  readonly top: readonly { readonly groups: number; readonly share: number; readonly revenue: number }[];
  /** The three largest. */
  readonly largest: readonly GroupAccount[];
  /** Clients whose cell is blank; `share` is of all revenue. */
  readonly ungrouped: { readonly clients: number; readonly share: number; readonly revenue: number };
};

const MOST_NAMED = 3;

/**
 * How much of the revenue hangs on how few salespersons or economic groups, counter sales left out; measures as for clients (concentrationOf).
 * `blanks`: what a client with a blank cell is. `apart`: nobody's, out of the shares; `alone`: a group of its own, as for connected
 * clients in credit (Basel large exposures, 2014), so that every share is of the whole revenue.
 */
export function measureGroups(
  { facts, labels }: Pick<PortfolioInput, 'facts' | 'labels'>,
  field: 'owner' | 'economicGroup',
  blanks: 'apart' | 'alone',
): GroupDependence | Abstention {
  const column = facts.labels[field];
  if (column === undefined) return 'no-column';
  const sums = new Float64Array(labels.length);
  const clients = new Uint32Array(labels.length);
  const alone = new Float64Array(facts.rows);
  const blank = labels.indexOf(UNGROUPED);
  let standing = 0;
  const loners = new Largest(MOST_NAMED);
  for (let row = 0; row < facts.rows; row++) {
    if (!isCounted(facts, row)) continue;
    const label = column[row] as number;
    const revenue = revenueOf(facts, row);
    clients[label] = (clients[label] as number) + 1;
    sums[label] = (sums[label] as number) + revenue;
    if (label !== blank || revenue === 0) continue;
    alone[standing++] = revenue;
    loners.add(row, revenue);
  }
  const named = [...sums.keys()].filter((label) => label !== blank && (sums[label] as number) > 0);
  const grouped = Float64Array.from(named, (label) => sums[label] as number);
  const amounts = joined(grouped, alone.subarray(0, blanks === 'apart' ? 0 : standing)).sort();
  const total = sumOf(amounts);
  const concentration = concentrationOf(amounts);
  if (concentration === null || named.length === 0) return 'no-revenue';
  const account = (name: string | null, line: number | null, count: number, revenue: number) => ({ name, line, count, revenue });
  const candidates = [
    ...named.map((label) => account(labels[label] as string, null, clients[label] as number, sums[label] as number)),
    ...(blanks === 'apart' ? [] : loners.rows.map((row) => account(null, facts.line[row] as number, 1, facts.revenue[row] as number))),
  ].sort((a, b) => b.revenue - a.revenue || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  const { hhi, effective, gini, top20Share } = concentration;
  const ungrouped = blank < 0 ? 0 : (sums[blank] as number);
  return {
    groups: amounts.length,
    hhi: Math.round(hhi * 100) / 100,
    effective: Math.round(effective * 100) / 100,
    gini: roundShare(gini),
    top20Share: roundShare(top20Share),
    top: [1, MOST_NAMED]
      .filter((groups) => groups <= amounts.length)
      .map((groups) => ({ groups, share: roundShare(sumOfLargest(amounts, groups) / total), revenue: toUnits(sumOfLargest(amounts, groups)) })),
    largest: candidates
      .slice(0, MOST_NAMED)
      .map(({ name, line, count, revenue }) => ({ name, line, clients: count, share: roundShare(revenue / total), revenue: toUnits(revenue) })),
    ungrouped: {
      clients: blank < 0 ? 0 : (clients[blank] as number),
      share: roundShare(ungrouped / (sumOf(grouped) + ungrouped)),
      revenue: toUnits(ungrouped),
    },
  };
}

function joined(some: Float64Array, others: Float64Array): Float64Array {
  const all = new Float64Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all;
}
