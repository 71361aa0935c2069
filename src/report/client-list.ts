import { NO_DAY } from '../client/facts.js';
import { type FieldName, fieldOf } from '../client/fields.js';
import { CLIENT } from '../client/values.js';
import type { Selected } from '../conditions/listed.js';
import { kindAt } from '../explain/explain-client.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { maskCell } from '../renderers/mask.js';
import { labelOf } from './label-of.js';
import type { Findings } from './make-report.js';

/** One cell of a list on a screen: a text of the file, a place's code, a label, a day number, ten-thousandths, a count or a line; null: nothing there; `hidden`: personal. */
export type ListCell =
  | { readonly is: 'text'; readonly text: string; readonly cut?: true }
  | { readonly is: 'place'; readonly text: string }
  | { readonly is: 'label'; readonly rule: string; readonly label: string }
  | { readonly is: 'day' | 'amount' | 'count' | 'line'; readonly value: number }
  | { readonly is: 'hidden' }
  | null;

/** The largest clients, with the columns that were selected; `more`: how many there are beside them. */
export type ClientList = {
  readonly columns: readonly Selected[];
  readonly rows: readonly (readonly ListCell[])[];
  readonly more: number;
  readonly masked: boolean;
};

/** Clients that a screen lists. */
const MOST = 50;

/** Reads the largest clients by revenue, then by row, in a second pass over the file. Personal data stays out unless `personal`. */
export async function readClientList(source: Source, findings: Findings, columns: readonly Selected[], personal: boolean): Promise<ClientList> {
  const { facts } = findings;
  const clients: number[] = [];
  for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT) clients.push(row);
  const size = (row: number): number =>
    facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row]) ? (facts.revenue[row] as number) : Number.NEGATIVE_INFINITY;
  clients.sort((a, b) => (size(a) === size(b) ? a - b : size(b) - size(a)));
  const shown = clients.slice(0, MOST);
  const wanted = new Set(shown);
  const found = new Map<number, ListCell[]>();
  let row = 0;
  for await (const batch of recordsAfterHeader(source, findings.plan)) {
    for (let record = 0; record < batch.rows; record++, row++) {
      if (!wanted.has(row)) continue;
      const at = row;
      found.set(
        at,
        columns.map((column) => cellOf(column, at, { source, batch, record, findings, personal })),
      );
    }
    if (found.size === wanted.size) break;
  }
  const rows = shown.map((client) => found.get(client) ?? []);
  return {
    columns,
    rows,
    more: clients.length - shown.length,
    masked: rows.some((cells) => cells.some((cell) => cell?.is === 'hidden' || (cell?.is === 'text' && cell.cut === true))),
  };
}

type Place = { readonly source: Source; readonly batch: Batch; readonly record: number; readonly findings: Findings; readonly personal: boolean };

function cellOf(column: Selected, row: number, place: Place): ListCell {
  const { findings, personal } = place;
  const { facts, names, context } = findings;
  if (column.of === 'line') return { is: 'line', value: facts.line[row] as number };
  if (column.of === 'rule') return { is: 'label', rule: column.name, label: labelOf(findings, column.name, row) };
  const last = facts.lastPurchase[row] as number;
  if (column.of === 'days') return last === NO_DAY ? null : { is: 'count', value: Math.max(0, context.asOf - last) };
  if (column.of !== 'cell') {
    const text = names.places[facts.place[row] as number]?.[column.of] ?? null;
    return text === null ? null : { is: column.of === 'timeZone' ? 'text' : 'place', text };
  }
  if (column.field === 'lastPurchase') return last === NO_DAY ? null : { is: 'day', value: last };
  const revenue = facts.revenue[row] as number;
  if (column.field === 'totalRevenue' && facts.currency[row] === 0) return Number.isNaN(revenue) ? null : { is: 'amount', value: revenue };
  const text = textOf(column.index, place);
  if (text === '') return null;
  return personal ? { is: 'text', text } : mask(text, column.field, row, findings);
}

function textOf(index: number, { source, batch, record }: Place): string {
  const cell = (batch.first[record] as number) + index;
  if (cell >= (batch.first[record + 1] as number)) return '';
  return source
    .decode(batch.bytes, batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a screen shows of a text; a column that nobody mapped, and long texts, may hold an email or a phone. */
function mask(text: string, field: FieldName | null, row: number, findings: Findings): ListCell {
  const who = kindAt(row, findings);
  const onlyName = !findings.plan.columns.some((column) => column.field === 'name' || column.field === 'firstName' || column.field === 'lastName');
  const free = field === null || (fieldOf(field).kind === 'text' && fieldOf(field).personal === undefined && field !== 'company');
  if (free && who !== 'organization' && (text.includes('@') || /\d(?:[\s().-]*\d){6}/.test(text))) return { is: 'hidden' };
  const masked = field === null ? text : maskCell(field, text, who, onlyName);
  return masked === null ? { is: 'hidden' } : { is: 'text', text: masked, ...(masked === text ? {} : { cut: true as const }) };
}
