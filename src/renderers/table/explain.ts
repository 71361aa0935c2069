import type { Explanation } from '../../explain/explanation.js';
import {
  type CellRow,
  cellRow,
  explainCommands,
  type LabelView,
  labelViews,
  tellBecame,
  tellChanges,
  tellStanding,
  tellWho,
  tellWithout,
} from '../explain-view.js';
import { tellFile } from '../file-names.js';
import { tellIssue } from '../findings.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { drawBeside, drawGrid, type GridColumn } from './grid.js';
import { drawCommands, drawTitle, joinPage, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { cutText, padText, widthOf, wrapItems, wrapText } from './text.js';

/** From here on the cells stand beside the reasons. */
const WIDE = 116;
/** Narrowest and widest that the headings at the left stand. */
const [LEAST_HEADING, MOST_HEADING] = [13, 22];
const [GAP, CELLS_WIDE] = [3, 52];
/** Widest that a column's header and a cell's text stand. */
const [MOST_HEADER, MOST_TEXT] = [26, 26];
const MARK = '■';

/** `reproduce`: the command that gives this again, '' for none. */
export type ExplainOptions = ViewOptions & { readonly reproduce: string };

/** Column, place, contents and, where it is something else, what was read; remarks of a cell below it. */
function drawCells(cells: readonly CellRow[], width: number, page: Page): string[] {
  if (cells.length === 0) return [];
  const { paint, say } = page;
  const header = Math.min(MOST_HEADER, Math.floor(width * 0.45), Math.max(...cells.map((cell) => widthOf(cell.header))));
  const place = Math.max(...cells.map((cell) => widthOf(cell.cell)));
  const left = width - header - 2 - (place === 0 ? 0 : place + 2);
  const text = Math.min(MOST_TEXT, Math.max(8, left));
  return cells.flatMap((cell) => {
    const columns: GridColumn[] = [
      { head: '', cells: [cell.header], align: 'left', least: header, most: header, paint: paint.dim },
      ...(place === 0 ? [] : [{ head: '', cells: [cell.cell], align: 'left' as const, least: place, gap: 2, paint: paint.dim }]),
      { head: '', cells: [cell.raw], align: 'left', most: cell.read === '' ? left : text, gap: 2 },
    ];
    const [, line = ''] = drawGrid(columns, (head) => head);
    const read = cell.read === '' ? [] : [`${say.words.explain.readAs} ${cell.read}`];
    const beside = read.every((more) => widthOf(line) + 2 + widthOf(more) <= width);
    return [
      beside ? [line, ...read.map((more) => paint.dim(more))].join('  ') : line,
      ...(beside ? [] : read.map((more) => `  ${paint.dim(cutText(more, width - 2))}`)),
      ...cell.remarks.flatMap((remark) => wrapText(remark, width - 4).map((more, at) => `  ${at === 0 ? paint.warning(MARK) : ' '} ${more}`)),
    ];
  });
}

function drawLabel(view: LabelView, heading: number, page: Page): string[] {
  const { paint, room, say } = page;
  const wide = room >= WIDE;
  const width = room - heading - (wide ? GAP + CELLS_WIDE : 0);
  const title = paint.state(view.name === 'state' ? view.label : '', paint.strong(view.title.toUpperCase()));
  const cells = drawCells(view.cells, wide ? CELLS_WIDE : width, page);
  const blanks = wrapText(view.blanks, wide ? CELLS_WIDE : width).map(paint.dim);
  const rule = view.rule === '' ? [] : wrapText(`${say.words.explain.headings.rule}. ${view.rule}`, width).map(paint.dim);
  const reasons = [
    view.gloss === '' ? title : `${title}  ${paint.dim(view.gloss)}`,
    ...view.sentences.flatMap((sentence) => wrapText(sentence, width)),
    ...(wide ? rule : [...cells, ...blanks, ...rule]),
  ];
  const lines = wide
    ? drawBeside(
        [
          { lines: reasons, width },
          { lines: [...cells, ...blanks], width: CELLS_WIDE },
        ],
        GAP,
      )
    : reasons;
  return beside(view.heading, lines, heading, page);
}

/** Lines at the right of a heading. */
function beside(heading: string, lines: readonly string[], width: number, { paint }: Page): string[] {
  return lines.map((line, at) => padText(at === 0 ? paint.heading(cutText(heading.toUpperCase(), width - 1)) : '', width) + line);
}

function drawParts(heading: string, sentences: readonly string[], width: number, page: Page): string[] {
  const lines = sentences.flatMap((sentence) => wrapText(sentence, page.room - width));
  return beside(heading, lines, width, page);
}

function drawWho(explanation: Explanation, page: Page): string[] {
  const { paint, say, room } = page;
  const { name, notes, cells } = tellWho(explanation, say);
  const words = say.words.explain;
  const { alsoRow } = explanation.found;
  const told = alsoRow === null ? [] : [words.alsoRow(alsoRow, `"${words.fill(String(alsoRow))}"`)];
  return [
    ...wrapItems([name, ...notes], room).map((line, at) => (at === 0 && line.startsWith(name) ? paint.strong(name) + line.slice(name.length) : line)),
    ...wrapItems(cells, room).map(paint.dim),
    ...told.flatMap((sentence) => wrapText(sentence, room - 2).map((line, at) => (at === 0 ? `${paint.mark('►')} ${line}` : `  ${line}`))),
  ];
}

function drawSales({ sales, currency }: Explanation, heading: number, page: Page): string[] {
  if (sales === null || sales.count === 0) return [];
  const { format, words } = page.say;
  const right = (cells: readonly string[]): GridColumn => ({ head: '', cells, align: 'right', gap: 2 });
  const [, ...lines] = drawGrid(
    [
      { head: '', cells: sales.last.map(({ day }) => format.day(day)), align: 'left' },
      right(sales.last.map(({ amount }) => format.money(amount, currency))),
      { head: '', cells: sales.last.map(({ product }) => product ?? ''), align: 'left', gap: 2, most: Math.max(10, page.room - heading - 30) },
    ],
    (text) => text,
  );
  return beside(words.explain.headings.sales, [words.explain.sales(sales.last.length, sales.count, format), ...lines], heading, page);
}

/** One client for a terminal: who it is, every label with its reason, its rule and its cells; lines of at most `width` columns. */
export function renderExplain(source: Explanation, say: Say, options: ExplainOptions): string {
  const explanation = makeAllPlain(source);
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const { headings } = say.words.terms;
  const words = say.words.explain;
  const views = labelViews(explanation, say);
  const heading = Math.min(
    MOST_HEADING,
    Math.max(LEAST_HEADING, ...[...views.map((view) => view.heading), ...Object.values(words.headings)].map((text) => widthOf(text) + 2)),
  );
  const standing = tellStanding(explanation, say);
  const issues = explanation.issues.map((issue) => `${tellIssue(issue, say)}${nameColumn(explanation, issue.column, say)}`);
  const path = makePlain(options.path ?? explanation.input.file);
  const record = drawCells(
    explanation.record.map((cell) => cellRow(cell, say)),
    page.room - heading,
    page,
  );
  return joinPage([
    [
      ...drawTitle(page, words.title, tellFile(explanation.input), `${headings.asOf.toLowerCase()} ${say.format.day(explanation.asOf)}`),
      ...drawWho(explanation, page),
    ],
    drawParts(words.headings.became, tellBecame(explanation, say), heading, page),
    record.length === 0 ? [] : beside(words.headings.cells, record, heading, page),
    ...views.map((view) => drawLabel(view, heading, page)),
    [
      ...(standing === '' ? [] : drawParts(words.headings.standing, [standing], heading, page)),
      ...drawParts(words.headings.changes, tellChanges(explanation, say), heading, page),
    ],
    drawSales(explanation, heading, page),
    drawParts(words.headings.issues, issues, heading, page),
    drawParts(words.headings.without, tellWithout(explanation, say), heading, page),
    drawCommands(page, headings.next, explainCommands(explanation, say, path, makePlain(options.reproduce), makePlain(options.sales ?? ''))),
  ]);
}

/** The column that a finding concerns, after its sentence. */
function nameColumn({ classifications, who, record }: Explanation, column: number | null, say: Say): string {
  if (column === null) return '';
  const cell = [...who, ...record, ...classifications.flatMap(({ cells }) => cells)].find((one) => one.column === column);
  return cell === undefined ? '' : ` (${say.format.quote(cell.header)})`;
}
