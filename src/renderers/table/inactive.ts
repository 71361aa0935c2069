import type { InactiveReport } from '../../report/inactive-report.js';
import { type ClientsView, type ListColumn, listCounts, listSensitivity, viewInactive, viewLapsing } from '../inactive-rows.js';
import { callsCommand, type InactiveOptions, listCommands, tellBacktest, tellHeadline, tellHow, tellModel, tellPlan, tellUnjudged } from '../inactive-words.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellAssumptions, tellSkipped, tellUnread } from '../sentences.js';
import { drawBar } from './bars.js';
import { drawBeside, drawGrid, type GridColumn, gridWidth } from './grid.js';
import { drawCommands, drawFlowing, drawTitle, joinPage, type Page, roomFor } from './page.js';
import { makePaint } from './paint.js';
import { widthOf, wrapText } from './text.js';

const BAR = 8;
/** Columns between two tables, where there is room and where there is not. */
const GAP = 5;
const LEAST_GAP = 2;
/** The longest name, and the shortest that still tells who it is. */
const MOST_NAME = 34;
const LEAST_NAME = 14;
/** What gives way to names where there is no room, the first first. */
const GIVES_WAY: readonly ListColumn['key'][] = ['lastAmount', 'rank', 'last', 'alive', 'rhythm'];

/** The view of `inactive` for a terminal: what is at stake, whom to call in which order, who is about to leave, by which rule. */
export function renderInactive(source: InactiveReport, say: Say, options: InactiveOptions): string {
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const report = { ...source, input: makeAllPlain(source.input), assumptions: makeAllPlain(source.assumptions) };
  const { inactive: words, terms } = say.words;
  const named = { ...options, path: makePlain(options.path), sales: makePlain(options.sales), reproduce: makePlain(options.reproduce) };
  const calls = callsCommand(report, named, say);
  const day = `${terms.headings.asOf.toLowerCase()} ${say.format.day(report.asOf)}`;
  return joinPage([
    [
      ...drawTitle(page, words.heading, makePlain(options.files), day),
      ...tellHeadline(report, say).flatMap((sentence) =>
        wrapText(sentence, page.room - 2).map((line, at) => (at === 0 ? `${page.paint.mark('►')} ${page.paint.strong(line)}` : `  ${line}`)),
      ),
      ...[...tellSkipped(report.input.skipped, report.input.headerLine, say), ...tellUnread(report.input, say)].flatMap((sentence) =>
        wrapText(sentence, page.room),
      ),
    ],
    drawFigures(report, page),
    drawClients(viewInactive(report, options, say), calls, page),
    drawFlowing(page, words.plan.heading, tellPlan(report, say)),
    drawClients(viewLapsing(report, options, say), calls, page),
    [
      ...drawFlowing(page, words.how.heading, tellHow(report, options, say)),
      ...(options.verbose ? drawFlowing(page, words.model.heading, tellModel(report, say)) : []),
      ...drawFlowing(page, words.unjudged.heading, tellUnjudged(report, say)),
      ...drawFlowing(page, terms.headings.assumptions, tellAssumptions(report.assumptions, say)),
    ],
    drawBacktest(report, options.verbose, page),
    drawCommands(page, terms.headings.next, listCommands(report, say, named)),
  ]);
}

