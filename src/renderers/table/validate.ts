import type { ValidateReport } from '../../report/report.js';
import { tellFiles } from '../file-names.js';
import { columnName, groupFindings, MOST_LISTED, placeOfIssue, tellIssue, tellLines } from '../findings.js';
import { isPiped, writeInputs } from '../next.js';
import { makeAllPlain, makePlain } from '../plain.js';
import { tellSales } from '../sales-sentences.js';
import type { Say } from '../say.js';
import { tellRows, tellSkipped, tellUnread } from '../sentences.js';
import { drawLightTable, type LightColumn } from './light-table.js';
import { drawCommands, drawTitle, joinPage, type Page, roomFor, type ViewOptions } from './page.js';
import { makePaint } from './paint.js';
import { widthOf, wrapItems, wrapText } from './text.js';

const MARKS = { error: '■', warning: '○' } as const;
/** From here on the stable code stands beside the words. */
const CODE_APART = 100;

function drawGroups(report: ValidateReport, page: Page): string[] {
  const { say, paint } = page;
  const { headings } = say.words.terms;
  const wide = page.room >= CODE_APART;
  const groups = groupFindings(report.issues, wide ? 10 : 3);
  if (groups.length === 0) return [];
  const rows = groups.map((group) => [
    MARKS[group.severity],
    say.words.issues[group.code].title,
    ...(wide ? [group.code] : []),
    columnName(report.columns, group),
    say.format.integer(group.count),
    tellLines(group),
  ]);
  const widest = (at: number): number => Math.max(...rows.map((row) => widthOf(row[at] ?? '')));
  const title = Math.min(wide ? 40 : page.room >= 74 ? 26 : 18, widest(1));
  const lines = Math.min(wide ? 44 : 18, Math.max(widthOf(headings.firstRows), widest(rows[0] ? rows[0].length - 1 : 0)));
  const used = 1 + title + (wide ? widest(2) + 2 : 0) + Math.max(widthOf(headings.cases), widest(wide ? 4 : 3)) + lines + 4 * 2;
  const columns: LightColumn[] = [
    { head: '', paint: (text) => (text === MARKS.error ? paint.error(text) : paint.warning(text)) },
    { head: headings.finding, width: title, wrap: true },
    ...(wide ? [{ head: '', paint: (text: string) => paint.dim(text) }] : []),
    { head: headings.column, width: Math.max(8, page.room - used) },
    { head: headings.cases, align: 'right' },
    { head: headings.firstRows, width: lines, paint: (text) => paint.dim(text) },
  ];
  return drawLightTable(columns, rows, paint.heading);
}

function drawList(report: ValidateReport, total: number, page: Page): string[] {
  const { say, paint } = page;
  const { headings } = say.words.terms;
  const words = say.words.report.validate;
  const { issues } = report;
  if (issues.length === 0) return [];
  const rows = issues.map((issue) => [MARKS[issue.severity], placeOfIssue(issue) || words.wholeFile, columnName(report.columns, issue), tellIssue(issue, say)]);
  const lineWidth = Math.max(widthOf(headings.row), ...rows.map((row) => widthOf(row[1] ?? '')));
  const column = Math.min(
    page.room >= CODE_APART ? 36 : page.room >= 74 ? 22 : 14,
    Math.max(widthOf(headings.column), ...rows.map((row) => widthOf(row[2] ?? ''))),
  );
  const columns: LightColumn[] = [
    { head: '', paint: (text) => (text === MARKS.error ? paint.error(text) : paint.warning(text)) },
    { head: headings.row, align: 'right' },
    { head: headings.column, width: column },
    { head: headings.finding, width: page.room - 1 - lineWidth - column - 3 * 2, wrap: true },
  ];
  return [...wrapText(words.list(issues.length, total, say.format).toUpperCase(), page.room).map(paint.heading), ...drawLightTable(columns, rows, paint.dim)];
}

/** The view of `validate` for a terminal: the accounting of the rows, the findings by code and column, the first of them one by one; no cell contents. */
export function renderValidate(source: ValidateReport, say: Say, options: ViewOptions): string {
  const page: Page = { say, paint: makePaint(options.color), room: roomFor(options.width) };
  const { headings } = say.words.terms;
  const words = say.words.report.validate;
  // Only what is shown is made plain: there may be a million findings.
  const report = { ...source, input: makeAllPlain(source.input), columns: makeAllPlain(source.columns), sales: makeAllPlain(source.sales) };
  const listed = { ...report, issues: makeAllPlain(source.issues.slice(0, MOST_LISTED)) };
  const errors = source.issues.filter((issue) => issue.severity === 'error').length;
  const counts = source.issues.length === 0 ? words.clean : words.counts(errors, source.issues.length - errors, say.format);
  const path = makePlain(options.path ?? report.input.file);
  const sales = makePlain(options.sales ?? '');
  const command = `cartera validate ${writeInputs(path, [sales])} --out ${words.outFile}`;
  const commands = isPiped(path, sales) || source.issues.length === 0 ? [] : [{ command, note: words.all }];
  return joinPage([
    [
      ...drawTitle(page, headings.validation, tellFiles(report), ''),
      ...wrapText(
        [tellRows(report, say), ...tellSkipped(report.input.skipped, report.input.headerLine, say), ...tellUnread(report.input, say)].join(' '),
        page.room,
      ),
      ...tellSales(report, say).flatMap((sentence) => wrapText(sentence, page.room)),
      ...wrapItems([counts], page.room),
    ],
    drawGroups(report, page),
    drawList(listed, source.issues.length, page),
    drawCommands(page, headings.next, commands),
  ]);
}
