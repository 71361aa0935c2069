import { CarteraError } from '../errors.js';
import type { Batch } from '../formats/batch.js';
import type { SheetView } from '../formats/xlsx/choice.js';
import { usedRange } from '../formats/xlsx/choice.js';
import type { Range, Region } from '../formats/xlsx/records.js';
import type { Settings } from '../settings.js';
import { assignFields, sampleColumns } from './columns.js';
import type { FieldName } from './fields.js';
import { fold } from './fold.js';
import { findHeader, type SampleRow } from './header-row.js';
import { matchHeader } from './headers.js';
import { cellTexts } from './sample.js';

/** What tells a client from another. */
const IDENTITY: ReadonlySet<FieldName> = new Set(['id', 'name', 'firstName', 'lastName', 'company', 'taxId', 'email', 'phone']);

/** A table of a sheet and what its header says. */
export type Table = {
  readonly region: Region;
  /** Row of the header. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly fields: readonly (FieldName | null)[];
  /** The header names a client and something else, or all that there is names one. */
  readonly maps: boolean;
};

type Judging = Pick<Settings, 'map' | 'words' | 'headerLine'>;

/**
 * Finds the tables of a sheet: apart by blank columns, or one below another with a header of its own after blank rows.
 * @returns the one to be read (the largest of those whose header maps, else the largest of all) first; none where the sheet holds nothing.
 */
export function findTables(view: SheetView, settings: Judging, file: string): Table[] {
  const used = usedRange(view);
  if (used === null) return [];
  const tables = splitColumns(view, used)
    .flatMap((range) => splitRows(view, range))
    .map((region) => judge(view, region, settings, file));
  return tables.sort((a, b) => Number(b.maps) - Number(a.maps) || sizeOf(b.region) - sizeOf(a.region));
}

/** Rows of a part of a sheet that hold something, as far as is known. */
export function rowsWithin({ survey }: SheetView, range: Range): number {
  const blank = survey.gaps.filter((gap) => gap.before >= range.top && gap.after <= range.bottom).reduce((sum, gap) => sum + gap.after - gap.before - 1, 0);
  return Math.min(range.bottom, survey.bottom) - range.top + 1 - blank;
}

