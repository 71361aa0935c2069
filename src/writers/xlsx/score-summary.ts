import type { ScoreRows } from '../../renderers/score-rows.js';
import type { ScoreReport } from '../../report/score-report.js';
import type { Book } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import {
  BAR,
  chip,
  FOOTER,
  figure,
  GLOSS,
  HEAD,
  HEAD_RIGHT,
  HEADLINE,
  INTEGER,
  LINK,
  type Look,
  NAME,
  PARAGRAPH,
  PERCENT,
  printed,
  SECTION,
  type Shade,
  SUBTITLE,
  TEAL,
  TITLE,
  total,
} from './look.js';
import { addBars, type Bars } from './rules.js';
import { rangeOf } from './score-table.js';
import type { ScoreSheetSay } from './sheet-words.js';

const WIDTHS = [2, 36, 12, 10, 22, 78];
const [FIRST, LAST] = [2, 6];
/** First column and columns of the links to the other sheets, three in a row. */
const LINKS = [
  [2, 1],
  [3, 3],
  [6, 1],
] as const;
const WHY = 78;
const LETTERS = 150;
const BOLD: Look = { ...NAME, font: { ...NAME.font, bold: true } };
const WRAPPED: Look = { ...GLOSS, alignment: { ...GLOSS.alignment, wrapText: true } };
const LIGHTS: Readonly<Record<ScoreReport['quality']['light'], Shade>> = {
  green: { ink: 'FF166534', paper: 'FFDCFCE7' },
  amber: { ink: 'FF854D0E', paper: 'FFFEF3C7' },
  red: { ink: 'FF991B1B', paper: 'FFFEE2E2' },
  none: { ink: 'FF475569', paper: 'FFF1F5F9' },
};

/** A page made row by row. */
type Draft = { readonly canvas: Canvas; row: number; readonly bars: Bars[]; readonly say: ScoreSheetSay };

const across = ({ canvas, row }: Draft, content: Content, look: Look): void => canvas.put(row, FIRST, content, look, LAST - FIRST + 1);

function title(draft: Draft, text: string): void {
  draft.row++;
  across(draft, text, SECTION);
  draft.canvas.height(draft.row++, 22);
}

function sentences(draft: Draft, heading: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  title(draft, heading);
  for (const text of texts) {
    across(draft, `•  ${text}`, PARAGRAPH);
    draft.canvas.height(draft.row++, heightOf(text, LETTERS, 16));
  }
}

