import type { Args } from '../errors.js';
import type { FieldName } from './fields.js';
import type { Issue } from './issues.js';
import type { ListSign } from './products.js';
import type { OwnSectors } from './sectors.js';

/** Why a column was given its field. `header` and `values` stand for a column left unmapped. */
export const REASONS = [
  'option',
  'config',
  'alias',
  'normalised',
  'word',
  'unknown-header',
  'values-do-not-fit',
  'other-column-better',
  'own-column',
  'ignored',
] as const;
export type Reason = (typeof REASONS)[number];

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How the values of one column are read, decided once from the sample. */
export type Shapes = {
  /** Day columns: pattern such as `d/d/y`, `d-d-yy` -> the order of its parts. */
  readonly dates?: Readonly<Record<string, DateOrder>>;
  /** Money and number columns. */
  readonly decimal?: '.' | ',';
  /** Currency of the whole column (from its header or the option); cells may say otherwise. */
  readonly currency?: string | null;
  /** Day columns: a spreadsheet swapped day and month of the dates that begin with the year. */
  readonly swapped?: true;
  /** Columns of ids: written as numbers, with `.0` behind them. */
  readonly floats?: true;
  /** Product columns: signs that part products here, beside those that always do. */
  readonly list?: readonly ListSign[];
  /** Interest columns: the number that stands for most interest. */
  readonly scale?: number;
  /** Columns of margins and costs that are parts of the revenue: what a number is divided by. */
  readonly parts?: 1 | 100;
  /** The sector column: its words for the sectors that a company's name tells too. */
  readonly sectors?: OwnSectors;
};

export type ColumnPlan = {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  readonly field: FieldName | null;
  /** 0..1, two decimals. */
  readonly confidence: number;
  readonly reason: Reason;
  readonly shapes: Shapes;
  /** Share of the filled cells of the sample that fit the field, 0..1; null where no field or no filled cell. */
  readonly fit: number | null;
  /** Share of the cells of the sample that are filled, 0..1. */
  readonly filled: number;
};

/** A decision taken for lack of evidence: always shown. */
export type Assumption = { readonly code: AssumptionCode; readonly args: Args };
export const ASSUMPTIONS = [
  'date-order',
  'decimal',
  'thousands',
  'currency',
  'other-revenue',
  'two-digit-year',
  'receivables',
  'parts-of-revenue',
  'discount',
  'cancelled-means-paid',
  'parts-of-revenue',
] as const;
export type AssumptionCode = (typeof ASSUMPTIONS)[number];

export type Skipped = { readonly line: number; readonly reason: 'title' | 'blank' | 'separator' | 'header' | 'total' | 'footer' };

/** Plain JSON, fixed before the first batch. */
export type Plan = {
  readonly header: readonly string[];
  /** 1-based physical line. */
  readonly headerLine: number;
  /** How many records of the source come before the first record of data (title lines, blanks and the header). */
  readonly dataFrom: number;
  readonly columns: readonly ColumnPlan[];
  readonly assumptions: readonly Assumption[];
  readonly issues: readonly Issue[];
  readonly skipped: readonly Skipped[];
  /** ISO 3166-1 alpha-2 country that the file itself speaks of (option, cells, tax ids, header words), or null. */
  readonly country: string | null;
  /** The currency that amounts are summed in, ISO 4217, or null where nothing says which. */
  readonly currency: string | null;
  /** The file lists sales, one row a document, not clients. */
  readonly transactions: boolean;
};
