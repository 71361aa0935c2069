import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import type { AddWorksheetOptions, Worksheet } from 'exceljs';
import { Part } from './part.js';

/** The archive inside exceljs' writer: the one thing of it that takes a time, which exceljs does not let one choose. */
type Archive = { append: (content: unknown, entry: { readonly name: string; readonly date?: Date }) => unknown };

export type Sheet = {
  readonly page: Worksheet;
  /** Resolves once the rows written so far have been taken: a sheet of a million rows never stands in memory. */
  readonly taken: () => Promise<void>;
  /** Ends the sheet; `extra` is XML that exceljs cannot write, put before its end. */
  readonly end: (extra?: string) => void;
};

export type Book = {
  /** Begins a sheet; the one before must have ended, since their parts follow each other in the file. */
  readonly add: (name: string, options: Partial<AddWorksheetOptions>) => Sheet;
  readonly end: () => Promise<void>;
};

/** What identifies a workbook: nothing of the machine or of the moment it was made. */
export type BookProperties = { readonly title: string; readonly created: Date };

/** The earliest time a ZIP can hold: reproducible archives carry it. */
const NO_TIME = new Date('1980-01-01T00:00:00Z');

/**
 * Begins a workbook that is written while it is made. exceljs' own streaming writer stamps every part with the clock and takes
 * rows faster than they can be compressed; here all times are fixed and writing waits.
 * @param signal Aborted where nobody reads `out` any more.
 */
export async function openBook(out: Writable, properties: BookProperties, signal: AbortSignal): Promise<Book> {
  const { default: exceljs } = await import('exceljs');
  const parts = new Map<string, Part>();

  class Writer extends exceljs.stream.xlsx.WorkbookWriter {
    /** The first part that exceljs adds, while the writer is being made: from here on no part has a time. */
    override addThemes(): Promise<void> {
      const { zip } = this as unknown as { readonly zip: Archive };
      const append = zip.append.bind(zip);
      zip.append = (content, entry) => append(content, { ...entry, date: NO_TIME });
      return super.addThemes();
    }

    /** exceljs asks for the stream of every sheet here. */
    _openStream(path: string): Part {
      const { zip } = this as unknown as { readonly zip: Archive };
      const part = new Part(new PassThrough({ highWaterMark: 1 << 18 }));
      zip.append(part.body, { name: path });
      parts.set(path, part);
      return part;
    }
  }

  const { title, created } = properties;
  const writer = new Writer({ stream: out, useStyles: true, useSharedStrings: false, zip: { zlib: { level: 6 } } });
  // The size of the window is Excel's own affair; without a view some readers find no sheet to show first.
  const views = [{ x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  Object.assign(writer, { title, creator: 'cartera', lastModifiedBy: 'cartera', created, modified: created, views });
  let sheets = 0;
  return {
    add: (name, options) => {
      const page = writer.addWorksheet(name, options);
      const part = parts.get(`/xl/worksheets/sheet${++sheets}.xml`);
      if (part === undefined) throw new TypeError('exceljs opened no stream for a sheet');
      return {
        page,
        taken: async () => {
          signal.throwIfAborted();
          if (part.body.writableNeedDrain) await once(part.body, 'drain', { signal });
        },
        end: (extra = '') => {
          part.extra = extra;
          // Ends the sheet, not the book: exceljs gives the method to streamed sheets, its types to none.
          (page as unknown as { readonly commit: () => void }).commit();
        },
      };
    },
    end: () => writer.commit(),
  };
}
