import type { FieldName } from './fields.js';
import { headerCountry } from './headers.js';
import { currencyOfSign, splitAmount } from './kinds/currency.js';
import { findCountry } from './places/countries.js';
import { currencyOf } from './places/currency.js';
import { findRegion } from './places/regions.js';
import { compactTaxId } from './tax-ids/compact.js';

/** The filled texts of the sample's columns, and the field each was given. */
export type MappedTexts = readonly { readonly header: string; readonly field: FieldName | null; readonly texts: readonly string[] }[];

/** A file speaks of one country when at least this share of its cells do. */
const MAJORITY = 0.6;
/** ... and its regions tell which where this share of them is no other country's. */
const TELLING = 0.4;

/**
 * The country that a file speaks of, ISO 3166-1 alpha-2: its country column, else the shape of its tax ids, else its regions,
 * else header words that one country alone uses, else its currency signs: values before headers, so that a translated header
 * changes nothing. Null where nothing tells, or where the country column names many.
 */
export function fileCountry(columns: MappedTexts): string | null {
  const countries = columns.find((column) => column.field === 'country' && column.texts.length > 0);
  if (countries) return majority(countries.texts.map((text) => findCountry(text)?.code ?? null));
  return (
    taxIdCountry(columns) ??
    regionCountry(columns) ??
    majority(columns.map((column) => headerCountry(column.header)).filter((code) => code !== null)) ??
    currencyCountry(columns)
  );
}

function regionCountry(columns: MappedTexts): string | null {
  const column = columns.find((one) => one.field === 'region') ?? columns.find((one) => one.field === 'province');
  if (!column || column.texts.length === 0) return null;
  const named = most(
    column.texts.map((text) => findRegion(text, null)?.country ?? null),
    TELLING,
  );
  // Some of its names are other countries' too (San José, Córdoba): they are no evidence against it.
  if (named !== null && column.texts.filter((text) => findRegion(text, named) !== null).length >= column.texts.length * MAJORITY) return named;
  // Codes without a country (`CA`, `TX`, `NY`): the one country that knows them all.
  const different = [...new Set(column.texts)];
  const knowing = CODED.filter((country) => different.filter((text) => findRegion(text, country) !== null).length >= different.length * 0.9);
  return different.length >= 3 && knowing.length === 1 ? (knowing[0] ?? null) : null;
}

/** Countries whose people write their regions by code. */
const CODED = ['US', 'MX', 'BR', 'CA', 'AR', 'VE'];

function majority(codes: readonly (string | null)[]): string | null {
  return most(codes, MAJORITY);
}

/** The code that most of them are, if that is at least a share of all. */
function most(codes: readonly (string | null)[], least: number): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return count >= codes.length * least ? best : null;
}

/**
 * RFC (MX) and NIF (ES) have letters where no other id has; eleven digits are a RUC (PE) or a CUIT (AR) by their first two,
 * thirteen with 001 behind a RUC (EC).
 */
function taxIdCountry(columns: MappedTexts): string | null {
  const column = columns.find((one) => one.field === 'taxId');
  if (!column || column.texts.length === 0) return null;
  const ids = column.texts.map(compactTaxId);
  const share = (shape: RegExp) => ids.filter((id) => shape.test(id)).length / ids.length;
  if (share(/^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/) >= MAJORITY) return 'MX';
  if (share(/^(?:[A-HJ-NP-SUVW]\d{7}[\dA-J]|[XYZ]\d{7}[A-Z]|\d{8}[A-HJ-NP-TV-Z])$/) >= MAJORITY) return 'ES';
  if (share(/^\d{10}001$/) >= 0.3) return 'EC';
  const [peru, argentina] = [share(/^(?:10|15|16|17|20)\d{9}$/), share(/^(?:23|24|27|30|33|34)\d{9}$/)];
  if (argentina >= 0.2) return 'AR';
  return peru >= 0.3 && argentina < 0.02 ? 'PE' : null;
}

/** The country of a currency that one country alone of this market has; `$`, USD and EUR tell nothing. */
function currencyCountry(columns: MappedTexts): string | null {
  const HOMES = ['PE', 'MX', 'AR', 'CO', 'CL', 'UY', 'PY', 'BO', 'CR', 'GT', 'HN', 'NI', 'DO', 'BR'] as const;
  for (const column of columns) {
    const inHeader = /\(([^)]+)\)/.exec(column.header)?.[1];
    const signs = [
      inHeader ? currencyOfSign(inHeader) : null,
      ...(column.field === 'totalRevenue' ? column.texts.map((text) => splitAmount(text)?.currency ?? null) : []),
    ];
    const counts = HOMES.map((country) => signs.filter((sign) => sign === currencyOf(country)).length);
    const most = Math.max(...counts);
    if (most > 0) return HOMES[counts.indexOf(most)] ?? null;
  }
  return null;
}
