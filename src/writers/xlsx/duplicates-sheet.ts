import { fold } from '../../client/fold.js';
import type { ColumnPlan } from '../../client/plan.js';
import { type Trim, trimCell } from '../../client/trim.js';
import type { Batch, Source } from '../../formats/batch.js';
import { nameTaxId, tellEvidence } from '../../renderers/evidence-words.js';
import { chanceOf } from '../../report/chance.js';
import { nameLine } from '../../report/cite.js';
import { type Group, partnerOf } from '../../report/duplicate-groups.js';
import type { Duplicates } from '../../report/make-duplicates.js';
import type { Book } from './book.js';
import type { Cell } from './cells.js';
import type { Layout } from './layout.js';
import { added, FOOTER, fill, HEADER, HEADER_ADDED, INTEGER, type Look, NOTE, printed, TEXT } from './look.js';
import { allowTextNumbers, colorWords } from './rules.js';
import type { SheetSay } from './sheet-words.js';
import { columnLetter, fitCell } from './text.js';

/** A record's cells as the sheet shows them, by their place on it; undefined where blank. */
type Cells = readonly (Cell | undefined)[];

/** What one sheet shows. `choices`: keep or drop; `only`: rows that get none of them. */
export type GroupSheet = {
  readonly found: Duplicates;
  readonly layout: Layout;
  readonly say: SheetSay;
  readonly cellsOf: (index: number) => Cells;
  readonly groups: readonly Group[];
  readonly name: string;
  readonly tab: string;
  readonly choices: readonly [good: string, bad: string];
  /** `first`: one decision stands for the whole group. */
  readonly only: 'none' | 'first';
};

const [BAND, AMBER] = ['FFF1F5F9', 'FFFEF3C7'];
const HEAD_ROW = 2;
/** National numbers that differ in their prefix alone are the same. */
const PHONE_DIGITS = 9;
const CHANCE = '0.0%';
const GREEN_RED = { good: { ink: 'FF166534', paper: 'FFDCFCE7' }, bad: { ink: 'FF991B1B', paper: 'FFFEE2E2' } };
/** Letters across a printed page that are still read without a glass. */
const PAGE_LETTERS = 240;

/** Reads the cells of records as the sheet of clients has them: dates are dates, codes stay text. */
export function cellsReader(source: Source, { given }: Layout): (batch: Batch, record: number) => Cells {
  const utf8 = source.transcoded || source.info.encoding === 'utf-8';
  return (batch, record) =>
    given.map(({ plan, read }) => {
      const cell = (batch.first[record] as number) + plan.index;
      if (cell >= (batch.first[record + 1] as number)) return undefined;
      const bounds: Trim = { from: batch.cells[2 * cell] as number, to: batch.cells[2 * cell + 1] as number };
      if (bounds.from < bounds.to) trimCell(batch.bytes, bounds, utf8);
      return bounds.from < bounds.to ? read(batch.bytes, bounds.from, bounds.to) : undefined;
    });
}

/** A sheet of groups: a decision to choose in front, then the columns of the file, then what ties each row; what differs within a group is amber, codes aside. */
export async function writeGroupSheet(book: Book, sheet: GroupSheet): Promise<void> {
  const { found, layout, say, groups, name, choices } = sheet;
  const { heads, note, none } = say.words.linkage.workbook;
  const { findings } = found.dossier;
  const front = [
    { title: heads.group, width: 9 },
    { title: heads.decision, width: 15 },
    { title: heads.row, width: 17 },
    { title: heads.probability, width: 14 },
    { title: heads.filled, width: 17 },
  ];
  const back = [
    { title: heads.with, width: 15 },
    { title: heads.evidence, width: 90 },
  ];
  const given = layout.given.map(({ header, width }) => ({ title: header, width }));
  const all = [...front, ...given, ...back];
  const letters = all.reduce((sum, { width }) => sum + width, 0);
  const opened = book.add(name, {
    properties: { tabColor: { argb: sheet.tab } },
    views: [{ state: 'frozen', ySplit: HEAD_ROW, xSplit: 3 }],
    pageSetup: printed(findings.plan.country, 'landscape', HEAD_ROW, Math.ceil(letters / PAGE_LETTERS)),
    headerFooter: FOOTER,
  });
  const { page } = opened;
  page.columns = all.map(({ width }) => ({ width }));
  const top = page.getRow(1);
  top.height = 20;
  top.getCell(1).value = groups.length === 0 ? none : note;
  top.getCell(1).style = { ...NOTE, alignment: { vertical: 'middle' } };
  top.commit();
  const head = page.getRow(HEAD_ROW);
  head.height = 22;
  for (const [at, { title }] of all.entries()) {
    head.getCell(at + 1).value = fitCell(title).text;
    head.getCell(at + 1).style = at < front.length || at >= front.length + given.length ? HEADER_ADDED : HEADER;
  }
  head.commit();
  const last = HEAD_ROW + groups.reduce((sum, { members }) => sum + members.length, 0);
  await writeRows(opened, sheet, front.length);
  page.autoFilter = { from: { row: HEAD_ROW, column: 1 }, to: { row: Math.max(last, HEAD_ROW + 1), column: all.length } };
  if (groups.length === 0) return opened.end();
  const decisions = `B${HEAD_ROW + 1}:B${last}`;
  colorWords(page, decisions, { good: choices[0], bad: choices[1] }, GREEN_RED, 1);
  opened.end(allowTextNumbers(`A${HEAD_ROW + 1}:${columnLetter(all.length - 1)}${last}`));
}

