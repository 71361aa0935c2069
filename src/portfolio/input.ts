import type { Context } from '../classifiers/rule.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import type { SalesLog } from '../transactions/sales.js';

/** What the measures of a portfolio are taken from. */
export type PortfolioInput = {
  readonly facts: Facts;
  /** The words of open sets of labels, by label number. */
  readonly labels: readonly string[];
  readonly context: Context;
  /** The sales one by one, where they are known. */
  readonly log?: SalesLog | undefined;
  /** The header of the column that gave a field. */
  readonly headerOf: (field: 'source' | 'medium' | 'satisfaction') => string;
  /** Days without contact, exclusive, from which a client with potential is neglected. */
  readonly neglectedDays: number;
};

/**
 * Why a measure has no figures: no column (or no sales) to take it from, nobody with revenue, nothing that tells who bought, fewer than 24 complete months
 * (retention: than two complete quarters), fewer than two segments.
 */
export const ABSTENTIONS = ['no-column', 'no-revenue', 'no-purchases', 'no-sales', 'too-short', 'few-segments'] as const;
export type Abstention = (typeof ABSTENTIONS)[number];

/** Whether a record is a client and no counter sale: what every measure is taken over. */
export function isCounted(facts: Facts, row: number): boolean {
  return facts.disposition[row] === CLIENT && facts.counter[row] === 0;
}

/** What a client's revenue adds to a sum, ten-thousandths: 0 where it is missing, negative or in another currency. */
export function revenueOf(facts: Facts, row: number): number {
  return facts.hasRevenue(row) ? (facts.revenue[row] as number) : 0;
}

/** The revenue of all clients that have any, ten-thousandths. */
export function totalRevenue(facts: Facts): number {
  let total = 0;
  for (let row = 0; row < facts.rows; row++) total += revenueOf(facts, row);
  return total;
}
