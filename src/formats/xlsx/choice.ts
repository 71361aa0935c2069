import type { Batch } from '../batch.js';
import type { Range, Region } from './records.js';
import type { Survey } from './survey.js';
import type { Visibility } from './workbook.js';

/** A sheet as whoever chooses sees it. */
export type SheetView = {
  readonly name: string;
  readonly visibility: Visibility;
  readonly survey: Omit<Survey, 'sample' | 'merges'>;
  /** Records of the sheet or of a part of it, all of them where there are few; in UTF-8. */
  readonly sample: (region: Region) => Batch;
};

/** Which tables of a workbook are read, in that order, and which others stand in the same sheets. `sheet` is an index into the sheets shown. */
export type Choice = {
  readonly tables: readonly { readonly sheet: number; readonly region: Region }[];
  readonly others: readonly { readonly sheet: number; readonly range: Range; readonly rows: number }[];
};

/** Decides what of a workbook is read. @throws CarteraError sheet-missing */
export type ChooseTables = (sheets: readonly SheetView[], file: string) => Choice;

/** The part of a sheet that holds anything; null where nothing does. */
export function usedRange({ survey }: Pick<SheetView, 'survey'>): Region | null {
  const [first] = survey.columns;
  const last = survey.columns.at(-1);
  return first === undefined || last === undefined ? null : { top: survey.top, bottom: survey.bottom, left: first.column, right: last.column, order: null };
}

/** Takes the first sheet that people see and that holds anything, as it stands. */
export const chooseFirst: ChooseTables = (sheets) => {
  const tables = sheets.flatMap((view, sheet) => {
    const region = view.visibility === 'visible' ? usedRange(view) : null;
    return region === null ? [] : [{ sheet, region }];
  });
  return { tables: tables.slice(0, 1), others: [] };
};
