import { DIMENSION_NAMES, type DimensionName } from '../settings.js';

/** What a ranking goes by: clients of the funnel's last step, points of quality, contacts that can be used, buyers. */
export type Contender = { readonly last: number; readonly quality: number; readonly usable: number; readonly buyers: number };

/** What tells two neighbours of a ranking apart; `tie`: nothing does. */
export const DECIDERS = ['funnel', 'quality', 'size', 'tie'] as const;
export type Decider = (typeof DECIDERS)[number];

/** Which measure puts the first before the second, or the other way round. */
export function findDecider(a: Contender, b: Contender): Decider {
  if (a.last !== b.last) return 'funnel';
  if (a.quality !== b.quality) return 'quality';
  return a.usable === b.usable && a.buyers === b.buyers ? 'tie' : 'size';
}

/** Below zero where the first ranks before the second: by the funnel's last step, then quality, then size (contacts, buyers); 0 for a tie. */
export function compareContenders(a: Contender, b: Contender): number {
  return b.last - a.last || b.quality - a.quality || b.usable - a.usable || b.buyers - a.buyers;
}

/**
 * Ranks from 1 by any order; who ties shares the better rank, and the next one is skipped.
 * @returns one rank for each, in the order given
 */
export function rankBy<T>(list: readonly T[], order: (a: T, b: T) => number): number[] {
  return list.map((one) => 1 + list.filter((other) => order(other, one) < 0).length);
}

export type DimensionValues = Readonly<Partial<Record<DimensionName, number | null>>>;

/** Points that go from the weight of one dimension to that of another. */
export type Shift = { readonly from: DimensionName; readonly to: DimensionName; readonly points: number };

/**
 * The smallest shift of weight between two dimensions after which the second has at least as many points as the first; null where no shift of one
 * pair of weights does it. A dimension without evidence is worth nothing (0).
 */
export function findShift(first: DimensionValues, second: DimensionValues, weights: Readonly<Record<DimensionName, number>>): Shift | null {
  const ahead = (name: DimensionName): number => (first[name] ?? 0) - (second[name] ?? 0);
  const gap = DIMENSION_NAMES.reduce((sum, name) => sum + weights[name] * ahead(name), 0);
  let best: Shift | null = null;
  for (const from of DIMENSION_NAMES)
    for (const to of DIMENSION_NAMES) {
      // Every point that goes over takes so much of the gap away.
      const gain = ahead(from) - ahead(to);
      if (from === to || gain <= 0) continue;
      const points = Math.max(0, gap) / gain;
      if (points <= weights[from] && (best === null || points < best.points)) best = { from, to, points };
    }
  return best;
}
