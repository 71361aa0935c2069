import type { CandidateReport, CompareReport } from '../report/compare-report.js';
import { keepsOrder } from '../report/make-compare.js';
import { DIMENSION_NAMES } from '../settings.js';
import type { Say } from './say.js';
import { tellSignals } from './score-traces.js';

/** How a comparison is shown: the terminal, the files as they were typed and what each is called, the options, the command that gives it again. */
export type CompareView = {
  readonly width: number;
  readonly color: boolean;
  readonly files: readonly string[];
  readonly names: readonly string[];
  readonly options: string;
  readonly reproduce: string;
  /** ISO 3166-1 of the first file: which paper its people print on. */
  readonly country: string | null;
};

/** One line of the comparison: a name and a text for each candidate; `bar` 0..1 where one is drawn beside it; `strong` marks what is ranked by. */
export type CompareRow = {
  readonly name: string;
  readonly cells: readonly string[];
  /** The same as numbers, null where there is none, and what they are of; without them the cells are words. */
  readonly values?: readonly (number | null)[];
  readonly of?: 'count' | 'points' | 'money';
  readonly bars?: readonly number[];
  readonly strong?: true;
};

/** Names of the candidates, ready to be printed. */
export const namesOf = ({ candidates }: CompareReport): string[] => candidates.map(({ file }) => file);

const figureOf = (value: number | null, write: (value: number) => string, none: string): string => (value === null ? none : write(value));

/** Funnel, size, quality, relevance, verdict: what the candidates are ranked by and what they bring. */
export function listFigures({ candidates, target }: CompareReport, { words, format: f }: Say): CompareRow[] {
  const { rows: names, verdicts, none } = words.compare;
  const owned = candidates.some(({ overlap }) => overlap !== null);
  // With a target the last step leaves ours out already.
  const apart = candidates.some(({ funnel, toCall }) => toCall !== (funnel.fit ?? funnel.proven));
  const most = Math.max(1, ...candidates.map(({ funnel }) => funnel.rows));
  const row = (name: string, of: (one: CandidateReport) => string, more: Omit<CompareRow, 'name' | 'cells'> = {}): CompareRow => ({
    name,
    cells: candidates.map(of),
    ...more,
  });
  const count = (name: string, of: (one: CandidateReport) => number | null, more: Omit<CompareRow, 'name' | 'cells'> = {}): CompareRow =>
    row(name, (one) => figureOf(of(one), f.integer, none), { values: candidates.map(of), of: 'count', ...more });
  const points = (name: string, of: (one: CandidateReport) => number | null): CompareRow =>
    row(name, (one) => figureOf(of(one), (value) => f.decimal(value, 1), none), { values: candidates.map(of), of: 'points' });
  const money = (name: string, of: (one: CandidateReport) => number | null): CompareRow =>
    row(name, (one) => figureOf(of(one), (amount) => f.money(amount, one.size.currency), none), { values: candidates.map(of), of: 'money' });
  const step = (key: 'rows' | 'distinct' | 'usable' | 'proven' | 'fit', strong: boolean): CompareRow =>
    count(names[key], ({ funnel }) => funnel[key], {
      bars: candidates.map(({ funnel }) => (funnel[key] ?? 0) / most),
      ...(strong && { strong: true as const }),
    });
  return [
    step('rows', false),
    step('distinct', false),
    step('usable', false),
    step('proven', target === null && !apart),
    ...(target === null ? [] : [step('fit', !apart)]),
    ...(apart ? [count(names.toCall, ({ toCall }) => toCall, { bars: candidates.map(({ toCall }) => toCall / most), strong: true })] : []),
    row(names.quality, ({ quality }) => `${f.decimal(quality.score, 1)}${quality.grade === null ? '' : ` ${quality.grade}`}`, { strong: true }),
    points(names.ceiling, ({ quality }) => quality.ceiling),
    ...(target === null ? [] : [points(names.relevance, ({ relevance }) => relevance?.score ?? null)]),
    count(names.companies, ({ size }) => size.companies),
    count(names.buyers, ({ size }) => size.buyers),
    money(names.sold, ({ size }) => size.revenue),
    ...(candidates.some(({ size }) => size.revenueLastYear !== null) ? [money(names.soldLastYear, ({ size }) => size.revenueLastYear)] : []),
    ...(owned ? [count(names.ours, ({ overlap }) => overlap?.ours ?? null)] : []),
    row(names.verdict, ({ verdict }) => verdicts[verdict]),
    count(names.clarify, ({ signals }) => signals.length),
  ];
}

