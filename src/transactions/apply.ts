import { NO_DAY } from '../client/facts.js';
import type { FieldName } from '../client/fields.js';
import type { IssueLog } from '../client/issue-log.js';
import type { ColumnPlan } from '../client/plan.js';
import { CLIENT, type Values } from '../client/values.js';
import type { ClientSales, Sales } from './sales.js';

/** Fields whose values come from the sales wherever there are any. */
export const SALES_FIELDS = ['firstPurchase', 'lastPurchase', 'purchaseCount', 'totalRevenue', 'averageTicket'] as const satisfies readonly FieldName[];
type SalesField = (typeof SALES_FIELDS)[number];
/** Products of one client that are named: the first ones brought most. */
const MOST_PRODUCTS = 20;

/** The rows of clients whose own figure is not that of their sales; amounts in ten-thousandths of the summary's currency. */
export type Difference = { readonly field: SalesField; readonly compared: number; readonly clients: number };
export type Differences = {
  readonly fields: readonly Difference[];
  /** What the rows say and what their sales come to, of clients whose revenue could be compared. */
  readonly revenue: { readonly rows: number; readonly sales: number };
};

/** The fields that sales give; products only where they name any. */
export function fieldsOfSales(sales: Pick<Sales, 'log'>): readonly FieldName[] {
  return sales.log.products.length > 1 ? [...SALES_FIELDS, 'products'] : SALES_FIELDS;
}

/** The products of a client in one cell: `a; b; c`, the one that brought most first; `most`: as many as people can read. */
export function joinProducts(products: readonly string[], most = MOST_PRODUCTS): string {
  const shown = products.length > most ? products.slice(0, most) : products;
  // What parts products in a cell parts none of their names.
  return shown.map((name) => name.replace(/\s*(?:[;|]|\s:::\s|[\r\n]+)\s*/g, ', ')).join('; ');
}

/** Revenue of all time by client, whatever the window: ten-thousandths, credit notes subtracted. */
export function sumByClient({ size, client, amount }: Sales['log']): Float64Array {
  let most = -1;
  for (let at = 0; at < size; at++) if ((client[at] as number) > most) most = client[at] as number;
  const sums = new Float64Array(most + 1);
  for (let at = 0; at < size; at++) sums[client[at] as number] = (sums[client[at] as number] as number) + (amount[at] as number);
  return sums;
}

/** What a purchase of a client comes to on average, whole cents in ten-thousandths; undefined where nothing was sold in the summary's currency. */
export function averageTicket(total: number, { valuedCount }: Pick<ClientSales, 'valuedCount'>): number | undefined {
  return valuedCount > 0 ? Math.round(total / valuedCount / 100) * 100 : undefined;
}

type ApplyParts = {
  readonly sales: Sales;
  readonly issues: IssueLog;
  readonly columns: readonly ColumnPlan[];
  /** The clients are the buyers themselves: their figures have nothing to differ from. */
  readonly alone: boolean;
};

/** Puts the figures of the sales into a batch of clients; `base`: records before it. */
export type Applier = { readonly apply: (values: Values, base: number) => void; readonly differences: () => Differences };

/**
 * Makes what overrides first and last purchase, count, revenue, average ticket and products with those of the sales. Who bought nothing within
 * them has count and revenue 0 and no dates, but for a last purchase before their first day, of which they know nothing. Figures of the
 * row that differ become warnings `sales-differ`: revenue and ticket by more than 1 % of the larger, days and counts by anything. A row's
 * first purchase before the sales begin is no difference.
 */
