import type { Report } from '../../report/report.js';
import { type CrossView, crossTitle, type Figures, viewCross } from '../cross.js';
import { digitsFor } from '../figures.js';
import { hasRevenue } from '../rows.js';
import type { Say } from '../say.js';
import { writeSection, writeTable } from './write.js';

const MOST = { rows: 50, columns: 14 };

/** Clients, and their revenue, by what --by names: tables with totals. */
export function writeCross(report: Report, say: Say): string[][] {
  const { cross } = report;
  if (cross === undefined || report.summary.clients === 0) return [];
  const view = viewCross(cross, say, MOST);
  const { headings } = say.words.terms;
  const digits = digitsFor(cross.cells.map(({ revenue }) => revenue));
  const amount = (value: number): string => say.format.amount(value, digits);
  const title = crossTitle(view, say);
  if (view.columns === null) {
    const revenue = hasRevenue(report) ? view.revenue(digits) : null;
    const rows = [...view.rows.names, headings.total].map((name, at) => [
      name,
      say.format.integer(view.clients.rowTotals[at] ?? view.clients.total),
      ...(revenue === null ? [] : [amount(revenue.rowTotals[at] ?? revenue.total)]),
    ]);
    return [writeSection(title, writeTable([title, headings.clients, ...(revenue === null ? [] : [headings.revenue])], rows, [1, 2]))];
  }
  const clients = tableOf(view, view.clients, headings.clients, headings.total, say.format.integer);
  const revenue = hasRevenue(report) ? ['', ...tableOf(view, view.revenue(digits), headings.revenue, headings.total, amount)] : [];
  return [writeSection(title, [...clients, ...revenue])];
}

function tableOf({ rows, columns }: CrossView, figures: Figures, measure: string, total: string, write: (value: number) => string): string[] {
  const names = columns?.names ?? [];
  const lines = [...figures.cells, figures.columnTotals].map((cells, at) => [
    rows.names[at] ?? total,
    ...cells.map(write),
    write(figures.rowTotals[at] ?? figures.total),
  ]);
  return writeTable(
    [measure, ...names, total],
    lines,
    [...names, total].map((_, at) => at + 1),
  );
}
