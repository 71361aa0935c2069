import { type FieldName, fieldOf, type KindName } from '../../client/fields.js';
import type { BroughtPortfolio, Trace } from '../portfolio-brought.js';
import { addUp, type Measured, trace } from './dimension.js';
import type { WhyCode } from './why-codes.js';

/** What is wrong in the cells of a column, by the kind of its values. */
const CODES: Readonly<Partial<Record<KindName, WhyCode>>> = {
  phone: 'impossible-phones',
  email: 'wrong-emails',
  taxId: 'wrong-tax-ids',
  day: 'wrong-dates',
  year: 'wrong-dates',
  money: 'wrong-amounts',
};
const codeOf = (field: FieldName): WhyCode => CODES[fieldOf(field).kind] ?? 'wrong-cells';

/**
 * How many of the filled cells hold a valid value: cells of mapped columns over all records, those of sensitive columns left out unless the user allowed
 * them. Each client adds its valid cells over the filled cells of all. Null where no cell is filled.
 */
export function measureValidity({ profiles, columns }: BroughtPortfolio): Measured {
  const cells = profiles.map(({ records }) => ({
    filled: records.reduce((sum, { filled }) => sum + filled, 0),
    invalid: records.reduce((sum, { invalid }) => sum + invalid, 0),
  }));
  const all = cells.reduce((sum, { filled }) => sum + filled, 0);
  const whole = { attainable: columns.length > 0 ? 1 : 0, missing: [] };
  if (all === 0) return { ...whole, value: null, shares: null, evidence: [trace(profiles.length === 0 ? 'no-clients' : 'nothing-filled', {})] };
  const valid = Float64Array.from(cells, ({ filled, invalid }) => filled - invalid);
  const evidence: readonly Trace[] = columns
    .filter(({ invalid }) => invalid > 0)
    .sort((a, b) => b.invalid - a.invalid)
    .map(({ index, field, invalid, filled, lines }) => trace(codeOf(field), { cells: invalid, filled }, index, lines));
  return {
    ...whole,
    value: addUp(valid) / all,
    shares: valid.map((count) => count / all),
    evidence: evidence.length > 0 ? evidence : [trace('all-valid', { cells: all })],
  };
}