function sizeOf({ top, bottom, left, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function judge(view: SheetView, region: Region, settings: Judging, file: string): Table {
  const rows = readRows(view.sample(region));
  const asked = rows.some((row) => row.line === settings.headerLine) ? (settings.headerLine ?? undefined) : undefined;
  const index = headerIn(rows, asked, file);
  const header = (rows[index]?.cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim());
  // What --map asks for need not be in every sheet; whether it is in the one that is read is seen later.
  const map = settings.map.map((entry) => ({ ...entry, from: 'config' as const }));
  const columns = sampleColumns(header, rows.slice(index + 1));
  const fields = assignFields(columns, { map, words: settings.words }, file).map((given) => given.field);
  const filled = header.filter((label) => label !== '').length;
  const mapped = fields.filter((field) => field !== null);
  const maps = rows.length > index + 1 && mapped.some((field) => IDENTITY.has(field)) && mapped.length >= Math.min(2, filled);
  return { region, headerRow: rows[index]?.line ?? region.top, header, fields, maps };
}

/** The header of a part of a sheet; the first row where it holds figures alone, so that another sheet may be looked at. */
function headerIn(rows: readonly SampleRow[], asked: number | undefined, file: string): number {
  try {
    return findHeader(rows, asked, file).index;
  } catch (error) {
    if (error instanceof CarteraError && error.code === 'no-header') return 0;
    throw error;
  }
}

/** The texts of a batch in UTF-8, trimmed. */
function readRows(batch: Batch): SampleRow[] {
  const source = { decode: (bytes: Buffer, from: number, to: number) => bytes.toString('utf8', from, to) };
  return Array.from({ length: batch.rows }, (_, row) => ({ line: batch.line[row] as number, cells: cellTexts(batch, row, source) }));
}

/** Groups of columns with empty ones between them. A group that stands under the main one's header belongs to it. */
function splitColumns(view: SheetView, used: Region): Region[] {
  const groups: { left: number; right: number; top: number; bottom: number; cells: number }[] = [];
  for (const { column, cells, top, bottom } of view.survey.columns) {
    const last = groups.at(-1);
    if (last?.right === column - 1)
      Object.assign(last, { right: column, top: Math.min(last.top, top), bottom: Math.max(last.bottom, bottom), cells: Math.max(last.cells, cells) });
    else groups.push({ left: column, right: column, top, bottom, cells });
  }
  const [main] = [...groups].sort((a, b) => sizeOf(b) - sizeOf(a) || a.left - b.left);
  if (main === undefined || groups.length === 1) return [used];
  const rows = readRows(view.sample(used));
  const labels = rows[bestLabels(rows, main.left - used.left, main.right - used.left)]?.cells ?? [];
  const known = new Set(labels.slice(main.left - used.left, main.right - used.left + 1).map(fold));
  const belongs = (group: (typeof groups)[number]): boolean => {
    const own = labels.slice(group.left - used.left, group.right - used.left + 1);
    if (own.some((label) => label === '')) return false;
    // Under the same line of labels, yet shorter by half or with the same labels again: a table beside the other.
    return group.left === group.right || (group.cells * 2 >= main.cells && !own.some((label) => known.has(fold(label))));
  };
  const parts = groups.filter((group) => group === main || belongs(group));
  const [first, last] = [Math.min(...parts.map((part) => part.left)), Math.max(...parts.map((part) => part.right))];
  const joined: Region = {
    ...used,
    left: first,
    right: last,
    top: Math.min(...parts.map((part) => part.top)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
  };
  // What lies between parts of one table is read with it.
  const apart = groups.filter((group) => group.left < first || group.left > last);
  return [joined, ...apart.map(({ left, right, top, bottom }): Region => ({ left, right, top, bottom, order: null }))];
}

/** The record among the first that names most fields within some columns. */
function bestLabels(rows: readonly SampleRow[], from: number, to: number): number {
  const named = rows.slice(0, 40).map(({ cells }) => cells.slice(from, to + 1).filter((cell) => cell !== '' && matchHeader(cell).length > 0).length);
  return Math.max(0, named.indexOf(Math.max(...named)));
}

/** Stretches of rows that begin with a header of their own below blank rows. */
function splitRows(view: SheetView, range: Region): Region[] {
  const rows = readRows(view.sample(range));
  const at = new Map(rows.map((row, index) => [row.line, index]));
  const starts: number[] = [];
  let header = rows.findIndex(isHeaderLike);
  for (const { after } of view.survey.gaps) {
    const index = at.get(after);
    const row = index === undefined ? undefined : rows[index];
    if (header < 0 || index === undefined || row === undefined || index <= header + 1 || !(isHeaderLike(row) || breaksColumns(rows, header, index))) continue;
    // A header that is printed again is no new table.
    if (sameLabels(rows[header]?.cells ?? [], row.cells)) continue;
    starts.push(after);
    header = index;
  }
  const tops = [range.top, ...starts];
  return tops.map((top, index): Region => ({ ...range, top, bottom: index + 1 < tops.length ? lastBefore(view, tops[index + 1] as number) : range.bottom }));
}

function lastBefore({ survey }: SheetView, row: number): number {
  return survey.gaps.find((gap) => gap.after === row)?.before ?? row - 1;
}

/** Labels alone, where most of the column above one of them holds figures: the header of something else. */
function breaksColumns(rows: readonly SampleRow[], header: number, index: number): boolean {
  const { cells } = rows[index] as SampleRow;
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || index + 1 >= rows.length || filled.some((cell) => /\d|@/.test(cell))) return false;
  const body = rows.slice(header + 1, index);
  return cells.some((cell, column) => {
    const above = body.map((row) => row.cells[column] ?? '').filter((text) => text !== '');
    return cell !== '' && above.length > 0 && above.filter((text) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text)).length >= above.length * 0.6;
  });
}

/** At least two labels, half of them names of fields, and no figures among them. */
function isHeaderLike({ cells }: SampleRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || !filled.every((cell) => /\p{L}/u.test(cell) && !/@/.test(cell))) return false;
  return filled.filter((cell) => matchHeader(cell).length > 0).length * 2 >= filled.length;
}

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, index) => fold(label) === fold(b[index] ?? ''));
}
