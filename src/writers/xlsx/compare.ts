import {
  type CompareRow,
  type CompareView,
  listFigures,
  listPoints,
  namesOf,
  tellAllSignals,
  tellChanges,
  tellFirst,
  tellShared,
} from '../../renderers/compare-rows.js';
import { makeAllPlain, makePlain } from '../../renderers/plain.js';
import { tellTarget } from '../../renderers/score-rows.js';
import type { CandidateReport, CompareReport } from '../../report/compare-report.js';
import { openBook } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import { BAR, FOOTER, figure, HEAD, HEAD_RIGHT, HEADLINE, INTEGER, type Look, NAME, PARAGRAPH, printed, SECTION, SUBTITLE, TEAL, TITLE } from './look.js';
import { addBars, type Bars } from './rules.js';
import type { ScoreSheetSay } from './sheet-words.js';
import { streamBook } from './stream.js';
import { columnLetter } from './text.js';

const [FIRST, NAMES, COLUMN, LETTERS] = [2, 40, 24, 120];

/** The workbook of a comparison: every candidate a column, the figures as numbers, then what would change the ranking. The same input gives the same bytes at any time. */
export async function* writeCompareWorkbook(source: CompareReport, say: ScoreSheetSay, view: CompareView): AsyncGenerator<Uint8Array> {
  yield* streamBook(async (out, signal) => {
    const report = makeAllPlain(source);
    const { compare, terms, score, scorePage } = say.words;
    const names = namesOf(report);
    const title = `${compare.heading}: ${names.join(', ')}`;
    const book = await openBook(out, { title, created: new Date(`${report.asOf}T00:00:00Z`) }, signal);
    const sheet = book.add(compare.heading, {
      properties: { tabColor: { argb: TEAL } },
      views: [{ showGridLines: false }],
      pageSetup: printed(view.country ?? null, 'landscape'),
      headerFooter: FOOTER,
    });
    const wide = Math.max(COLUMN, Math.ceil(LETTERS / names.length) - 10);
    sheet.page.columns = [{ width: 2 }, { width: NAMES }, ...names.map(() => ({ width: wide }))];
    const canvas = new Canvas();
    const letters = NAMES + wide * names.length;
    let row = 2;
    const line = (content: Content, look: Look, height = 0): void => {
      canvas.put(row, FIRST, content, look, names.length + 1);
      if (height > 0) canvas.height(row, height);
      row++;
    };
    const list = (heading: string, sentences: readonly string[]): void => {
      if (sentences.length === 0) return;
      row++;
      line(heading, SECTION, 22);
      for (const sentence of sentences) line(`•  ${sentence}`, PARAGRAPH, heightOf(sentence, letters, 16));
    };
    line(compare.heading, TITLE, 30);
    const target = tellTarget(report);
    line([`${terms.headings.asOf}: ${say.format.day(report.asOf)}`, ...(target === '' ? [] : [`${score.headings.target}: ${target}`])].join('  ·  '), SUBTITLE);
    row++;
    line(tellFirst(report, say), HEADLINE, 24);
    const bars: Bars[] = [];
    const table = (heading: string, rows: readonly CompareRow[], of: (row: number, candidate: number) => number | null): void => {
      row++;
      line(heading, SECTION, 22);
      canvas.put(row, FIRST, '', HEAD);
      for (const [at, name] of names.entries()) canvas.put(row, FIRST + 1 + at, `${compare.place(report.candidates[at]?.rank ?? 0)} ${name}`, HEAD_RIGHT);
      row++;
      for (const [index, { name, cells, bars: drawn, strong }] of rows.entries()) {
        canvas.put(row, FIRST, name, strong === true ? BOLD : NAME);
        for (const [at, cell] of cells.entries()) {
          const value = of(index, at);
          canvas.put(row, FIRST + 1 + at, value ?? cell, value === null ? RIGHT : Number.isInteger(value) ? figure(INTEGER) : figure('#,##0.0'));
        }
        if (drawn !== undefined && names.length > 1)
          bars.push({ ref: `${columnLetter(FIRST)}${row}:${columnLetter(FIRST - 1 + names.length)}${row}`, color: BAR, most: 'max' });
        row++;
      }
    };
    const figures = listFigures(report, say);
    const numbers = numbersBy(compare.rows);
    table(compare.heading, figures, (index, at) => {
      const one = report.candidates[at];
      return one === undefined ? null : (numbers.get(figures[index]?.name ?? '')?.(one) ?? null);
    });
    table(compare.headings.quality, listPoints(report, say), (index, at) => {
      const quality = report.candidates[at]?.quality;
      return index < (quality?.dimensions.length ?? 0) ? (quality?.dimensions[index]?.points ?? null) : (quality?.score ?? null);
    });
    list(compare.headings.changes, tellChanges(report, say));
    list(compare.headings.shared, tellShared(report, say));
    list(compare.headings.clarify, tellAllSignals(report, say));
    list(scorePage.method, [
      scorePage.points,
      scorePage.thresholds(say.format.percent(report.rules.threshold)),
      ...report.candidates.map(({ file, sha256 }) => `${file}: SHA-256 ${sha256}`),
      ...(view.reproduce === '' ? [] : [makePlain(view.reproduce)]),
    ]);
    canvas.draw(sheet.page);
    sheet.end(addBars(sheet.page, bars));
    await book.end();
  });
}

const BOLD: Look = { ...NAME, font: { ...NAME.font, bold: true } };
const RIGHT: Look = { ...NAME, alignment: { ...NAME.alignment, horizontal: 'right' } };

/** The figures that are numbers, by the name of their row; the others stay as they are told. */
function numbersBy(rows: ScoreSheetSay['words']['compare']['rows']): ReadonlyMap<string, (one: CandidateReport) => number | null> {
  return new Map<string, (one: CandidateReport) => number | null>([
    [rows.rows, ({ funnel }) => funnel.rows],
    [rows.distinct, ({ funnel }) => funnel.distinct],
    [rows.usable, ({ funnel }) => funnel.usable],
    [rows.proven, ({ funnel }) => funnel.proven],
    [rows.fit, ({ funnel }) => funnel.fit],
    [rows.ceiling, ({ quality }) => quality.ceiling],
    [rows.relevance, ({ relevance }) => relevance?.score ?? null],
    [rows.companies, ({ size }) => size.companies],
    [rows.buyers, ({ size }) => size.buyers],
    [rows.ours, ({ overlap }) => overlap?.ours ?? null],
  ]);
}
