import type { CheckReport, VerifyReport } from '../../report/verify-report.js';
import type { Say } from '../say.js';
import { type CheckLine, sourcesOf, tellCheck, tellCounts, tellNotRun } from '../verify-words.js';
import { drawParagraph, drawTitle, joinPage, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { padText, widthOf, wrapText } from './text.js';

/** Columns of figures, what stands between two columns, and how wide the name of a check becomes. */
const FIGURES = ['expected', 'got', 'tolerance', 'source'] as const;
const GAP = 2;
const WIDEST_NAME = 62;

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
  const widths = measure(
    ran.flatMap(({ lines }) => lines.map(({ line }) => line)),
    page,
  );
  const sign = report.counts.failed === 0 ? page.paint.strong : page.paint.error;
  const failed = ran.flatMap(({ lines }) => lines.filter(({ check }) => check.status === 'failed'));
  const drawn = (some: typeof failed): string[] => some.flatMap(({ check, line }) => drawLine(check, line, widths, page));
  return joinPage([
    [
      ...drawTitle(page, words.heading, '', `cartera ${report.version}`),
      ...tellCounts(report, say).flatMap((sentence, at) => wrapText(sentence, page.room - 2).map((line) => (at === 0 ? sign(line) : line))),
    ],
    [drawHeads(widths, page)],
    ...ran.map(({ name, checks, lines }) => [
      page.paint.heading(words.subjects[name].toUpperCase()),
      ...drawn(lines),
      ...tellNotRun(checks, say).flatMap((sentence) =>
        wrapText(sentence, page.room - widths.status - GAP).map((line) => `${' '.repeat(widths.status + GAP)}${page.paint.dim(line)}`),
      ),
    ]),
    failed.length === 0 ? [] : [page.paint.error(words.failures.toUpperCase()), ...drawn(failed)],
    drawParagraph(page, words.legend.heading, [words.legend.history, ...(hasNoData(report) ? [words.legend['no-reference-data']] : [])]),
    drawParagraph(
      page,
      words.sourcesHeading,
      sources.map((source, at) => `[${at + 1}] ${words.sources[source]}`),
    ),
  ]);
}

const hasNoData = ({ subjects }: VerifyReport): boolean => subjects.some(({ checks }) => checks.some(({ because }) => because === 'no-reference-data'));

/** Figures take what they need, the name of the check what is left: longer ones go on below. */
function measure(lines: readonly CheckLine[], { room, say }: Page): Widths {
  const { columns, statuses } = say.words.verify;
  const widest = (key: (typeof FIGURES)[number]): number => Math.max(widthOf(columns[key]), ...lines.map((line) => widthOf(line[key])));
  const [expected, got, tolerance, source] = [widest('expected'), widest('got'), widest('tolerance'), widest('source')];
  const status = Math.max(widthOf(statuses.passed), widthOf(statuses.failed));
  const left = room - status - expected - got - tolerance - source - 5 * GAP;
  const name = Math.max(widthOf(columns.what), ...lines.map((line) => widthOf(line.what)));
  return { status, expected, got, tolerance, source, what: Math.max(16, Math.min(name, left, WIDEST_NAME)) };
}

function drawHeads(widths: Widths, { say, paint }: Page): string {
  const { columns } = say.words.verify;
  const figures = FIGURES.map((key) => padText(columns[key], widths[key], 'right'));
  return paint.dim([' '.repeat(widths.status), padText(columns.what, widths.what), ...figures].join(' '.repeat(GAP)));
}

function drawLine(check: CheckReport, line: CheckLine, widths: Widths, { say, paint }: Page): string[] {
  const failed = check.status === 'failed';
  const status = padText(say.words.verify.statuses[check.status], widths.status);
  const figures = FIGURES.map((key) => padText(line[key], widths[key], 'right'));
  return wrapText(line.what, widths.what).map((what, at) =>
    at === 0
      ? [failed ? paint.error(status) : paint.dim(status), padText(what, widths.what), ...figures].join(' '.repeat(GAP))
      : `${' '.repeat(widths.status + GAP)}${what}`,
  );
}
