import { toUnits } from '../client/amounts.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import type { CountedBy } from '../conditions/listed.js';
import type { Axis, Cross } from './report.js';

/** What is counted; `names`: the words of open sets by number. */
type Counted = { readonly facts: Facts; readonly names: { readonly labels: readonly string[] }; readonly by: readonly CountedBy[] };
type Side = CountedBy & { readonly known: readonly string[]; readonly codes: Uint8Array | Uint32Array | undefined; readonly none: number };
type Sums = { clients: number; revenue: number };

/** Count the clients by what --by names; null where it names nothing. Sums are taken in record order, ten-thousandths, and rounded once. */
export function crossClients({ facts, names, by }: Counted): Cross | null {
  const [rows, columns] = by.map((one) => sideOf(one, facts.labels[one.key], names.labels));
  if (rows === undefined) return null;
  const cells = new Map<number, Sums>();
  const width = columns?.known.length ?? 1;
  const byRow = new Map<number, Sums>();
  const byColumn = new Map<number, Sums>();
  for (let record = 0; record < facts.rows; record++) {
    if (facts.disposition[record] !== CLIENT) continue;
    const amount = facts.currency[record] === 0 && !Number.isNaN(facts.revenue[record]) ? (facts.revenue[record] as number) : 0;
    const row = codeOf(rows, record);
    const column = columns === undefined ? 0 : codeOf(columns, record);
    add(cells, row * width + column, amount);
    add(byRow, row, amount);
    add(byColumn, column, amount);
  }
  const rowAxis = axisOf(rows, byRow);
  const columnAxis = columns === undefined ? null : axisOf(columns, byColumn);
  const [rowAt, columnAt] = [placesOf(rowAxis), placesOf(columnAxis)];
  const listed = [...cells]
    .map(([key, { clients, revenue }]) => ({
      row: rows.known[Math.floor(key / width)] ?? 'unknown',
      column: columns === undefined ? null : (columns.known[key % width] ?? 'unknown'),
      clients,
      revenue: toUnits(revenue),
    }))
    .sort((a, b) => (rowAt.get(a.row) ?? 0) - (rowAt.get(b.row) ?? 0) || (columnAt.get(a.column) ?? 0) - (columnAt.get(b.column) ?? 0));
  return { rows: rowAxis, columns: columnAxis, cells: listed };
}

/** Where each label of an axis stands. */
const placesOf = (axis: Axis | null): ReadonlyMap<string | null, number> => new Map((axis?.labels ?? []).map(({ label }, at) => [label, at]));

function sideOf(one: CountedBy, codes: Side['codes'], openLabels: readonly string[]): Side {
  const labels = one.labels.length === 0 ? openLabels : one.labels;
  // Where the file gives a classification nothing to go by, everybody has the label of missing evidence.
  if (codes === undefined)
    return { ...one, known: [...one.labels.filter((label) => label !== one.missing), one.missing], codes, none: Math.max(0, one.labels.length - 1) };
  return { ...one, known: labels, codes, none: labels.indexOf(one.missing) };
}

const codeOf = ({ codes, none }: Side, record: number): number => codes?.[record] ?? none;

function add(into: Map<number, Sums>, key: number, amount: number): void {
  const sums = into.get(key);
  if (sums === undefined) into.set(key, { clients: 1, revenue: amount });
  else {
    sums.clients++;
    sums.revenue += amount;
  }
}

function axisOf({ name, field, labels, known }: Side, sums: ReadonlyMap<number, Sums>): Axis {
  const listed =
    labels.length > 0 ? known.map((label, code) => ({ label, code })) : [...sums.keys()].map((code) => ({ label: known[code] ?? 'unknown', code }));
  const counted = listed.map(({ label, code }) => ({ label, clients: sums.get(code)?.clients ?? 0, revenue: toUnits(sums.get(code)?.revenue ?? 0) }));
  if (labels.length === 0) counted.sort((a, b) => b.clients - a.clients || (a.label < b.label ? -1 : 1));
  return { name, of: field === null ? 'classification' : 'field', labels: counted };
}
