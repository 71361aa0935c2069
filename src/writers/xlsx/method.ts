import { FIRST_YEARS } from '../../classifiers/generation.js';
import { placeName } from '../../client/places/names.js';
import { listThresholds } from '../../explain/thresholds.js';
import { formatOf, headerOf, tellDialect } from '../../renderers/columns-view.js';
import { tellFile } from '../../renderers/file-names.js';
import { nextCommands } from '../../renderers/next.js';
import { levelName } from '../../renderers/rows.js';
import { wordsOf } from '../../renderers/rule-rows.js';
import { tellSales } from '../../renderers/sales-sentences.js';
import { tellBasis, tellKeyAccountRule, tellStateRules, tellTierRules, tellValueRules } from '../../renderers/sentences.js';
import type { Findings } from '../../report/make-report.js';
import type { Report } from '../../report/report.js';
import type { Book } from './book.js';
import { Canvas, type Content, heightOf } from './canvas.js';
import type { Layout } from './layout.js';
import { FOOTER, figure, GLOSS, HEAD, HEAD_RIGHT, type Look, NAME, PARAGRAPH, printed, SECTION, SLATE, TITLE } from './look.js';
import type { SheetSay } from './sheet-words.js';
import { columnLetter } from './text.js';

const WIDTHS = [2, 32, 28, 20, 11, 11, 26, 20, 10, 10];
const [FIRST, LAST] = [2, 10];
const LETTERS = 165;
const percent = '0%';
/** Classifications whose rule is told with the figures of this portfolio. */
const TOLD: ReadonlySet<string> = new Set(['keyAccount', 'value']);
/** Of a longer list of labels only those are explained that a client has. */
const MOST_LABELS = 15;

/** How the result was made; `path`, `sales` and `reproduce`: the file as the user named it, the options that name the sales, the command line that gives this again. */
export type Origin = { readonly path: string; readonly sales?: string; readonly reproduce: string };

