import { isoDay, yearOf } from '../client/day.js';
import { type FieldName, fieldOf } from '../client/fields.js';
import { fold } from '../client/fold.js';
import type { Place } from '../client/places/place.js';
import { CLIENT } from '../client/values.js';
import { type Card, IDENTITY_FIELDS, saysWho } from '../linkage/card.js';
import type { Brought } from '../scoring/brought.js';
import type { Settings } from '../settings.js';
import type { CardReader, RawRecord } from './card-reader.js';
import { labelOf } from './label-of.js';
import type { Findings } from './make-report.js';

const YEAR = 365;
const LABELS = ['state', 'tier', 'size', 'sector', 'stage', 'interest', 'ownership'] as const;

/** How far the cells of one mapped column can be trusted. */
export type ColumnQuality = {
  readonly index: number;
  readonly header: string;
  readonly field: FieldName;
  readonly filled: number;
  readonly invalid: number;
  /** Lines of the first ten cells that hold no valid value. */
  readonly lines: readonly number[];
};

type Counted = { -readonly [K in keyof Omit<ColumnQuality, 'lines'>]: ColumnQuality[K] } & { readonly lines: number[] };
const MOST_LINES = 10;

/** Puts together what was kept of every client's texts and what the run found out about it. */
export function bringAll(
  findings: Findings,
  { records }: CardReader,
  settings: Settings,
): { readonly brought: readonly Brought[]; readonly columns: readonly ColumnQuality[] } {
  const { facts, plan } = findings;
  const counted = new Map<number, Counted>(
    plan.columns.flatMap(({ index, header, field }) => {
      const left = field === null || (fieldOf(field).sensitive && !settings.candidates.allowSensitive);
      return left ? [] : [[index, { index, header, field: field as FieldName, filled: 0, invalid: 0, lines: [] }] as const];
    }),
  );
  const wrong = findWrongCells(findings);
  const sold = soldLastYear(findings);
  const brought = records
    .filter(({ row }) => facts.disposition[row] === CLIENT)
    .map((record) => {
      let [filled, invalid] = [0, 0];
      const bad = wrong.cells.get(record.line);
      for (const index of record.filledColumns) {
        const column = counted.get(index);
        if (column === undefined) continue;
        const isWrong = bad?.includes(index) ?? false;
        column.filled++;
        column.invalid += isWrong ? 1 : 0;
        if (isWrong && column.lines.length < MOST_LINES) column.lines.push(record.line);
        filled++;
        invalid += isWrong ? 1 : 0;
      }
      return bring(record, findings, { filled, invalid, disposable: wrong.disposable.has(record.line), soldLastYear: sold?.[record.row] ?? null });
    });
  return { brought, columns: [...counted.values()] };
}

/** Columns with a cell that is no valid value, by line; lines whose email is of a throw-away domain. */
function findWrongCells({ issues }: Findings): { readonly cells: ReadonlyMap<number, number[]>; readonly disposable: ReadonlySet<number> } {
  const cells = new Map<number, number[]>();
  const disposable = new Set<number>();
  for (const { code, severity, line, column } of issues.sorted()) {
    if (line === null) continue;
    if (code === 'email-domain') disposable.add(line);
    if (severity !== 'error' || column === null) continue;
    const found = cells.get(line);
    if (found === undefined) cells.set(line, [column]);
    else if (!found.includes(column)) found.push(column);
  }
  return { cells, disposable };
}

/** Sales of the 365 days up to asOf by record, ten-thousandths; null without sales. */
function soldLastYear({ sales, context, facts }: Findings): Float64Array | null {
  if (sales === undefined) return null;
  const sold = new Float64Array(facts.rows);
  const { size, client, day, amount } = sales.log;
  for (let at = 0; at < size; at++) {
    if (context.asOf - (day[at] as number) >= YEAR) continue;
    const row = client[at] as number;
    sold[row] = (sold[row] as number) + (amount[at] as number);
  }
  return sold;
}

type Rest = { readonly filled: number; readonly invalid: number; readonly disposable: boolean; readonly soldLastYear: number | null };

function bring(record: RawRecord, findings: Findings, { filled, invalid, disposable, soldLastYear }: Rest): Brought {
  const { facts, names, context } = findings;
  const { row, line, texts } = record;
  const kind = labelOf(findings, 'clientType', row) as Brought['kind'];
  const place = names.places[facts.place[row] as number] as Place;
  const sale = findings.sales?.of(row);
  const revenue = facts.currency[row] === 0 && !Number.isNaN(facts.revenue[row]) ? (facts.revenue[row] as number) : null;
  const cell = record.products === null ? [] : context.read.products.read(record.products).map((number) => context.read.products.names[number] ?? '');
  return {
    row,
    line,
    card: {
      line,
      who: kind,
      taxIdValid: record.has.taxId,
      country: place.country,
      region: place.region,
      texts,
      ...copyMark(record),
    },
    kind,
    named: texts.name !== undefined || texts.firstName !== undefined || texts.lastName !== undefined || texts.company !== undefined,
    phone: record.has.phone,
    email: record.has.email && !disposable,
    taxId: record.has.taxId,
    place,
    labels: Object.fromEntries(LABELS.map((name) => [name, labelOf(findings, name, row)])) as Brought['labels'],
    lastContact: record.lastContact,
    contactType: record.contactType,
    updatedAt: record.updatedAt,
    lastSale: sale === undefined ? record.lastPurchase : sale.purchaseCount === 0 ? null : sale.lastPurchase,
    revenue,
    revenueLastYear: soldLastYear,
    bought: facts.buyer[row] === 1,
    products: (sale?.products ?? cell).map(fold),
    notes: record.notes,
    owner: record.owner,
    filled,
    invalid,
    sensitive: {
      age: record.age ?? ageOf(record.birthDate, context.asOf),
      generation: labelOf(findings, 'generation', row),
      gender: record.gender,
      maritalStatus: record.maritalStatus,
      children: record.children,
    },
  };
}

/**
 * By what a record is a copy of another one. Figures alone are equal by chance: where no cell says who the client is, and where a single word of a name does, only
 * rows with the same code are copies; without a code either, none is.
 */
function copyMark({ texts, digest, digestWithId, hasId, cells }: RawRecord): Pick<Card, 'digest' | 'filled' | 'vague'> {
  if (saysWho(texts)) return { digest, filled: cells };
  const named = IDENTITY_FIELDS.some((field) => texts[field] !== undefined);
  return { digest: digestWithId, filled: named || hasId ? Math.max(1, cells) : 0, vague: true };
}

/** Whole years from a birth to a day; null without a birth. */
function ageOf(birthDate: number | null, asOf: number): number | null {
  if (birthDate === null || birthDate > asOf) return null;
  const [born, today] = [isoDay(birthDate), isoDay(asOf)];
  return yearOf(asOf) - yearOf(birthDate) - (today.slice(5) < born.slice(5) ? 1 : 0);
}
