import { parseIsoDay } from '../../client/day.js';
import { fieldOf } from '../../client/fields.js';
import { fold } from '../../client/fold.js';
import { dollarOf, splitAmount } from '../../client/kinds/currency.js';
import { KINDS } from '../../client/kinds/index.js';
import type { Reader } from '../../client/kinds/kind.js';
import { parseNumber } from '../../client/kinds/number.js';
import type { ColumnPlan, Plan } from '../../client/plan.js';
import { swapBack } from '../../client/repairs/swapped-dates.js';
import type { Language } from '../../format.js';
import type { Decode } from '../../formats/batch.js';
import { dayFormat, type Look, moneyFormat, TEXT, value } from './look.js';

/** What one cell of the file becomes: a number where it could be read, else the text it was. */
export type Cell = { readonly value: number | string; readonly look: Look };
/** Reads bytes[from, to), trimmed and not empty. */
export type CellReader = (bytes: Buffer, from: number, to: number) => Cell;

/** What the reading of cells depends on. `samples`: filled texts of the column. */
export type CellSetting = {
  readonly plan: Plan;
  /** Day number. */
  readonly asOf: number;
  readonly language: Language;
  readonly decode: Decode;
  readonly samples: readonly string[];
};

/** Serial number of 1970-01-01 in workbooks. */
const EPOCH = 25_569;
/** Before 1 March 1900 spreadsheets do not agree on serial numbers. */
const FIRST_SERIAL = 61;
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?/i;
const SERIAL = /^\d{5}[.,]\d+$/;
const APOSTROPHE = 39;

/** Makes the reader of one column: dates become dates, amounts and counts numbers, everything else stays text. */
export async function makeCellReader(column: ColumnPlan, setting: CellSetting): Promise<CellReader> {
  const { decode } = setting;
  const text: CellReader = (bytes, from, to) => ({ value: decode(bytes, from, to), look: value(TEXT) });
  if (column.field === null) return unmappedReader(column, setting, text);
  const { kind } = fieldOf(column.field);
  if (kind === 'code' || kind === 'phone' || kind === 'taxId') return (bytes, from, to) => text(bytes, bytes[from] === APOSTROPHE ? from + 1 : from, to);
  if (kind !== 'day' && kind !== 'money' && kind !== 'count' && kind !== 'year') return text;
  const { plan, asOf } = setting;
  const reader = await KINDS[kind].reader({ field: column.field, shapes: column.shapes, asOf, country: plan.country });
  if (kind === 'day') return dayReader(reader, column.shapes.swapped === true, setting, text);
  if (kind === 'money') return moneyReader(reader, column, setting, text);
  return numberReader(reader, value(kind === 'year' ? '0' : '#,##0'), decode, text);
}

/** The value that the column's kind accepts, as the analysis does; undefined where the cell stays text. */
function judge(reader: Reader, text: string): number | undefined {
  const judged = reader.schema.safeParse(reader.parse(text));
  return judged.success && typeof judged.data === 'number' ? judged.data : undefined;
}

function numberReader(reader: Reader, look: Look, decode: Decode, text: CellReader): CellReader {
  return (bytes, from, to) => {
    const accepted = reader.accept(bytes, from, to);
    const found = Number.isNaN(accepted) ? judge(reader, decode(bytes, from, to)) : accepted;
    return found === undefined ? text(bytes, from, to) : { value: found, look };
  };
}

