import type { Scored } from '../../report/score-report.js';
import { makePlain } from '../plain.js';
import type { Say } from '../say.js';
import type { CallRow } from '../score-cases.js';
import type { FactRow } from '../score-facts.js';
import { type ScoreRows, viewScore } from '../score-rows.js';
import type { ScoreView } from '../score-view.js';
import { drawBeside, drawGrid, type GridColumn } from './grid.js';
import { drawCommands, drawLabelled, drawTitle, joinPage, type Page, roomFor } from './page.js';
import { makePaint } from './paint.js';
import { drawDimensions, drawFunnel, drawHeadline, drawQuality } from './score-blocks.js';
import { widthOf, wrapItems, wrapText } from './text.js';

/** Room for the longest heading and a space. */
const LABEL = 12;
/** Room from which the funnel and the points stand side by side. */
const WIDE = 118;
const FUNNEL_WIDTH = 56;
const GAP = 4;
/** What is listed at most; the files of `--out` have all. */
const MOST_SIGNALS = 6;
/** Questions of the interview that stand with the signals: whose the clients are. */
const OF_ORIGIN = new Set(['no-origin', 'corporate']);
const MOST_CASES = { narrow: 3, wide: 6 };
const MOST_CALLS = 8;
const MOST_LINES = 2;
const MOST_MORE = 2;

/** The judgement of a candidate's portfolio for a terminal: lines of at most `width` columns, no colour codes where `color` is false. */
export function renderScore(scored: Scored, say: Say, view: ScoreView): string {
  const rows = viewScore(scored, say, view);
  const page: Page = { say, paint: makePaint(view.color), room: roomFor(view.width) };
  const { headings } = say.words.terms;
  const wide = page.room >= WIDE;
  const title = drawTitle(page, rows.heading, makePlain(rows.file), `${headings.asOf.toLowerCase()} ${rows.asOf}`);
  const top = [...title, ...drawHeadline(rows.headline, rows.target, page)];
  return joinPage([
    top,
    ...(wide ? [drawAbreast(rows, page), drawFacts(rows, page, true)] : drawBelow(rows, page)),
    drawClarify(rows, page),
    drawTraits(rows, page),
    [...labelAll(page, headings.assumptions, rows.assumptions), ...labelAll(page, headings.data, rows.data.length > 0 ? [rows.data.join(' ')] : [])],
    wide ? drawCalls(rows.calls, page, view.showPersonal) : [],
    drawNext(rows, page),
  ]);
}

function drawAbreast(rows: ScoreRows, page: Page): string[] {
  const width = page.room - FUNNEL_WIDTH - GAP;
  return drawBeside(
    [
      { lines: drawFunnel(rows.funnel, page, FUNNEL_WIDTH, true), width: FUNNEL_WIDTH },
      { lines: drawDimensions(rows, page, width), width },
    ],
    GAP,
  );
}

const drawBelow = (rows: ScoreRows, page: Page): string[][] => [
  drawFunnel(rows.funnel, page, page.room, false),
  drawFacts(rows, page, false),
  drawDimensions(rows, page, page.room),
];

/** Sentences beside a heading, each on lines of its own. */
function labelAll(page: Page, heading: string, sentences: readonly string[]): string[] {
  return drawLabelled(
    page,
    heading,
    sentences.flatMap((sentence) => wrapText(sentence, page.room - LABEL)),
    LABEL,
  );
}

/** Items beside a heading; those behind the first `sure` ones only as far as the line goes. */
function drawFact(page: Page, { heading, items }: FactRow, sure = items.length): string[] {
  const room = page.room - LABEL;
  let shown = items.slice(0, sure);
  while (shown.length < items.length && wrapItems(items.slice(0, shown.length + 1), room).length === 1) shown = items.slice(0, shown.length + 1);
  return drawLabelled(page, heading, wrapItems(shown, room), LABEL);
}

/** Size, quality, relevance and verdict, then whose the clients are and what could come along. */
function drawFacts(rows: ScoreRows, page: Page, wide: boolean): string[] {
  const { headings } = page.say.words.score;
  const most = wide ? MOST_CASES.wide : MOST_CASES.narrow;
  const room = page.room - LABEL;
  const cases = rows.overlap.slice(0, most).flatMap(({ text }) => wrapText(text, room - 2).map((line, at) => `${at === 0 ? '· ' : '  '}${line}`));
  const rest = rows.overlap.length - most;
  const more = rest > 0 ? [`  ${page.say.words.score.overlap.more(rest, page.say.format)}`] : [];
  return [
    // Companies and persons stand behind what was sold, where there is room.
    ...drawFact(page, rows.size, SURE_SIZES),
    ...drawLabelled(page, headings.quality, drawQuality(rows.quality, page, room), LABEL),
    ...drawFact(page, rows.relevance),
    ...drawFact(page, rows.verdict),
    ...rows.facts.flatMap((fact) => [
      ...drawFact(page, fact),
      ...(fact.heading === headings.own ? [...cases, ...more].map((line) => ' '.repeat(LABEL) + page.paint.dim(line)) : []),
    ]),
  ];
}

