import type { SampleColumn } from '../client/columns.js';
import { foldHeader } from '../client/headers.js';
import { splitAmount } from '../client/kinds/currency.js';
import { parseNumber } from '../client/kinds/number.js';
import type { Assumption, Shapes } from '../client/plan.js';
import { taxOf } from '../client/tax.js';
import type { SaleField } from './fields.js';
import type { AmountPlan, DiscountAs } from './plan.js';

/** What the choice of an amount looks at, column by column; `cells` are the sample's records with their blanks. */
export type AmountEvidence = {
  readonly sample: readonly SampleColumn[];
  readonly cells: readonly (readonly string[])[];
  readonly fields: readonly (SaleField | null)[];
  readonly shapes: readonly Shapes[];
};

export type AmountChoice = { readonly amount: AmountPlan | null; readonly tax: 'included' | 'excluded' | null; readonly assumptions: readonly Assumption[] };

/** A base that is only the taxed part of a document. */
const TAXED_BASE = /\b(?:gravad[oa]s?|imponible|bi)\b/;
const TAX_COLUMN = /^(?:igv|iva|itbis|isv|itbms|vat|tax|impuestos?|igv ipm|monto igv|monto iva|total igv|total iva|taxes|sales tax)$/;

/**
 * Decides what a row of sales amounts to: the column before tax where there is one (what is exempt added to a taxed base), else the one with tax, else unit
 * price x quantity less the discount. An amount that stands in every line of an order is the order's: there the lines' own are taken.
 */
export function chooseAmount(evidence: AmountEvidence, isTaxed: boolean): AmountChoice {
  const { sample, fields } = evidence;
  const at = (field: SaleField): number | null => {
    const index = fields.indexOf(field);
    return index < 0 ? null : index;
  };
  const [net, gross, price, quantity] = [at('net'), at('gross'), at('unitPrice'), at('quantity')];
  const filled = (index: number | null): number => (index === null ? 0 : (sample[index]?.filled ?? 0));
  const header = (index: number): string => sample[index]?.header ?? '';
  const discount = at('discount');
  const discountAs = discount === null ? 'fraction' : discountOf(header(discount), sample[discount]?.texts ?? []);
  const computed: AmountPlan | null = price === null || quantity === null ? null : { from: 'price', price, quantity, discount, discountAs };
  const assumptions: Assumption[] =
    computed !== null && discount !== null && discountAs !== 'fraction' && !saysPercent(header(discount), sample[discount]?.texts ?? [])
      ? [{ code: 'discount', args: { column: header(discount), as: discountAs } }]
      : [];
  const column = net !== null && filled(net) >= filled(gross) * 0.5 ? net : gross;
  if (column !== null && !(computed !== null && repeatsTotal(evidence, column, price as number, quantity as number))) {
    const bases = column === net && TAXED_BASE.test(foldHeader(header(column))) ? fields.flatMap((field, index) => (field === 'base' ? [index] : [])) : [];
    const taxBeside = sample.some((one) => TAX_COLUMN.test(foldHeader(one.header)));
    const tax = column === net ? 'excluded' : (taxOf(header(column)) ?? (isTaxed || taxBeside ? 'included' : null));
    return { amount: { from: 'columns', columns: [column, ...bases] }, tax, assumptions: [] };
  }
  if (computed !== null) return { amount: computed, tax: taxOf(header(price as number)), assumptions };
  // A price and nothing to multiply it with is what was paid.
  return { amount: price === null ? null : { from: 'columns', columns: [price] }, tax: price === null ? null : taxOf(header(price)), assumptions: [] };
}

const PERCENT = /%|\b(?:percent|porcentaje|pct|rate)\b/i;
const AMOUNT = /\b(?:monto|importe|amount|valor|total|soles|usd)\b|[$€]/i;

function saysPercent(header: string, texts: readonly string[]): boolean {
  return PERCENT.test(header) || texts.some((text) => text.includes('%'));
}

/** A column of discounts holds fractions where none is over 1, percentages where it says so or its numbers are small and even, else amounts. */
export function discountOf(header: string, texts: readonly string[]): DiscountAs {
  const numbers = texts.map((text) => Math.abs(numberOf(text.replace('%', ''), '.'))).filter((value) => !Number.isNaN(value));
  const most = Math.max(0, ...numbers);
  if (texts.some((text) => text.includes('%'))) return 'percent';
  if (AMOUNT.test(header) && !PERCENT.test(header)) return 'amount';
  if (most <= 1) return 'fraction';
  if (PERCENT.test(header)) return 'percent';
  return most <= 100 && numbers.filter((value) => Number.isInteger(value * 2)).length >= numbers.length * 0.9 ? 'percent' : 'amount';
}

function numberOf(text: string, decimal: '.' | ','): number {
  const found = splitAmount(text);
  return found === null ? Number.NaN : parseNumber(found.amount, decimal);
}

/** Whether the amount of most documents of several rows is the same in all of them although the rows are worth different sums. */
function repeatsTotal({ cells, fields, shapes }: AmountEvidence, column: number, price: number, quantity: number): boolean {
  const document = fields.indexOf('document');
  if (document < 0) return false;
  const value = (row: readonly string[], index: number): number => numberOf(row[index] ?? '', shapes[index]?.decimal ?? '.');
  const documents = new Map<string, { readonly totals: Set<number>; readonly rows: number[] }>();
  for (const row of cells) {
    const key = row[document] ?? '';
    const total = value(row, column);
    if (key === '' || Number.isNaN(total)) continue;
    const known = documents.get(key) ?? { totals: new Set<number>(), rows: [] };
    known.totals.add(total);
    known.rows.push(value(row, price) * value(row, quantity));
    documents.set(key, known);
  }
  const several = [...documents.values()].filter(({ rows }) => rows.length > 1 && new Set(rows).size > 1);
  return several.length > 0 && several.filter(({ totals }) => totals.size === 1).length >= several.length * 0.9;
}
