import { toUnits } from '../client/amounts.js';
import { isoDay } from '../client/day.js';
import { NO_DAY } from '../client/facts.js';
import { fieldOf } from '../client/fields.js';
import type { Plan } from '../client/plan.js';
import { usesComma } from '../client/shapes.js';
import { CLIENT } from '../client/values.js';
import type { Findings } from '../report/make-report.js';
import { averageTicket, fieldsOfSales, joinProducts, sumByClient } from '../transactions/apply.js';
import { columnName } from './labels.js';

/** What the sales of one client come to, as it is written: days YYYY-MM-DD, amounts in currency units of two decimals, null where there is none. */
export type SalesFigures = {
  readonly firstPurchase: string | null;
  readonly lastPurchase: string | null;
  readonly purchaseCount: number;
  readonly totalRevenue: number;
  readonly averageTicket: number | null;
  readonly products: string | null;
};

/** Reads the figures of the sales of a record (index after the header); null where there are no sales, or the record is no client. */
export function salesReader({ sales, facts }: Pick<Findings, 'sales' | 'facts'>): ((row: number) => SalesFigures | null) | null {
  if (sales === undefined) return null;
  const totals = sumByClient(sales.log);
  return (row) => {
    if (facts.disposition[row] !== CLIENT) return null;
    const found = sales.of(row);
    const ticket = found && averageTicket(totals[row] ?? 0, found);
    return {
      firstPurchase: writeDay(facts.value('firstPurchase', row)),
      lastPurchase: writeDay(facts.lastPurchase[row]),
      purchaseCount: found?.purchaseCount ?? 0,
      totalRevenue: toUnits(found?.revenue ?? 0),
      averageTicket: ticket === undefined ? null : toUnits(ticket),
      products: found && found.products.length > 0 ? joinProducts(found.products) : null,
    };
  };
}

/** A column of a labelled copy that shows what the sales say: its name, and its text for a record. */
export type SalesColumn = { readonly field: keyof SalesFigures; readonly name: string };

/** The columns that a labelled copy of a file of clients gets from its sales; none where the sales stand alone, whose table has them. */
export function salesColumns({ sales, joined }: Pick<Findings, 'sales' | 'joined'>): SalesColumn[] {
  if (sales === undefined || joined?.alone === true) return [];
  return fieldsOfSales(sales).map((field) => ({ field: field as keyof SalesFigures, name: columnName(field) }));
}

/** Writes figures as the file does its numbers: with the decimal sign of its amounts, else the one of its country where semicolons part its cells. */
export function figureWriter({ columns, country }: Pick<Plan, 'columns' | 'country'>, delimiter: string): (value: SalesFigures[keyof SalesFigures]) => string {
  const own = columns.find(({ field, shapes }) => field !== null && fieldOf(field).kind === 'money' && shapes.decimal !== undefined)?.shapes.decimal;
  // A comma between cells leaves none for decimals.
  const comma = delimiter !== ',' && (own === undefined ? delimiter === ';' && country !== null && usesComma(country) : own === ',');
  return (value) => {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    const text = Number.isInteger(value) ? String(value) : value.toFixed(2);
    return comma ? text.replace('.', ',') : text;
  };
}

function writeDay(day: number | undefined): string | null {
  return day === undefined || day === NO_DAY ? null : isoDay(day);
}
