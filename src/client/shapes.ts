import type { Args } from '../errors.js';
import { splitAmount } from './kinds/currency.js';
import { orderParts, splitDate } from './kinds/day.js';
import { isMissingDay } from './kinds/missing.js';
import { shapeOf } from './kinds/number.js';
import type { Assumption, DateOrder } from './plan.js';

/** What settles a doubt that the values of a column leave: the option first, then the rest of the file. */
export type FileEvidence = {
  readonly dateOrder?: DateOrder | undefined;
  readonly decimal?: '.' | ',' | undefined;
  readonly delimiter: string;
  readonly country: string | null;
};

/** The filled texts of one column, trimmed. `whole`: its numbers are whole, so that a separator before three digits holds thousands. */
export type ColumnTexts = { readonly header: string; readonly texts: readonly string[]; readonly whole?: boolean };

type Votes = { readonly pattern: string; dmy: number; mdy: number; ymd: number; twelveHour: boolean };

/**
 * Decides the order of day, month and year for every shape (separator and digits of the year) of every day column: proven
 * by the shape's own days over 12, else by the column's other shapes, else by the file's other columns, else by its country,
 * else day first. What was not proven is an assumption. Year-first dates need no decision.
 */
export function decideDateOrders(
  columns: readonly ColumnTexts[],
  evidence: FileEvidence,
): { readonly dates: Record<string, DateOrder>[]; readonly assumptions: Assumption[] } {
  const votes = columns.map((column) => countVotes(column.texts));
  const proven = votes.map((shapes) => shapes.map(orderOf));
  const ofColumn = proven.map((orders) => agreed(orders));
  const ofFile = agreed(ofColumn);
  const assumptions: Assumption[] = [];
  const dates = votes.map((shapes, at) => {
    const decided: Record<string, DateOrder> = yearFirst(columns[at]?.texts ?? []);
    for (const [k, shape] of shapes.entries()) {
      // No four-digit year at the end is read year first, whatever the option says.
      const asked = evidence.dateOrder === 'ymd' && !shape.pattern.endsWith('yy') ? undefined : evidence.dateOrder;
      const own = asked ?? proven[at]?.[k];
      const order =
        own ??
        ofColumn[at] ??
        ofFile ??
        (evidence.country === 'US' || (shape.twelveHour && evidence.country === null && evidence.delimiter === ',') ? 'mdy' : 'dmy');
      decided[shape.pattern] = order;
      // The column's other shapes, or the other columns, are evidence; the country and the rule of thumb are not.
      if (own === undefined && ofColumn[at] === undefined && ofFile === undefined)
        assumptions.push({ code: 'date-order', args: { column: columns[at]?.header ?? '', order } });
    }
    return decided;
  });
  return { dates, assumptions: unique(assumptions) };
}

/** Shapes that begin with the year, which leave nothing to decide: they are kept for people to see. */
function yearFirst(texts: readonly string[]): Record<string, DateOrder> {
  const patterns = texts.map((text) => splitDate(text)?.pattern ?? '').filter((pattern) => pattern.startsWith('y'));
  return Object.fromEntries([...new Set(patterns)].map((pattern) => [pattern, 'ymd' as const]));
}

