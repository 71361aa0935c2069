import type { Report } from '../../report/report.js';
import { tellWithoutTop3 } from '../measures.js';
import { dependenceRows, effectiveClients, generationRows, isCovered, levelName, placeRows, type Row } from '../rows.js';
import { drawBar } from './bars.js';
import { drawGrid, type GridColumn, gridWidth } from './grid.js';
import { drawLabelled, drawParagraph, LABEL_WIDTH, type Page } from './page.js';
import { cutText, widthOf, wrapItems, wrapText } from './text.js';

/** A small section that can stand beside others: the columns it needs, wants for more figures, and can use for longer bars; its lines for a given width. */
export type Block = { readonly least: number; readonly wants: number; readonly most: number; readonly draw: (width: number) => string[] };

const PLACES = 5;
const LEAST_BAR = 4;
const MOST_BAR = 24;
const NARROW_NAME = 16;
const WIDE_NAME = 28;

/** A table of names, clients, shares and bars in the given width. */
function drawBarred(page: Page, title: string, rows: readonly Row[], width: number): string[] {
  const { format } = page.say;
  const muted = (row: number): boolean => rows[row]?.label === 'others' || rows[row]?.label === 'unknown';
  const paint = (text: string, row: number): string => (muted(row) ? page.paint.dim(text) : text);
  const clients: GridColumn = { head: '', cells: rows.map((row) => format.integer(row.clients)), align: 'right', gap: 2, paint };
  const percent: GridColumn = { head: '', cells: rows.map((row) => format.decimal(row.percent, 1)), align: 'right', gap: 2, paint };
  const figures = gridWidth([clients, percent]) + 2;
  const name: GridColumn = {
    head: '',
    cells: rows.map((row) => row.name),
    align: 'left',
    most: Math.max(6, Math.min(WIDE_NAME, width - figures - LEAST_BAR - 1)),
    paint,
  };
  const left = width - gridWidth([name, clients, percent]) - 1;
  const room = Math.min(MOST_BAR, left);
  // All other places together are no place: without a bar they do not dwarf those that are.
  const length = (row: Row): number => (row.label === 'others' ? 0 : row.clients);
  const largest = Math.max(0, ...rows.map(length));
  const bar: GridColumn = {
    head: '',
    cells: rows.map((row) => drawBar(length(row), largest, room)),
    align: 'left',
    most: room,
    paint: (text, row) => (muted(row) ? page.paint.dim(text) : page.paint.bar(text)),
  };
  const columns = room >= LEAST_BAR ? [name, clients, percent, bar] : [name, clients, percent];
  const [, ...lines] = drawGrid(columns, (text) => text);
  return [page.paint.heading(cutText(title, width)), ...lines];
}

/** Where the clients are; null where that is hardly known. */
export function drawLocation(report: Report, page: Page): Block | null {
  if (!isCovered(report, 'location')) return null;
  const { headings } = page.say.words.terms;
  return drawBarredBlock(page, `${headings.location.toUpperCase()} (${levelName(report, page.say)})`, placeRows(report, page.say, PLACES));
}

/** A table of labels, their clients and bars, that can stand beside others. */
export function drawBarredBlock(page: Page, title: string, rows: readonly Row[]): Block {
  const name = Math.min(NARROW_NAME, Math.max(...rows.map((row) => widthOf(row.name))));
  const figures = Math.max(...rows.map((row) => widthOf(page.say.format.integer(row.clients)))) + 2 + 5 + 2;
  const least = Math.max(widthOf(title), name + figures + LEAST_BAR + 1);
  const longest = Math.min(WIDE_NAME, Math.max(...rows.map((row) => widthOf(row.name))));
  return { least, wants: least, most: Math.max(least, longest + figures + MOST_BAR + 1), draw: (width) => drawBarred(page, title, rows, width) };
}

