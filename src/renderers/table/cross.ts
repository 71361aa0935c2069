import type { Report } from '../../report/report.js';
import { type CrossView, crossTitle, type Figures, viewCross } from '../cross.js';
import { digitsFor, sharesOf } from '../figures.js';
import { hasRevenue } from '../rows.js';
import { drawBar } from './bars.js';
import { drawGrid, type GridColumn, gridWidth } from './grid.js';
import type { Page } from './page.js';
import { cutText, widthOf, wrapText } from './text.js';

/** Rows of a cross on a screen. */
const ROWS = 15;
const LONGEST_NAME = 28;
const NARROW_NAME = 20;
const LEAST_BAR = 6;
const MOST_BAR = 30;
/** Widths of names and of heads, the most generous first; heads that have no room on one line take two. */
const SIZES: readonly { readonly name: number; readonly head: number }[] = [
  { name: LONGEST_NAME, head: 40 },
  ...[20, 16, 14, 12, 11, 10, 9, 8, 7].map((head) => ({ name: NARROW_NAME, head })),
];
/** Few columns may have narrow heads; many are rather joined. */
const [FEW, NARROW_HEAD] = [8, 10];

/** Clients, and below them the revenue, by what --by names: as many columns as fit, the others joined. */
export function drawCross(report: Report, page: Page): string[] {
  const { cross } = report;
  if (cross === undefined || report.summary.clients === 0) return [];
  if (cross.columns === null) return drawList(report, viewCross(cross, page.say, { rows: ROWS, columns: 1 }), page);
  const all = cross.columns.labels.filter(({ clients }) => clients > 0).length;
  const digits = digitsFor(cross.cells.map(({ revenue }) => revenue));
  for (let columns = all; columns > 0; columns--) {
    const view = viewCross(cross, page.say, { rows: ROWS, columns });
    for (const { name, head } of SIZES.filter((size) => columns <= FEW || size.head >= NARROW_HEAD)) {
      const grids = gridsOf(report, view, digits, name, head, page);
      if (columns > 1 && grids.some((grid) => gridWidth(grid) > page.room)) continue;
      return [
        page.paint.heading(cutText(crossTitle(view, page.say).toUpperCase(), page.room)),
        ...grids.flatMap((grid, index) => [...(index === 0 ? [] : ['']), ...drawGrid(grid, page.paint.dim)]),
      ];
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
  const { total } = page.say.words.terms.headings;
  const cells = (of: readonly number[], sum: number): string[] => [...of.map((value) => (value === 0 ? '–' : write(value))), write(sum)];
  const columns = (view.columns?.names ?? []).map((title, at) => ({
    title,
    texts: cells(
      figures.cells.map((row) => row[at] as number),
      figures.columnTotals[at] as number,
    ),
  }));
  const heads = columns.map(({ title, texts }) => splitHead(title, Math.max(head, ...texts.map(widthOf))));
  // The second line of the heads stands above the first row of figures.
  const above = heads.some(([, second]) => second !== '') ? 1 : 0;
  const last = view.rows.names.length + above;
  const paint = (text: string, row: number): string => (row === last ? page.paint.strong(text) : row < above || text === '–' ? page.paint.dim(text) : text);
  const under = (second: string): readonly string[] => (above === 1 ? [second] : []);
  return [
    { head: measure, cells: [...under(''), ...view.rows.names, total], align: 'left', most: name, paint },
    ...columns.map(({ texts }, at): GridColumn => {
      const [first, second] = heads[at] ?? ['', ''];
      return { head: first, cells: [...under(second), ...texts], align: 'right', gap: 2, paint };
    }),
    { head: total, cells: [...under(''), ...cells(figures.rowTotals, figures.total)], align: 'right', gap: 2, paint: page.paint.strong },
  ];
}

/** A head on at most two lines of some width. */
function splitHead(title: string, width: number): readonly [string, string] {
  const [first = '', ...rest] = wrapText(title, width);
  return [first, cutText(rest.join(' '), width)];
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
  // All others together are no name: without a bar they do not dwarf those that are.
  const lengths = view.clients.rowTotals.map((count, at) => (at === view.rows.others ? 0 : count));
  const largest = Math.max(...lengths);
  const bar: GridColumn[] =
    spare < LEAST_BAR
      ? []
      : [
          {
            head: '',
            cells: lengths.map((length) => drawBar(length, largest, spare)),
            align: 'left',
            gap: 2,
            least: spare,
            most: spare,
            paint: page.paint.bar,
          },
        ];
  return drawGrid([name, ...clients, ...bar, ...revenue], page.paint.heading);
}
