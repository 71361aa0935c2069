import { toUnits } from '../client/amounts.js';
import { type Cursor, makeCursor } from '../client/client.js';
import { isoDay } from '../client/day.js';
import { type FieldName, fieldOf } from '../client/fields.js';
import { IssueLog } from '../client/issue-log.js';
import type { Issue } from '../client/issues.js';
import { isMissingWord } from '../client/kinds/missing.js';
import { Validator } from '../client/validate.js';
import type { Batch, Source } from '../formats/batch.js';
import { recordsAfterHeader } from '../records.js';
import { citeCell } from '../report/cite.js';
import type { Findings } from '../report/make-report.js';
import type { Settings } from '../settings.js';
import { fieldsOfSales, makeApplier, SALES_FIELDS } from '../transactions/apply.js';
import type { CellReport } from './explanation.js';

/** One record, read again: its values as rules see them, its cells, and whether a flag says that it is deleted. */
export type ClientRecord = {
  readonly cursor: Cursor;
  readonly isDeleted: boolean;
  /** A value as it is shown to people and programs; null where it is missing. */
  readonly valueOf: (field: FieldName) => CellReport['value'];
  /** The cells of a field: those with something in them, else the first; of a field that the sales give, what they say. */
  readonly cellsOf: (field: FieldName) => readonly CellReport[];
};

/** Reads one record (index after the header) again, and hands it to `use` while its bytes are there. @throws RangeError where there is no such record */
export async function readRecord<T>(
  row: number,
  source: Source,
  findings: Findings,
  settings: Settings,
  issues: readonly Issue[],
  use: (record: ClientRecord) => T,
): Promise<T> {
  // What is wrong with the record was noted when everything was read.
  const { plan, joined } = findings;
  const validator = await Validator.make(source, plan, settings, new IssueLog(), joined ? fieldsOfSales(joined.sales) : []);
  const applier = joined && makeApplier({ sales: joined.sales, alone: joined.alone, issues: new IssueLog(), columns: plan.columns });
  const cursor = makeCursor(validator.values);
  let base = 0;
  for await (const batch of recordsAfterHeader(source, findings.plan)) {
    if (row >= base + batch.rows) {
      base += batch.rows;
      continue;
    }
    validator.read(batch, base);
    applier?.apply(validator.values, base);
    cursor.row = row - base;
    cursor.purchaseDays = joined && (joined.sales.of(row)?.purchaseDays ?? 0);
    return use({
      cursor,
      valueOf: (field) => readValue(field, cursor),
      isDeleted: validator.values.numbers.isDeleted?.[cursor.row] === 1,
      cellsOf: (field) => cellsOf(field, cursor, batch, source, findings, issues),
    });
  }
  throw new RangeError('no such record');
}

function cellsOf(field: FieldName, cursor: Cursor, batch: Batch, source: Source, { plan, info, joined }: Findings, issues: readonly Issue[]): CellReport[] {
  // What the sales give has no cell of the clients' file.
  if (joined && SALES_FIELDS.some((one) => one === field)) return [];
  const line = batch.line[cursor.row] as number;
  const value = readValue(field, cursor);
  const cells = plan.columns
    .filter((column) => column.field === field)
    .map(({ index, header }): CellReport => {
      const own = issues.filter((issue) => issue.column === index);
      const { cell } = citeCell(info, { code: 'blank-row', severity: 'warning', line, column: index, field, args: {} });
      return { field, column: index, header, cell: cell ?? null, raw: textOf(batch, cursor.row, index, source), value, hidden: false, issues: own };
    });
  const filled = cells.filter(({ raw }) => raw !== '');
  // Of several columns the first that says something gives the value: the others stand as they are.
  const first = filled.find(({ raw }) => !isMissingWord(raw ?? ''));
  return filled.length > 0
    ? filled.map((cell) => (cell === first ? cell : { ...cell, value: isMissingWord(cell.raw ?? '') ? null : cell.raw }))
    : cells.slice(0, 1);
}

function textOf(batch: Batch, row: number, column: number, { decode }: Source): string {
  const cell = (batch.first[row] as number) + column;
  if (cell >= (batch.first[row + 1] as number)) return '';
  const [from, to] = [batch.cells[2 * cell] as number, batch.cells[2 * cell + 1] as number];
  return from === to ? '' : decode(batch.bytes, from, to).trim();
}

/** A value as it is shown to people and programs. */
function readValue(field: FieldName, cursor: Cursor): CellReport['value'] {
  const value = cursor[field];
  if (value === undefined) return null;
  if (typeof value !== 'number') return value;
  const { kind } = fieldOf(field);
  if (kind === 'day') return isoDay(value);
  return kind === 'money' ? toUnits(value) : value;
}
