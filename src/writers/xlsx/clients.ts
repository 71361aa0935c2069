import { type Trim, trimCell } from '../../client/trim.js';
import type { Batch, Source } from '../../formats/batch.js';
import { recordsAfterHeader } from '../../records.js';
import { labelName, wordsOf } from '../../renderers/rule-rows.js';
import type { Findings } from '../../report/make-report.js';
import { labelReader } from '../labels.js';
import type { Book } from './book.js';
import type { Layout } from './layout.js';
import { BAR_REVENUE, FOOTER, HEADER, HEADER_ADDED, printed, RULE_SHADES, SLATE, STATE_SHADES, TEXT, TIER_SHADES, value } from './look.js';
import { addBars, addLights, allowTextNumbers, colorWords } from './rules.js';
import type { SheetSay } from './sheet-words.js';
import { columnLetter, fitCell } from './text.js';

/** Where a bar reaches its end: one client that makes half the revenue must not flatten all others. */
const BAR_PERCENTILE = 95;
/** Letters across a printed page that are still read without a glass. */
const PAGE_LETTERS = 240;

/**
 * The sheet of clients: the columns of the file, typed, then ours; one row a client, in the order of the file.
 * @returns how many texts were longer than a cell can hold, and were cut
 */
export async function writeClients(book: Book, source: Source, findings: Findings, layout: Layout, say: SheetSay): Promise<number> {
  const { plan } = findings;
  const { given, extras, added, width } = layout;
  const sheet = book.add(say.words.workbook.sheets.clients, {
    properties: { tabColor: { argb: SLATE } },
    views: [{ state: 'frozen', ySplit: 1, xSplit: frozenColumns(layout) }],
    pageSetup: printed(plan.country, 'landscape', 1, pagesAcross(layout)),
    headerFooter: FOOTER,
  });
  const { page } = sheet;
  const extraHeader = say.words.workbook.extraCells;
  const columns = [
    ...given.map(({ header, width: letters, at }) => ({ title: header, letters, at, look: HEADER })),
    ...(extras ? [{ title: extraHeader, letters: extraHeader.length + 4, at: given.length, look: HEADER }] : []),
    ...added.map(({ header, width: letters, at }) => ({ title: header, letters, at, look: HEADER_ADDED })),
  ].sort((a, b) => a.at - b.at);
  page.columns = columns.map(({ letters }) => ({ width: letters }));
  const head = page.getRow(1);
  head.height = 22;
  for (const { title, at, look } of columns) {
    const cell = head.getCell(at + 1);
    cell.value = fitCell(title).text;
    cell.style = look;
  }
  head.commit();

  const cut = await writeRows(sheet, source, findings, layout);
  const last = layout.clients + 1;
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: width } };
  sheet.end(allowTextNumbers(`A2:${columnLetter(width - 1)}${last}`) + addRules(page, findings, layout, say, last));
  return cut;
}

async function writeRows(sheet: ReturnType<Book['add']>, source: Source, findings: Findings, { given, extras, added, rows }: Layout): Promise<number> {
  const { page } = sheet;
  const labelsOf = labelReader(findings);
  const utf8 = source.transcoded || source.info.encoding === 'utf-8';
  const bounds: Trim = { from: 0, to: 0 };
  const plain = value(TEXT);
  const columns = findings.plan.header.length;
  let cut = 0;
  let at = 0;
  const shorten = (text: string): string => {
    const fitted = fitCell(text);
    if (fitted.cut) cut++;
    return fitted.text;
  };
  /** Narrows `bounds` to a cell of a record, trimmed; false where there is none or it is empty. */
  const enter = (batch: Batch, record: number, index: number): boolean => {
    const cell = (batch.first[record] as number) + index;
    if (cell >= (batch.first[record + 1] as number)) return false;
    bounds.from = batch.cells[2 * cell] as number;
    bounds.to = batch.cells[2 * cell + 1] as number;
    if (bounds.from < bounds.to) trimCell(batch.bytes, bounds, utf8);
    return bounds.from < bounds.to;
  };
  for await (const batch of recordsAfterHeader(source, findings.plan)) {
    for (let record = 0; record < batch.rows; record++, at++) {
      const labels = labelsOf(at);
      if (labels === null) continue;
      const row = page.getRow(rows[at] as number);
      for (const column of given) {
        if (!enter(batch, record, column.plan.index)) continue;
        const found = column.read(batch.bytes, bounds.from, bounds.to);
        const cell = row.getCell(column.at + 1);
        cell.value = typeof found.value === 'string' ? shorten(found.value) : found.value;
        cell.style = found.look;
      }
      if (extras) {
        const texts: string[] = [];
        const cells = (batch.first[record + 1] as number) - (batch.first[record] as number);
        for (let index = columns; index < cells; index++) texts.push(enter(batch, record, index) ? source.decode(batch.bytes, bounds.from, bounds.to) : '');
        if (texts.length > 0) {
          const cell = row.getCell(given.length + 1);
          cell.value = shorten(texts.join(' | '));
          cell.style = plain;
        }
      }
      for (const column of added) {
        const cell = row.getCell(column.at + 1);
        cell.value = column.of(at, labels);
        cell.style = column.look;
      }
      row.commit();
      await sheet.taken();
    }
  }
  return cut;
}

/** A page holds some columns that can still be read; the rest goes beside it. */
function pagesAcross({ given, added }: Layout): number {
  const letters = [...given, ...added].reduce((sum, { width }) => sum + width, 0);
  return Math.ceil(letters / PAGE_LETTERS);
}

/** Who the client is stays in sight where its column is one of the first two. */
function frozenColumns({ given }: Layout): number {
  const name = given.find(({ plan }) => plan.field === 'name' || plan.field === 'company')?.at ?? -1;
  return name >= 0 && name < 2 ? name + 1 : 0;
}

/** Colours, lights and bars over whole columns; the XML for the end of the sheet. */
function addRules(page: ReturnType<Book['add']>['page'], { context }: Findings, { given, added, clients }: Layout, say: SheetSay, last: number): string {
  if (clients === 0) return '';
  const namesOf = (name: string): Record<string, string> =>
    Object.fromEntries(Object.keys(wordsOf(name, say).labels).map((label) => [label, labelName(name, label, say)]));
  const refOf = (index: number): string => `${columnLetter(index)}2:${columnLetter(index)}${last}`;
  const at = (key: string): number => added.find((column) => column.key === key)?.at ?? 0;
  const bars = given.flatMap(({ plan, at: place }) => (plan.field === 'totalRevenue' ? [{ ref: refOf(place), color: BAR_REVENUE, most: BAR_PERCENTILE }] : []));
  const extra = addBars(page, bars);
  const shades = Object.entries({ state: STATE_SHADES, tier: TIER_SHADES, ...RULE_SHADES });
  for (const [index, [name, shade]] of shades.entries())
    if (added.some(({ key }) => key === name)) colorWords(page, refOf(at(name)), namesOf(name), shade, 20 + 20 * index);
  if (added.some(({ key }) => key === 'days')) addLights(page, refOf(at('days')), context.state, 200);
  return extra;
}