/** The first sheet: the judgement as the page has it, with links to the sheets that carry it. `sheets`: names of those that follow. */
export function writeScoreSummary(
  book: Book,
  report: ScoreReport,
  rows: ScoreRows,
  say: ScoreSheetSay,
  { country, sheets }: { readonly country: string | null; readonly sheets: readonly string[] },
): void {
  const { terms, workbook, score, signals, scoreBook } = say.words;
  const sheet = book.add(scoreBook.sheets.summary, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: printed(country, 'portrait'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const draft: Draft = { canvas: new Canvas(), row: 2, bars: [], say };
  const { canvas } = draft;
  canvas.height(1, 8);
  across(draft, rows.heading, TITLE);
  canvas.height(draft.row++, 30);
  const target = rows.target === '' ? [] : [`${score.headings.target}: ${rows.target}`];
  across(draft, [rows.file, `${terms.headings.asOf}: ${rows.asOf}`, ...target].join('  ·  '), SUBTITLE);
  draft.row++;
  for (const [at, name] of sheets.entries()) {
    const [column, width] = LINKS[at % LINKS.length] ?? LINKS[0];
    canvas.put(draft.row + Math.floor(at / LINKS.length), column, { text: workbook.go(name), hyperlink: `#'${name}'!A1` }, LINK, width);
  }
  draft.row += Math.ceil(sheets.length / LINKS.length) + 1;
  across(draft, rows.headline, { ...HEADLINE, font: { ...HEADLINE.font, size: 14, bold: true } });
  canvas.height(draft.row++, 28);

  drawFunnel(draft, rows);
  drawAxes(draft, report, rows);
  drawDimensions(draft, report, rows);
  sentences(
    draft,
    signals.heading,
    rows.signals.map(({ text }) => text),
  );
  if (rows.signals.length === 0) sentences(draft, signals.heading, [score.nothing]);
  sentences(draft, score.headings.strong, rows.strengths);
  sentences(draft, score.headings.weak, rows.weaknesses);
  sentences(draft, score.headings.more, rows.more);
  for (const { heading, items } of rows.facts) sentences(draft, heading, items);
  canvas.draw(sheet.page);
  sheet.end(addBars(sheet.page, draft.bars));
}

function drawFunnel(draft: Draft, { funnel }: ScoreRows): void {
  const { canvas, say } = draft;
  title(draft, say.words.score.headings.funnel);
  const begin = draft.row;
  const all = funnel[0]?.count ?? 0;
  for (const { name, count, note } of funnel) {
    const last = draft.row === begin + funnel.length - 1;
    canvas.put(draft.row, FIRST, name, last ? BOLD : NAME);
    canvas.put(draft.row, FIRST + 1, count, figure(INTEGER));
    canvas.put(draft.row, FIRST + 2, null, NAME);
    canvas.put(draft.row, FIRST + 3, all === 0 ? 0 : count / all, figure(PERCENT));
    canvas.put(draft.row, FIRST + 4, note, GLOSS);
    canvas.height(draft.row++, 19);
  }
  draft.bars.push({ ref: rangeOf(FIRST + 2, begin, draft.row - 1), color: BAR, most: 'max' });
}

/** Size, quality, relevance and the verdict: a name and what there is to say. */
function drawAxes(draft: Draft, { quality }: ScoreReport, rows: ScoreRows): void {
  const { canvas, say } = draft;
  draft.row++;
  const { score, gradeText, dots, ceiling } = rows.quality;
  const told = [
    { ...rows.size, look: NAME },
    {
      heading: say.words.score.headings.quality,
      items: [score, [gradeText, dots].filter((part) => part !== '').join(' '), ceiling],
      look: chip(LIGHTS[quality.light]),
    },
    { ...rows.relevance, look: NAME },
    { ...rows.verdict, look: BOLD },
  ];
  for (const { heading, items, look } of told) {
    const text = items.filter((item) => item !== '').join(' · ');
    canvas.put(draft.row, FIRST, heading, BOLD);
    canvas.put(draft.row, FIRST + 1, text, { ...look, alignment: { ...look.alignment, wrapText: true } }, LAST - FIRST);
    canvas.height(draft.row++, heightOf(text, LETTERS - 36, 17));
  }
}

function drawDimensions(draft: Draft, { quality }: ScoreReport, rows: ScoreRows): void {
  const { canvas, say } = draft;
  const { score: words, dimensions, scorePage, terms } = say.words;
  title(draft, dimensions.heading);
  canvas.put(draft.row, FIRST, scorePage.columns.dimension, HEAD);
  for (const [at, head] of [words.headings.points, words.headings.of, scorePage.columns.scale].entries())
    canvas.put(draft.row, FIRST + 1 + at, head, HEAD_RIGHT);
  canvas.put(draft.row++, FIRST + 4, words.headings.why, { ...HEAD, alignment: { ...HEAD.alignment, indent: 1 } });
  const begin = draft.row;
  for (const [at, { label, share, why }] of rows.dimensions.entries()) {
    const { points = 0, weight = 0 } = quality.dimensions[at] ?? {};
    const told = why.join(' · ');
    canvas.put(draft.row, FIRST, label, NAME);
    canvas.put(draft.row, FIRST + 1, points, figure('0.0'));
    canvas.put(draft.row, FIRST + 2, weight, figure('0.##'));
    canvas.put(draft.row, FIRST + 3, share, figure(PERCENT));
    canvas.put(draft.row, FIRST + 4, told, WRAPPED);
    canvas.height(draft.row++, Math.max(19, heightOf(told, WHY, 14)));
  }
  draft.bars.push({ ref: rangeOf(FIRST + 2, begin, draft.row - 1), color: BAR, most: 'max' });
  canvas.put(draft.row, FIRST, terms.headings.total, total());
  canvas.put(draft.row, FIRST + 1, quality.score, total('0.0'));
  canvas.put(
    draft.row,
    FIRST + 2,
    quality.dimensions.reduce((sum, one) => sum + one.weight, 0),
    total('0.##'),
  );
  canvas.put(draft.row, FIRST + 3, quality.score / 100, total(PERCENT));
  canvas.put(draft.row++, FIRST + 4, rows.quality.ceiling, { ...total(), font: { ...total().font, bold: false } });
}
