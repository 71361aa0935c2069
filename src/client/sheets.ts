import { CarteraError } from '../errors.js';
import type { Choice, ChooseTables, SheetView } from '../formats/xlsx/choice.js';
import type { Settings } from '../settings.js';
import { fold } from './fold.js';
import { isOwnColumn } from './headers.js';
import { findTables, rowsWithin, type Table } from './tables.js';

/** Whether the header of a table is of the sort that is looked for. */
export type Judge = (header: readonly string[]) => boolean;

type Found = { readonly sheet: number; readonly tables: readonly Table[] };

/**
 * Decides which sheet of a workbook is read: the one asked for, else the first that people see and whose header maps, else the first
 * that holds anything. With `allSheets` those whose header says the same are joined to it, their columns in its order.
 * @throws CarteraError sheet-missing (when the chooser is called)
 */
export function tableChooser(settings: Pick<Settings, 'map' | 'words' | 'headerLine' | 'sheet' | 'allSheets'>, suits?: Judge): ChooseTables {
  return (sheets, file) => {
    const asked = settings.sheet === null ? null : findSheet(sheets, settings.sheet, file);
    const look = (sheet: number): Found => ({ sheet, tables: findTables(sheets[sheet] as SheetView, settings, file) });
    const visible = sheets.flatMap((view, sheet) => (view.visibility === 'visible' && view.survey.rows > 0 ? [sheet] : []));
    const first = asked === null ? firstThatMaps(visible, look, suits) : look(asked);
    const [table] = first?.tables ?? [];
    if (first === null || table === undefined) return { tables: [], others: [] };
    const joined = settings.allSheets
      ? visible
          .filter((sheet) => sheet !== first.sheet)
          .map(look)
          .flatMap((found) => join(table, found))
      : [];
    const read = [{ found: first, region: table.region }, ...joined];
    return {
      tables: read.map(({ found, region }) => ({ sheet: found.sheet, region })),
      others: read.flatMap(({ found }) => othersOf(found, sheets[found.sheet] as SheetView)),
    };
  };
}

/** By its name, else by its number among the tabs that people see. */
function findSheet(sheets: readonly SheetView[], asked: string, file: string): number {
  const exact = sheets.findIndex((view) => view.name === asked);
  if (exact >= 0) return exact;
  const alike = sheets.findIndex((view) => fold(view.name) === fold(asked));
  if (alike >= 0) return alike;
  const visible = sheets.flatMap((view, sheet) => (view.visibility === 'visible' ? [sheet] : []));
  const numbered = /^\d{1,4}$/.test(asked) ? visible[Number(asked) - 1] : undefined;
  if (numbered !== undefined) return numbered;
  throw new CarteraError('sheet-missing', { file, sheet: asked, offered: sheets.map((view) => view.name).join(', ') });
}

/** The first sheet whose header maps; in a workbook that we wrote, the one with the clients and our columns beside them. */
function firstThatMaps(visible: readonly number[], look: (sheet: number) => Found, suits: Judge | undefined): Found | null {
  const found = visible.map(look);
  const [first] = found;
  if (suits) return found.find(({ tables }) => tables[0] !== undefined && suits(tables[0].header)) ?? first ?? null;
  return found.find(({ tables }) => tables[0]?.header.some(isOwnColumn)) ?? found.find(({ tables }) => tables[0]?.maps) ?? first ?? null;
}

/** The table of another sheet, from below its header on, if the header says the same as the first one's: the same labels in any order, or the same fields in this one. */
function join(first: Table, found: Found): { readonly found: Found; readonly region: Table['region'] }[] {
  for (const table of found.tables) {
    const order = orderLike(first, table);
    if (order !== undefined) return [{ found, region: { ...table.region, top: table.headerRow + 1, order } }];
  }
  return [];
}

function orderLike(first: Table, table: Table): readonly number[] | null | undefined {
  if (first.header.length !== table.header.length) return undefined;
  const labels = table.header.map(fold);
  const order = first.header.map((label) => labels.indexOf(fold(label)));
  if (!order.includes(-1) && new Set(order).size === order.length) return order.every((from, index) => from === index) ? null : order;
  return table.maps && table.fields.every((field, index) => field === first.fields[index]) ? null : undefined;
}

function othersOf({ sheet, tables }: Found, view: SheetView): Choice['others'] {
  return tables.slice(1).map(({ region }) => ({ sheet, range: region, rows: rowsWithin(view, region) }));
}