/** Who can be reached, who bought, what was sold. */
const SURE_SIZES = 3;

/** Signals, and whose the clients are. */
function drawClarify(rows: ScoreRows, page: Page): string[] {
  const { paint, room, say } = page;
  const words = say.words.score;
  const heading = paint.heading(say.words.signals.heading.toUpperCase());
  const colors = { high: paint.error, medium: paint.warning, low: paint.dim };
  const items = [
    ...rows.signals.slice(0, MOST_SIGNALS).map(({ text, severity }) => ({ text, mark: colors[severity]('■') })),
    ...rows.questions.filter(({ code }) => OF_ORIGIN.has(code)).map(({ text }) => ({ text, mark: '■' })),
  ];
  const lines = items.flatMap(({ text, mark }) => wrapText(text, room - 2).map((line, at) => `${at === 0 ? mark : ' '} ${line}`));
  const none = rows.signals.length > 0 ? [] : wrapText(items.length === 0 ? words.nothing : words.onlyOrigin, room);
  return [items.length === 0 ? heading : `${heading} ${paint.dim(`(${say.words.signals.note})`)}`, ...none, ...lines];
}

/** What speaks for the portfolio, against it, and which column would say more. */
function drawTraits({ strengths, weaknesses, more }: ScoreRows, page: Page): string[] {
  const { headings } = page.say.words.score;
  const room = page.room - LABEL;
  const select = (items: readonly string[]): string[] => {
    let shown = items.slice(0, 1);
    while (shown.length < items.length && wrapItems(items.slice(0, shown.length + 1), room).length <= MOST_LINES) shown = items.slice(0, shown.length + 1);
    return wrapItems(shown, room);
  };
  return [
    ...drawLabelled(page, headings.strong, select(strengths), LABEL),
    ...drawLabelled(page, headings.weak, select(weaknesses), LABEL),
    ...labelAll(page, headings.more, more.slice(0, MOST_MORE)),
  ];
}

/** The first clients to call. */
function drawCalls(calls: readonly CallRow[], page: Page, whole: boolean): string[] {
  const { paint, say } = page;
  const words = say.words.score.calls;
  if (calls.length === 0) return wrapText(words.none, page.room);
  const shown = calls.slice(0, MOST_CALLS);
  const column = (key: Exclude<keyof CallRow, 'line'>, head: string, align: 'left' | 'right', most?: number): GridColumn => ({
    head,
    cells: shown.map((row) => row[key]),
    align,
    gap: 2,
    ...(most === undefined ? {} : { most }),
  });
  const all = [
    column('row', words.heads.row, 'right'),
    column('client', words.heads.client, 'left', 36),
    column('because', words.heads.because, 'left'),
    column('relevance', words.heads.relevance, 'right'),
    column('reach', words.heads.reach, 'left'),
    column('lastContact', words.heads.lastContact, 'left'),
    column('lastSale', words.heads.lastSale, 'left'),
    column('revenue', words.heads.revenue, 'right'),
  ];
  // A column that nobody has anything in says nothing.
  const columns = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return [
    paint.heading(words.title(shown.length, calls.length, say.format).toUpperCase()),
    ...drawGrid(columns, paint.dim),
    ...(whole ? [] : wrapText(words.masked, page.room).map(paint.dim)),
  ];
}

/** The next commands whole where they fit; else an ellipsis stands for what was typed, which the last line has whole. */
function drawNext({ next }: ScoreRows, page: Page): string[] {
  const heading = page.say.words.terms.headings.next;
  const fits = next.slice(0, -1).every(({ command, note }) => widthOf(command) + widthOf(note) + 4 <= page.room - LABEL);
  if (fits) return drawCommands(page, heading, next, LABEL);
  const short = drawCommands(
    page,
    heading,
    next.slice(0, -1).map((step) => ({ command: step.short, note: step.note })),
    LABEL,
  );
  const last = next.at(-1);
  if (last === undefined) return short;
  return [...short, `  ${page.paint.command(last.command)}`, ...(last.note === '' ? [] : [`    ${page.paint.dim(`(${last.note})`)}`])];
}
