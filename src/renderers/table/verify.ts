import type { CheckReport, VerifyReport } from '../../report/verify-report.js';
import type { Say } from '../say.js';
import { type CheckLine, sourcesOf, tellCheck, tellCounts, tellNotRun } from '../verify-words.js';
import { drawParagraph, drawTitle, joinPage, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { padText, widthOf, wrapText } from './text.js';

/** Columns of figures, what stands between two columns, and how narrow and wide the name of a check becomes. */
const FIGURES = ['expected', 'got', 'tolerance', 'source'] as const;
const GAP = 2;
const LEAST_NAME = 16;
const WIDEST_NAME = 62;
/** What stands below the name of a check, under no status. */
const INDENT = 7;

type Line = { readonly check: CheckReport; readonly line: CheckLine };
type Widths = Readonly<Record<'status' | 'what' | (typeof FIGURES)[number], number>>;

/** The view of `verify` for a terminal: how many passed, every check that was run by subject, what was not run and why, the sources. */
export function renderVerify(report: VerifyReport, say: Say, options: ViewOptions): string {
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const words = say.words.verify;
  const sources = sourcesOf(report);
  const ran = report.subjects.map(({ name, checks }) => ({
    name,
    checks,
    lines: checks.filter(({ status }) => status !== 'not-run').map((check) => ({ check, line: tellCheck(check, say, sources) })),
  }));
  const sign = report.counts.failed === 0 ? page.paint.strong : page.paint.error;
  const failed = ran.flatMap(({ lines }) => lines.filter(({ check }) => check.status === 'failed'));
  return joinPage([
    [
      ...drawTitle(page, words.heading, '', `cartera ${report.version}`),
      ...tellCounts(report, say).flatMap((sentence, at) => wrapText(sentence, page.room - 2).map((line) => (at === 0 ? sign(line) : line))),
    ],
    ...ran.map(({ name, checks, lines }) => [
      ...drawChecks(words.subjects[name], lines, page, page.paint.heading),
      ...tellNotRun(checks, say).flatMap((sentence) => wrapText(sentence, page.room - INDENT).map((line) => ' '.repeat(INDENT) + page.paint.dim(line))),
    ]),
    failed.length === 0 ? [] : drawChecks(words.failures, failed, page, page.paint.error),
    drawParagraph(page, words.legend.heading, [words.legend.history, ...(hasNoData(report) ? [words.legend['no-reference-data']] : [])]),
    drawParagraph(
      page,
      words.sourcesHeading,
      sources.map((source, at) => `[${at + 1}] ${words.sources[source]}`),
    ),
  ]);
}

const hasNoData = ({ subjects }: VerifyReport): boolean => subjects.some(({ checks }) => checks.some(({ because }) => because === 'no-reference-data'));

/** Checks under a heading that has the heads of the figures beside it. */
function drawChecks(heading: string, lines: readonly Line[], page: Page, paint: (text: string) => string): string[] {
  if (lines.length === 0) return [paint(heading.toUpperCase())];
  const widths = measure(
    lines.map(({ line }) => line),
    page,
  );
  const { columns } = page.say.words.verify;
  const heads = FIGURES.map((key) => padText(columns[key], widths[key], 'right')).join(' '.repeat(GAP));
  return [
    `${padText(paint(heading.toUpperCase()), widths.status + GAP + widths.what)}${' '.repeat(GAP)}${page.paint.dim(heads)}`,
    ...lines.flatMap(({ check, line }) => drawLine(check, line, widths, page)),
  ];
}

/** Figures take what they need, the name of the check what is left: longer ones go on below. */
function measure(lines: readonly CheckLine[], { room, say }: Page): Widths {
  const { columns, statuses } = say.words.verify;
  const widest = (key: (typeof FIGURES)[number]): number => Math.max(widthOf(columns[key]), ...lines.map((line) => widthOf(line[key])));
  const [expected, got, tolerance, source] = [widest('expected'), widest('got'), widest('tolerance'), widest('source')];
  const status = Math.max(widthOf(statuses.passed), widthOf(statuses.failed));
  const left = room - status - expected - got - tolerance - source - 5 * GAP;
  return { status, expected, got, tolerance, source, what: Math.max(LEAST_NAME, Math.min(left, WIDEST_NAME)) };
}

function drawLine(check: CheckReport, line: CheckLine, widths: Widths, { say, paint }: Page): string[] {
  const status = padText(say.words.verify.statuses[check.status], widths.status);
  const figures = FIGURES.map((key) => padText(line[key], widths[key], 'right'));
  return wrapText(line.what, widths.what).map((what, at) =>
    at === 0
      ? [check.status === 'failed' ? paint.error(status) : paint.dim(status), padText(what, widths.what), ...figures].join(' '.repeat(GAP))
      : ' '.repeat(INDENT) + what,
  );
}
