import { roundShare } from '../../client/amounts.js';
import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import type { Trace } from '../portfolio-brought.js';
import { lastSoldOf, latestOf, lineOf, revenueOf } from '../profile.js';
import type { Signal } from '../score.js';
import { makeTrace } from '../trace.js';
import type { Figures } from './figures.js';

/** Questions that fit into an interview, and how many of them may come from signals. */
const MOST = 8;
const MOST_SIGNALS = 4;
/** Clients whose origin nobody tells are asked about from this share on, those that are the company's too (inclusive). */
const ORIGIN = 0.2;
/** The largest client is asked about from this share of the sales on, the three largest from that (inclusive). */
const LARGEST = 0.3;
const TOP3 = 0.6;
/** Clients without proof are asked about from this share on (inclusive). */
const UNPROVEN = 0.5;
/** Rows that are picked to be told about. */
const PICKED = 3;
/** A column is asked for where it could add this many points (inclusive), and no more than so many. */
const POINTS = 1;
const COLUMNS = 2;

/** Questions beside those of the signals, which bear the signal's own code. */
export const QUESTIONS = ['no-origin', 'corporate', 'unproven', 'dependence', 'unproven-sales', 'tell-about', 'ask-column'] as const;

/** What to ask in the interview, the most telling first: eight questions at most. */
export function findQuestions(judged: Judged, figures: Figures, signals: readonly Signal[]): readonly Trace[] {
  const { portfolio, quality } = judged;
  const { clients, proven, usable, unsold, largest } = figures;
  const asked = signals.slice(0, MOST_SIGNALS).map(({ code, args, evidence }) => ({
    severity: signals.find((signal) => signal.code === code)?.severity,
    trace: makeTrace(code, args, evidence[0]?.lines ?? [], evidence[0]?.column ?? null),
  }));
  const grave = asked.filter(({ severity }) => severity === 'high').map(({ trace }) => trace);
  const others = asked.filter(({ severity }) => severity !== 'high').map(({ trace }) => trace);
  const unproven = clients - proven;
  const questions = [
    ...grave,
    ...askOrigin(judged, clients),
    ...others,
    ...(unproven >= UNPROVEN * clients && clients > 0 ? [makeTrace('unproven', { count: unproven, clients })] : []),
    ...(largest !== null && (largest.share >= LARGEST || largest.top3 >= TOP3)
      ? [makeTrace('dependence', { share: roundShare(largest.share), top3: roundShare(largest.top3), line: largest.line }, [largest.line])]
      : []),
    ...(usable > 0 && unsold.length >= UNPROVEN * usable ? [makeTrace('unproven-sales', { count: unsold.length, usable }, unsold)] : []),
    ...pickRows(portfolio),
    ...quality.missing
      .filter(({ points }) => points >= POINTS)
      .slice(0, COLUMNS)
      .map(({ fields, points }) => makeTrace('ask-column', { fields: fields.join(' '), points })),
  ];
  return questions.slice(0, MOST);
}

function askOrigin({ portfolio, ownership }: Judged, clients: number): Trace[] {
  if (clients === 0) return [];
  const column = columnOf(portfolio, 'origin');
  const unknown = ownership === null ? clients : ownership.unknown;
  const taken = ownership === null ? 0 : ownership.corporate + ownership.shared;
  return [
    ...(unknown >= ORIGIN * clients ? [makeTrace('no-origin', { count: unknown, clients }, [], column)] : []),
    ...(taken >= ORIGIN * clients ? [makeTrace('corporate', { count: taken, clients }, [], column)] : []),
  ];
}

/** The clients with most to tell about: by what they bought, then by the latest sale or contact. */
function pickRows({ profiles }: Judged['portfolio']): Trace[] {
  const picked = profiles
    .map((profile) => ({
      line: lineOf(profile),
      revenue: revenueOf(profile) ?? 0,
      day: Math.max(lastSoldOf(profile) ?? 0, latestOf(profile, ({ lastContact }) => lastContact) ?? 0),
    }))
    .sort((a, b) => b.revenue - a.revenue || b.day - a.day || a.line - b.line)
    .slice(0, PICKED)
    .map(({ line }) => line);
  return picked.length < PICKED ? [] : [makeTrace('tell-about', { rows: [...picked].sort((a, b) => a - b).join(' ') }, picked)];
}
