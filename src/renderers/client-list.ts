import { isoDay } from '../client/day.js';
import { placeName } from '../client/places/names.js';
import type { Selected } from '../conditions/listed.js';
import type { ClientList, ListCell } from '../report/client-list.js';
import { shownLabel } from './conditions.js';
import { digitsFor } from './figures.js';
import { makePlain } from './plain.js';
import { wordsOf } from './rule-rows.js';
import type { Say } from './say.js';

/** A list of clients in words: heads, texts, and which columns stand at the right. */
export type ListView = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly right: readonly number[] };

/** Puts a list of clients in words. */
export function viewClients({ columns, rows }: ClientList, say: Say): ListView {
  const amounts = rows.flatMap((cells) => cells.flatMap((cell) => (cell?.is === 'amount' ? [cell.value / 10_000] : [])));
  const digits = digitsFor(amounts);
  const right = columns.flatMap((_, at) => (rows.some((cells) => ['amount', 'count', 'line'].includes(cells[at]?.is ?? '')) ? [at] : []));
  return { heads: columns.map((column) => headOf(column, say)), rows: rows.map((cells) => cells.map((cell) => tellCell(cell, digits, say))), right };
}

function headOf(column: Selected, say: Say): string {
  const { terms, conditions } = say.words;
  if (column.of === 'rule') return wordsOf(column.name, say).heading;
  if (column.of === 'line') return terms.headings.row;
  if (column.of === 'days') return conditions.subjects.days ?? '';
  if (column.of !== 'cell') return terms.fields[column.of];
  return column.field === null ? makePlain(column.header) || say.words.report.columns.noHeader : terms.fields[column.field];
}

function tellCell(cell: ListCell, digits: number, say: Say): string {
  if (cell === null) return '';
  if (cell.is === 'hidden') return say.words.conditions.list.hidden;
  if (cell.is === 'label') return shownLabel(cell.rule, cell.label, say);
  if (cell.is === 'day') return say.format.day(isoDay(cell.value));
  if (cell.is === 'amount') return say.format.amount(cell.value / 10_000, digits);
  if (cell.is === 'text') return makePlain(cell.text);
  if (cell.is === 'place') return placeName(cell.text, say.language);
  // A row is a name, not an amount.
  return cell.is === 'line' ? String(cell.value) : say.format.integer(cell.value);
}
