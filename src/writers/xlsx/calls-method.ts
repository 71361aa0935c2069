import { tellHow } from '../../renderers/inactive-words.js';
import { tellAssumptions } from '../../renderers/sentences.js';
import type { InactiveReport } from '../../report/inactive-report.js';
import type { Book } from './book.js';
import { Canvas, heightOf } from './canvas.js';
import { FOOTER, figure, GLOSS, HEAD, HEAD_RIGHT, NAME, PARAGRAPH, printed, SECTION, SLATE, TITLE } from './look.js';
import type { CallSheetSay } from './sheet-words.js';

const WIDTHS = [2, 44, 20, 20, 50];
const [FIRST, LAST] = [2, 5];
const LETTERS = 128;

export type CallOrigin = {
  readonly file: string;
  /** Clients that the sheets had no room for. */
  readonly cut: number;
  readonly country: string | null;
  readonly reproduce: string;
  /** The method was to be chosen by trying them on the past. */
  readonly auto: boolean;
};

/** The last sheet: everything that somebody needs who wants to check the others. */
export function writeCallMethod(book: Book, report: InactiveReport, { file, cut, country, reproduce, auto }: CallOrigin, say: CallSheetSay): void {
  const { callSheet: words, workbook, terms, inactive } = say.words;
  const { format } = say;
  const { input, rules, method, model, capacity } = report;
  const sheet = book.add(words.sheets.method, {
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
  const fact = (name: string, content: string): void => {
    canvas.put(row, FIRST, name, GLOSS);
    canvas.put(row, FIRST + 1, content, { ...NAME, alignment: { ...NAME.alignment, wrapText: true } }, LAST - FIRST);
    canvas.height(row++, heightOf(content, LETTERS - 44, 15));
  };
  canvas.put(row, FIRST, words.sheets.method, TITLE, LAST - FIRST + 1);
  canvas.height(row++, 30);
  fact(terms.headings.asOf, format.day(report.asOf));
  fact(workbook.method.file, file);
  fact(workbook.method.sha256, input.sha256);
  fact(workbook.data.rows, format.integer(input.rows));
  fact(workbook.data.clients, format.integer(input.clients));
  fact(words.facts.method, `${inactive.methods[method]} (${inactive.names[method]})`);
  fact(words.facts.days, format.integer(rules.days));
  fact(words.facts.capacity, format.integer(capacity.perWeek));
  if (report.currency !== null) fact(workbook.method.currency, report.currency);
  fact(workbook.method.version, report.cartera);
  if (reproduce !== '') fact(workbook.method.command, reproduce);

  title(words.headings.rules);
  const { rules: told } = words;
  for (const text of [...tellHow(report, { auto }, say), told.stake, told.order, told.week(capacity.perWeek, format), told.reason]) paragraph(text);

  if (model !== null) {
    const { columns, facts } = words;
    title(words.headings.model);
    canvas.put(row, FIRST, columns.parameter, HEAD);
    for (const [at, head] of [columns.value, columns.error].entries()) canvas.put(row, FIRST + 1 + at, head, HEAD_RIGHT);
    row++;
    for (const key of ['r', 'alpha', 'a', 'b'] as const) {
      canvas.put(row, FIRST, key, NAME);
      canvas.put(row, FIRST + 1, model.parameters[key], figure('0.0000'));
      canvas.put(row++, FIRST + 2, model.errors?.[key] ?? facts.notKnown, figure('0.0000'));
    }
    fact(facts.logLikelihood, format.decimal(model.logLikelihood, 2));
    fact(facts.converged, model.converged ? facts.yes : facts.no);
    fact(facts.clients, format.integer(model.clients));
    fact(facts.histories, format.integer(model.histories));
    fact(facts.unit, facts.week);
  }
  const assumptions = tellAssumptions(report.assumptions, say);
  if (assumptions.length > 0) title(terms.headings.assumptions);
  for (const text of assumptions) paragraph(text);
  title(words.headings.sheets);
  for (const text of [words.sheetNotes.cells, ...(cut > 0 ? [words.sheetNotes.cut(cut, format)] : []), words.sheetNotes.personal]) paragraph(text);
  canvas.draw(sheet.page);
  sheet.end();
}
