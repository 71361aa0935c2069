import type { Report } from '../../report/report.js';
import { digitsFor } from '../figures.js';
import { hasRevenue, isCovered, type Row, type StateRow, stateRows, TIERS, tierRows, totalRow } from '../rows.js';
import { tellStateRules, tellTierRules } from '../sentences.js';
import { drawBar } from './bars.js';
import { drawGrid, type GridColumn, gridWidth } from './grid.js';
import type { Page } from './page.js';
import { wrapItems } from './text.js';

const LEAST_BAR = 4;
const MOST_BAR = 34;

/** Columns of a table of labels, in order; the bars are added when the others are known to fit. */
type Parts = { gloss: GridColumn | null; percent: GridColumn; revenue: GridColumn | null; revenuePercent: GridColumn | null; cross: readonly GridColumn[] };

function drawRules(items: readonly (readonly string[])[], page: Page): string[] {
  return items.flatMap((part) => wrapItems(part, page.room - 2)).map((line) => page.paint.dim(`  ${line}`));
}

/** A column of bars as wide as its room, so that the columns after it do not move with the data. */
function bars(rows: readonly Row[], of: (row: Row) => number, width: number, paint: GridColumn['paint']): GridColumn {
  const largest = Math.max(0, ...rows.map(of));
  return { head: '', cells: rows.map((row) => drawBar(of(row), largest, width)), align: 'left', least: width, most: width, ...(paint ? { paint } : {}) };
}

/**
 * The columns that fit the room: where they do not, the gloss goes first, then the share of revenue, then the cross with the tiers.
 * What room is left becomes bars.
 */
function fitColumns(
  page: Page,
  first: GridColumn,
  clients: GridColumn,
  parts: Parts,
  rows: readonly Row[],
  paint: (text: string, row: number) => string,
): GridColumn[] {
  const drop: (() => void)[] = [
    () => {
      parts.gloss = null;
    },
    () => {
      parts.revenuePercent = null;
    },
    () => {
      parts.cross = [];
    },
    () => {
      parts.revenue = null;
    },
  ];
  const columns = (bar: GridColumn | null, revenueBar: GridColumn | null): GridColumn[] =>
    [first, parts.gloss, clients, parts.percent, bar, parts.revenue, parts.revenuePercent, revenueBar, ...parts.cross].filter((column) => column !== null);
  for (const next of drop) {
    if (gridWidth(columns(null, null)) <= page.room) break;
    next();
  }
  const spare = page.room - gridWidth(columns(null, null));
  const two = parts.revenuePercent !== null && spare >= 2 * 14;
  const width = Math.min(MOST_BAR, (two ? Math.floor(spare * 0.55) : spare) - 1);
  if (width < LEAST_BAR) return columns(null, null);
  const second = two ? Math.min(MOST_BAR, spare - 1 - width - 1) : 0;
  return columns(
    bars(rows, (row) => row.clients, width, paint),
    two ? bars(rows, (row) => row.revenue, second, paint) : null,
  );
}

function labelColumns(
  page: Page,
  heading: string,
  rows: readonly Row[],
  total: Row,
  paint: (text: string, row: number) => string,
): { first: GridColumn; gloss: GridColumn | null; clients: GridColumn; percent: GridColumn } {
  const { format, words } = page.say;
  const all = [...rows, total];
  const totalPaint = (text: string, row: number): string => (row === rows.length ? page.paint.strong(text) : text);
  return {
    first: {
      head: heading.toUpperCase(),
      cells: all.map((row) => row.name),
      align: 'left',
      paint: (text, row) => (row === rows.length ? page.paint.strong(text) : paint(text, row)),
    },
    gloss: rows.some((row) => row.gloss !== '')
      ? { head: '', cells: rows.map((row) => row.gloss), align: 'left', paint: (text) => page.paint.dim(text) }
      : null,
    clients: { head: words.terms.headings.clients, cells: all.map((row) => format.integer(row.clients)), align: 'right', paint: totalPaint },
    percent: { head: '%', cells: [...rows.map((row) => format.decimal(row.percent, 1)), format.decimal(total.percent, 0)], align: 'right', paint: totalPaint },
  };
}

