import { roundShare, toUnits } from '../../client/amounts.js';
import type { Judged } from '../judged.js';
import type { Trace } from '../portfolio-brought.js';
import type { Signal } from '../score.js';
import { makeTrace, shareOf } from '../trace.js';
import type { Figures } from './figures.js';

/** Shares of the clients and counts from which something speaks for the portfolio; all inclusive but the last two, which are the most there may be. */
const PROVEN = 0.5;
const BOUGHT = 0.3;
const SEEN = 0.2;
const FEWEST = 10;
const NEW = 0.9;
const OWN = 0.5;
const REACHABLE = 0.9;
const LARGEST = 0.2;
const REPEATED = 0.05;

export const STRENGTHS = ['proven', 'sold', 'seen', 'own-clients', 'new-to-us', 'spread', 'reachable', 'no-repeats'] as const;
type Strength = (typeof STRENGTHS)[number];

/**
 * Signals that put a strength in doubt, from this severity on: what has to be asked about first is not claimed. Relations and visits have doubted days
 * instead: they count without those.
 */
const DOUBTS: Readonly<Partial<Record<Strength, readonly (readonly [code: Signal['code'], from: Signal['severity']])[]>>> = {
  sold: [
    ['round-amounts', 'medium'],
    ['same-sale-date', 'medium'],
  ],
  spread: [['round-amounts', 'medium']],
  'own-clients': [['ours-already', 'medium']],
  reachable: [
    ['shared-phone', 'high'],
    ['numbered-emails', 'high'],
  ],
};
const GRAVITY: Readonly<Record<Signal['severity'], number>> = { low: 0, medium: 1, high: 2 };

/**
 * What speaks for the portfolio, in the order in which it weighs: relations and sales first, a tidy file last. Nothing is claimed that a signal puts in
 * doubt.
 */
export function findStrengths({ portfolio, ownership, overlap }: Judged, figures: Figures, signals: readonly Signal[]): readonly Trace[] {
  const { clients, usable, proven, surelyProven, recentBuyers, seen, surelySeen, largest, records, repeated } = figures;
  const isDoubted = (strength: Strength): boolean =>
    (DOUBTS[strength] ?? []).some(([code, from]) => signals.some((signal) => signal.code === code && GRAVITY[signal.severity] >= GRAVITY[from]));
  const { sales, currency } = portfolio;
  const found: Readonly<Record<Strength, Trace | false>> = {
    proven: clients > 0 && surelyProven >= PROVEN * clients && makeTrace('proven', { count: surelyProven, clients, ...apartOf(proven - surelyProven) }),
    sold:
      recentBuyers.length >= FEWEST &&
      recentBuyers.length >= BOUGHT * clients &&
      makeTrace(
        'sold',
        { count: recentBuyers.length, clients, ...(sales === null ? {} : { amount: toUnits(sales.lastYear), currency: currency ?? '' }) },
        recentBuyers,
      ),
    seen:
      surelySeen.length >= FEWEST &&
      surelySeen.length >= SEEN * clients &&
      makeTrace('seen', { count: surelySeen.length, clients, ...apartOf(seen.length - surelySeen.length) }, surelySeen),
    'own-clients': ownership !== null && clients > 0 && ownership.own >= OWN * clients && makeTrace('own-clients', { count: ownership.own, clients }),
    'new-to-us': overlap !== null && clients > 0 && overlap.new >= NEW * clients && makeTrace('new-to-us', { count: overlap.new, clients }),
    spread:
      largest !== null &&
      largest.dated >= FEWEST &&
      largest.share <= LARGEST &&
      makeTrace('spread', { share: roundShare(largest.share), buyers: largest.buyers }, [largest.line]),
    reachable: clients > 0 && usable >= REACHABLE * clients && makeTrace('reachable', { count: usable, clients }),
    'no-repeats':
      records >= FEWEST && repeated <= REPEATED * records && makeTrace('no-repeats', { share: roundShare(1 - shareOf(repeated, records)), records }),
  };
  return STRENGTHS.flatMap((code) => (isDoubted(code) ? [] : found[code] || []));
}

/** How many clients are left out because their only day is one that a signal asks about. */
const apartOf = (apart: number): Trace['args'] => (apart > 0 ? { apart } : {});
