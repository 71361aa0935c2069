import type { Batch } from '../formats/batch.js';
import { isoDay } from './day.js';
import type { RemarkOn } from './email-remarks.js';
import { type FieldName, fieldOf } from './fields.js';
import type { IssueLog } from './issue-log.js';
import { splitAmount } from './kinds/currency.js';
import type { Reader } from './kinds/kind.js';
import { isMissingDay, isMissingWord, isZeros, mayBeMissing } from './kinds/missing.js';
import { ROUNDED } from './kinds/texts.js';
import type { ColumnPlan } from './plan.js';
import type { Mender } from './repairs/index.js';
import type { Repair } from './repairs/repair.js';
import { type Trim, trimCell } from './trim.js';
import type { Values } from './values.js';

/** How one mapped column is read, made once. */
export type ColumnReader = {
  readonly plan: ColumnPlan;
  readonly field: FieldName;
  readonly reader: Reader;
  /** The number of the currency of a cell that names one; 0 for the summary's. */
  readonly currencyCode: (currency: string | null) => number;
  /** What else is to be said of a text that was accepted: a likely slip, a domain that is thrown away. */
  readonly remark: RemarkOn | null;
  /** What finds damaged cells, before they are read. */
  readonly mender: Mender | null;
};

const APOSTROPHE = 39;

/** Reads one column of a batch into values; what is wrong becomes an issue, and the value missing. */
export function readColumn(batch: Batch, column: ColumnReader, values: Values, issues: IssueLog, utf8: boolean, garbled: boolean): void {
  const { bytes, cells, first } = batch;
  const { field, reader } = column;
  const { index } = column.plan;
  const { kind } = fieldOf(field);
  const numbers = values.numbers[field];
  const words = values.words[field];
  const texts = values.texts[field];
  const dictionary = values.dictionaries[field];
  const isCode = kind === 'code' || kind === 'phone' || kind === 'taxId';
  const named = field === 'totalRevenue' || field === 'expectedRevenue';
  const ownCurrency = named ? column.currencyCode(null) : 0;
  const mender = column.mender?.letters && !garbled ? null : column.mender;
  const cell: Trim = { from: 0, to: 0 };
  for (let row = 0; row < batch.rows; row++) {
    const at = (first[row] as number) + index;
    if (at >= (first[row + 1] as number)) continue;
    cell.from = cells[2 * at] as number;
    cell.to = cells[2 * at + 1] as number;
    if (cell.from === cell.to) continue;
    trimCell(bytes, cell, utf8);
    const quoted = isCode && bytes[cell.from] === APOSTROPHE;
    if (quoted) cell.from++;
    const { from, to } = cell;
    if (from >= to) continue;
    if (mayBeMissing(bytes, from, to)) {
      const word = values.decode(bytes, from, to);
      if (isMissingWord(word)) {
        noteErrorValue(word, batch.line[row] as number, column, issues);
        continue;
      }
    }
    if (isCode && bytes[from] === 48 && isZeros(values.decode(bytes, from, to))) continue;
    if (quoted) issues.once('apostrophe', batch.line[row] as number, index, field, { certainty: 'certain' });
    const damage = mender === null ? null : mender.mend(bytes, from, to, values.decode);
    if (damage !== null && takeRepair(column, damage, { row, line: batch.line[row] as number, from, to }, values, issues)) continue;
    let value = reader.accept(bytes, from, to);
    if (Number.isNaN(value)) {
      const text = values.decode(bytes, from, to).trim();
      const judged = reader.schema.safeParse(reader.parse(text));
      if (!judged.success) {
        if (kind === 'day' && isMissingDay(text)) continue;
        refuse(column, batch.line[row] as number, text, judged.error.issues[0], issues);
        continue;
      }
      if (typeof judged.data === 'number') value = judged.data;
      if (named && saysCurrency(field, row, value, values)) values.currency[row] = column.currencyCode(splitAmount(text)?.currency ?? null);
    } else if (named && saysCurrency(field, row, value, values)) values.currency[row] = ownCurrency;
    if (numbers) numbers[row] = value;
    else if (words && dictionary) words[row] = dictionary.code(bytes, from, to);
    else if (texts && texts.to[row] === 0) {
      texts.from[row] = from;
      texts.to[row] = to;
    } else if (field === 'products') values.join(field, row, from, to, ' ::: ');
    if (column.remark) {
      const remark = column.remark(bytes, from, to);
      if (remark) issues.add(remark.code, batch.line[row] as number, index, field, remark.args);
    }
  }
}

type Place = { readonly row: number; readonly line: number; readonly from: number; readonly to: number };

/** Tells of a damaged cell, and takes what it was where that is certain and the judge agrees. @returns whether the cell is read */
function takeRepair(
  { field, reader, plan: { index } }: ColumnReader,
  { code, certainty, text }: Repair,
  { row, line, from, to }: Place,
  values: Values,
  issues: IssueLog,
): boolean {
  const judged = text === null ? null : reader.schema.safeParse(reader.parse(text));
  // A number whose digits are lost is refused below, in words of its own.
  if (code === 'unrecoverable' || (judged !== null && !judged.success)) return false;
  issues.add(code, line, index, field, { certainty });
  if (text === null || judged === null) return false;
  const numbers = values.numbers[field];
  if (numbers && typeof judged.data === 'number') numbers[row] = judged.data;
  else values.restore(field, row, text, from, to);
  return true;
}

/** `#REF!` and the like: missing, but not because nothing was written. `#N/A` says that nothing was. */
function noteErrorValue(word: string, line: number, column: ColumnReader, issues: IssueLog): void {
  if (!word.startsWith('#') || /^#n\/[ad]$/i.test(word)) return;
  const error = word.toUpperCase();
  issues.add(error === '#CALC!' ? 'uncalculated-formula' : 'error-value', line, column.plan.index, column.field, { error });
}

type Refusal = { readonly code: string; readonly minimum?: unknown; readonly maximum?: unknown };

/** Turns the judge's refusal into an issue: not of the kind, out of bounds, or lost for good. No cell content goes with it. */
function refuse(column: ColumnReader, line: number, text: string, refusal: Refusal | undefined, issues: IssueLog): void {
  const { field } = column;
  const { kind } = fieldOf(field);
  const { index } = column.plan;
  if (ROUNDED.test(text) && (kind === 'code' || kind === 'phone' || kind === 'taxId')) issues.add('unrecoverable', line, index, field, { kind });
  else if (refusal?.code === 'too_small' || refusal?.code === 'too_big') {
    const small = refusal.code === 'too_small';
    issues.add('constraint-error', line, index, field, {
      kind,
      bound: small ? 'min' : 'max',
      limit: shown(Number(small ? refusal.minimum : refusal.maximum), kind),
    });
  } else if (refusal?.code === 'custom') issues.add('constraint-error', line, index, field, { kind, bound: 'rule' });
  else issues.add('type-error', line, index, field, { kind });
}

function shown(limit: number, kind: string): string | number {
  if (kind === 'day') return isoDay(limit);
  return kind === 'money' ? limit / 10_000 : limit;
}

/** The currency of a record is that of its revenue; where there is none, of what is expected. */
function saysCurrency(field: FieldName, row: number, value: number, { numbers }: Values): boolean {
  const other = numbers[field === 'totalRevenue' ? 'expectedRevenue' : 'totalRevenue']?.[row] ?? 0;
  return field === 'totalRevenue' ? value !== 0 || !(other > 0) : !(other > 0);
}