async function writeRows(opened: ReturnType<Book['add']>, { found, layout, say, cellsOf, groups, choices, only }: GroupSheet, front: number): Promise<void> {
  const { page } = opened;
  const { cards, findings } = found.dossier;
  const taxId = nameTaxId(found.report.columns, say);
  const lineOf = (index: number): string => nameLine(findings.info, cards[index]?.line ?? 0);
  const place = (index: number): string | number => (findings.info.tables.length > 1 ? lineOf(index) : Number(lineOf(index)));
  const looks = new Map<Look, Map<string, Look>>();
  /** The same look on another ground: exceljs knows styles by identity. */
  const on = (look: Look, ground: string | null): Look => {
    if (ground === null) return look;
    const grounds = looks.get(look) ?? new Map<string, Look>();
    looks.set(look, grounds);
    const made = grounds.get(ground) ?? { ...look, fill: fill(ground) };
    grounds.set(ground, made);
    return made;
  };
  const [number, chance, text] = [added(INTEGER), added(CHANCE), added(TEXT)];
  const plain: Look = { numFmt: TEXT };
  const validation = {
    type: 'list' as const,
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    error: say.words.linkage.workbook.choose,
  };
  let at = HEAD_ROW;
  for (const [group, { members }] of groups.entries()) {
    const ground = group % 2 === 0 ? null : BAND;
    const all = members.map(({ index }) => cellsOf(index));
    const differs = layout.given.map(({ plan }, column) => plan.field !== 'id' && new Set(all.flatMap((cells) => keyOf(cells[column], plan.field))).size > 1);
    for (const [member, { index, pair }] of members.entries()) {
      const row = page.getRow(++at);
      const put = (column: number, value: string | number | null, look: Look): void => {
        const cell = row.getCell(column);
        cell.value = typeof value === 'string' ? fitCell(value).text : value;
        cell.style = on(look, look === text || look === number || look === chance ? ground : null);
      };
      put(1, group + 1, number);
      put(2, null, text);
      put(3, place(index), number);
      put(4, pair === null ? null : shownChance(chanceOf(pair)), chance);
      put(5, cards[index]?.filled ?? null, number);
      if (only === 'none' || member === 0) row.getCell(2).dataValidation = validation;
      for (const [column, cell] of (all[member] ?? []).entries()) {
        const target = row.getCell(front + column + 1);
        if (cell !== undefined) target.value = typeof cell.value === 'string' ? fitCell(cell.value).text : cell.value;
        target.style = on(cell?.look ?? plain, cell !== undefined && differs[column] ? AMBER : ground);
      }
      const behind = front + layout.given.length;
      put(behind + 1, pair === null ? null : place(partnerOf(index, pair)), number);
      put(behind + 2, pair === null ? null : tellEvidence(pair.evidence, taxId, say), text);
      row.commit();
      await opened.taken();
    }
  }
}

/** 100% only where nothing is left to doubt. */
const shownChance = (probability: number): number => (probability >= 1 ? 1 : Math.min(probability, 0.999));

/** What makes two cells the same, however they are written; blank ones say nothing. */
function keyOf(cell: Cell | undefined, field: ColumnPlan['field']): string[] {
  if (cell === undefined) return [];
  const text = String(cell.value);
  return [field === 'phone' ? text.replace(/\D/g, '').slice(-PHONE_DIGITS) : fold(text).replaceAll(' ', '')];
}
