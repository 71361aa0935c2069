import type { Duplicates } from '../../report/make-duplicates.js';
import { type GroupsView, type GroupView, isMark, viewGroups } from '../duplicates-view.js';
import { type DuplicatesOptions, listCommands, listSizes, tellHeadline, tellHow, writeAgain } from '../duplicates-words.js';
import { tellFile } from '../file-names.js';
import { isPiped } from '../next.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellSkipped, tellUnread } from '../sentences.js';
import { drawBar } from './bars.js';
import { drawBeside, drawGrid, type GridColumn, gridWidth } from './grid.js';
import { drawCommands, drawFlowing, drawTitle, joinPage, type Page, roomFor } from './page.js';
import { makePaint } from './paint.js';
import { cutText, padText, widthOf, wrapItems, wrapText } from './text.js';

const BAR = 14;
const INDENT = 2;
/** Narrower than this a column tells nothing: the last one goes instead. */
const LEAST: Readonly<Record<GroupsView['columns'][number], number>> = {
  client: 34,
  name: 20,
  company: 24,
  taxId: 11,
  phone: 8,
  email: 12,
  birth: 10,
  address: 18,
  place: 12,
};
const WIDEST = 48;
/** From here on both tables of figures stand side by side. */
const BESIDE = 120;

/** The view of `duplicates` for a terminal: figures, the groups with their rows side by side, pairs to look at, how it was done. */
export function renderDuplicates(found: Duplicates, say: Say, options: DuplicatesOptions): string {
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const { report: source } = found;
  const report = { ...source, input: makeAllPlain(source.input), columns: makeAllPlain(source.columns) };
  const view = viewGroups(found, say, options.showPersonal, page.room < BESIDE);
  const path = makePlain(options.path);
  const day = `${say.words.terms.headings.asOf.toLowerCase()} ${say.format.day(report.asOf)}`;
  const bring = isPiped(path, '') ? '' : `cartera duplicates ${writeAgain(report, path)} --out ${say.words.linkage.next.outFile}`;
  return joinPage([
    [
      ...drawTitle(page, say.words.linkage.heading, tellFile(report.input), day),
      ...tellHeadline(report, say).flatMap((sentence) =>
        wrapText(sentence, page.room - 2).map((line, at) => (at === 0 ? `${page.paint.mark('►')} ${page.paint.strong(line)}` : `  ${line}`)),
      ),
      ...[...tellSkipped(report.input.skipped, report.input.headerLine, say), ...tellUnread(report.input, say)].flatMap((sentence) =>
        wrapText(sentence, page.room),
      ),
    ],
    ...drawFigures(found, page),
    drawGroups(view, found, bring, page),
    drawPairs(view, found, bring, page),
    drawLegend(view, options.showPersonal, page),
    drawFlowing(page, say.words.linkage.how.heading, tellHow(report, say)),
    drawCommands(page, say.words.terms.headings.next, listCommands(report, say, { path, reproduce: makePlain(options.reproduce) })),
  ]);
}

/** The funnel from rows to clients, and in what the pairs agree. */
function drawFigures({ report }: Duplicates, page: Page): string[][] {
  const { say, paint } = page;
  const sizes = listSizes(report, say);
  const most = Math.max(...sizes.map(({ value }) => value));
  const columns: GridColumn[] = [
    { head: '', cells: sizes.map(({ name }) => name), align: 'left' },
    { head: '', cells: sizes.map(({ value }) => say.format.integer(value)), align: 'right', gap: 2 },
    { head: '', cells: sizes.map(({ value }) => padText(drawBar(value, most, BAR), BAR)), align: 'left', gap: 2, paint: paint.bar },
  ];
  const before = gridWidth(columns) + 2;
  const funnel = drawGrid(columns, paint.dim)
    .slice(1)
    .flatMap((line, at) => {
      const notes = wrapText(sizes[at]?.note ?? '', page.room - before);
      return notes.length === 0 ? [line] : notes.map((note, index) => padText(index === 0 ? line : '', before) + paint.dim(note));
    });
  const widths = Math.max(...funnel.map(widthOf));
  const agreement = drawAgreement(report, page);
  if (agreement.length === 0) return [funnel];
  const right = Math.max(...agreement.map(widthOf));
  if (page.room < BESIDE || widths + 6 + right > page.room) return [funnel, agreement];
  return [
    drawBeside(
      [
        { lines: funnel, width: widths },
        { lines: agreement, width: right },
      ],
      6,
    ),
  ];
}

function drawAgreement({ agreement, counts }: Duplicates['report'], page: Page): string[] {
  if (agreement.length === 0) return [];
  const { say, paint } = page;
  const { agreement: words, fields } = say.words.linkage;
  const count = (name: 'same' | 'near' | 'different' | 'blank'): GridColumn => ({
    head: words[name],
    cells: agreement.map((one) => (one[name] === 0 ? '·' : say.format.integer(one[name]))),
    align: 'right',
    gap: 2,
    ...(name === 'blank' ? { paint: paint.dim } : {}),
  });
  const bars = agreement.map(({ same, near }) => drawBar(same + near, counts.pairs, BAR));
  return drawGrid(
    [
      { head: words.title(counts.pairs, say.format).toUpperCase(), cells: agreement.map(({ field }) => fields[field]), align: 'left' },
      count('same'),
      count('near'),
      count('different'),
      count('blank'),
      { head: '', cells: bars, align: 'left', gap: 2, paint: paint.bar },
    ],
    paint.heading,
  );
}

