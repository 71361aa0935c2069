import { roundShare, toUnits } from '../../client/amounts.js';
import type { Judged } from '../judged.js';
import type { Trace } from '../portfolio-brought.js';
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

/** What speaks for the portfolio, in the order in which it weighs: relations and sales first, a tidy file last. */
export function findStrengths({ portfolio, ownership, overlap }: Judged, figures: Figures): readonly Trace[] {
  const { clients, usable, proven, recentBuyers, seen, largest, records, repeated } = figures;
  const { sales, currency } = portfolio;
  const found: Readonly<Record<Strength, Trace | false>> = {
    proven: clients > 0 && proven >= PROVEN * clients && makeTrace('proven', { count: proven, clients }),
    sold:
      recentBuyers.length >= FEWEST &&
      recentBuyers.length >= BOUGHT * clients &&
      makeTrace(
        'sold',
        { count: recentBuyers.length, clients, ...(sales === null ? {} : { amount: toUnits(sales.lastYear), currency: currency ?? '' }) },
        recentBuyers,
      ),
    seen: seen.length >= FEWEST && seen.length >= SEEN * clients && makeTrace('seen', { count: seen.length, clients }, seen),
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
  return STRENGTHS.flatMap((code) => found[code] || []);
}
