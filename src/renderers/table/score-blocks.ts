import type { DimensionRow, FunnelRow, QualityRow, ScoreRows } from '../score-rows.js';
import { drawBar } from './bars.js';
import { drawGrid, type GridColumn } from './grid.js';
import type { Page } from './page.js';
import { cutText, padText, widthOf, wrapText } from './text.js';

const SHORTEST_BAR = 6;
const LONGEST_BAR = 24;
/** Letters of a note, of a reason, below which it gets room from the bar or a line of its own. */
const NARROW_NOTE = 16;
const NARROW_WHY = 18;
const POINTS_BAR = 10;
const LONG_POINTS_BAR = 16;
const WIDE_WHY = 40;

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** The steps from rows to clients, each with its bar and its note behind it, or below where there is no room or another block stands `beside`. */
export function drawFunnel(rows: readonly FunnelRow[], page: Page, width: number, beside: boolean): string[] {
  const { paint, say } = page;
  const counts = rows.map(({ count }) => say.format.integer(count));
  const [nameWidth, countWidth] = [longest(rows.map(({ name }) => name)), longest(counts)];
  const free = width - nameWidth - 2 - countWidth - 2;
  const stacked = beside || free < SHORTEST_BAR + 2 + NARROW_NOTE;
  const wanted = stacked ? 0 : longest(rows.map(({ note }) => note)) + 2;
  const roomy = free >= wanted + SHORTEST_BAR;
  const bar = roomy ? Math.min(LONGEST_BAR, free - wanted) : free >= SHORTEST_BAR ? SHORTEST_BAR : 0;
  const noteRoom = free - bar - (bar > 0 ? 2 : 0);
  const largest = Math.max(...rows.map(({ count }) => count));
  const last = rows.length - 1;
  return rows.flatMap(({ name, count, note }, at) => {
    const strong = (text: string): string => (at === last ? paint.strong(text) : text);
    const head = `${strong(padText(name, nameWidth))}  ${strong(padText(counts[at] ?? '', countWidth, 'right'))}  `;
    const drawn = paint.bar(drawBar(count, largest, bar));
    if (stacked) return [head + drawn, ...(note === '' ? [] : wrapText(note, width - 2).map((line) => `  ${paint.dim(line)}`))];
    const [first = '', ...more] = wrapText(note, noteRoom).map(paint.dim);
    const begin = widthOf(head) + bar + (bar > 0 ? 2 : 0);
    return [padText(head + drawn, begin) + first, ...more.map((line) => ' '.repeat(begin) + line)].map((line) => line.trimEnd());
  });
}

/** Ten signs for what was reached of a weight: full ones for points, dots for the rest. */
function drawPoints(share: number, width: number): string {
  const full = Math.min(width, Math.round(share * width));
  const begin = full === 0 && share > 0 ? '▌' : '█'.repeat(full);
  return begin + '·'.repeat(width - widthOf(begin));
}

/** As many reasons as one line holds, and the first one whole. */
function fitWhy(why: readonly string[], width: number): string[] {
  let line = why[0] ?? '';
  for (const more of why.slice(1)) {
    if (widthOf(line) + 3 + widthOf(more) > width) break;
    line += ` · ${more}`;
  }
  return wrapText(line, width);
}

/** The nine parts of the quality with what they are worth, and why. */
export function drawDimensions({ dimensions, quality }: Pick<ScoreRows, 'dimensions' | 'quality'>, page: Page, width: number): string[] {
  const { paint, say } = page;
  const { headings } = say.words.score;
  const title = say.words.dimensions.heading.toUpperCase();
  const names = [...dimensions.map(({ label }) => label), headings.total];
  const points: GridColumn = { head: headings.points, cells: [...dimensions.map((row) => row.points), quality.total], align: 'right', gap: 2 };
  const of: GridColumn = { head: headings.of, cells: [...dimensions.map(({ weight }) => weight), quality.of], align: 'right', gap: 1, least: 4 };
  const nameWidth = Math.max(widthOf(title), longest(names));
  const figures = nameWidth + 2 + longest([points.head, ...points.cells]) + 1 + Math.max(4, longest(of.cells)) + 2;
  const left = width - figures;
  const bar = left - LONG_POINTS_BAR - 2 >= WIDE_WHY ? LONG_POINTS_BAR : left - POINTS_BAR - 2 >= NARROW_WHY ? POINTS_BAR : 0;
  const whyWidth = left - bar - (bar > 0 ? 2 : 0);
  const grid = drawGrid([{ head: title, cells: names, align: 'left', least: nameWidth }, points, of], (text) => text);
  const indent = width - whyWidth;
  const draw = (row: DimensionRow, line: string): string[] => {
    const begin = `${padText(line, figures)}${bar > 0 ? `${paint.bar(drawPoints(row.share, bar))}  ` : ''}`;
    const [first = '', ...more] = fitWhy(row.why, whyWidth);
    return [`${begin}${first}`.trimEnd(), ...more.map((text) => ' '.repeat(indent) + text)];
  };
  const [head = '', ...lines] = grid;
  return [
    `${paint.heading(head.slice(0, title.length))}${paint.dim(padText(head.slice(title.length), indent - title.length))}${paint.dim(headings.why.toUpperCase())}`,
    ...dimensions.flatMap((row, at) => draw(row, lines[at] ?? '')),
    paint.strong(lines[dimensions.length] ?? ''),
  ];
}

/** The score with its grade and dots, and the most that was possible. */
export function drawQuality(quality: QualityRow, { paint }: Page, room: number): string[] {
  const text = `${quality.score} · ${quality.gradeText}`;
  const dots = quality.dots === '' ? '' : ` ${quality.dots}`;
  const painted = paint.strong(text) + paint.light(quality.light, dots);
  if (quality.ceiling === '') return [painted];
  const beside = widthOf(text + dots) + 2 + widthOf(quality.ceiling) <= room;
  return beside ? [`${painted}  ${quality.ceiling}`] : [painted, ...wrapText(quality.ceiling, room)];
}

/** The last step of the funnel as a sentence, what the position looks for at the right. */
export function drawHeadline(text: string, target: string, { paint, room }: Page): string[] {
  const lines = wrapText(text, room - 2);
  const free = room - 2 - widthOf(lines[0] ?? '') - 2;
  const right = lines.length === 1 && free >= Math.min(widthOf(target), 8) ? cutText(target, free) : '';
  const first = `${paint.mark('►')} ${paint.strong(lines[0] ?? '')}`;
  const head = right === '' ? first : padText(first, room - widthOf(right)) + paint.dim(right);
  const below = right === '' && target !== '' ? wrapText(target, room - 2) : [];
  return [head, ...lines.slice(1).map((line) => `  ${paint.strong(line)}`), ...below.map((line) => `  ${paint.dim(line)}`)];
}
