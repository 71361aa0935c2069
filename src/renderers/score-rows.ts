import { type FieldName, fieldOf } from '../client/fields.js';
import type { Scored, ScoreReport } from '../report/score-report.js';
import type { Criterion, Grade, Quality, Signal } from '../scoring/score.js';
import type { DimensionName } from '../settings.js';
import { tellFiles } from './file-names.js';
import { makeAllPlain, makePlain } from './plain.js';
import type { Say } from './say.js';
import { type CallRow, callRows, type OverlapRow, overlapRows } from './score-cases.js';
import { type FactRow, factRows, tellWeight, tellWhole } from './score-facts.js';
import { type NextStep, nextSteps, tellScoreAssumptions, tellScoreData } from './score-notes.js';
import { type Question, tellQuestions, tellSignals, tellTraces } from './score-traces.js';
import type { ScoreView } from './score-view.js';

/** One step from the rows of the file to the clients that serve the position. */
export type FunnelRow = { readonly step: keyof ScoreReport['funnel']; readonly name: string; readonly count: number; readonly note: string };

/** One part of the quality: printed points and weight, the share of the points 0..1 for a bar, its evidence as sentences, the most telling first. */
export type DimensionRow = {
  readonly name: DimensionName;
  readonly label: string;
  readonly points: string;
  readonly weight: string;
  readonly share: number;
  readonly why: readonly string[];
};

/** The quality in words; `dots` are five signs. */
export type QualityRow = {
  readonly score: string;
  readonly grade: Grade | null;
  /** `D Débil`, or why there is no grade. */
  readonly gradeText: string;
  readonly dots: string;
  readonly light: Quality['light'];
  /** What is possible with the file's columns; '' where all hundred points are. */
  readonly ceiling: string;
  readonly total: string;
  readonly of: string;
};

/** A judgement as sentences and rows for any page: plain texts, no layout. */
export type ScoreRows = {
  readonly heading: string;
  readonly file: string;
  readonly asOf: string;
  readonly headline: string;
  /** `ferretería, Lima`; '' without a target. */
  readonly target: string;
  readonly criteria: readonly { readonly name: string; readonly text: string; readonly counts: string }[];
  readonly funnel: readonly FunnelRow[];
  readonly size: FactRow;
  readonly quality: QualityRow;
  readonly relevance: FactRow;
  readonly verdict: FactRow;
  /** Ownership, overlap, carry-over, sensitive answers: only what there is to say. */
  readonly facts: readonly FactRow[];
  readonly dimensions: readonly DimensionRow[];
  readonly signals: readonly { readonly text: string; readonly severity: Signal['severity'] }[];
  readonly questions: readonly Question[];
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  /** What columns that are missing could add, the most first. */
  readonly more: readonly string[];
  readonly overlap: readonly OverlapRow[];
  readonly calls: readonly CallRow[];
  readonly assumptions: readonly string[];
  readonly data: readonly string[];
  readonly next: readonly NextStep[];
};

const GRADE_LIMITS = [35, 50, 65, 80];
const NO_GRADE_BELOW = 60;
const VERDICT_LIMITS = [20, 50, 100];
const STARS = 5;
/** Columns that tell who has bought. */
const OF_BUYING: ReadonlySet<FieldName> = new Set(['firstPurchase', 'lastPurchase', 'purchaseCount', 'totalRevenue', 'averageTicket']);

/** A judgement in words. Names of persons are cut short unless the view says otherwise. */
export function viewScore({ report: source, profiles }: Scored, say: Say, view: ScoreView): ScoreRows {
  const report = makeAllPlain(source);
  const words = say.words.score;
  return {
    heading: words.heading,
    file: tellFiles({ input: report.input, sales: report.sales ?? null }),
    asOf: say.format.day(report.asOf),
    headline: tellHeadline(report, say),
    target: tellTarget(report, say),
    criteria: criterionRows(report, say),
    funnel: funnelRows(report, say),
    size: { heading: words.headings.size, items: tellSize(report, say) },
    quality: tellQuality(report.quality, say),
    relevance: { heading: words.headings.relevance, items: tellRelevance(report, say) },
    verdict: { heading: words.headings.verdict, items: [tellVerdict(report, say), ...tellBesideVerdict(report, say)] },
    facts: factRows(report, say),
    dimensions: dimensionRows(report, say),
    signals: tellSignals(report, say),
    questions: tellQuestions(report, say),
    strengths: tellTraces(report.strengths, 'strengths', say),
    weaknesses: tellTraces(report.weaknesses, 'weaknesses', say),
    more: tellMissing(report.quality, say),
    overlap: overlapRows(report, say),
    calls: callRows(report.calls, profiles, say, view.showPersonal),
    assumptions: tellScoreAssumptions(report, say),
    data: tellScoreData(report, say),
    next: nextSteps(report, say, { ...view, path: makePlain(view.path), reproduce: makePlain(view.reproduce), sales: makePlain(view.sales) }),
  };
}

