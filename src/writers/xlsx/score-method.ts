import type { ScoreRows } from '../../renderers/score-rows.js';
import type { ScoreReport } from '../../report/score-report.js';
import type { Book } from './book.js';
import { Canvas, heightOf } from './canvas.js';
import { FOOTER, figure, GLOSS, HEAD, HEAD_RIGHT, INTEGER, NAME, PARAGRAPH, printed, SECTION, SLATE, TITLE, total } from './look.js';
import type { ScoreSheetSay } from './sheet-words.js';

const WIDTHS = [2, 44, 14, 18, 14, 14, 20];
const [FIRST, LAST] = [2, 7];
const LETTERS = 118;

/** How the judgement was made, and the command line that gives it again. */
export type ScoreOrigin = { readonly country: string | null; readonly reproduce: string };

/** The last sheet: everything that somebody needs who wants to check the others. */
export function writeScoreMethod(book: Book, report: ScoreReport, rows: ScoreRows, say: ScoreSheetSay, { country, reproduce }: ScoreOrigin): void {
  const { scoreBook, scorePage, workbook, terms, score } = say.words;
  const { sheets, method: words } = scoreBook;
  const sheet = book.add(sheets.method, {
    properties: { tabColor: { argb: SLATE } },
    views: [{ showGridLines: false }],
    pageSetup: printed(country, 'portrait'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const canvas = new Canvas();
  let row = 2;
  const title = (text: string): void => {
    canvas.put(++row, FIRST, text, SECTION, LAST - FIRST + 1);
    canvas.height(row++, 22);
  };
  const paragraph = (text: string): void => {
    canvas.put(row, FIRST, text, PARAGRAPH, LAST - FIRST + 1);
    canvas.height(row++, heightOf(text, LETTERS, 16));
  };
  const fact = (name: string, content: string | number): void => {
    canvas.put(row, FIRST, name, GLOSS);
    canvas.put(row, FIRST + 1, content, { ...NAME, alignment: { ...NAME.alignment, wrapText: true } }, LAST - FIRST);
    canvas.height(row++, typeof content === 'number' ? 16 : heightOf(content, LETTERS - 44, 15));
  };
  canvas.put(row, FIRST, sheets.method, TITLE, LAST - FIRST + 1);
  canvas.height(row++, 30);
  const { input, rules, quality, duplicates } = report;
  fact(terms.headings.asOf, rows.asOf);
  fact(workbook.method.file, rows.file);
  fact(workbook.method.sha256, input.sha256);
  fact(workbook.data.rows, say.format.integer(input.rows));
  fact(words.duplicates, say.format.integer(duplicates.repeated));
  fact(words.threshold, say.format.percent(rules.threshold));
  for (const key of ['contact', 'record', 'sales'] as const) fact(words.halfLives[key], say.format.integer(rules.halfLife[key]));
  for (const { name, text, counts } of rows.criteria) fact(`${score.headings.target}: ${name}`, [text, counts].filter((part) => part !== '').join(' · '));
  fact(workbook.method.version, report.cartera);
  if (reproduce !== '') fact(workbook.method.command, reproduce);

  title(words.weights);
  const { dimension, weight, measure, points, ceiling } = words.weightHeads;
  for (const [at, head] of [dimension, weight, measure, points, ceiling].entries()) canvas.put(row, FIRST + at, head, at === 0 ? HEAD : HEAD_RIGHT);
  row++;
  for (const { name, weight: worth, value, points: got, ceiling: most } of quality.dimensions) {
    canvas.put(row, FIRST, score.dimensions[name], NAME);
    canvas.put(row, FIRST + 1, worth, figure('0.##'));
    canvas.put(row, FIRST + 2, value, figure('0.0000'));
    canvas.put(row, FIRST + 3, got, figure('0.0'));
    canvas.put(row++, FIRST + 4, most, figure('0.0'));
  }
  canvas.put(row, FIRST, terms.headings.total, total());
  canvas.put(
    row,
    FIRST + 1,
    quality.dimensions.reduce((sum, one) => sum + one.weight, 0),
    total('0.##'),
  );
  canvas.put(row, FIRST + 2, null, total(INTEGER));
  canvas.put(row, FIRST + 3, quality.score, total('0.0'));
  canvas.put(row++, FIRST + 4, quality.ceiling, total('0.0'));

  title(words.rules);
  for (const text of [scorePage.points, scorePage.thresholds(say.format.percent(rules.threshold))]) paragraph(text);
  if (rows.assumptions.length > 0) title(terms.headings.assumptions);
  for (const text of rows.assumptions) paragraph(text);
  title(terms.headings.data);
  for (const text of rows.data) paragraph(text);
  title(words.sheets);
  for (const text of [words.typed, words.personal]) paragraph(text);
  canvas.draw(sheet.page);
  sheet.end();
}
