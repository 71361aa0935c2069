import { splitCurrency } from '../client/header-currency.js';
import { foldHeader, headerCurrency, isOwnColumn } from '../client/headers.js';
import { SALE_FIELD_NAMES, SALE_FIELDS, type SaleField } from './fields.js';

/** One field that a header of sales may stand for; `rank`: place in the field's list, 0 = preferred. */
export type SaleMatch = { readonly field: SaleField; readonly confidence: number; readonly rank: number };

const squash = (folded: string): string => folded.replaceAll(' ', '');

/** Words that say nothing new beside an alias: `Fecha de la venta`, `Monto total (S/)`, `Order Date (UTC)`. */
const NEUTRAL = new Set('de del la el los las the of en a y utc local igv iva gmt'.split(' '));
/** A pair of aliases may differ in these words, which mean much where they stand with a tax. */
const TAXED = /\b(?:sin|con|c|inc\w*|excl\w*|before|after|antes|with|without)\b/;

let built: ReadonlyMap<string, readonly SaleMatch[]> | null = null;

/** The table is made on first use: most runs read no sales. */
function getIndex(): ReadonlyMap<string, readonly SaleMatch[]> {
  if (built !== null) return built;
  const index = new Map<string, SaleMatch[]>();
  for (const field of SALE_FIELD_NAMES)
    SALE_FIELDS[field].aliases.forEach((alias, rank) => {
      const key = squash(foldHeader(alias));
      const known = index.get(key) ?? [];
      if (!known.some((match) => match.field === field)) index.set(key, [...known, { field, confidence: 1, rank }]);
    });
  built = index;
  return index;
}

/** The fields of a sale that a header may stand for, best first; none where it is unknown. A substring is never enough. */
export function matchSaleHeader(header: string): readonly SaleMatch[] {
  if (isOwnColumn(header)) return [];
  const whole = foldHeader(header);
  const found = getIndex().get(squash(whole));
  if (found !== undefined && whole !== '') return amountsOnly(header, found);
  const rest = foldHeader(splitCurrency(header).rest);
  const words =
    (TAXED.test(rest)
      ? rest
      : rest
          .split(' ')
          .filter((word) => !NEUTRAL.has(word))
          .join(' ')) || rest;
  const near = words === '' ? undefined : getIndex().get(squash(words));
  return amountsOnly(header, near ?? []).map((match) => ({ ...match, confidence: 0.8 }));
}

/** A currency makes the column an amount: `Ventas ($)` is no count. */
function amountsOnly(header: string, matches: readonly SaleMatch[]): readonly SaleMatch[] {
  return headerCurrency(header) === null ? matches : matches.filter(({ field }) => SALE_FIELDS[field].kind === 'money' || SALE_FIELDS[field].kind === 'word');
}

/** Whether a header is one that tables of sales or of clients have. */
export function isSaleHeader(header: string): boolean {
  return matchSaleHeader(header).length > 0;
}
