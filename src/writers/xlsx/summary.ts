import { tellWhere } from '../../renderers/conditions.js';
import { tellDealings } from '../../renderers/dealings.js';
import { digitsFor } from '../../renderers/figures.js';
import { tellFiles } from '../../renderers/file-names.js';
import { tellMeasures } from '../../renderers/measures.js';
import { hasRevenue, levelName } from '../../renderers/rows.js';
import { otherRules, ruleRows } from '../../renderers/rule-rows.js';
import { tellSales } from '../../renderers/sales-sentences.js';
import { tellApart, tellBasis, tellFindings, tellRows, tellSkipped, tellStatement } from '../../renderers/sentences.js';
import type { Findings } from '../../report/make-report.js';
import type { Report } from '../../report/report.js';
import type { Book } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import {
  FOOTER,
  HEADLINE,
  INTEGER,
  LINK,
  type Look,
  moneyFormat,
  NOTE,
  PARAGRAPH,
  PERCENT,
  printed,
  SECTION,
  SUBTITLE,
  TEAL,
  TILE_NAME,
  TITLE,
  tile,
} from './look.js';
import { adviseNext } from './next.js';
import { addBars, addHeat } from './rules.js';
import type { SheetSay } from './sheet-words.js';
import { drawDependence, drawGenerations, drawPlaces, drawRows, drawRule, drawRuleRight, drawStates, drawTiers, FIRST, LAST, type Tables } from './tables.js';

/** Margin, six columns of the left half, a gap, four of the right. */
const WIDTHS = [2, 22, 22, 12, 14, 17, 17, 3, 15, 15, 15, 15];
/** First column and columns of each tile, wide enough for large amounts. */
const STRETCHES = [
  [2, 1],
  [3, 2],
  [5, 2],
  [7, 3],
  [10, 3],
] as const;
/** Labels of a table on the right half. */
const MOST_BESIDE = 7;
/** Letters of a line that runs over the whole page. */
const LETTERS = 150;

