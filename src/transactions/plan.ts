import type { Assumption, Shapes, Skipped } from '../client/plan.js';
import type { SaleField } from './fields.js';
import type { CellType } from './rejoin.js';

/** One column of a table of sales. */
export type SaleColumn = {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  readonly field: SaleField | null;
  readonly shapes: Shapes;
  /** Share of the cells of the sample that are filled, 0..1. */
  readonly filled: number;
};

/** How the amount of a row is found; columns are 0-based indices. */
export type AmountPlan =
  /** One column, or the sum of several: a taxed base and what is exempt stand apart in registers of sales. */
  | { readonly from: 'columns'; readonly columns: readonly number[] }
  /** Unit price x quantity x (1 - discount); the discount is a fraction, a percentage, or an amount of the whole row. */
  | { readonly from: 'price'; readonly price: number; readonly quantity: number; readonly discount: number | null; readonly discountAs: DiscountAs };
export type DiscountAs = 'fraction' | 'percent' | 'amount';

/** How a table of sales is read: plain JSON, fixed before the first batch. */
export type SalesPlan = {
  readonly header: readonly string[];
  /** 1-based physical line. */
  readonly headerLine: number;
  /** How many records of the source come before the first record of data. */
  readonly dataFrom: number;
  readonly columns: readonly SaleColumn[];
  /** SUNAT's SIRE register, SAT's metadata, or any other table. */
  readonly layout: 'sire' | 'sat' | 'generic';
  /** `lines`: no buyer in it, only the number of a document that another file tells of. */
  readonly role: 'sales' | 'lines';
  /** null: the table has no amounts, only documents whose lines another file holds. */
  readonly amount: AmountPlan | null;
  readonly tax: 'included' | 'excluded' | null;
  /** ISO 4217: every amount is in this one, whatever the currency column says of the document; null: the cells say. */
  readonly everyAmountIn: string | null;
  /** The currency that amounts are summed in, ISO 4217, or null where nothing says which. */
  readonly currency: string | null;
  /** The column of exchange rates that turn a row's currency into the summary's; null: none that can be used. */
  readonly rate: number | null;
  /** Words of the type column are letters of the CFDI (I E P T N). */
  readonly cfdi: boolean;
  /** The table lists deals: those that were won are sales. */
  readonly wonOnly: boolean;
  /** `Cancelado` stands for a document that was paid, not for one that was cancelled. */
  readonly cancelledMeansPaid: boolean;
  /** A document whose number begins with this letter where the others are digits alone takes another one back; null: none. */
  readonly creditPrefix: string | null;
  /** What the cells of every column look like; null: nothing to re-join long records by. */
  readonly cellTypes: readonly CellType[] | null;
  readonly assumptions: readonly Assumption[];
  readonly skipped: readonly Skipped[];
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
};

/** The column of a field, undefined where none was given it. */
export function columnOf(plan: Pick<SalesPlan, 'columns'>, field: SaleField): SaleColumn | undefined {
  return plan.columns.find((column) => column.field === field);
}
