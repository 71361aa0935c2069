import type { Report } from '../../report/report.js';
import { type CrossView, crossTitle, type Figures, viewCross } from '../cross.js';
import { digitsFor, sharesOf } from '../figures.js';
import { hasRevenue } from '../rows.js';
import { drawBar } from './bars.js';
import { drawGrid, type GridColumn, gridWidth } from './grid.js';
import type { Page } from './page.js';
import { cutText, widthOf } from './text.js';

/** Rows of a cross on a screen. */
const ROWS = 15;
const LONGEST_NAME = 28;
const NARROW_NAME = 20;
const NARROWEST_HEAD = 7;
const LEAST_BAR = 6;
const MOST_BAR = 30;

/** Clients, and below them the revenue, by what --by names: as many columns as fit, the others joined. */
export function drawCross(report: Report, page: Page): string[] {
  const { cross } = report;
  if (cross === undefined || report.summary.clients === 0) return [];
  if (cross.columns === null) return drawList(report, viewCross(cross, page.say, { rows: ROWS, columns: 1 }), page);
  const all = cross.columns.labels.filter(({ clients }) => clients > 0).length;
  const digits = digitsFor(cross.cells.map(({ revenue }) => revenue));
  for (let columns = all; columns > 0; columns--) {
    const view = viewCross(cross, page.say, { rows: ROWS, columns });
    for (const [name, head] of [
      [LONGEST_NAME, Number.POSITIVE_INFINITY],
      [NARROW_NAME, 12],
      [NARROW_NAME, NARROWEST_HEAD],
    ] as const) {
      const grids = gridsOf(report, view, digits, name, head, page);
      if (columns > 1 && grids.some((grid) => gridWidth(grid) > page.room)) continue;
      return [page.paint.heading(cutText(crossTitle(view, page.say).toUpperCase(), page.room)), ...grids.flatMap((grid, index) => [...(index === 0 ? [] : ['']), ...drawGrid(grid, page.paint.dim)])];
    }
  }
  return [];
}

function gridsOf(report: Report, view: CrossView, digits: 0 | 2, name: number, head: number, page: Page): GridColumn[][] {
  const { headings } = page.say.words.terms;
  const { format } = page.say;
  const clients = gridOf(view, view.clients, headings.clients, format.integer, name, head, page);
  if (!hasRevenue(report)) return [clients];
  return [clients, gridOf(view, view.revenue(digits), headings.revenue, (value) => format.amount(value, digits), name, head, page)];
}

function gridOf(view: CrossView, figures: Figures, measure: string, write: (value: number) => string, name: number, head: number, page: Page): GridColumn[] {
  const last = view.rows.names.length;
  const { total } = page.say.words.terms.headings;
  const paint = (text: string, row: number): string => (row === last ? page.paint.strong(text) : text === '0' || text === '–' ? page.paint.dim(text) : text);
  const cells = (of: readonly number[], sum: number): string[] => [...of.map((value) => (value === 0 ? '–' : write(value))), write(sum)];
  const column = (title: string, texts: readonly string[]): GridColumn => ({
    head: cutText(title, Math.max(head, ...texts.map(widthOf))),
    cells: texts,
    align: 'right',
    gap: 2,
    paint,
  });
  return [
    { head: measure, cells: [...view.rows.names, total], align: 'left', most: name, paint },
    ...(view.columns?.names ?? []).map((title, at) =>
      column(
        title,
        cells(
          figures.cells.map((row) => row[at] as number),
          figures.columnTotals[at] as number,
        ),
      ),
    ),
    { ...column(total, cells(figures.rowTotals, figures.total)), paint: page.paint.strong },
  ];
}

/** Clients by one name: with shares, and bars where there is room. */
function drawList(report: Report, view: CrossView, page: Page): string[] {
  const { headings } = page.say.words.terms;
  const { format } = page.say;
  const digits = digitsFor(report.cross?.cells.map(({ revenue }) => revenue) ?? []);
  const last = view.rows.names.length;
  const paint = (text: string, row: number): string => (row === last ? page.paint.strong(text) : text);
  const figures = (head: string, { rowTotals, total }: Figures, write: (value: number) => string): GridColumn[] => [
    { head, cells: [...rowTotals.map(write), write(total)], align: 'right', gap: 2, paint },
    {
      head: '%',
      cells: [...sharesOf(rowTotals.map((part) => Math.max(0, part))).map((share) => format.decimal(share, 1)), '100'],
      align: 'right',
      gap: 2,
      paint,
    },
  ];
  const name: GridColumn = { head: view.rows.heading.toUpperCase(), cells: [...view.rows.names, headings.total], align: 'left', most: LONGEST_NAME, paint };
  const clients = figures(headings.clients, view.clients, format.integer);
  const revenue = hasRevenue(report) ? figures(headings.revenue, view.revenue(digits), (value) => format.amount(value, digits)) : [];
  const spare = Math.min(MOST_BAR, page.room - gridWidth([name, ...clients, ...revenue]) - 2);
  const largest = Math.max(...view.clients.rowTotals);
  const bar: GridColumn[] =
    spare < LEAST_BAR
      ? []
      : [
          {
            head: '',
            cells: view.clients.rowTotals.map((count) => drawBar(count, largest, spare)),
            align: 'left',
            gap: 2,
            least: spare,
            most: spare,
            paint: page.paint.bar,
          },
        ];
  return drawGrid([name, ...clients, ...bar, ...revenue], page.paint.heading);
}