export function makeApplier({ sales, issues, columns, alone }: ApplyParts): Applier {
  const { log } = sales;
  const totals = sumByClient(log);
  const begins = log.size === 0 ? Number.POSITIVE_INFINITY : firstDay(log);
  const withProducts = log.products.length > 1;
  const columnOf = new Map(columns.map((column) => [column.field, column.index]));
  const compared = alone ? [] : SALES_FIELDS.filter((field) => columnOf.has(field));
  const counts = new Map(SALES_FIELDS.map((field) => [field, { compared: 0, clients: 0 }]));
  const revenue = { rows: 0, sales: 0 };

  const compare = (values: Values, row: number, own: Figures, theirs: Figures): void => {
    for (const field of compared) {
      const [given, found] = [own[field], theirs[field]];
      if (given === undefined) continue;
      if (isAmount(field) && values.currency[row] !== 0) continue;
      const count = counts.get(field) as { compared: number; clients: number };
      count.compared++;
      if (field === 'totalRevenue') {
        revenue.rows += given;
        revenue.sales += found ?? 0;
      }
      // What the row tells of the time before the sales is no other opinion.
      if (field === 'firstPurchase' && given < begins) continue;
      if (field === 'lastPurchase' && found === undefined && given < begins) continue;
      if (!differs(field, given, found)) continue;
      count.clients++;
      issues.add('sales-differ', values.batch?.line[row] as number, columnOf.get(field) ?? null, field);
    }
  };

  return {
    apply: (values, base) => {
      for (let row = 0; row < values.rows; row++) {
        if (values.disposition[row] !== CLIENT) continue;
        const found = sales.of(base + row);
        const total = totals[base + row] ?? 0;
        const theirs: Figures = found ? figuresFrom(found, total) : NONE;
        const own = figuresOf(values, row);
        if (compared.length > 0) compare(values, row, own, theirs);
        const before = found === undefined && own.lastPurchase !== undefined && own.lastPurchase < begins;
        put(values, row, before ? { ...NONE, firstPurchase: own.firstPurchase, lastPurchase: own.lastPurchase } : theirs);
        put(values, row, { totalRevenue: found?.revenue ?? 0 });
        values.currency[row] = 0;
        if (withProducts && found && found.products.length > 0) values.replace('products', row, joinProducts(found.products, found.products.length));
      }
    },
    differences: () => ({
      fields: compared.map((field) => ({ field, ...(counts.get(field) as { compared: number; clients: number }) })),
      revenue,
    }),
  };
}

/** The day of a sale; undefined where a client has credit notes alone, and so no purchase. */
export function knownDay(day: number): number | undefined {
  return Number.isFinite(day) && day !== NO_DAY ? day : undefined;
}

function figuresFrom(found: ClientSales, total: number): Figures {
  const { firstPurchase, lastPurchase, purchaseCount } = found;
  return {
    firstPurchase: knownDay(firstPurchase),
    lastPurchase: knownDay(lastPurchase),
    purchaseCount,
    totalRevenue: total,
    averageTicket: averageTicket(total, found),
  };
}

type Figures = { readonly [F in SalesField]?: number | undefined };

/** Nothing bought within the sales. */
const NONE: Figures = { firstPurchase: undefined, lastPurchase: undefined, purchaseCount: 0, totalRevenue: 0, averageTicket: undefined };

function isAmount(field: SalesField): boolean {
  return field === 'totalRevenue' || field === 'averageTicket';
}

/** Whether a figure of the row is not that of the sales; nothing sold is 0, and no day. */
function differs(field: SalesField, given: number, found: number | undefined): boolean {
  if (!isAmount(field)) return given !== (found ?? (field === 'purchaseCount' ? 0 : Number.NaN));
  const sold = found ?? 0;
  return Math.abs(given - sold) * 100 > Math.max(Math.abs(given), Math.abs(sold));
}

function figuresOf({ numbers }: Values, row: number): Figures {
  const of = (field: SalesField): number | undefined => {
    const value = numbers[field]?.[row];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  return {
    firstPurchase: of('firstPurchase'),
    lastPurchase: of('lastPurchase'),
    purchaseCount: of('purchaseCount'),
    totalRevenue: of('totalRevenue'),
    averageTicket: of('averageTicket'),
  };
}

function put({ numbers }: Values, row: number, figures: Figures): void {
  for (const field of SALES_FIELDS) {
    const column = numbers[field];
    if (column && field in figures) column[row] = figures[field] ?? Number.NaN;
  }
}

function firstDay({ size, day }: Sales['log']): number {
  let first = Number.POSITIVE_INFINITY;
  for (let at = 0; at < size; at++) first = Math.min(first, day[at] as number);
  return first;
}
