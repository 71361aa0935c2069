import type { ColumnPlan } from '../../client/plan.js';
import type { ColumnsReport } from '../../report/report.js';
import { fitOf, formatOf, headerOf, tellDialect, unmappedByReason } from '../columns-view.js';
import { tellFile } from '../file-names.js';
import { makeAllPlain, makePlain } from '../plain.js';
import type { Say } from '../say.js';
import { tellAssumptions, tellSkipped, tellUnread } from '../sentences.js';
import { quoteArgument } from '../shell.js';
import { drawLightTable, type LightColumn } from './light-table.js';
import { drawCommands, drawParagraph, drawTitle, joinPage, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { widthOf, wrapItems } from './text.js';

/** From here on each column of the file takes one line; below, two. */
const ONE_LINE = 116;
/** From here on the format has a column of its own. */
const FORMAT_APART = 74;

function drawMapped(report: ColumnsReport, page: Page): string[] {
  const { say, paint } = page;
  const { headings, fields } = say.words.terms;
  const { reasons, columns: words } = say.words.report;
  const mapped = report.columns.flatMap((column) => (column.field === null ? [] : [{ column, field: column.field }]));
  if (mapped.length === 0) return [];
  const oneLine = page.room >= ONE_LINE;
  const apart = page.room >= FORMAT_APART;
  const dimSecond =
    (first: readonly string[]) =>
    (text: string, row: number): string =>
      text === first[row] ? text : paint.dim(text);
  const names = mapped.map(({ field }) => fields[field]);
  const number: LightColumn = { head: '#', align: 'right' };
  const fit: LightColumn = { head: words.short.fit, align: 'right', paint: (text, row) => ((mapped[row]?.column.fit ?? 1) < 0.9 ? paint.warning(text) : text) };
  const confidence: LightColumn = {
    head: words.short.confidence,
    align: 'right',
    paint: (text, row) => ((mapped[row]?.column.confidence ?? 1) < 0.9 ? paint.warning(text) : text),
  };
  const figures = mapped.map(({ column }) => ({ fit: fitOf(column.fit, say), confidence: `${Math.round(column.confidence * 100)}%` }));
  // Two ways of writing stand one below the other: each column has two lines anyway.
  const formats = mapped.map(({ column }) => formatOf(column, say).replaceAll(', ', '\n'));
  const room = page.room;
  const widest = (texts: readonly string[], head: string): number => Math.max(widthOf(head), ...texts.map(widthOf));

  if (oneLine) {
    const codes = mapped.map(({ field }) => field);
    const whys = mapped.map(({ column }) => reasons[column.reason]);
    const used =
      3 +
      widest(names, headings.field) +
      widest(codes, '') +
      widest(
        formats.flatMap((format) => format.split('\n')),
        headings.format,
      ) +
      widthOf(fit.head) +
      widthOf(confidence.head) +
      widest(whys, headings.reason) +
      7 * 2;
    return drawLightTable(
      [
        number,
        { head: headings.column, width: Math.max(12, room - used) },
        { head: headings.field },
        { head: '', paint: (text) => paint.dim(text) },
        { head: headings.format },
        fit,
        confidence,
        { head: headings.reason, paint: (text) => paint.dim(text) },
      ],
      mapped.map(({ column }, row) => [
        String(column.index + 1),
        headerOf(column, say),
        names[row] ?? '',
        codes[row] ?? '',
        formats[row] ?? '',
        figures[row]?.fit ?? '',
        figures[row]?.confidence ?? '',
        whys[row] ?? '',
      ]),
      paint.heading,
    );
  }
  const seconds = mapped.map(({ field }, row) => (apart || formats[row] === '' ? field : `${field} ${formats[row]}`));
  const whys = mapped.map(({ column }, row) => `${reasons[column.reason]}${apart ? '' : ` ${figures[row]?.confidence}`}`);
  const fieldWidth = Math.min(apart ? 25 : 23, widest([...names, ...seconds], headings.field));
  const apartWidth = apart
    ? widest(
        formats.flatMap((format) => format.split('\n')),
        headings.format,
      ) +
      2 +
      widest(
        figures.map((row) => row.confidence),
        confidence.head,
      ) +
      2
    : 0;
  const headerWidth = Math.max(
    12,
    room -
      3 -
      fieldWidth -
      apartWidth -
      widest(
        figures.map((row) => row.fit),
        fit.head,
      ) -
      3 * 2,
  );
  return drawLightTable(
    [
      number,
      { head: headings.column, width: headerWidth, paint: (text, row) => (text === whys[row] ? paint.dim(text) : text) },
      { head: headings.field, width: fieldWidth, wrap: true, paint: dimSecond(names) },
      ...(apart ? [{ head: headings.format }] : []),
      fit,
      ...(apart ? [confidence] : []),
    ],
    mapped.map(({ column }, row) => [
      String(column.index + 1),
      `${headerOf(column, say)}\n${whys[row]}`,
      `${names[row]}\n${seconds[row]}`,
      ...(apart ? [formats[row] ?? ''] : []),
      figures[row]?.fit ?? '',
      ...(apart ? [figures[row]?.confidence ?? ''] : []),
    ]),
    paint.heading,
  );
}

/** How many columns without a field are named for one reason. */
const MOST_NAMED = 24;

function nameSome(columns: readonly ColumnPlan[], say: Say): string {
  const named = columns.slice(0, MOST_NAMED).map((column) => `${headerOf(column, say)} (${column.index + 1})`);
  const rest = columns.length - named.length;
  return [...named, ...(rest > 0 ? [say.words.report.columns.more(rest, say.format)] : [])].join(', ');
}

function drawUnmapped(report: ColumnsReport, page: Page): string[] {
  const { say } = page;
  const lines = [...unmappedByReason(report.columns)].map(([reason, columns]) => `${say.words.report.reasons[reason]}: ${nameSome(columns, say)}.`);
  return drawParagraph(page, say.words.terms.headings.unmapped, lines);
}

/** The view of `columns` for a terminal: each column with its field, then those without one, then how to correct it. */
export function renderColumns(source: ColumnsReport, say: Say, options: ViewOptions): string {
  const report = makeAllPlain(source);
  // The delimiter may be a tab, which is no plain text.
  const { delimiter } = source;
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const { headings } = say.words.terms;
  const words = say.words.report.columns;
  const path = makePlain(options.path ?? report.file);
  const file = quoteArgument(path);
  const used = report.columns.filter((column) => column.field !== null).length;
  const example = { command: `cartera columns ${file} --map "${words.example}" --save`, note: words.correctNote };
  return joinPage([
    [
      ...drawTitle(page, headings.columns, tellFile(report), ''),
      ...wrapItems(
        [words.intro(used, report.columns.length, say.format), words.header(report.headerLine), ...tellDialect(report.encoding, delimiter, say)],
        page.room,
      ),
    ],
    drawMapped(report, page),
    [
      ...drawUnmapped(report, page),
      ...drawParagraph(page, headings.assumptions, tellAssumptions(report.assumptions, say)),
      ...drawParagraph(page, headings.data, [...tellSkipped(report.skipped, 1, say), ...tellUnread(report, say)]),
    ],
    path === '-' ? [] : drawCommands(page, words.correct, [example]),
    path === '-' ? [] : drawCommands(page, headings.next, [{ command: `cartera analyze ${file}`, note: say.words.report.next.analyze }]),
  ]);
}