/** The first sheet: a page that says what the portfolio is made of, and what to do about it. */
export function writeSummary(book: Book, report: Report, { plan, select }: Findings, say: SheetSay): void {
  const { terms, workbook } = say.words;
  const sheet = book.add(workbook.sheets.summary, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: printed(plan.country, 'portrait'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const canvas = new Canvas();
  const { input } = report;
  const line = (row: number, content: Content, look: Look): void => canvas.put(row, FIRST, content, look, LAST - FIRST + 1);
  const text = (row: number, content: string, look: Look, points = 16): void => {
    line(row, content, look);
    canvas.height(row, heightOf(content, LETTERS, points));
  };
  canvas.height(1, 8);
  line(2, terms.headings.portfolio, TITLE);
  canvas.height(2, 30);
  line(3, `${tellFiles(report)}  ·  ${terms.headings.asOf}: ${say.format.day(report.asOf)}`, SUBTITLE);
  for (const [index, key] of (['clients', 'issues', 'method'] as const).entries()) {
    const name = workbook.sheets[key];
    canvas.put(4, FIRST + index, { text: workbook.go(name), hyperlink: `#'${name}'!A1` }, LINK);
  }
  canvas.height(4, 22);
  const first = drawTiles(canvas, 6, report, say);
  let row = first;
  if (report.where !== undefined) text(row++, `${tellWhere(report, say)} ${say.words.conditions.labelsOfAll}`, HEADLINE, 18);
  for (const statement of report.statements) text(row++, tellStatement(statement, say), HEADLINE, 18);
  if (row > first) row++;

  const amounts = report.classifications.state.map((group) => group.revenue);
  const tables: Tables = { canvas, report, say, money: moneyFormat(report.summary.currency, digitsFor(amounts), say.language), bars: [], heat: [] };
  // Where nobody meets the condition there is nothing to count.
  if (report.summary.clients > 0) row = drawTables(tables, row);

  row = drawRows(tables, row);
  const told = [tellRows(report, say), ...tellSkipped(input.skipped, input.headerLine, say), tellFindings(report, say)].filter((part) => part !== '');
  for (const sentence of told) text(row++, sentence, NOTE, 14);

  const section = (title: string, sentences: readonly string[]): void => {
    if (sentences.length === 0) return;
    row++;
    line(row, title, SECTION);
    canvas.height(row++, 22);
    for (const sentence of sentences) text(row++, `•  ${sentence}`, PARAGRAPH);
  };
  for (const { heading, sentences } of tellDealings(report, say)) section(heading, sentences);
  section(
    say.words.report.measures.heading,
    tellMeasures(report, say).map(({ heading, sentences }) => `${heading}: ${sentences.join(' ')}`),
  );
  // What to do is said with the filters of two columns: they must be there.
  const filters = select === null || ['state', 'tier'].every((name) => select.some((one) => one.of === 'rule' && one.name === name));
  if (filters) section(workbook.headings.next, adviseNext(report, say));
  section(terms.headings.sales, tellSales(report, say));
  section(workbook.headings.basis, [...tellApart(report, say), ...tellBasis(report, say)]);
  canvas.draw(sheet.page);
  const extra = addBars(sheet.page, tables.bars);
  for (const [index, ref] of tables.heat.entries()) addHeat(sheet.page, ref, 'FF99D5CF', 50 + index);
  sheet.end(extra);
}

/** Every classification, and on how few clients the revenue hangs; the row below them. */
function drawTables(tables: Tables, begin: number): number {
  let row = drawStates(tables, begin) + 1;
  row = Math.max(drawTiers(tables, row), drawDependence(tables, row)) + 1;
  row = Math.max(drawPlaces(tables, row, levelName(tables.report, tables.say)), drawGenerations(tables, row)) + 1;
  return drawOthers(tables, row);
}

/** The figures that a portfolio is known by, large; the row below them. */
function drawTiles(canvas: Canvas, row: number, report: Report, say: SheetSay): number {
  const words = say.words.workbook.tiles;
  const { summary, portfolio, classifications } = report;
  const tiles: { readonly name: string; readonly figure: number; readonly format: string }[] = [
    { name: words.clients, figure: summary.clients, format: INTEGER },
  ];
  if (hasRevenue(report)) {
    const format = moneyFormat(summary.currency, digitsFor([summary.revenue]), say.language);
    tiles.push({ name: words.revenue, figure: summary.revenue, format });
  }
  if (summary.boughtLastYear !== null) tiles.push({ name: words.lastYear, figure: summary.boughtLastYear, format: INTEGER });
  else if (summary.buyers > 0) tiles.push({ name: words.buyers, figure: summary.buyers, format: INTEGER });
  const inactive = classifications.state.find(({ label }) => label === 'inactive')?.clients ?? 0;
  if (report.coverage.state > 0) tiles.push({ name: words.inactive, figure: inactive, format: INTEGER });
  if (portfolio.largest !== null && hasRevenue(report)) tiles.push({ name: words.largest, figure: portfolio.largest.share, format: PERCENT });
  for (const [index, { name, figure, format }] of tiles.entries()) {
    const [column, across] = STRETCHES[index] ?? STRETCHES[0];
    canvas.put(row, column, name, TILE_NAME, across);
    canvas.put(row + 1, column, figure, tile(format), across);
  }
  canvas.height(row, 18);
  canvas.height(row + 1, 34);
  return row + 3;
}

/** The other classifications: those of many labels on the left, those of few on the right. */
function drawOthers(tables: Tables, begin: number): number {
  const many = (name: string): boolean => ruleRows(tables.report, tables.say, name, MOST_BESIDE + 1).length > MOST_BESIDE;
  const names = otherRules(tables.report);
  let [left, right] = [begin, begin];
  for (const name of names) {
    if (many(name) || left <= right) left = drawRule(tables, left, name) + 1;
    else right = drawRuleRight(tables, right, name) + 1;
  }
  return Math.max(left, right);
}
