/**
 * A Batch is a stretch of raw bytes with the bounds of its records and cells: records are cut, not decoded.
 * It is valid until the next one is asked for: the buffers are used again.
 */
export type Batch = {
  /** The raw stretch of the file, then the texts of cells that could not be views into it (unescaped quotes, odd records). */
  readonly bytes: Buffer;
  /** How many records. */
  readonly rows: number;
  /** Cell k = bytes[cells[2k], cells[2k + 1]), without its quotes, untrimmed, still in the encoding of the source. */
  readonly cells: Uint32Array;
  /** First cell of record r; first[rows] = one past the last cell, so that ragged records are seen. */
  readonly first: Uint32Array;
  /** 1-based physical line of the file where record r begins; in a workbook the sheet's row (see xlsx/place.ts where several sheets are read). */
  readonly line: Uint32Array;
  /** Record r as it stands in the file, its line end included: bytes[raw[r], raw[r + 1]); empty where the file is a workbook. */
  readonly raw: Uint32Array;
  /** Length in bytes of the line end of record r: 0 (end of file), 1 or 2. */
  readonly lineEnd: Uint8Array;
};

/** What bytes become when read as text. Names are those of the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' | (string & {});

/** Turns bytes[from, to) of a Batch into a string. */
export type Decode = (bytes: Buffer, from: number, to: number) => string;

/** A sheet of a workbook: `rows` are those with at least one filled cell, title and header among them. */
export type SheetInfo = { readonly name: string; readonly rows: number; readonly read: boolean; readonly hidden: boolean };

export type SourceInfo = {
  /** Base name of the file, `-` for standard input. */
  readonly file: string;
  /** SHA-256 of the original bytes, in hex. */
  readonly sha256: string;
  readonly format: 'csv' | 'xlsx';
  /** Size of the original in bytes. */
  readonly size: number;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** '' in a workbook. */
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnd: 'LF' | 'CRLF' | 'CR';
  /** The physical line of Excel's `sep=;`, which is no record; null where there is none. */
  readonly separatorLine: number | null;
  /** The sheet that is read; several are named with ` + ` between; null where the file has no sheets. */
  readonly sheet: string | null;
  /** Every sheet of cells of a workbook, in the order of its tabs. */
  readonly sheets: readonly SheetInfo[];
  /** The tables that are read, in that order: their first column (0-based), and which column after it each cell of a record comes from; null: as they stand. */
  readonly tables: readonly { readonly sheet: string; readonly left: number; readonly order: readonly number[] | null }[];
  /** Other tables of the sheets that are read, and where they stand (`H1:I5`). */
  readonly unreadTables: readonly { readonly sheet: string; readonly range: string; readonly rows: number }[];
};

/** One opened file (or spooled stream): read as often as wanted, always the same bytes. */
export interface Source {
  readonly info: SourceInfo;
  /** Batches hold UTF-8 because the file's own encoding cannot be cut byte by byte (UTF-16), or it holds no text at all (workbooks). */
  readonly transcoded: boolean;
  readonly decode: Decode;
  /**
   * Some records spread over the whole file, in file order, title lines and header included in the first batch.
   * A file of up to about 4 MB is given whole. The batches own their buffers: all may be held at once.
   */
  sample(): Promise<readonly Batch[]>;
  /** Every record of the file, in order, title lines and header included. @throws CarteraError file-changed, unclosed-quote, record-too-long, cell-too-long */
  batches(): AsyncIterable<Batch>;
  /** The bytes before the first record (a byte order mark, the `sep=` line), as they stand; for UTF-16 as UTF-8 text without the mark. */
  preamble(): Buffer;
  /** Turns text made by the program, and batch bytes, into the bytes of the original's encoding: identity but for UTF-16. */
  encode(text: string): Buffer;
  /** Share of the file that the running batches() has read, 0..1; for progress. */
  progress(): number;
  close(): Promise<void>;
}
