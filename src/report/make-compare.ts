import { overlap } from '../linkage/link.js';
import { listCalls } from '../scoring/calls.js';
import { type Contender, compareContenders, findDecider, findShift, rankBy } from '../scoring/ranking.js';
import type { TargetReport } from '../scoring/score.js';
import { judgeFit } from '../scoring/target.js';
import type { DimensionName } from '../settings.js';
import { citeLines } from './cite.js';
import { ALONE, type Alone, type CandidateReport, type CompareReport, type Gap, type Sensitivity } from './compare-report.js';
import type { Scored } from './score-report.js';

/** A candidate's portfolio, judged, and what it is called. */
export type Candidate = { readonly name: string; readonly scored: Scored };

/** Ranks portfolios that were judged by the same target, and says what would change the ranking. */
export function compareCandidates(candidates: readonly Candidate[], target: TargetReport | null): CompareReport {
  const ranks = rankBy(candidates.map(contenderOf), compareContenders);
  // Ties keep the order in which the files were named.
  const order = candidates.map((_, at) => at).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b);
  const ranked = order.map((at) => candidates[at] as Candidate);
  const { cartera, asOf, sensitive, rules } = (ranked[0] as Candidate).scored.report;
  return {
    cartera,
    schema: 1,
    asOf,
    target,
    candidates: ranked.map((candidate, at) => candidateReport(candidate, ranks[order[at] as number] as number)),
    shared: findShared(ranked, rules.threshold),
    sensitivity: measureSensitivity(ranked, target),
    sensitive,
    rules,
  };
}

function contenderOf({ scored: { report } }: Candidate): Contender {
  return { last: report.calls.length, quality: report.quality.score, usable: report.size.usable, buyers: report.size.buyers };
}

function candidateReport({ name, scored: { report } }: Candidate, rank: number): CandidateReport {
  const { input, funnel, size, quality, relevance, verdict, signals, ownership, overlap: own, calls } = report;
  return {
    file: name,
    sha256: input.sha256,
    rank,
    funnel,
    toCall: calls.length,
    size,
    quality: citeLines(quality, { tables: input.tables ?? [] }),
    relevance,
    verdict,
    signals: signals.map(({ code, severity, args }) => ({ code, severity, args })),
    ownership,
    overlap: own && { file: own.file, clients: own.clients, new: own.new, ours: own.ours, conflict: own.conflict },
  };
}

/** Clients that two of them bring both: each profile of the first counts once. */
function findShared(candidates: readonly Candidate[], threshold: number): CompareReport['shared'] {
  const cards = candidates.map(({ scored: { profiles } }) => profiles.flatMap(({ records }, profile) => records.map(({ card }) => ({ card, profile }))));
  return candidates.flatMap((_, a) =>
    candidates.flatMap((__, b) => {
      if (b <= a) return [];
      const [ours, theirs] = [cards[a] ?? [], cards[b] ?? []];
      const { matches } = overlap(
        ours.map(({ card }) => card),
        theirs.map(({ card }) => card),
        { threshold },
      );
      const found = new Set(matches.flatMap(({ standing, their }) => (standing === 'ours' ? [theirs[their]?.profile] : [])));
      return found.size === 0 ? [] : [{ a, b, clients: found.size }];
    }),
  );
}

/** What would change the ranking: by how much each is ahead, what one measure alone says, what the position could do without. */
function measureSensitivity(ranked: readonly Candidate[], target: TargetReport | null): Sensitivity {
  return {
    gaps: ranked.slice(1).map((_, at) => gapBetween(ranked, at)),
    alone: ALONE.flatMap((by) => rankAlone(ranked, by)),
    // With one criterion there is nothing to leave out: no target is another question.
    without: target === null || target.criteria.length < 2 ? [] : target.criteria.map(({ name }) => rankWithout(ranked, target, name)),
  };
}

const valuesOf = ({ scored: { report } }: Candidate): Record<DimensionName, number | null> =>
  Object.fromEntries(report.quality.dimensions.map(({ name, value }) => [name, value])) as Record<DimensionName, number | null>;

function gapBetween(ranked: readonly Candidate[], ahead: number): Gap {
  const [first, second] = [ranked[ahead] as Candidate, ranked[ahead + 1] as Candidate];
  const [a, b] = [contenderOf(first), contenderOf(second)];
  const by = findDecider(a, b);
  const margins = { funnel: a.last - b.last, quality: tenths(a.quality - b.quality), size: a.usable - b.usable || a.buyers - b.buyers, tie: 0 };
  const behindInQuality = a.quality < b.quality;
  const shift = behindInQuality ? null : findShift(valuesOf(first), valuesOf(second), first.scored.report.rules.weights);
  return { ahead, behind: ahead + 1, by, margin: margins[by], shift: shift && { ...shift, points: Math.ceil(shift.points * 10 - 1e-9) / 10 } };
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** The ranking by one measure; none where a candidate lacks it, or amounts are in several currencies. */
function rankAlone(ranked: readonly Candidate[], by: Alone): Sensitivity['alone'] {
  const figures = ranked.map(({ scored: { report } }): number | null => {
    if (by === 'funnel') return report.calls.length;
    if (by === 'quality') return report.quality.score;
    if (by === 'size') return report.size.usable;
    return by === 'relevance' ? (report.relevance?.score ?? null) : report.size.revenueLastYear;
  });
  const currencies = new Set(ranked.map(({ scored }) => scored.report.size.currency));
  if (figures.some((figure) => figure === null) || (by === 'revenueLastYear' && currencies.size > 1)) return [];
  return [{ by, ranks: rankBy(figures as readonly number[], (a, b) => b - a) }];
}

/** The ranking, had the position not asked for one thing. */
function rankWithout(
  ranked: readonly Candidate[],
  target: TargetReport,
  criterion: Sensitivity['without'][number]['criterion'],
): Sensitivity['without'][number] {
  const rest = { ...target, criteria: target.criteria.filter(({ name }) => name !== criterion) };
  const fit = ranked.map(({ scored: { portfolio, report } }) => listCalls(portfolio, judgeFit(portfolio, rest), report.overlap).length);
  const contenders = ranked.map((candidate, at) => ({ ...contenderOf(candidate), last: fit[at] as number }));
  return { criterion, fit, ranks: rankBy(contenders, compareContenders) };
}

/** Whether a ranking keeps the order in which the candidates stand. */
export const keepsOrder = (ranks: readonly number[]): boolean => ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] as number));
