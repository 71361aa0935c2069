import { CarteraError } from '../../errors.js';
import type { Batch, Source, SourceInfo } from '../batch.js';
import { type Opened, readRange } from '../csv/reader.js';
import { Archive, type EntryStream, type ZipLimits } from './archive.js';
import { type ChooseTables, type SheetView, usedRange } from './choice.js';
import { cutPart } from './parts.js';
import { columnLetters, lineOf } from './place.js';
import { type Range, RecordWriter } from './records.js';
import { SHEET_COLUMNS, SheetCutter } from './sheet.js';
import { NO_STRINGS, readStrings } from './strings.js';
import { type Survey, Surveyor } from './survey.js';
import { readWorkbook, type SheetPart } from './workbook.js';

/** Sizes that only tests change. */
export type XlsxTuning = {
  /** Bytes of cell texts in a batch, about. */
  readonly batch: number;
  /** Bytes of cell texts up to which the sample is the whole sheet. */
  readonly sample: number;
  readonly zip: ZipLimits;
};

type XlsxOptions = {
  readonly chooseTables: ChooseTables;
  /** Whether a sign or code in a number format is a currency's. */
  readonly isCurrency: (sign: string) => boolean;
  /** Most columns that a sheet may have. */
  readonly columns: number;
  /** Most bytes that the cells of a row may hold. */
  readonly recordBytes: number;
  readonly signal: AbortSignal | undefined;
  readonly tuning: XlsxTuning;
};

const HASHED = 1 << 20;
const MOST_BLANK = 1 << 14;

/**
 * Opens a workbook: goes once over each of its sheets, has the tables chosen, and gives them as a Source of records in UTF-8.
 * @throws CarteraError workbook-damaged, workbook-doctype, workbook-too-large, cell-too-many-letters, sheet-too-wide, sheet-missing, file-empty, file-changed
 */
export async function openXlsx(opened: Opened, options: XlsxOptions): Promise<Source> {
  try {
    return await openUnchecked(opened, options);
  } catch (error) {
    // A file that is being written looks damaged.
    await opened.checkUnchanged();
    throw error;
  }
}

async function openUnchecked(opened: Opened, options: XlsxOptions): Promise<Source> {
  const { original } = opened;
  const { file, size } = original;
  const { signal, tuning } = options;
  const archive = await Archive.open(original, tuning.zip);
  const workbook = await readWorkbook(archive, file, options.isCurrency);
  for (let at = 0; at < size; at += HASHED) {
    signal?.throwIfAborted();
    opened.hash.update(await readRange(original, at, Math.min(size, at + HASHED)));
  }
  const strings = workbook.strings === null ? NO_STRINGS : await readStrings(archive, workbook.strings, file, signal);
  const context = {
    file,
    strings,
    formats: workbook.formats,
    from1904: workbook.from1904,
    columns: Math.min(options.columns, SHEET_COLUMNS),
    recordBytes: options.recordBytes,
  };

  const views: (SheetView & { readonly full: Survey; readonly part: SheetPart })[] = [];
  for (const part of workbook.sheets) {
    const surveyor = new Surveyor(tuning.sample);
    const cutter = new SheetCutter({ ...context, onRow: surveyor.onRow, onMerge: surveyor.onMerge });
    for await (const _ of cutPart(await archive.read(part.path), cutter, file, signal));
    const full = surveyor.survey();
    views.push({ name: part.name, visibility: part.visibility, survey: full, full, part, sample: (region) => full.sample(region, (row) => row) });
  }
  await opened.checkUnchanged();
  if (views.every((view) => usedRange(view) === null)) throw new CarteraError('file-empty', { file });
  const { tables, others } = options.chooseTables(views, file);
  if (tables.length === 0) throw new CarteraError('file-empty', { file });
  const chosen = tables.map(({ sheet, region }) => ({ region, view: views[sheet] as (typeof views)[number] }));

  const info: SourceInfo = {
    file,
    sha256: opened.hash.digest('hex'),
    format: 'xlsx',
    size,
    encoding: 'utf-8',
    bom: false,
    delimiter: '',
    quote: '"',
    lineEnd: 'CRLF',
    separatorLine: null,
    sheet: [...new Set(chosen.map(({ view }) => view.name))].join(' + '),
    sheets: views.map((view) => ({
      name: view.name,
      rows: view.survey.rows,
      read: chosen.some((one) => one.view === view),
      hidden: view.visibility !== 'visible',
    })),
    tables: chosen.map(({ view, region }) => ({ sheet: view.name, left: region.left, order: region.order })),
    unreadTables: others.map(({ sheet, range, rows }) => ({ sheet: views[sheet]?.name ?? '', range: tellRange(range), rows })),
  };

  let progress = 0;
  let running: EntryStream | null = null;

  async function* readTable(table: number): AsyncGenerator<Batch> {
    const { region, view } = chosen[table] as (typeof chosen)[number];
    const ready: Batch[] = [];
    const cutter = new SheetCutter({
      ...context,
      onMerge: () => {},
      onRow: (row) => {
        while (!writer.add(row, true)) ready.push(writer.take(true));
      },
    });
    const writer = new RecordWriter(region, view.full.merges, cutter.store, (row) => lineOf(table, row), MOST_BLANK);
    running = await archive.read(view.part.path);
    for await (const _ of cutPart(running, cutter, file, signal)) {
      while (ready.length > 0) yield ready.shift() as Batch;
      if (cutter.store.length < tuning.batch && writer.rows < MOST_BLANK) continue;
      progress = (table + running.progress()) / chosen.length;
      if (writer.rows > 0) yield writer.take(false);
      cutter.release();
    }
    await opened.checkUnchanged();
    progress = (table + 1) / chosen.length;
    yield* ready;
    if (writer.rows > 0) yield writer.take(false);
  }

  return {
    info,
    transcoded: true,
    decode: (bytes, from, to) => bytes.toString('utf8', from, to),
    encode: (text) => Buffer.from(text),
    preamble: () => Buffer.alloc(0),
    sample: async () => chosen.map(({ region, view }, table) => view.full.sample(region, (row) => lineOf(table, row))).filter((batch) => batch.rows > 0),
    async *batches() {
      progress = 0;
      try {
        for (let table = 0; table < chosen.length; table++) yield* readTable(table);
      } catch (error) {
        await opened.checkUnchanged();
        throw error;
      }
    },
    progress: () => progress,
    close: opened.close,
  };
}

/** `H1:I5`. */
function tellRange({ top, bottom, left, right }: Range): string {
  return `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