function revenueColumns(
  page: Page,
  rows: readonly (Row & { bought?: boolean })[],
  total: Row,
  digits: number,
): { revenue: GridColumn; revenuePercent: GridColumn } {
  const { format, words } = page.say;
  const paint = (text: string, row: number): string => (row === rows.length ? page.paint.strong(text) : text === '–' ? page.paint.dim(text) : text);
  const cells = (of: (row: Row) => string, sum: string): string[] => [...rows.map((row) => (row.bought === false && row.revenue === 0 ? '–' : of(row))), sum];
  return {
    revenue: {
      head: words.terms.headings.revenue,
      cells: cells((row) => format.amount(row.revenue, digits), format.amount(total.revenue, digits)),
      align: 'right',
      paint,
    },
    revenuePercent: { head: '%', cells: cells((row) => format.decimal(row.revenuePercent, 1), format.decimal(total.revenuePercent, 0)), align: 'right', paint },
  };
}

function crossColumns(page: Page, rows: readonly StateRow[]): GridColumn[] {
  const { format } = page.say;
  return TIERS.map((tier, index) => ({
    head: tier,
    cells: [
      ...rows.map((row) => (row.bought || row.tiers[tier] > 0 ? format.integer(row.tiers[tier]) : '–')),
      format.integer(rows.reduce((sum, row) => sum + row.tiers[tier], 0)),
    ],
    align: 'right',
    gap: index === 0 && page.room >= 100 ? 2 : 1,
    paint: (text, row) => (row === rows.length ? page.paint.strong(text) : text === '–' || text === '0' ? page.paint.dim(text) : text),
  }));
}

/** The table of states, crossed with the tiers where there is revenue; without any evidence of state, the tiers alone. */
export function drawStates(report: Report, page: Page): string[] {
  const { headings } = page.say.words.terms;
  if (!isCovered(report, 'state')) return hasRevenue(report) ? drawTiers(report, page) : [];
  const digits = digitsFor(report.classifications.state.map((group) => group.revenue));
  const rows = stateRows(report, page.say, digits);
  const total = totalRow(rows, headings.total);
  const paint = (text: string, row: number): string => page.paint.state(rows[row]?.label ?? '', text);
  const { first, gloss, clients, percent } = labelColumns(page, headings.state, rows, total, paint);
  const money = hasRevenue(report) ? revenueColumns(page, rows, total, digits) : { revenue: null, revenuePercent: null };
  const parts: Parts = { gloss, percent, ...money, cross: hasRevenue(report) ? crossColumns(page, rows) : [] };
  const columns = fitColumns(page, first, clients, parts, rows, paint);
  // The meaning of each state is said once: beside it, or below where there is no room.
  const legend = gloss !== null && parts.gloss === null ? rows.filter((row) => row.gloss !== '').map((row) => `${row.name}: ${row.gloss}`) : [];
  return [...drawGrid(columns, page.paint.heading), ...drawRules([legend, tellStateRules(report, page.say), tellTierRules(report, page.say)], page)];
}

function drawTiers(report: Report, page: Page): string[] {
  const { headings } = page.say.words.terms;
  const digits = digitsFor(report.classifications.tier.map((group) => group.revenue));
  const rows = tierRows(report, page.say, digits);
  const total = totalRow(rows, headings.total);
  const paint = (text: string): string => page.paint.bar(text);
  const { first, gloss, clients, percent } = labelColumns(page, headings.tier, rows, total, (text) => text);
  const parts: Parts = { gloss, percent, ...revenueColumns(page, rows, total, digits), cross: [] };
  return [...drawGrid(fitColumns(page, first, clients, parts, rows, paint), page.paint.heading), ...drawRules([tellTierRules(report, page.say)], page)];
}
