import { tellDialect } from '../../renderers/columns-view.js';
import { listSizes, tellHow } from '../../renderers/duplicates-words.js';
import { tellFile } from '../../renderers/file-names.js';
import type { DuplicatesReport } from '../../report/duplicates-report.js';
import type { Findings } from '../../report/make-report.js';
import type { Book } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import { FOOTER, figure, GLOSS, HEAD, HEAD_RIGHT, INTEGER, type Look, NAME, PARAGRAPH, printed, SECTION, SLATE, TITLE } from './look.js';
import type { Origin } from './method.js';
import type { SheetSay } from './sheet-words.js';

const WIDTHS = [2, 38, 18, 16, 14, 14, 14];
const [FIRST, LAST] = [2, 7];
const LETTERS = 112;

/** The last sheet: the figures, how records were compared, with which weights, from which file. */
export function writeDuplicatesMethod(book: Book, report: DuplicatesReport, { plan, info }: Findings, say: SheetSay, origin: Origin): void {
  const { terms, workbook, linkage } = say.words;
  const words = linkage.workbook;
  const sheet = book.add(workbook.sheets.method, {
    properties: { tabColor: { argb: SLATE } },
    views: [{ showGridLines: false }],
    pageSetup: printed(plan.country, 'portrait'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = WIDTHS.map((width) => ({ width }));
  const canvas = new Canvas();
  let row = 2;
  const title = (text: string): void => {
    row++;
    canvas.put(row, FIRST, text, SECTION, LAST - FIRST + 1);
    canvas.height(row++, 22);
  };
  const paragraph = (text: string): void => {
    canvas.put(row, FIRST, text, PARAGRAPH, LAST - FIRST + 1);
    canvas.height(row++, heightOf(text, LETTERS, 16));
  };
  const line = (cells: readonly (readonly [Content, Look])[]): void => {
    for (const [index, [content, look]] of cells.entries()) canvas.put(row, FIRST + index, content, look);
    row++;
  };
  canvas.put(row, FIRST, `${linkage.heading}: ${tellFile(report.input)}`, TITLE, LAST - FIRST + 1);
  canvas.height(row++, 30);
  for (const { name, value, note } of listSizes(report, say)) {
    canvas.put(row, FIRST, name, NAME);
    canvas.put(row, FIRST + 1, value, figure(INTEGER));
    canvas.put(row++, FIRST + 2, note, GLOSS, LAST - FIRST - 1);
  }
  title(linkage.how.heading);
  for (const sentence of [...tellHow(report, say), linkage.how.blocking]) paragraph(sentence);
  if (report.agreement.length > 0) {
    const { agreement } = linkage;
    title(agreement.title(report.counts.pairs, say.format));
    line([
      [words.weightHeads.field, HEAD],
      ...[agreement.same, agreement.near, agreement.different, agreement.blank].map((head) => [head, HEAD_RIGHT] as const),
    ]);
    for (const { field, same, near, different, blank } of report.agreement)
      line([[linkage.fields[field], NAME], ...[same, near, different, blank].map((count) => [count, figure(INTEGER)] as const)]);
  }
  if (report.rules.weights.length > 0) {
    title(words.weights);
    paragraph(words.weightNote);
    line([
      [words.weightHeads.field, HEAD],
      [words.weightHeads.level, HEAD],
      [words.weightHeads.weight, HEAD_RIGHT],
    ]);
    for (const { field, level, weight } of report.rules.weights)
      line([
        [linkage.fields[field], NAME],
        [words.levels[level], GLOSS],
        [weight, figure('0.0')],
      ]);
  }
  title(workbook.method.file);
  const facts: (readonly [string, Content])[] = [
    [terms.headings.asOf, say.format.day(report.asOf)],
    [workbook.method.file, report.input.file],
    [workbook.method.sha256, report.input.sha256],
    [workbook.method.size, say.format.integer(info.size)],
    [workbook.method.format, tellDialect(report.input.encoding, report.input.delimiter, say).join(' · ')],
    [workbook.method.version, report.cartera],
    [workbook.method.command, origin.reproduce],
  ];
  for (const [name, content] of facts) {
    canvas.put(row, FIRST, name, GLOSS);
    canvas.put(row++, FIRST + 1, content, NAME, LAST - FIRST);
  }
  paragraph(workbook.method.personal);
  canvas.draw(sheet.page);
  sheet.end();
}
