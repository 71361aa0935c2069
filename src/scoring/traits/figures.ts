import { readWay } from '../../client/contact-words.js';
import { parseIsoDay } from '../../client/day.js';
import { medianOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { type DoubtedDays, isProven, isUsable } from '../measures.js';
import { lastSoldOf, latestOf, lineOf, revenueOf } from '../profile.js';
import type { Signal } from '../score.js';
import { shareOf } from '../trace.js';

const YEAR = 365;

/** Lines of clients, one each. */
type Lines = readonly number[];

/** What strengths, weaknesses and questions speak of, in different clients. */
export type Figures = {
  readonly clients: number;
  readonly usable: number;
  readonly proven: number;
  /** The same without the days that signals ask about. */
  readonly surelyProven: number;
  readonly surelySeen: Lines;
  /** Clients with a sale of the 365 days up to asOf, dated and with an amount; usable ones without any such sale, ever. */
  readonly recentBuyers: Lines;
  readonly unsold: Lines;
  /** Clients seen in person within 365 days. */
  readonly seen: Lines;
  /** Days since the last contact in the middle of all that have one; null where none has. */
  readonly medianContact: number | null;
  readonly contacted: number;
  /** Clients with an amount above 0, those of them whose last sale has a date, and the largest one's share of it all; null below five of them. */
  readonly largest: { readonly buyers: number; readonly dated: number; readonly share: number; readonly top3: number; readonly line: number } | null;
  readonly records: number;
  readonly repeated: number;
};

/** Fewer buyers say nothing of dependence. */
const FEWEST_BUYERS = 5;

/** Counts what traits are told from. */
export function countFigures({ portfolio, funnel }: Judged, signals: readonly Signal[]): Figures {
  const { profiles, asOf, brought } = portfolio;
  const recent = (day: number | null): boolean => day !== null && asOf - day <= YEAR;
  const doubted: DoubtedDays = { contacts: daysOf(signals, 'same-contact-date'), sales: daysOf(signals, 'same-sale-date') };
  const linesWhere = (is: (profile: (typeof profiles)[number]) => boolean): Lines => profiles.filter(is).map(lineOf);
  const ages = profiles.flatMap((profile) => {
    const day = latestOf(profile, ({ lastContact }) => lastContact);
    return day === null ? [] : [Math.max(0, asOf - day)];
  });
  return {
    clients: funnel.distinct,
    usable: funnel.usable,
    proven: funnel.proven,
    recentBuyers: linesWhere((profile) => recent(lastSoldOf(profile))),
    unsold: linesWhere((profile) => isUsable(profile) && lastSoldOf(profile) === null),
    surelyProven: profiles.filter((profile) => isUsable(profile) && isProven(profile, portfolio, doubted)).length,
    seen: linesWhere(({ records }) => records.some(({ contactType, lastContact }) => recent(lastContact) && isInPerson(contactType))),
    surelySeen: linesWhere(({ records }) =>
      records.some(({ contactType, lastContact }) => recent(lastContact) && !doubted.contacts.has(lastContact ?? 0) && isInPerson(contactType)),
    ),
    medianContact: medianOf(ages),
    contacted: ages.length,
    largest: findLargest(portfolio),
    records: brought.length,
    repeated: brought.length - profiles.length,
  };
}

/** The days that a signal asks about. */
function daysOf(signals: readonly Signal[], code: Signal['code']): ReadonlySet<number> {
  const evidence = signals.find((signal) => signal.code === code)?.evidence ?? [];
  return new Set(evidence.flatMap(({ args }) => (typeof args.date === 'string' ? [parseIsoDay(args.date)] : [])));
}

function findLargest({ profiles }: Judged['portfolio']): Figures['largest'] {
  const buyers = profiles
    .map((profile) => ({ line: lineOf(profile), revenue: revenueOf(profile) ?? 0, dated: lastSoldOf(profile) !== null }))
    .filter(({ revenue }) => revenue > 0)
    .sort((a, b) => b.revenue - a.revenue || a.line - b.line);
  const total = buyers.reduce((sum, { revenue }) => sum + revenue, 0);
  const [first] = buyers;
  if (first === undefined || buyers.length < FEWEST_BUYERS) return null;
  const top3 = buyers.slice(0, 3).reduce((sum, { revenue }) => sum + revenue, 0);
  return {
    buyers: buyers.length,
    dated: buyers.filter(({ dated }) => dated).length,
    share: shareOf(first.revenue, total),
    top3: shareOf(top3, total),
    line: first.line,
  };
}

function isInPerson(contactType: string | null): boolean {
  const way = contactType === null ? null : readWay(contactType);
  return way === 'visit' || way === 'meeting';
}
