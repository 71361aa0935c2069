import { ISSUES, type Issue } from '../../client/issues.js';
import { placeOfIssue, tellIssue } from '../../renderers/findings.js';
import { makePlain } from '../../renderers/plain.js';
import { nameLine } from '../../report/cite.js';
import type { Findings } from '../../report/make-report.js';
import { salesIssues } from '../../report/sales-summary.js';
import type { Book } from './book.js';
import type { Layout } from './layout.js';
import { FOOTER, GRAVITY, HEADER, LINK, type Look, NOTE, printed, TEXT, value } from './look.js';
import type { SheetSay } from './sheet-words.js';
import { columnLetter, fitCell } from './text.js';

/** Excel takes 65 530 links on a sheet; long before that the list is read by a program. */
const MOST_LISTED = 50_000;
const WIDTHS = [11, 15, 10, 28, 12, 30, 80];

const LINE = value('0');
const PLAIN = value(TEXT);
const CELL: Look = { ...LINK, alignment: { horizontal: 'left' } };

/** The sheet of findings: what is wrong, where in the file, and a link to the cell on the sheet of clients. `command` lists them all. */
export async function writeIssues(book: Book, findings: Findings, layout: Layout, say: SheetSay, command: string): Promise<void> {
  const { plan, info } = findings;
  const { issues: words, sheets } = say.words.workbook;
  const sheet = book.add(sheets.issues, {
    properties: { tabColor: { argb: 'FFDC2626' } },
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: printed(plan.country, 'landscape', 2),
    headerFooter: FOOTER,
  });
  const { page } = sheet;
  page.columns = WIDTHS.map((width) => ({ width }));
  const note = page.getRow(1);
  note.height = 32;
  page.mergeCells(1, 1, 1, WIDTHS.length);
  note.getCell(1).value = words.note(makePlain(info.file), sheets.clients, say.format);
  note.getCell(1).style = NOTE;
  note.commit();
  const { severity, line, column, header, cell, finding, explanation } = words.heads;
  const head = page.getRow(2);
  head.height = 22;
  for (const [index, title] of [severity, line, column, header, cell, finding, explanation].entries()) {
    head.getCell(index + 1).value = title;
    head.getCell(index + 1).style = HEADER;
  }
  head.commit();
  const find = cellFinder(findings, layout);
  let listed = 0;
  let total = 0;
  for (const issue of allIssues(findings)) {
    total++;
    if (listed === MOST_LISTED) continue;
    writeIssue(page, 3 + listed++, issue, find(issue), findings, say);
    await sheet.taken();
  }
  page.autoFilter = { from: { row: 2, column: 1 }, to: { row: Math.max(3, listed + 2), column: WIDTHS.length } };
  if (total === listed && total > 0) return sheet.end();
  const rest = page.getRow(listed + 3);
  rest.getCell(1).value = total === 0 ? words.none : words.more(total - listed, command, say.format);
  rest.getCell(1).style = { font: NOTE.font ?? {} };
  rest.commit();
  sheet.end();
}

/** The findings in the file of clients, then those in the sales. */
function* allIssues({ issues, joined }: Findings): Generator<Issue> {
  yield* issues.sorted();
  if (joined !== undefined) yield* salesIssues(joined);
}

function writeIssue(page: ReturnType<Book['add']>['page'], at: number, issue: Issue, target: string | null, { plan, info }: Findings, say: SheetSay): void {
  const { terms, issues, workbook } = say.words;
  const row = page.getRow(at);
  const put = (index: number, content: string | number, look: Look): void => {
    const cell = row.getCell(index);
    cell.value = typeof content === 'string' ? fitCell(content).text : content;
    cell.style = look;
  };
  const severity = ISSUES[issue.code];
  put(1, capital(terms.severities[severity]), GRAVITY[severity]);
  if (issue.file !== undefined) put(2, placeOfIssue(issue), LINE);
  else if (issue.line !== null) put(2, info.tables.length > 1 ? nameLine(info, issue.line) : issue.line, LINE);
  if (issue.column !== null) {
    put(3, columnLetter(issue.column), PLAIN);
    put(4, issue.header ?? plan.header[issue.column] ?? '', PLAIN);
  }
  if (target !== null) {
    row.getCell(5).value = { text: target, hyperlink: `#${workbook.sheets.clients}!${target}` };
    row.getCell(5).style = CELL;
  }
  put(6, issues[issue.code].title, PLAIN);
  put(7, capital(tellIssue(issue, say)), PLAIN);
  row.commit();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Finds the cell on the sheet of clients that an issue is about; null where its record is no client or no record at all. */
function cellFinder({ facts, plan }: Findings, { given, extras, rows }: Layout): (issue: Issue) => string | null {
  const columnOf = new Map(given.map((column) => [column.plan.index, column.at]));
  let row = 0;
  return ({ line, column, file }) => {
    if (line === null || file !== undefined) return null;
    // Columns that an earlier run added are not on the sheet; cells beyond the header share one column.
    const index = column === null ? 0 : column >= plan.header.length && extras ? given.length : columnOf.get(column);
    if (index === undefined) return null;
    if (line === plan.headerLine) return `${columnLetter(index)}1`;
    // Issues come in the order of lines, as the records do.
    while (row < facts.rows && (facts.line[row] as number) < line) row++;
    const at = row < facts.rows && facts.line[row] === line ? (rows[row] as number) : 0;
    return at === 0 ? null : `${columnLetter(index)}${at}`;
  };
}