/** What comes out in one sentence: how many serve the position or show a relation, or why nobody can be reached. */
export function tellHeadline(report: Pick<ScoreReport, 'funnel' | 'columns' | 'sales'>, say: Say): string {
  const { funnel, columns, sales = null } = report;
  const { headline } = say.words.score;
  if (reachesNobody(report)) {
    const mapped = columns.some(({ field }) => field === 'phone' || field === 'email');
    return headline.unreachable(funnel.rows, mapped ? 'cells' : sales?.alone ? 'sales' : 'file', say.format);
  }
  return funnel.fit === null ? headline.proven(funnel.rows, funnel.proven, say.format) : headline.fit(funnel.rows, funnel.fit, say.format);
}

/** What the position looks for, as it was asked for: `ferretería, Lima`; '' without a target. */
export function tellTarget({ target }: Pick<ScoreReport, 'target'>, say: Pick<Say, 'words'>): string {
  return target === null ? '' : target.criteria.flatMap(({ name, wanted }) => nameValues(name, wanted, say)).join(', ');
}

/** Values of a criterion as people say them: what was typed, and words for codes. */
function nameValues(name: Criterion, values: readonly string[], { words: { target } }: Pick<Say, 'words'>): string[] {
  const typed = name === 'sector' || name === 'place' || name === 'product';
  return values.map((value) => (typed ? value : (target.values[value] ?? value)));
}

/** What the position looks for, one criterion a row, and how many of those it is known of match. */
function criterionRows({ target, relevance }: ScoreReport, say: Say): ScoreRows['criteria'] {
  const words = say.words.score;
  return (target?.criteria ?? []).map(({ name, wanted, excluded }) => {
    const counts = relevance?.criteria.find((one) => one.name === name);
    const text = [
      ...(wanted.length > 0 ? [nameValues(name, wanted, say).join(', ')] : []),
      ...(excluded.length > 0 ? [words.without(nameValues(name, excluded, say), say.format)] : []),
    ].join('; ');
    return { name: words.criterion[name], text, counts: counts === undefined ? '' : words.relevance.matches(counts.matching, counts.known, say.format) };
  });
}

const namesOf = ({ target }: ScoreReport): Criterion[] => target?.criteria.map(({ name }) => name) ?? [];
const nounsOf = (report: ScoreReport, say: Say): string[] => namesOf(report).map((name) => say.words.score.criteria[name]);

function funnelRows(report: ScoreReport, say: Say): FunnelRow[] {
  const { funnel, duplicates, calls, input, overlap } = report;
  const { steps, notes, calls: list } = say.words.score;
  const { format } = say;
  // Blank and rejected rows and counter sales are rows of the file and no client.
  const apart = funnel.rows - funnel.distinct - duplicates.repeated;
  const others = input.rejected + input.blank + input.excluded;
  const repeated = [
    ...(duplicates.repeated > 0 ? [notes.repeated(duplicates.repeated, format)] : []),
    ...(apart > 0 ? [others === 0 ? notes.counter(apart, format) : notes.apart(apart, format)] : []),
  ].join(' · ');
  const lost = funnel.distinct - funnel.usable;
  const callNote = (overlap?.ours ?? 0) > 0 ? notes.withoutOurs : calls.length === 0 ? '' : notes.calls(list.sheet, calls.length, format);
  return [
    { step: 'rows', name: steps.rows, count: funnel.rows, note: '' },
    { step: 'distinct', name: steps.distinct, count: funnel.distinct, note: repeated },
    {
      step: 'usable',
      name: steps.usable,
      count: funnel.usable,
      note: lost > 0 ? notes.unreachable(lost, format) : funnel.usable > 0 ? notes.allReachable : '',
    },
    { step: 'proven', name: steps.proven, count: funnel.proven, note: reachesNobody(report) ? notes.provenUnreachable : notes.proven },
    ...(funnel.fit === null ? [] : [{ step: 'fit' as const, name: steps.fit(namesOf(report), format), count: funnel.fit, note: callNote }]),
  ];
}

/** Whether anything in the file says who buys. */
function tellsBuyers({ columns, sales = null }: ScoreReport): boolean {
  return sales !== null || columns.some(({ field }) => field !== null && OF_BUYING.has(field));
}

