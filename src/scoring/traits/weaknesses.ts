import { roundShare } from '../../client/amounts.js';
import type { Judged } from '../judged.js';
import type { Trace } from '../portfolio-brought.js';
import { makeTrace, shareOf } from '../trace.js';
import type { Figures } from './figures.js';

/** Shares of the clients from which something speaks against the portfolio; inclusive, but proven relations and the ceiling must be below. */
const OURS = 0.1;
const PROVEN = 0.2;
const UNSOLD = 0.5;
const CORPORATE = 0.5;
const LARGEST = 0.3;
const TOP3 = 0.6;
const UNREACHABLE = 0.2;
const REPEATED = 0.1;
const INVALID = 0.1;
const CEILING = 60;
/** Days since the last contact, in the middle of all, above which it is long ago. */
const LONG_AGO = 180;

export const WEAKNESSES = [
  'ours',
  'no-dates',
  'unproven',
  'unsold',
  'long-ago',
  'corporate',
  'dependent',
  'repeated',
  'unreachable',
  'invalid',
  'few-columns',
] as const;
type Weakness = (typeof WEAKNESSES)[number];

/** What speaks against the portfolio, in the order in which it weighs. */
export function findWeaknesses({ portfolio, quality, ownership, overlap }: Judged, figures: Figures): readonly Trace[] {
  const { clients, usable, proven, unsold, medianContact, contacted, largest, records, repeated } = figures;
  const { mapped, columns } = portfolio;
  if (clients === 0) return [];
  const hasDates = mapped.has('lastContact') || mapped.has('lastPurchase');
  const taken = ownership === null ? 0 : ownership.corporate + ownership.shared;
  const [filled, invalid] = [columns.reduce((sum, column) => sum + column.filled, 0), columns.reduce((sum, column) => sum + column.invalid, 0)];
  const worst = [...columns].sort((a, b) => b.invalid - a.invalid || a.index - b.index)[0];
  const found: Readonly<Record<Weakness, Trace | false>> = {
    ours: overlap !== null && overlap.ours >= OURS * clients && makeTrace('ours', { count: overlap.ours, clients }),
    'no-dates': !hasDates && makeTrace('no-dates', { clients }),
    // Where nobody can be reached no relation counts, however well it is proven: that alone is said.
    unproven: hasDates && usable > 0 && proven < PROVEN * clients && makeTrace('unproven', { count: clients - proven, clients }),
    unsold: usable > 0 && unsold.length >= UNSOLD * usable && makeTrace('unsold', { count: unsold.length, usable }, unsold),
    'long-ago': medianContact !== null && medianContact > LONG_AGO && makeTrace('long-ago', { days: medianContact, contacted }),
    corporate: taken >= CORPORATE * clients && makeTrace('corporate', { count: taken, clients }),
    dependent:
      largest !== null &&
      (largest.share >= LARGEST || largest.top3 >= TOP3) &&
      makeTrace('dependent', { share: roundShare(largest.share), top3: roundShare(largest.top3), buyers: largest.buyers }, [largest.line]),
    repeated: repeated >= REPEATED * records && makeTrace('repeated', { count: repeated, records }),
    unreachable: clients - usable >= UNREACHABLE * clients && makeTrace('unreachable', { count: clients - usable, clients }),
    invalid:
      worst !== undefined &&
      invalid > 0 &&
      shareOf(invalid, filled) >= INVALID &&
      makeTrace('invalid', { count: invalid, filled, field: worst.field, worst: worst.invalid }, worst.lines, worst.index),
    'few-columns': quality.ceiling < CEILING && makeTrace('few-columns', { ceiling: quality.ceiling }),
  };
  return WEAKNESSES.flatMap((code) => found[code] || []);
}
