import { type CrossView, crossTitle, type Figures, viewCross } from '../../renderers/cross.js';
import { digitsFor } from '../../renderers/figures.js';
import { hasRevenue } from '../../renderers/rows.js';
import type { Findings } from '../../report/make-report.js';
import type { Report } from '../../report/report.js';
import type { Book } from './book.js';
import { Canvas } from './canvas.js';
import { FOOTER, figure, HEAD, HEAD_RIGHT, INTEGER, moneyFormat, NAME, printed, SECTION, TEAL, TITLE, total } from './look.js';
import { addHeat } from './rules.js';
import type { SheetSay } from './sheet-words.js';
import { columnLetter } from './text.js';

const MOST = { rows: 2_000, columns: 200 };
const FIRST = 2;
const [NAMES, FIGURES] = [30, 15];

/** A sheet with the clients, and below them the revenue, by what --by names; nothing where it names nothing. */
export function writeCross(book: Book, report: Report, { plan }: Findings, say: SheetSay): void {
  const { cross } = report;
  if (cross === undefined) return;
  const view = viewCross(cross, say, MOST);
  const { headings } = say.words.terms;
  const sheet = book.add(say.words.conditions.cross.sheet, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: printed(plan.country, 'landscape'),
    headerFooter: FOOTER,
  });
  const width = (view.columns?.names.length ?? 0) + 1;
  sheet.page.columns = [2, NAMES, ...Array.from({ length: width }, () => FIGURES)].map((letters) => ({ width: letters }));
  const canvas = new Canvas();
  canvas.put(2, FIRST, crossTitle(view, say), TITLE, width + 1);
  canvas.height(2, 30);
  const heat: string[] = [];
  let row = draw(canvas, 4, view, view.clients, headings.clients, INTEGER, headings.total, heat);
  if (hasRevenue(report)) {
    const digits = digitsFor(cross.cells.map(({ revenue }) => revenue));
    row = draw(canvas, row + 1, view, view.revenue(2), headings.revenue, moneyFormat(report.summary.currency, digits, say.language), headings.total, heat);
  }
  canvas.draw(sheet.page);
  for (const [index, ref] of heat.entries()) addHeat(sheet.page, ref, 'FF99D5CF', 50 + index);
  sheet.end();
}

/** One table of figures with its totals; the row below it. */
function draw(canvas: Canvas, begin: number, view: CrossView, figures: Figures, measure: string, format: string, totalName: string, heat: string[]): number {
  const columns = view.columns?.names ?? [];
  const last = FIRST + columns.length + 1;
  canvas.put(begin, FIRST, measure, SECTION, last - FIRST + 1);
  canvas.height(begin, 22);
  let row = begin + 1;
  canvas.put(row, FIRST, view.rows.heading, HEAD);
  for (const [at, name] of [...columns, totalName].entries()) canvas.put(row, FIRST + 1 + at, name, HEAD_RIGHT);
  const first = ++row;
  for (const [index, name] of view.rows.names.entries()) {
    canvas.put(row, FIRST, name, NAME);
    if (columns.length > 0) for (const [at, value] of (figures.cells[index] ?? []).entries()) canvas.put(row, FIRST + 1 + at, value, figure(format));
    canvas.put(row, last, figures.rowTotals[index] ?? 0, figure(format));
    canvas.height(row++, 18);
  }
  if (columns.length > 0 && row > first) heat.push(`${columnLetter(FIRST)}${first}:${columnLetter(last - 2)}${row - 1}`);
  canvas.put(row, FIRST, totalName, total());
  if (columns.length > 0) for (const [at, value] of figures.columnTotals.entries()) canvas.put(row, FIRST + 1 + at, value, total(format));
  canvas.put(row, last, figures.total, total(format));
  return row + 1;
}
