import { missingLabel } from '../../classifiers/rule.js';
import { parseIsoDay } from '../../client/day.js';
import { NO_DAY } from '../../client/facts.js';
import { isOwnColumn } from '../../client/headers.js';
import { placeName } from '../../client/places/names.js';
import type { ColumnPlan } from '../../client/plan.js';
import { readSample } from '../../client/sample.js';
import { CLIENT } from '../../client/values.js';
import type { Selected } from '../../conditions/listed.js';
import { CarteraError } from '../../errors.js';
import type { Source } from '../../formats/batch.js';
import { nameFactors } from '../../renderers/dealings.js';
import { labelName, wordsOf } from '../../renderers/rule-rows.js';
import { nameLine } from '../../report/cite.js';
import type { Findings } from '../../report/make-report.js';
import { type ClientLabels, columnName, shownRules } from '../labels.js';
import { type SalesColumn, salesColumns, salesReader } from '../sales-columns.js';
import { type CellReader, makeCellReader } from './cells.js';
import { added, dayFormat, INTEGER, type Look, moneyFormat } from './look.js';
import type { SheetSay } from './sheet-words.js';

/** A column of the file as the sheet of clients shows it. */
export type GivenColumn = {
  readonly plan: ColumnPlan;
  readonly header: string;
  readonly read: CellReader;
  readonly width: number;
  /** Where it stands on the sheet, 0-based. */
  readonly at: number;
};

/** A column that we add: `name` is the one of the enriched CSV, null where that has none. */
export type AddedColumn = {
  readonly key: string;
  readonly name: string | null;
  readonly header: string;
  /** A classification that not every file has. */
  readonly rule: boolean;
  /** Where it stands on the sheet, 0-based. */
  readonly at: number;
  readonly width: number;
  readonly look: Look;
  /** The value for a record (index after the header) that is a client. */
  readonly of: (row: number, labels: ClientLabels) => string | number | null;
};

/** What the sheet of clients looks like, fixed before its first row. */
export type Layout = {
  readonly given: readonly GivenColumn[];
  /** Whether a column gathers the cells of rows longer than the header. */
  readonly extras: boolean;
  readonly added: readonly AddedColumn[];
  /** Columns of the whole sheet. */
  readonly width: number;
  readonly clients: number;
  /** For every record the row of the sheet that it stands in, from 2; 0 where it is no client. */
  readonly rows: Uint32Array;
  /** Some dates of the file carry marks of time zones. */
  readonly zones: boolean;
};

/** Serial number of 1970-01-01 in workbooks. */
const EPOCH = 25_569;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const [NARROWEST, WIDEST] = [7, 42];
const ZONE = /\d:\d{2}.*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/;

/** Classifications whose columns are made one by one. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(['state', 'tier', 'generation', 'location']);

/** How the clients of a file stand on their sheet. @throws CarteraError sheet-too-large */
export async function planLayout(source: Source, findings: Findings, say: SheetSay): Promise<Layout> {
  const { plan, facts, issues, context } = findings;
  const samples = (await readSample(source)).filter((row) => row.line > plan.headerLine);
  const { select } = findings;
  const given: GivenColumn[] = [];
  let zones = false;
  for (const column of plan.columns) {
    const chosen = select?.findIndex((one) => one.of === 'cell' && one.index === column.index) ?? -1;
    if (select === null ? isOwnColumn(column.header) : chosen < 0) continue;
    const texts = samples.map((row) => row.cells[column.index] ?? '').filter((text) => text !== '');
    zones ||= column.shapes.dates !== undefined && texts.some((text) => ZONE.test(text));
    const read = await makeCellReader(column, { plan, asOf: context.asOf, language: say.language, decode: source.decode, samples: texts });
    const header = column.header === '' ? say.words.report.columns.noHeader : column.header;
    given.push({ plan: column, header, read, width: widthOf(header, texts), at: select === null ? given.length : chosen });
  }
  const rows = new Uint32Array(facts.rows);
  let clients = 0;
  for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT) rows[row] = ++clients + 1;
  const extras = select === null && (issues.counts()['extra-cell'] ?? 0) > 0;
  const first = given.length + (extras ? 1 : 0);
  const own = select === null ? addedColumns(findings, say).map((column, index) => ({ ...column, at: first + index })) : chooseAdded(findings, select, say);
  const width = first + own.length;
  if (clients >= MOST_ROWS || width > MOST_COLUMNS) throw new CarteraError('sheet-too-large', { rows: clients + 1, columns: width });
  return { given, extras, added: own, width, clients, rows, zones };
}

/** Wide enough for the header with its filter button and for nine of ten values of the sample. */
function widthOf(header: string, texts: readonly string[]): number {
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  const most = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  return Math.max(NARROWEST, Math.min(WIDEST, Math.max(header.length + 4, most + 2)));
}

