import { CarteraError } from '../../errors.js';
import type { Original } from '../csv/reader.js';
import { Archive, ZIP_LIMITS } from './archive.js';
import type { XlsxTuning } from './open.js';

export { chooseFirst } from './choice.js';
export { openXlsx } from './open.js';

export const XLSX_TUNING: XlsxTuning = { batch: 1 << 19, sample: 4 << 20, zip: ZIP_LIMITS };

/** Whether a zip archive of unknown contents is a workbook: every part of one is told of in `[Content_Types].xml`, and the first of them in `_rels/.rels`. */
export async function isWorkbook(original: Original, head: Buffer): Promise<boolean> {
  try {
    const archive = await Archive.open(original, ZIP_LIMITS);
    return archive.has('[Content_Types].xml') && archive.has('_rels/.rels');
  } catch (error) {
    // The rest of a workbook of which only the beginning has come.
    if (error instanceof CarteraError && error.code === 'workbook-damaged') return head.includes('[Content_Types].xml');
    throw error;
  }
}