/** How many clients are what, and beside it how many would be inactive under other limits. */
function drawFigures(report: InactiveReport, page: Page): string[] {
  const { paint, say } = page;
  const { format } = say;
  const { counts, sensitivity: heads } = say.words.inactive;
  const rows = listCounts(report, say);
  const most = Math.max(...rows.map(({ value }) => value));
  const left = drawGrid(
    [
      { head: counts.title.toUpperCase(), cells: rows.map(({ name }) => name), align: 'left' },
      { head: '', cells: rows.map(({ value }) => format.integer(value)), align: 'right', gap: 2 },
      { head: '%', cells: rows.map(({ percent }) => format.decimal(percent, 1)), align: 'right', gap: 2 },
      { head: '', cells: rows.map(({ value, part }) => (part ? '' : drawBar(value, most, BAR))), align: 'left', gap: 1, paint: paint.bar },
    ],
    paint.heading,
  );
  const limits = listSensitivity(report, say);
  if (limits.length === 0) return left;
  const strong = (text: string, row: number): string => (limits[row]?.now ? paint.strong(text) : text);
  const right = drawGrid(
    [
      { head: '', cells: limits.map(({ now }) => (now ? '►' : '')), align: 'left', least: 1, paint: paint.mark },
      { head: (report.method === 'hiatus' ? heads.title : heads.byDays).toUpperCase(), cells: limits.map(({ days }) => days), align: 'left', paint: strong },
      { head: heads.inactive, cells: limits.map(({ inactive }) => inactive), align: 'right', gap: 2, paint: strong },
      { head: heads.change, cells: limits.map(({ change }) => change), align: 'right', gap: 2 },
    ],
    paint.heading,
  );
  const [leftWidth, rightWidth] = [Math.max(...left.map(widthOf)), Math.max(...right.map(widthOf))];
  const gap = Math.min(GAP, page.room - leftWidth - rightWidth);
  if (gap < LEAST_GAP) return [...left, '', ...right];
  return drawBeside(
    [
      { lines: left, width: leftWidth },
      { lines: right, width: rightWidth },
    ],
    gap,
  );
}

/** A list of clients as wide as there is room: names are cut, then columns that others tell as well go. */
function drawClients(view: ClientsView, calls: string, page: Page): string[] {
  const { paint, say } = page;
  if (view.columns.length === 0 || view.columns[0]?.cells.length === 0) return view.notes.flatMap((note) => wrapText(note, page.room)).map(paint.dim);
  const more = say.words.inactive.list.more(view.more, say.format);
  const command = calls === '' ? [more.replace(/:$/, '')] : [`${more} ${paint.command(calls)}`];
  const wide = calls !== '' && widthOf(more) + 1 + widthOf(calls) > page.room;
  return [
    paint.heading(view.title.toUpperCase()),
    ...drawGrid(fitColumns(view.columns, page), paint.dim),
    ...(view.more === 0 ? [] : wide ? [more, `  ${paint.command(calls)}`] : command),
    ...view.notes.flatMap((note) => wrapText(note, page.room)).map(paint.dim),
  ];
}

function fitColumns(columns: readonly ListColumn[], page: Page): GridColumn[] {
  const make = (kept: readonly ListColumn[], name: number, whole: boolean): GridColumn[] =>
    kept.map(({ key, head, short, cells, right }, at) => ({
      head: whole ? head : (short ?? head),
      cells,
      align: right ? 'right' : 'left',
      gap: at === 0 ? 0 : 2,
      ...(key === 'name' ? { most: name } : {}),
      ...(key === 'stake' ? { paint: page.paint.strong } : {}),
    }));
  let kept = columns;
  for (const key of [...GIVES_WAY, null]) {
    for (const whole of [true, false]) {
      const free = page.room - gridWidth(make(kept, LEAST_NAME, whole));
      // Whole heads are for where names are whole too.
      if (free >= (whole ? MOST_NAME - LEAST_NAME : 0)) return make(kept, Math.min(MOST_NAME, LEAST_NAME + free), whole);
    }
    if (key !== null) kept = kept.filter((column) => column.key !== key);
  }
  return make(kept, LEAST_NAME, false);
}

function drawBacktest(report: InactiveReport, verbose: boolean, page: Page): string[] {
  const told = tellBacktest(report, verbose, page.say);
  if (told === null) return [];
  const { paint } = page;
  const grid = drawGrid(
    [
      { head: '', cells: told.rows.map((_, at) => (at === told.chosen ? '►' : '')), align: 'left', least: 1, paint: paint.mark },
      ...told.heads.map(
        (head, column): GridColumn => ({
          head,
          cells: told.rows.map((cells) => cells[column] ?? ''),
          align: column === 0 ? 'left' : 'right',
          gap: column === 0 ? 1 : 2,
          paint: (text, row) => (row === told.chosen ? paint.strong(text) : text),
        }),
      ),
    ],
    paint.dim,
  );
  return [...wrapText(told.title.toUpperCase(), page.room).map(paint.heading), ...grid, ...told.sentences.flatMap((sentence) => wrapText(sentence, page.room))];
}
