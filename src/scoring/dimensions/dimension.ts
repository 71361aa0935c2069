import type { FieldName } from '../../client/fields.js';
import type { BroughtPortfolio, Trace } from '../portfolio-brought.js';
import type { Profile } from '../profile.js';
import type { WhyCode } from './why-codes.js';

/** Fields that no column gives and the share 0..1 of a dimension that they could add: all of them together, or any one where `any` says so. */
export type MissingShare = { readonly fields: readonly FieldName[]; readonly any: boolean; readonly share: number };

/** What one dimension says of a portfolio. */
export type Measured = {
  /** 0..1; null where no column tells, or there is too little to say anything. */
  readonly value: number | null;
  /** 0..1: the value that the file could reach with its columns. */
  readonly attainable: number;
  readonly missing: readonly MissingShare[];
  /** What its value comes from: the first one stands beside the points. */
  readonly evidence: readonly Trace[];
  /** What each profile adds to the value, by its place; null where only the whole has one. */
  readonly shares: Float64Array | null;
};

export type Dimension = (portfolio: BroughtPortfolio) => Measured;

/** Lines that a trace names. */
const MOST_LINES = 10;

/** Notes where a figure stands: the first ten lines, the column by its index. */
export function trace(code: WhyCode, args: Trace['args'], column: number | null = null, lines: readonly number[] = []): Trace {
  return { code, args, column, lines: lines.slice(0, MOST_LINES) };
}

/** The first column that gives one of the fields, in the order of the fields; null where none in the file does. */
export function columnOf({ columns }: Pick<BroughtPortfolio, 'columns'>, ...fields: readonly FieldName[]): number | null {
  for (const field of fields) {
    const found = columns.find((column) => column.field === field);
    if (found !== undefined) return found.index;
  }
  return null;
}

/** A dimension for which the file has no column: no points, and what all of the fields together would add. */
export function withoutColumns(code: WhyCode, fields: readonly FieldName[]): Measured {
  return { value: null, attainable: 0, missing: [{ fields, any: false, share: 1 }], evidence: [trace(code, {})], shares: null };
}

/** The mean over all clients of what each is worth, 0..1, and what each adds to it; null where there is no client. */
export function meanOf(profiles: readonly Profile[], worthOf: (profile: Profile, at: number) => number): Pick<Measured, 'value' | 'shares'> {
  if (profiles.length === 0) return { value: null, shares: null };
  const worth = Float64Array.from(profiles, worthOf);
  const value = addUp(worth) / profiles.length;
  return { value, shares: worth.map((one) => one / profiles.length) };
}

/** A sum that does not depend on the order of what it is made of. */
export function addUp(amounts: Float64Array): number {
  return amounts.toSorted().reduce((sum, amount) => sum + amount, 0);
}

/** How fresh a day is: 1 on asOf and after it, half of that after every half-life; days are day numbers. */
export function freshnessOf(day: number, { asOf, halfLife }: { readonly asOf: number; readonly halfLife: number }): number {
  return 0.5 ** (Math.max(0, asOf - day) / halfLife);
}

/** The middle of whole numbers, halves rounded up; null where there are none. */
export function medianOf(numbers: readonly number[]): number | null {
  const ascending = [...numbers].sort((a, b) => a - b);
  const middle = ascending.length >> 1;
  const upper = ascending[middle];
  if (upper === undefined) return null;
  return ascending.length % 2 === 1 ? upper : Math.round((upper + (ascending[middle - 1] as number)) / 2);
}
