import type { CheckReport, VerifyReport } from '../report/verify-report.js';
import { SOURCES, type SourceCode } from '../verify/check.js';
import { makePlain } from './plain.js';
import type { Say } from './say.js';

/** A check in words: what it looks at, its figures, and the number of its source in the list. */
export type CheckLine = {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly tolerance: string;
  readonly source: string;
};

/** Decimals beyond those of the expected figure, and most of all. */
const MORE_DIGITS = 2;
const MOST_DIGITS = 12;
/** Smaller shares are no per cent that anybody reads. */
const LEAST_PERCENT = 0.0001;

/** What a check looks at. */
export const tellWhat = ({ what, args }: CheckReport, { words, format }: Say): string => makePlain(words.verify.what[what](args, format));

/** A check as its line in a table. */
export function tellCheck(check: CheckReport, say: Say, sources: readonly SourceCode[]): CheckLine {
  return {
    what: tellWhat(check, say),
    expected: tellFigure(check.expected, check.digits, say),
    got: tellGot(check, say),
    tolerance: tellTolerance(check, say),
    source: `[${sources.indexOf(check.source) + 1}]`,
  };
}

/** The sources of a report, in the order of the list of all: a number stands for its place. */
export function sourcesOf({ subjects }: VerifyReport): readonly SourceCode[] {
  const used = new Set(subjects.flatMap(({ checks }) => checks.map(({ source }) => source)));
  return SOURCES.filter((source) => used.has(source));
}

/** Why checks were not run and what they look at, sort by sort: one sentence for each reason. */
export function tellNotRun(checks: readonly CheckReport[], { words: { verify } }: Say): string[] {
  const reasons = new Map<string, Map<string, number>>();
  for (const { status, because, file, what } of checks) {
    if (status !== 'not-run') continue;
    const reason = because === 'no-file' ? verify.because['no-file'](makePlain(file ?? '')) : verify.because['no-reference-data'];
    const sorts = reasons.get(reason) ?? new Map<string, number>();
    reasons.set(reason, sorts.set(verify.sorts[what], (sorts.get(verify.sorts[what]) ?? 0) + 1));
  }
  return [...reasons].map(([reason, sorts]) => `${reason}: ${[...sorts].map(([name, count]) => verify.sort(name, count)).join(', ')}`);
}

/** How many passed and failed, and how many were not run. */
export function tellCounts({ counts }: VerifyReport, { words: { verify }, format }: Say): string[] {
  const ran = verify.headline(counts.passed, counts.failed, format);
  return counts.notRun === 0 ? [ran] : [ran, verify.notRun(counts.notRun, format)];
}

function tellFigure(figure: number | string, digits: number, { words, format }: Say): string {
  if (typeof figure === 'number') return format.decimal(figure, digits);
  const generations: Readonly<Record<string, string>> = words.rules.generation.labels;
  return words.verify.figures[figure] ?? generations[figure] ?? format.day(figure);
}

function tellGot(check: CheckReport, say: Say): string {
  const { got, expected, digits, tolerance, status, error } = check;
  if (got === null) return error === null ? '–' : say.words.verify.stopped(error);
  if (tolerance.kind === 'exact') return tellFigure(got, digits, say);
  // A figure that fails must not look like the expected one.
  let shown = Math.min(MOST_DIGITS, digits >= 10 ? digits : digits + MORE_DIGITS);
  while (status === 'failed' && shown < MOST_DIGITS && tellFigure(got, shown, say) === tellFigure(expected, shown, say)) shown++;
  return tellFigure(got, shown, say);
}

function tellTolerance({ tolerance: { kind, value } }: CheckReport, { words, format }: Say): string {
  if (kind === 'exact') return words.verify.exact;
  if (kind === 'least') return words.verify.least;
  if (kind === 'share') return value < LEAST_PERCENT ? `±${(value * 100).toExponential(0)}%` : `±${format.decimal(value * 100, 1)}%`;
  return `±${value < LEAST_PERCENT / 10 ? value.toExponential(0) : format.decimal(value, decimalsOf(value))}`;
}

/** The decimals that a small number takes to be written. */
const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;
