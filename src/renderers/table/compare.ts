import type { CompareReport } from '../../report/compare-report.js';
import { nextSteps } from '../compare-next.js';
import { type CompareRow, type CompareView, listFigures, listPoints, namesOf, tellAllSignals, tellChanges, tellFirst, tellShared } from '../compare-rows.js';
import { makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellTarget } from '../score-rows.js';
import { drawBar } from './bars.js';
import { drawCommands, drawTitle, joinPage, type Page, roomFor } from './page.js';
import { makePaint } from './paint.js';
import { cutMiddle, cutText, padText, widthOf, wrapText } from './text.js';

/** Narrowest column of a candidate, and widest; a bar stands in it from so many columns on. */
const LEAST = 11;
const MOST = 30;
const WITH_BAR = 18;
const GAP = 2;

/** The comparison of candidates for a terminal: side by side as many as fit, the others below. */
export function renderCompare(report: CompareReport, say: Say, view: CompareView): string {
  const page: Page = { say, paint: makePaint(view.color), room: roomFor(view.width) };
  const { compare, terms } = say.words;
  const names = namesOf(report).map(makePlain);
  const blocks = splitColumns(listFigures(report, say), names.length, page);
  const points = listPoints(report, say);
  const subject = [compare.portfolios(names.length, say.format), makePlain(tellTarget(report, say))].filter((part) => part !== '').join(' · ');
  const right = `${terms.headings.asOf.toLowerCase()} ${say.format.day(report.asOf)}`;
  return joinPage([
    [
      ...drawTitle(page, compare.heading, subject, right),
      ...wrapText(makePlain(tellFirst(report, say)), page.room - 2).map((line, at) => (at === 0 ? `${page.paint.mark('►')} ${line}` : `  ${line}`)),
    ],
    ...blocks.map((columns) => drawSideBySide(null, listFigures(report, say), columns, report, page)),
    ...blocks.map((columns) => drawSideBySide(compare.headings.quality, points, columns, report, page)),
    drawSentences(compare.headings.changes, tellChanges(report, say), page),
    drawSentences(compare.headings.shared, tellShared(report, say), page),
    drawSentences(compare.headings.clarify, tellAllSignals(report, say), page),
    drawCommands(page, terms.headings.next, nextSteps(report, say, view)),
  ]);
}

type Columns = { readonly from: number; readonly to: number; readonly label: number; readonly width: number };

/** Which candidates stand side by side: as many as fit, blocks of nearly equal size. */
function splitColumns(rows: readonly CompareRow[], candidates: number, { room }: Page): Columns[] {
  const label = Math.min(34, Math.max(...rows.map(({ name }) => widthOf(name))));
  const fit = Math.max(1, Math.floor((room - label) / (LEAST + GAP)));
  const blocks = Math.ceil(candidates / fit);
  const each = Math.ceil(candidates / blocks);
  const width = Math.min(MOST, Math.floor((room - label) / each) - GAP);
  return Array.from({ length: blocks }, (_, block) => ({ from: block * each, to: Math.min(candidates, (block + 1) * each), label, width }));
}

function drawSideBySide(heading: string | null, rows: readonly CompareRow[], columns: Columns, report: CompareReport, page: Page): string[] {
  const { paint, say } = page;
  const { from, to, label, width } = columns;
  const shown = report.candidates.slice(from, to);
  const gap = ' '.repeat(GAP);
  const cells = (texts: readonly string[]): string => texts.map((text) => gap + padText(text, width, 'right')).join('');
  const places = shown.map(({ rank }) => paint.strong(say.words.compare.place(rank)));
  const files = shown.map(({ file }) => cutMiddle(makePlain(file), width));
  const title = heading === null ? '' : paint.heading(cutText(heading.toUpperCase(), label));
  return [
    (padText(title, label) + cells(places)).trimEnd(),
    (padText('', label) + cells(files.map(paint.strong))).trimEnd(),
    ...rows.map(({ name, cells: texts, bars, strong }) => {
      const line = texts.slice(from, to).map((text, at) => {
        if (bars === undefined || width < WITH_BAR) return cutText(text, width);
        const bar = drawBar(bars[from + at] ?? 0, 1, width - 8);
        return `${padText(paint.dim(bar), width - 8)} ${padText(text, 7, 'right')}`;
      });
      const named = padText(cutText(name, label), label);
      return ((strong ? paint.strong(named) : named) + cells(strong ? line.map(paint.strong) : line)).trimEnd();
    }),
  ];
}

/** A heading, and sentences below it with a mark each. */
function drawSentences(heading: string, sentences: readonly string[], { paint, room }: Page): string[] {
  if (sentences.length === 0) return [];
  return [
    paint.heading(heading.toUpperCase()),
    ...sentences.flatMap((sentence) => wrapText(makePlain(sentence), room - 2).map((line, at) => (at === 0 ? `${paint.mark('■')} ${line}` : `  ${line}`))),
  ];
}