/** Those of our columns that were selected, each where it was named. */
function chooseAdded(findings: Findings, select: readonly Selected[], say: SheetSay): AddedColumn[] {
  const all = addedColumns(findings, say, new Set(select.flatMap((one) => (one.of === 'rule' ? [one.name] : []))));
  const level = findings.context.locationLevel === 'country' ? 'country' : 'region';
  return select.flatMap((one, at) => {
    const key = one.of === 'rule' ? one.name : one.of;
    const column = all.find((each) => each.key === key) ?? (key === 'location' ? all.find((each) => each.key === level) : undefined);
    return column === undefined ? [] : [{ ...column, at }];
  });
}

function addedColumns(findings: Findings, say: SheetSay, asked: ReadonlySet<string> = new Set()): AddedColumn[] {
  const { facts, context, info } = findings;
  const { terms, workbook } = say.words;
  const words = workbook.added;
  const states: Readonly<Record<string, { name: string }>> = terms.states;
  const tiers: Readonly<Record<string, { name: string }>> = terms.tiers;
  const generations: Readonly<Record<string, { name: string }>> = terms.generations;
  const places = new Map<string, string>();
  const place = (code: string | null): string | null => {
    if (code === null || code === 'unknown') return null;
    const name = places.get(code) ?? placeName(code, say.language);
    places.set(code, name);
    return name;
  };
  const column = (key: AddedColumn['key'], header: string, width: number, of: AddedColumn['of'], look = added()): AddedColumn => {
    const title = `cartera · ${header}`;
    return {
      key,
      name: key === 'days' || key === 'line' || key === 'interestFactors' ? null : columnName(key),
      header: title,
      rule: key in findings.classifications && !OWN_COLUMNS.has(key),
      at: 0,
      width: Math.max(width, title.length + 4),
      look,
      of,
    };
  };
  const level = context.locationLevel;
  const shown = new Set(shownRules(findings));
  return [
    column('state', words.state, 14, (_, labels) => states[labels.of.state]?.name ?? labels.of.state),
    column('tier', words.tier, 14, (_, labels) => tiers[labels.of.tier]?.name ?? labels.of.tier),
    column('generation', words.generation, 24, (_, labels) => generations[labels.of.generation]?.name ?? labels.of.generation),
    column('country', words.country, 14, (_, labels) => place(labels.country)),
    column('region', words.region, 20, (_, labels) => place(labels.region)),
    ...(level === 'country' || level === 'region'
      ? []
      : [column('location', words.location(terms.levels[level]), 22, (_, labels) => place(labels.of.location))]),
    ...soldColumns(findings, say).map(({ field, name, look, of }) => ({ ...column(field, terms.fields[field], 14, of, look), name })),
    ...(context.mapped.has('lastPurchase')
      ? [
          column(
            'days',
            words.days,
            12,
            (row) => (facts.lastPurchase[row] === NO_DAY || facts.counter[row] === 1 ? null : Math.max(0, context.asOf - (facts.lastPurchase[row] as number))),
            added(INTEGER),
          ),
        ]
      : []),
    ...Object.keys(findings.classifications)
      .filter((name) => !OWN_COLUMNS.has(name) && (shown.has(name) || asked.has(name)))
      .map((name) => {
        const { heading, labels } = wordsOf(name, say);
        const names = Object.fromEntries(Object.keys(labels).map((label) => [label, labelName(name, label, say)]));
        const width = Math.max(10, ...Object.values(names).map((text) => text.length + 2));
        return column(name, heading, Object.keys(labels).length <= 1 ? 20 : width, (_, { of }) =>
          of[name] === missingLabel(findings.classifications[name] ?? { labels: [] }) ? null : (names[of[name] ?? ''] ?? of[name] ?? null),
        );
      }),
    ...(shown.has('product') ? [column('products', words.products, 12, (_, { products }) => products, added(INTEGER))] : []),
    ...(shown.has('interest')
      ? [column('interestFactors', words.interestFactors, 30, (_, { interestFactors }) => nameFactors(interestFactors ?? [], say) || null)]
      : []),
    // Where several sheets are read as one, the sheet stands before the row.
    column('line', words.line, 12, (row) => (info.tables.length > 1 ? nameLine(info, facts.line[row] as number) : (facts.line[row] ?? null)), added('0')),
  ];
}

/** What the sales say of each client, typed: days, counts and amounts. */
function soldColumns(findings: Findings, say: SheetSay): (SalesColumn & Pick<AddedColumn, 'look' | 'of'>)[] {
  const figuresOf = salesReader(findings);
  const money = added(moneyFormat(findings.plan.currency, 2, say.language));
  const looks = { firstPurchase: 'day', lastPurchase: 'day', purchaseCount: INTEGER, totalRevenue: money, averageTicket: money, products: null } as const;
  return salesColumns(findings).map(({ field, name }) => {
    const kind = looks[field];
    const look = kind === null ? added() : kind === 'day' ? added(dayFormat(say.language)) : typeof kind === 'string' ? added(kind) : kind;
    const of = (row: number): string | number | null => {
      const value = figuresOf?.(row)?.[field] ?? null;
      return kind === 'day' && typeof value === 'string' ? parseIsoDay(value) + EPOCH : value;
    };
    return { field, name, look, of };
  });
}
