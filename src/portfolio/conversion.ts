import { UNGROUPED } from '../classifiers/groupings.js';
import { RULES } from '../classifiers/index.js';
import { roundShare } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput } from './input.js';

/** How many of some clients have bought. Shares 0..1, six decimals; low and high are the bounds of the 95 % interval. */
export type Conversion = { readonly clients: number; readonly buyers: number; readonly rate: number; readonly low: number; readonly high: number };
export type GroupConversion = Conversion & { readonly name: string };
export type Conversions = Conversion & {
  /** The salespersons with most clients; null without the column. */
  readonly byOwner: readonly GroupConversion[] | null;
  readonly bySource: readonly GroupConversion[] | null;
};

/** The normal quantile of 97.5 %. */
const Z = 1.959963984540054;
/** Groups told apart: the largest. */
const MOST_GROUPS = 10;
const UNKNOWN_STATE = RULES.state.labels.indexOf('unknown');

/**
 * The interval in which a share lies with 95 % confidence, after `hits` of `of` (Wilson 1927): centre (p + z²/2n) / (1 + z²/n), half width
 * z / (1 + z²/n) x sqrt(p (1 - p) / n + z²/4n²). Shares 0..1; of nothing, all of 0..1.
 *
 * @example wilsonInterval(12, 10_000) // [0.000687, 0.002096]
 */
export function wilsonInterval(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const scale = 1 + (Z * Z) / of;
  const centre = (p + (Z * Z) / (2 * of)) / scale;
  const half = (Z / scale) * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  // At the ends the formula gives 0 and 1, but for the last bits.
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === of ? 1 : Math.min(1, centre + half)];
}

function convert(clients: number, buyers: number): Conversion {
  const [low, high] = wilsonInterval(buyers, clients);
  return { clients, buyers, rate: roundShare(buyers / clients), low: roundShare(low), high: roundShare(high) };
}

/**
 * Buyers / clients, with a Wilson interval: of all clients of whom it is known whether they bought (counter sales and state unknown without a
 * purchase left out), and of the largest salespersons and sources. Abstains where nothing tells who bought.
 */
export function measureConversion({ facts, labels }: PortfolioInput): Conversions | Abstention {
  const { state } = facts.labels;
  const groupings = { byOwner: facts.labels.owner, bySource: facts.labels.source };
  const size = labels.length;
  const counts = { byOwner: new Uint32Array(size), bySource: new Uint32Array(size) };
  const bought = { byOwner: new Uint32Array(size), bySource: new Uint32Array(size) };
  let [clients, buyers] = [0, 0];
  for (let row = 0; row < facts.rows; row++) {
    const buyer = facts.buyer[row] as number;
    if (!isCounted(facts, row) || (buyer === 0 && (state === undefined || state[row] === UNKNOWN_STATE))) continue;
    clients++;
    buyers += buyer;
    for (const key of ['byOwner', 'bySource'] as const) {
      const label = groupings[key]?.[row];
      if (label === undefined) continue;
      counts[key][label] = (counts[key][label] as number) + 1;
      bought[key][label] = (bought[key][label] as number) + buyer;
    }
  }
  if (clients === 0) return 'no-purchases';
  const groups = (key: 'byOwner' | 'bySource'): GroupConversion[] | null => {
    if (groupings[key] === undefined) return null;
    const [all, some] = [counts[key], bought[key]];
    const known = [...all.keys()].filter((label) => all[label] !== 0 && labels[label] !== UNGROUPED);
    known.sort((a, b) => (all[b] as number) - (all[a] as number) || ((labels[a] as string) < (labels[b] as string) ? -1 : 1));
    return known.slice(0, MOST_GROUPS).map((label) => ({ name: labels[label] as string, ...convert(all[label] as number, some[label] as number) }));
  };
  return { ...convert(clients, buyers), byOwner: groups('byOwner'), bySource: groups('bySource') };
}