function countVotes(texts: readonly string[]): Votes[] {
  const shapes = new Map<string, Votes>();
  for (const text of texts) {
    const date = splitDate(text);
    if (!date || date.pattern.startsWith('y') || isMissingDay(text)) continue;
    const possible = (['dmy', 'mdy', 'ymd'] as const).filter((order) => !Number.isNaN(orderParts(date, order, 2100)));
    // 31/02/2024 is no date in any order: it decides nothing.
    if (possible.length === 0) continue;
    let votes = shapes.get(date.pattern);
    if (!votes) {
      votes = { pattern: date.pattern, dmy: 0, mdy: 0, ymd: 0, twelveHour: false };
      shapes.set(date.pattern, votes);
    }
    votes.twelveHour ||= date.twelveHour;
    // `24-03-15` could be year first, but only a first part over 31 proves it.
    const plausible = date.parts[0] > 31 ? possible : possible.filter((order) => order !== 'ymd');
    if (plausible.length === 1) votes[plausible[0] as DateOrder]++;
  }
  return [...shapes.values()].sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

function orderOf(votes: Votes): DateOrder | undefined {
  const best = (['dmy', 'mdy', 'ymd'] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return votes[best] > 0 ? best : undefined;
}

/** The one order that all of the proven ones share; year-first shapes say nothing of the others. */
function agreed(orders: readonly (DateOrder | undefined)[]): DateOrder | undefined {
  const named = new Set(orders.filter((order) => order === 'dmy' || order === 'mdy'));
  return named.size === 1 ? [...named][0] : undefined;
}

/**
 * Decides the decimal sign of every column of numbers: shown by its own values, else thousands where each separator has
 * three digits behind it and no number begins with 0, else the sign of the file's other columns, the country, the point.
 */
export function decideDecimals(
  columns: readonly ColumnTexts[],
  evidence: FileEvidence,
): { readonly decimals: ('.' | ',')[]; readonly assumptions: Assumption[] } {
  const counts = columns.map((column) => countSigns(column.texts));
  const shown = counts.map((count) => (count.point === count.comma ? undefined : count.point > count.comma ? ('.' as const) : (',' as const)));
  const signs = new Set(shown.filter((sign) => sign !== undefined));
  const ofFile = signs.size === 1 ? [...signs][0] : undefined;
  const assumptions: Assumption[] = [];
  const decimals = columns.map((column, at) => {
    const count = counts[at] as Signs;
    if (evidence.decimal) return evidence.decimal;
    const sign = shown[at];
    const args: Args = { column: column.header };
    if (sign) {
      // The column shows both signs, and some of its numbers could be read either way.
      if (count.point > 0 && count.comma > 0 && count.eitherPoint + count.eitherComma > 0 && !column.whole)
        assumptions.push({ code: 'decimal', args: { ...args, decimal: sign } });
      return sign;
    }
    if (count.eitherPoint > 0 !== count.eitherComma > 0) {
      if (!column.whole) assumptions.push({ code: 'thousands', args: { ...args, separator: count.eitherPoint > 0 ? '.' : ',' } });
      return count.eitherPoint > 0 ? ',' : '.';
    }
    const decimal = ofFile ?? (evidence.delimiter === ';' && usesComma(evidence.country) ? ',' : '.');
    if (count.eitherPoint > 0 && ofFile === undefined && !column.whole) assumptions.push({ code: 'decimal', args: { ...args, decimal } });
    return decimal;
  });
  return { decimals, assumptions: unique(assumptions) };
}

type Signs = { point: number; comma: number; eitherPoint: number; eitherComma: number };

function countSigns(texts: readonly string[]): Signs {
  const signs: Signs = { point: 0, comma: 0, eitherPoint: 0, eitherComma: 0 };
  for (const text of texts) {
    const amount = splitAmount(text)?.amount.replace(/[-+−()\s]/g, '');
    const shape = amount ? shapeOf(amount) : null;
    // Both signs in one number prove more than a lone one, which another program may have written.
    const weight = amount?.includes('.') && amount.includes(',') ? 3 : 1;
    if (shape?.decimal === '.') signs.point += weight;
    if (shape?.decimal === ',') signs.comma += weight;
    if (shape?.ambiguous === '.') signs.eitherPoint++;
    if (shape?.ambiguous === ',') signs.eitherComma++;
  }
  return signs;
}

const COMMA_COUNTRIES = new Set(['ES', 'AR', 'CL', 'CO', 'EC', 'UY', 'PY', 'BO', 'VE', 'CR', 'BR', 'DE', 'FR', 'IT', 'PT']);

/** Whether a country's people write a decimal comma; unknown ones are taken to, where the delimiter is a semicolon. */
export function usesComma(country: string | null): boolean {
  return country === null || COMMA_COUNTRIES.has(country);
}

function unique(assumptions: readonly Assumption[]): Assumption[] {
  const seen = new Set<string>();
  return assumptions.filter((assumption) => {
    const key = JSON.stringify(assumption);
    return seen.has(key) ? false : seen.add(key);
  });
}
