import {
  type CompareRow,
  type CompareView,
  listFigures,
  listPoints,
  tellAllSignals,
  tellChanges,
  tellFirst,
  tellShared,
} from '../../renderers/compare-rows.js';
import { makeAllPlain, makePlain } from '../../renderers/plain.js';
import { tellTarget } from '../../renderers/score-rows.js';
import type { CompareReport } from '../../report/compare-report.js';
import { type Book, openBook } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import {
  FOOTER,
  figure,
  HEAD,
  HEAD_RIGHT,
  HEADLINE,
  INTEGER,
  type Look,
  moneyFormat,
  NAME,
  NOTE,
  PARAGRAPH,
  printed,
  SECTION,
  SUBTITLE,
  TEAL,
  TITLE,
  total,
} from './look.js';
import type { ScoreSheetSay } from './sheet-words.js';
import { streamBook } from './stream.js';

const FIRST = 2;
const NAME_WIDTH = 38;
const COLUMN_WIDTH = 20;
/** Fewest columns that a sentence has for itself. */
const LEAST_ACROSS = 6;

/** The workbook of a comparison: everything on one sheet, its figures as numbers. The same input gives the same bytes at any time. */
export async function* writeCompareWorkbook(source: CompareReport, say: ScoreSheetSay, view: CompareView): AsyncGenerator<Uint8Array> {
  yield* streamBook(async (out, signal) => {
    const report = makeAllPlain(source);
    const book = await openBook(out, { title: say.words.compare.heading, created: new Date(`${report.asOf}T00:00:00Z`) }, signal);
    writeComparison(book, report, say, view);
    await book.end();
  });
}

function writeComparison(book: Book, report: CompareReport, say: ScoreSheetSay, { country, reproduce }: CompareView): void {
  const { compare, terms, score } = say.words;
  const columns = Math.max(LEAST_ACROSS, report.candidates.length + 1);
  const letters = NAME_WIDTH + COLUMN_WIDTH * (columns - 1);
  const sheet = book.add(compare.heading, {
    properties: { tabColor: { argb: TEAL } },
    views: [{ showGridLines: false }],
    pageSetup: printed(country, 'landscape'),
    headerFooter: FOOTER,
  });
  sheet.page.columns = [{ width: 2 }, { width: NAME_WIDTH }, ...Array.from({ length: columns - 1 }, () => ({ width: COLUMN_WIDTH }))];
  const canvas = new Canvas();
  let row = 2;
  const across = (text: string, look: Look, height: number): void => {
    canvas.put(row, FIRST, text, look, columns);
    canvas.height(row++, height);
  };
  const target = tellTarget(report, say);
  across(compare.heading, TITLE, 30);
  across(
    [`${terms.headings.asOf}: ${say.format.day(report.asOf)}`, ...(target === '' ? [] : [`${score.headings.target}: ${target}`])].join(' · '),
    SUBTITLE,
    18,
  );
  row++;
  const first = tellFirst(report, say);
  across(first, HEADLINE, heightOf(first, letters, 18) + 8);
  row++;
  const table = (heading: string, rows: readonly CompareRow[]): void => {
    across(heading, SECTION, 22);
    canvas.put(row, FIRST, '', HEAD);
    for (const [at, { file, rank }] of report.candidates.entries())
      canvas.put(row, FIRST + 1 + at, `${compare.place(rank)} ${file}`, { ...HEAD_RIGHT, alignment: { ...HEAD_RIGHT.alignment, wrapText: true } });
    canvas.height(row++, 30);
    for (const one of rows) {
      canvas.put(row, FIRST, one.name, one.strong ? total() : NAME);
      for (const at of report.candidates.keys()) {
        const { content, look } = cellOf(one, at, report, say);
        canvas.put(row, FIRST + 1 + at, content, look);
      }
      row++;
    }
    row++;
  };
  table(compare.portfolios(report.candidates.length, say.format), listFigures(report, say));
  table(compare.headings.quality, listPoints(report, say));
  for (const [heading, sentences] of [
    [compare.headings.changes, tellChanges(report, say)],
    [compare.headings.shared, tellShared(report, say)],
    [compare.headings.clarify, tellAllSignals(report, say)],
    [compare.headings.method, [say.words.scorePage.points, ...report.candidates.map(({ file, sha256 }) => `${file}: ${sha256}`)]],
  ] as const) {
    if (sentences.length === 0) continue;
    across(heading, SECTION, 22);
    for (const sentence of sentences) across(sentence, PARAGRAPH, heightOf(sentence, letters, 16));
    row++;
  }
  across(makePlain(reproduce), NOTE, 16);
  canvas.draw(sheet.page);
  sheet.end();
}

/** A figure as a number with the format of its row; a word as it is. */
function cellOf(
  { values, cells, of, strong }: CompareRow,
  at: number,
  report: CompareReport,
  { language }: ScoreSheetSay,
): { readonly content: Content; readonly look: Look } {
  const value = values?.[at];
  const text = cells[at] ?? '';
  const format = of === 'money' ? moneyFormat(report.candidates[at]?.size.currency ?? null, 2, language) : of === 'points' ? '0.0' : INTEGER;
  const look = strong ? total(format) : figure(format);
  return { content: value ?? text, look };
}