/** The points of every dimension, and their sum. */
export function listPoints({ candidates, rules }: CompareReport, { words, format: f }: Say): CompareRow[] {
  const rows = DIMENSION_NAMES.map((name, at): CompareRow => {
    const of = (one: CandidateReport) => one.quality.dimensions[at];
    return {
      name: `${words.score.dimensions[name]} (${f.decimal(rules.weights[name], 0)})`,
      cells: candidates.map((one) => f.decimal(of(one)?.points ?? 0, 1)),
      values: candidates.map((one) => of(one)?.points ?? 0),
      of: 'points',
      bars: candidates.map((one) => of(one)?.value ?? 0),
    };
  });
  return [
    ...rows,
    {
      name: words.compare.rows.total,
      cells: candidates.map(({ quality }) => f.decimal(quality.score, 1)),
      values: candidates.map(({ quality }) => quality.score),
      of: 'points',
      strong: true,
    },
  ];
}

/** Who comes first, and by what. */
export function tellFirst(report: CompareReport, { words, format: f }: Say): string {
  const { headline } = words.compare;
  const firsts = report.candidates.filter(({ rank }) => rank === 1);
  const first = firsts[0] as CandidateReport;
  const clients = first.toCall;
  if (firsts.length > 1) return headline.tie(f.list(firsts.map(({ file }) => file)), clients, f);
  return (first.funnel.fit === null ? headline.proven : headline.fit)(first.file, clients, f);
}

/** Candidates by a ranking: `a > b = c`. */
function tellOrder(ranks: readonly number[], names: readonly string[], { words }: Say): string {
  const order = ranks.map((rank, at) => ({ rank, name: names[at] as string })).sort((a, b) => a.rank - b.rank);
  return order.map(({ rank, name }, at) => (at === 0 ? '' : order[at - 1]?.rank === rank ? words.compare.level : words.compare.before) + name).join('');
}

/** What would change the ranking: by how much each is ahead, then other measures and what the position could do without. */
export function tellChanges(report: CompareReport, say: Say): string[] {
  const { words, format: f } = say;
  const { compare, score } = words;
  const { sensitivity, candidates } = report;
  const names = namesOf(report);
  const hasFit = candidates[0]?.funnel.fit !== null;
  const gaps = sensitivity.gaps.map(({ ahead, behind, by, margin, shift }) => {
    const [a, b] = [names[ahead] as string, names[behind] as string];
    const quality = (candidates[ahead] as CandidateReport).quality.score - (candidates[behind] as CandidateReport).quality.score;
    const decides =
      by === 'funnel'
        ? compare.gaps.funnel(a, b, margin, hasFit, f)
        : by === 'quality'
          ? compare.gaps.quality(a, b, f.decimal(margin, 1))
          : by === 'size'
            ? compare.gaps.size(a, b, margin, f)
            : compare.gaps.tie(a, b);
    const turns =
      quality < 0
        ? compare.better(b, f.decimal(-quality, 1))
        : shift === null
          ? compare.firm
          : compare.shift(b, f.decimal(shift.points, 1), score.dimensions[shift.from], score.dimensions[shift.to]);
    return by === 'tie' || by === 'size' ? decides : `${decides} ${turns}`;
  });
  const others = [
    ...sensitivity.alone.filter(({ by }) => by !== 'funnel').map(({ by, ranks }) => ({ what: compare.alone[by], ranks })),
    ...sensitivity.without.map(({ criterion, ranks }) => ({ what: compare.without(score.criteria[criterion]), ranks })),
  ];
  const same = others.filter(({ ranks }) => keepsOrder(ranks));
  const changed = others.filter(({ ranks }) => !keepsOrder(ranks));
  const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return [
    ...gaps,
    ...changed.map(({ what, ranks }) => compare.order(what, tellOrder(ranks, names, say))),
    ...(same.length === 0
      ? []
      : [
          compare.unchanged(
            same.map(({ what }) => small(what)),
            f,
          ),
        ]),
  ];
}

/** Clients that several candidates bring. */
export function tellShared(report: CompareReport, { words, format: f }: Say): string[] {
  const { compare } = words;
  const names = namesOf(report);
  const told = report.shared.map(({ a, b, clients }) => {
    const [one, other] = [names[a] as string, names[b] as string];
    return report.candidates[a]?.sha256 === report.candidates[b]?.sha256 ? compare.same(one, other) : compare.shared(one, other, clients, f);
  });
  return told.length === 0 ? [compare.nothingShared] : told;
}

/** What there is to clarify with each candidate. */
export function tellAllSignals({ candidates }: CompareReport, say: Say): string[] {
  return candidates.flatMap(({ file, signals }) => tellSignals({ signals }, say).map(({ text }) => say.words.compare.signals(file, text)));
}