/** How much hangs on few clients; null where there are not two buyers. */
export function drawDependence(report: Report, page: Page): Block | null {
  const { say, paint } = page;
  const rows = dependenceRows(report, say);
  if (rows.length === 0) return null;
  const { headings } = say.words.terms;
  const apart = report.summary.counter.clients > 0 ? ` (${say.words.report.dependence.withoutCounter})` : '';
  const title = headings.dependence.toUpperCase() + apart;
  const effective = effectiveClients(report, say);
  const without = tellWithoutTop3(report, say);
  const name: GridColumn = { head: '', cells: rows.map((row) => row.name), align: 'left' };
  const value: GridColumn = { head: '', cells: rows.map((row) => row.value), align: 'right', gap: 2 };
  const note: GridColumn = { head: '', cells: rows.map((row, index) => (index === 0 ? row.note : '')), align: 'left', gap: 2, paint: paint.dim };
  const revenue: GridColumn = { head: '', cells: rows.map((row) => row.revenue), align: 'right', gap: 2 };
  const long: GridColumn = { ...note, cells: rows.map((row) => row.note) };
  const narrow = [name, value, note];
  const least = Math.max(widthOf(title), gridWidth(narrow), effective === null ? 0 : widthOf(effective));
  return {
    least,
    wants: Math.max(least, gridWidth([name, value, revenue, note])),
    most: Math.max(least, gridWidth([name, value, revenue, long])),
    draw: (width) => {
      const choice = [[name, value, revenue, long], [name, value, revenue, note], narrow].find((columns) => gridWidth(columns) <= width) ?? narrow;
      const [, ...lines] = drawGrid(choice, (text) => text);
      return [paint.heading(title), ...lines, ...(effective === null ? [] : [effective]), ...(without === null ? [] : wrapText(without, width))];
    },
  };
}

/** People by generation as a table; null where fewer than three generations have anybody. */
export function drawGenerationTable(report: Report, page: Page): Block | null {
  const { organizations, unknown, people } = generationRows(report, page.say);
  if (!isCovered(report, 'generation') || people.length < 3) return null;
  const { headings } = page.say.words.terms;
  const words = page.say.words.report.generation;
  const count = people.reduce((sum, row) => sum + row.clients, 0);
  const title = headings.generation.toUpperCase();
  const apart = [
    ...(organizations > 0 ? [words.organizations(organizations, page.say.format)] : []),
    ...(unknown > 0 ? [words.unknown(unknown, page.say.format)] : []),
  ];
  const foot = apart.length === 0 ? [] : [page.paint.dim(apart.join(' · '))];
  const name = Math.max(...people.map((row) => widthOf(row.name)));
  const figures = name + 2 + widthOf(page.say.format.integer(count)) + 2 + 5 + 1;
  const least = Math.max(widthOf(title), widthOf(apart.join(' · ')), figures + LEAST_BAR);
  return { least, wants: least, most: Math.max(least, figures + MOST_BAR), draw: (width) => [...drawBarred(page, title, people, width), ...foot] };
}

/** People by generation as one paragraph: companies, then each generation that has anybody. */
export function generationLine(report: Report, page: Page): string[] {
  if (!isCovered(report, 'generation')) return [];
  const { format } = page.say;
  const words = page.say.words.report.generation;
  const { organizations, unknown, people } = generationRows(report, page.say);
  const count = people.reduce((sum, row) => sum + row.clients, 0);
  const items: string[] = [];
  if (organizations > 0) items.push(words.organizations(organizations, format));
  if (count > 0) items.push(words.people(count, format));
  if (unknown > 0) items.push(words.unknown(unknown, format));
  const generations = people.map((row) => `${row.short} ${format.integer(row.clients)}`);
  const room = page.room - LABEL_WIDTH;
  const lines = [...wrapItems(items, room), ...(generations.length > 0 ? wrapItems(generations, room) : [])];
  return drawLabelled(page, page.say.words.terms.headings.generation, lines);
}

/** One line that says which column would fill a classification that is hardly known; none where it has its section. */
export function absenceLine(report: Report, page: Page, name: 'state' | 'location' | 'generation'): string[] {
  if (isCovered(report, name)) return [];
  const { absent } = page.say.words.report;
  const share = report.coverage[name];
  const known = share > 0 ? `${absent.only(share, page.say.format)} ` : '';
  return drawParagraph(page, page.say.words.terms.headings[name], [`${known}${absent[name]}`]);
}