/** The last sheet: everything that somebody needs who wants to check the others. `cut`: texts too long for a cell. */
export function writeMethod(book: Book, report: Report, findings: Findings, layout: Layout, say: SheetSay, origin: Origin, cut: number): void {
  const { terms, workbook } = say.words;
  const words = workbook.method;
  const sheet = book.add(workbook.sheets.method, {
    properties: { tabColor: { argb: SLATE } },
    views: [{ showGridLines: false }],
    pageSetup: printed(findings.plan.country, 'landscape'),
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
  const heads = (names: readonly string[], right: readonly string[] = []): void =>
    line(names.map((name) => [name, right.includes(name) ? HEAD_RIGHT : HEAD] as const));

  canvas.put(row, FIRST, workbook.sheets.method, TITLE, LAST - FIRST + 1);
  canvas.height(row++, 30);
  for (const [name, content] of facts(report, findings, say, origin)) {
    canvas.put(row, FIRST, name, GLOSS);
    canvas.put(row++, FIRST + 1, content, NAME, LAST - FIRST);
  }
  title(words.rules);
  const rules = [
    tellStateRules(report, say),
    tellTierRules(report, say),
    tellKeyAccountRule(report, say),
    tellValueRules(report, say),
    [words.location(levelName(report, say))],
    ...otherRuleTexts(findings, layout, say),
  ];
  for (const rule of rules) if (rule.length > 0) paragraph(capital(rule.join(' · ')));
  const sales = tellSales(report, say);
  if (sales.length > 0) title(terms.headings.sales);
  for (const sentence of sales) paragraph(sentence);
  const basis = tellBasis(report, say);
  if (basis.length > 0) title(words.basis);
  for (const sentence of basis) paragraph(sentence);

  title(words.columns);
  const { letter, header, field, code, confidence, reason, format, fit, filled } = words.heads;
  heads([header, field, code, letter, confidence, reason, format, fit, filled], [confidence, fit, filled]);
  for (const column of report.columns) {
    const known = column.field !== null;
    line([
      [headerOf(column, say), NAME],
      [column.field === null ? terms.headings.unmapped : terms.fields[column.field], known ? NAME : GLOSS],
      [column.field ?? '', GLOSS],
      [columnLetter(column.index), NAME],
      [known ? column.confidence : null, figure(percent)],
      [say.words.report.reasons[column.reason], GLOSS],
      [formatOf(column, say), GLOSS],
      [column.fit, figure(percent)],
      [column.filled, figure(percent)],
    ]);
  }
  title(words.added);
  heads([words.addedHeads.header, words.addedHeads.code]);
  for (const column of layout.added)
    line([
      [column.header, NAME],
      [column.name ?? '–', GLOSS],
    ]);
  title(words.labels);
  heads([words.labelHeads.name, words.labelHeads.code, words.labelHeads.meaning]);
  for (const [name, label, meaning] of labels(report, say, layout))
    line([
      [name, NAME],
      [label, GLOSS],
      [meaning, GLOSS],
    ]);
  title(words.notes);
  paragraph(words.typed);
  paragraph(words.clientsOnly(workbook.sheets.clients, workbook.sheets.issues, say.format));
  if (layout.zones) paragraph(words.zones);
  if (cut > 0) paragraph(words.cut(cut, say.format));
  paragraph(words.personal);
  canvas.draw(sheet.page);
  sheet.end();
}

/** The rules of the other classifications that have a column, each under its name; one of the user's own has none in words. */
function otherRuleTexts({ context }: Findings, { added }: Layout, say: SheetSay): string[][] {
  const figures = listThresholds(context);
  return added
    .filter(({ key, rule }) => rule && !TOLD.has(key))
    .map(({ key }) => ({ heading: wordsOf(key, say).heading, text: wordsOf(key, say).rule(figures, say.format) }))
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => [`${heading}: ${text}`]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function facts({ input, asOf, summary, country, cartera, sales }: Report, { info }: Findings, say: SheetSay, origin: Origin): (readonly [string, Content])[] {
  const { headings } = say.words.terms;
  const words = say.words.workbook.method;
  return [
    [headings.asOf, say.format.day(asOf)],
    [words.file, input.file],
    [words.sha256, input.sha256],
    ...(sales?.files.slice(sales.alone ? 1 : 0) ?? []).flatMap((file): (readonly [string, Content])[] => [
      [words.salesFile, tellFile(file)],
      [words.sha256, file.sha256],
    ]),
    [words.size, say.format.integer(info.size)],
    [words.format, tellDialect(input.encoding, input.delimiter, say).join(' · ')],
    [words.headerLine, String(input.headerLine)],
    [words.country, country === null ? '–' : placeName(country, say.language)],
    [words.currency, summary.currency ?? '–'],
    [words.version, cartera],
    [words.command, origin.reproduce],
  ];
}

/** The labels: as each stands in this workbook, its code, and what it means. */
function labels({ classifications }: Report, say: SheetSay, { added }: Layout): (readonly [string, string, string])[] {
  const { states, tiers, generations } = say.words.terms;
  const years = new Map<string, string>(
    FIRST_YEARS.map(([first, label], index) => [label, index === 0 ? `≥ ${first}` : `${first}–${(FIRST_YEARS[index - 1]?.[0] ?? 0) - 1}`]),
  );
  years.set('greatest', `≤ ${(FIRST_YEARS.at(-1)?.[0] ?? 0) - 1}`);
  const namesOf = (key: string): (readonly [string, string])[] => {
    const all = Object.entries(wordsOf(key, say).labels);
    const groups = classifications[key as keyof typeof classifications] ?? [];
    return all.length <= MOST_LABELS ? all : all.filter(([code]) => groups.some(({ label, clients }) => label === code && clients > 0));
  };
  return [
    ...Object.entries(states).map(([code, { name, gloss }]) => [name, code, gloss] as const),
    ...Object.entries(tiers).map(([code, { name, gloss }]) => [name, code, gloss] as const),
    ...Object.entries(generations).map(([code, { name }]) => [name, code, years.get(code) ?? ''] as const),
    ...added.filter(({ rule }) => rule).flatMap(({ key }) => namesOf(key).map(([code, name]) => [name, code, wordsOf(key, say).heading] as const)),
  ];
}

/** The command that lists every finding, for a list that is longer than the sheet. */
export function listCommand(report: Report, say: SheetSay, { path, sales = '', reproduce }: Origin): string {
  return nextCommands(report, say, path, reproduce, sales).find(({ command }) => command.startsWith('cartera validate'))?.command ?? '';
}