/** The columns of all rows together, as wide as there is room: texts give way down to what still tells something, then the last columns go. */
function fitColumns(view: GroupsView, groups: readonly GroupView[], page: Page): GridColumn[] {
  const rows = groups.flatMap((group) => group.rows);
  const room = page.room - INDENT;
  const starts = new Set(groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.rows.length, 0)));
  const paint = (text: string, row: number): string => {
    if (starts.has(row)) return text;
    return isMark(text) ? page.paint.dim(text) : page.paint.mark(text);
  };
  for (let kept = view.columns.length; ; kept--) {
    const make = (most: readonly number[]): GridColumn[] => [
      { head: page.say.words.terms.headings.row, cells: rows.map(({ row }) => row), align: 'right' },
      ...most.map(
        (width, at): GridColumn => ({ head: view.heads[at] ?? '', cells: rows.map(({ cells }) => cells[at] ?? ''), align: 'left', gap: 2, most: width, paint }),
      ),
    ];
    const widths = make(Array.from({ length: kept }, () => WIDEST))
      .slice(1)
      .map((column) => gridWidth([column]));
    const spare = (at: number): number => (widths[at] ?? 0) - LEAST[view.columns[at] ?? 'place'];
    while (gridWidth(make(widths)) > room) {
      const most = Math.max(...widths.map((_, at) => spare(at)));
      if (most <= 0) break;
      const at = widths.findIndex((_, index) => spare(index) === most);
      widths[at] = (widths[at] as number) - 1;
    }
    if (gridWidth(make(widths)) <= room || kept <= 1) return make(widths);
  }
}

/** A heading, the heads of the columns, then every group: what ties it, and its rows. */
function drawList(title: string, groups: readonly GroupView[], view: GroupsView, page: Page): string[] {
  if (groups.length === 0) return [];
  const { paint } = page;
  const indent = ' '.repeat(INDENT);
  const [heads = '', ...lines] = drawGrid(fitColumns(view, groups, page), paint.dim);
  const chances = Math.max(...groups.map(({ chance }) => widthOf(chance)));
  let at = 0;
  return [
    ...wrapText(title.toUpperCase(), page.room).map(paint.heading),
    indent + heads,
    ...groups.flatMap(({ chance, evidence, rows, notes }) => {
      const told = wrapItems(evidence.split(' · '), page.room - chances - 3);
      const head = told.map(
        (line, index) => `${index === 0 ? `${paint.bar('■')} ${paint.strong(padText(chance, chances, 'right'))}` : ' '.repeat(chances + 2)} ${line}`,
      );
      const drawn = lines.slice(at, at + rows.length).map((line) => indent + line);
      at += rows.length;
      return [
        ...head,
        ...drawn,
        ...notes.flatMap((note) => wrapText(note, page.room - 2 * INDENT).map((line, index) => paint.dim(`${indent}${index === 0 ? '' : indent}${line}`))),
      ];
    }),
  ];
}

function drawGroups(view: GroupsView, { report }: Duplicates, bring: string, page: Page): string[] {
  const { groups: words } = page.say.words.linkage;
  const { format } = page.say;
  const { clusters, repeated } = report.counts;
  const { moreGroups } = view;
  const first = moreGroups.groups > 0 ? `: ${words.first(view.groups.length, format)}` : '';
  return [
    ...drawList(words.title(clusters, repeated + clusters, format) + first, view.groups, view, page),
    ...(moreGroups.groups > 0 ? drawMore(words.more(moreGroups.groups, moreGroups.rows, format), bring, page) : []),
  ];
}

function drawPairs(view: GroupsView, { report }: Duplicates, bring: string, page: Page): string[] {
  const { possible: words } = page.say.words.linkage;
  return [
    ...drawList(words.title(report.counts.possible, page.say.format), view.pairs, view, page),
    ...(view.morePairs > 0 ? drawMore(words.more(view.morePairs, page.say.format), bring, page) : []),
  ];
}

/** How many there are beside those shown, and the command that gives them all; a command is never cut. */
function drawMore(text: string, command: string, page: Page): string[] {
  if (command === '') return [cutText(text.replace(/:.*$/, ''), page.room)];
  return widthOf(text) + 1 + widthOf(command) <= page.room ? [`${text} ${page.paint.command(command)}`] : [text, `  ${page.paint.command(command)}`];
}

function drawLegend(view: GroupsView, personal: boolean, page: Page): string[] {
  const { groups } = page.say.words.linkage;
  if (view.groups.length + view.pairs.length === 0) return [];
  return [groups.legend, ...(personal ? [] : [groups.hidden])].flatMap((text) => wrapText(text, page.room)).map(page.paint.dim);
}
