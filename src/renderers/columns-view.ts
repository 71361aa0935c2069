import { fieldOf } from '../client/fields.js';
import type { ColumnPlan, DateOrder, Reason } from '../client/plan.js';
import type { Say } from './say.js';

/** The name of a column for people: its header, or that it has none. */
export const headerOf = (column: ColumnPlan, say: Say): string => (column.header === '' ? say.words.report.columns.noHeader : column.header);

/** How the values of a column are written, by example: `dd/mm/yyyy`, `1,234.50 PEN`, `35%`, `a, b`; '' where nothing was decided. */
export function formatOf(column: ColumnPlan, say: Say): string {
  const { dates, decimal, currency, list, parts } = column.shapes;
  if (list !== undefined) return list.map((sign) => (sign === ',' ? 'a, b' : `a ${sign} b`)).join('; ');
  if (parts !== undefined) return parts === 100 ? '35%' : `0${decimal ?? '.'}35`;
  const orders = [...new Set(Object.values(dates ?? {}))] as DateOrder[];
  if (orders.length > 0) return orders.map((order) => say.words.terms.datePatterns[order]).join(', ');
  const whole = column.field !== null && fieldOf(column.field).kind === 'count';
  const number = decimal === undefined ? '' : `1${decimal === ',' ? '.' : ','}234${whole ? '' : `${decimal}50`}`;
  return [number, currency ?? ''].filter((part) => part !== '').join(' ');
}

/** A share of the sample as whole percent where it is whole, else with one decimal; '' where there is nothing to share. */
export const fitOf = (share: number | null, say: Say): string =>
  share === null ? '' : share === 1 || share === 0 ? `${share * 100}%` : say.format.percent(share);

/** Columns without a field by the reason why, in the order of the file. */
export function unmappedByReason(columns: readonly ColumnPlan[]): ReadonlyMap<Reason, readonly ColumnPlan[]> {
  const groups = new Map<Reason, ColumnPlan[]>();
  for (const column of columns) {
    if (column.field !== null) continue;
    groups.set(column.reason, [...(groups.get(column.reason) ?? []), column]);
  }
  return groups;
}

/** `windows-1252, cells parted by semicolon`; nothing for a workbook, which has neither. */
export const tellDialect = (encoding: string, delimiter: string, say: Say): string[] =>
  delimiter === '' ? [] : [say.words.report.columns.dialect(encoding, say.words.terms.delimiters[delimiter] ?? say.format.quote(delimiter))];