function moneyReader(reader: Reader, column: ColumnPlan, { plan, language, decode, samples }: CellSetting, text: CellReader): CellReader {
  const decimal = column.shapes.decimal ?? '.';
  const digits = samples.some((sample) => !Number.isInteger(parseNumber(splitAmount(sample)?.amount ?? '', decimal))) ? 2 : 0;
  const looks = new Map<string | null, Look>();
  const lookOf = (currency: string | null): Look => {
    const found = looks.get(currency) ?? value(moneyFormat(currency, digits, language));
    looks.set(currency, found);
    return found;
  };
  // `$` alone is the summary's currency where that is written so, else the US dollar, as in the analysis.
  const named = (sign: string | null): string | null => (sign === '$' ? (dollarOf(plan.currency) ?? sign) : (sign ?? plan.currency));
  const usual = lookOf(named(column.shapes.currency ?? null));
  return (bytes, from, to) => {
    const accepted = reader.accept(bytes, from, to);
    if (!Number.isNaN(accepted)) return { value: accepted / 10_000, look: usual };
    const written = decode(bytes, from, to);
    const amount = splitAmount(written);
    if (amount === null || judge(reader, written) === undefined) return text(bytes, from, to);
    // As it was written: the analysis rounds to ten-thousandths, a copy of the column need not.
    return { value: parseNumber(amount.amount, decimal), look: amount.currency === null ? usual : lookOf(named(amount.currency)) };
  };
}

function dayReader(reader: Reader, swapped: boolean, { language, decode }: CellSetting, text: CellReader): CellReader {
  const day = value(dayFormat(language));
  const moment = value(dayFormat(language, true));
  return (bytes, from, to) => {
    // Once all dates of the column are real ones, nothing tells which were swapped: the mended date is written.
    const mended = swapped ? swapBack(decode(bytes, from, to)) : null;
    const accepted = mended?.text ? Number.NaN : reader.accept(bytes, from, to);
    const written = mended?.text ?? (Number.isNaN(accepted) ? decode(bytes, from, to) : '');
    const found = Number.isNaN(accepted) ? judge(reader, written) : accepted;
    if (found === undefined || found + EPOCH < FIRST_SERIAL) return text(bytes, from, to);
    const clock = timeOf(written);
    return clock === null ? { value: found + EPOCH, look: day } : { value: found + EPOCH + clock, look: moment };
  };
}

/** The time of day in a text as a share of the day, as it is written there; null where there is none. */
function timeOf(text: string): number | null {
  const found = CLOCK.exec(text);
  if (found) {
    const half = found[4]?.toLowerCase();
    const hour = half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
    const seconds = hour * 3_600 + Number(found[2]) * 60 + Number(found[3] ?? 0);
    return seconds < 86_400 ? seconds / 86_400 : null;
  }
  return SERIAL.test(text) ? Number(text.replace(',', '.')) % 1 : null;
}

const PLAIN = /^-?(?:0|[1-9]\d{0,5})(?:\.\d{1,6})?$/;
/** Could be thousands as well as decimals. */
const EITHER = /^-?[1-9]\d{0,2}\.\d{3}$/;
const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** Headers of numbers that are names: they stay text. */
const NAMES =
  /\b(?:id|ids|cod\w*|code|clave|n|no|nro|num\w*|number|folio|tel\w*|phone|fax|cel\w*|movil|mobile|doc\w*|ruc|rfc|nit|cuit|dni|cp|zip|postal|cuenta|account|sku|ref\w*|serie|sic)\b/;

/** Columns that no field reads: numbers and ISO dates where all of the sample are plain ones, and the cell itself is too. */
function unmappedReader(column: ColumnPlan, { samples, decode, language }: CellSetting, text: CellReader): CellReader {
  if (column.reason !== 'unknown-header' || samples.length === 0 || NAMES.test(fold(column.header))) return text;
  if (samples.every((sample) => ISO.test(sample))) {
    const look = value(dayFormat(language));
    return (bytes, from, to) => {
      const written = decode(bytes, from, to);
      const serial = parseIsoDay(written) + EPOCH;
      return serial >= FIRST_SERIAL ? { value: serial, look } : text(bytes, from, to);
    };
  }
  if (!samples.every((sample) => PLAIN.test(sample)) || samples.some((sample) => EITHER.test(sample))) return text;
  const look = value('General');
  return (bytes, from, to) => {
    const written = decode(bytes, from, to);
    return PLAIN.test(written) && !EITHER.test(written) ? { value: Number(written), look } : text(bytes, from, to);
  };
}