/** Who can be reached, who bought, what was sold, and who they are. */
function tellSize(report: ScoreReport, say: Say): string[] {
  const { size } = report;
  const words = say.words.score.size;
  const { format } = say;
  const money = (amount: number): string => format.money(amount, size.currency);
  const sold =
    size.revenueLastYear !== null
      ? words.soldLastYear(money(size.revenueLastYear))
      : size.recentRevenue !== null && size.recentBuyers > 0
        ? words.soldToRecent(money(size.recentRevenue), size.recentBuyers, format)
        : size.revenue !== null
          ? words.sold(money(size.revenue))
          : null;
  return [
    words.usable(size.usable, format),
    size.buyers > 0 || tellsBuyers(report) ? words.buyers(size.buyers, format) : words.unknownBuyers,
    ...(sold === null ? [] : [sold]),
    ...(size.companies > 0 ? [words.companies(size.companies, format)] : []),
    ...(size.persons > 0 ? [words.persons(size.persons, format)] : []),
  ];
}

function tellQuality({ score, ceiling, grade, stars, light }: Quality, say: Say): QualityRow {
  const words = say.words.score;
  return {
    score: words.quality.score(tellWhole(score, GRADE_LIMITS, say)),
    grade,
    gradeText: grade === null ? words.noGrade : `${grade} ${words.grades[grade]}`,
    dots: grade === null ? '' : '●'.repeat(stars) + '○'.repeat(STARS - stars),
    light,
    ceiling: ceiling >= 100 ? '' : words.quality.ceiling(tellWhole(ceiling, [NO_GRADE_BELOW, 100], say)),
    total: say.format.decimal(score, 1),
    of: '100',
  };
}

function tellRelevance(report: ScoreReport, say: Say): string[] {
  const words = say.words.score.relevance;
  const { format } = say;
  const { relevance } = report;
  if (relevance === null) return [words.ask];
  const nouns = nounsOf(report, say);
  const { score, judged, unjudged, matching, excluded } = relevance;
  if (judged === 0) return [words.unknown(unjudged, nouns, format)];
  const left = unjudged > 0 ? `; ${words.unjudged(unjudged, nouns, format)}` : '';
  return [words.score(tellWhole(score, [100], say), matching, judged, format) + left, ...(excluded > 0 ? [words.excluded(excluded, format)] : [])];
}

function tellVerdict({ verdict, funnel }: ScoreReport, say: Say): string {
  const share = funnel.distinct === 0 ? 0 : (funnel.proven / funnel.distinct) * 100;
  return say.words.score.verdicts[verdict](`${tellWhole(share, VERDICT_LIMITS, say)}%`);
}

/** There are clients, and none has a phone or an email that works: later steps of the funnel can only be 0. */
const reachesNobody = ({ funnel }: Pick<ScoreReport, 'funnel'>): boolean => funnel.distinct > 0 && funnel.usable === 0;

/** What has to be known beside the verdict: nobody can be reached, many are ours already, the proof is a date that is asked about. */
function tellBesideVerdict(report: ScoreReport, say: Say): string[] {
  const { verdict, signals, strengths, overlap, funnel } = report;
  const words = say.words.score.verdictNotes;
  const known = signals.some(({ code, severity }) => code === 'ours-already' && severity !== 'low');
  // Half of the clients are proven, and yet it is no strength: what proves them is in doubt.
  const doubted = verdict === 'portfolio' && !strengths.some(({ code }) => code === 'proven');
  return [
    ...(reachesNobody(report) ? [words.unreachable] : []),
    ...(known && overlap !== null ? [words.ours(overlap.ours, funnel.distinct, say.format)] : []),
    ...(doubted ? [words.oneDate] : []),
  ];
}

function dimensionRows({ quality }: ScoreReport, say: Say): DimensionRow[] {
  return quality.dimensions.map(({ name, weight, points, evidence }) => ({
    name,
    label: say.words.score.dimensions[name],
    points: say.format.decimal(points, 1),
    weight: tellWeight(weight, say),
    share: weight === 0 ? 0 : points / weight,
    why: tellTraces(evidence, 'why', say),
  }));
}

/** What each missing column could add; dates are asked for as dates where all that would do are. */
function tellMissing({ missing }: Quality, say: Say): string[] {
  return missing.map(({ fields, any, points }) => {
    const columns = fields.map((field) => say.words.terms.fields[field]);
    const isDay = fields.every((field) => fieldOf(field).kind === 'day');
    return say.words.score.more(columns, any, isDay, tellWeight(points, say), points === 1, say.format);
  });
}
