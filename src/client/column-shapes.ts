import type { Settings } from '../settings.js';
import type { SampleColumn } from './columns.js';
import type { KindName } from './fields.js';
import { headerCurrency } from './headers.js';
import { withoutPercent } from './kinds/percent.js';
import type { Assumption, Shapes } from './plan.js';
import { isFloatColumn } from './repairs/plain-number.js';
import { findSwapped } from './repairs/swapped-dates.js';
import { type ColumnTexts, decideDateOrders, decideDecimals } from './shapes.js';

/**
 * Decides how the values of every column of a table are written, from its sample and the kind that each was given (null: none): the order of
 * its dates, the decimal sign and the currency of its amounts, ids with decimals behind them.
 * @returns one entry a column, and what had to be assumed
 */
export function decideShapes(
  sample: readonly SampleColumn[],
  given: readonly (KindName | null)[],
  settings: Pick<Settings, 'dateOrder' | 'decimal'>,
  delimiter: string,
  country: string | null,
): { readonly shapes: Shapes[]; readonly assumptions: Assumption[] } {
  const evidence = { dateOrder: settings.dateOrder ?? undefined, decimal: settings.decimal ?? undefined, delimiter, country };
  const shapes: Shapes[] = sample.map(() => ({}));
  const ofKind = (...kinds: readonly string[]) => given.flatMap((kind, at) => (kind !== null && kinds.includes(kind) ? [at] : []));
  const texts = (at: number): ColumnTexts => ({
    header: sample[at]?.header ?? '',
    texts: (sample[at]?.texts ?? []).map(withoutPercent),
    whole: ofKind('count').includes(at),
  });
  const days = ofKind('day');
  const { dates, assumptions } = decideDateOrders(days.map(texts), evidence);
  for (const [k, at] of days.entries())
    shapes[at] = { dates: dates[k] ?? {}, ...(findSwapped(sample[at]?.texts ?? []) === 'certain' ? { swapped: true as const } : {}) };
  for (const at of ofKind('code', 'phone', 'taxId')) if (isFloatColumn(sample[at]?.texts ?? [])) shapes[at] = { floats: true };
  const numbers = ofKind('money', 'count');
  const { decimals, assumptions: ofNumbers } = decideDecimals(numbers.map(texts), evidence);
  for (const [k, at] of numbers.entries()) {
    const currency = headerCurrency(sample[at]?.header ?? '');
    shapes[at] = { decimal: decimals[k] ?? '.', ...(currency === null ? {} : { currency }) };
  }
  return { shapes, assumptions: [...assumptions, ...ofNumbers] };
}
