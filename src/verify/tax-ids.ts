import { isWrongTaxId, readTaxId } from '../client/tax-ids/read.js';
import { EXACT, type Subject } from './check.js';

/** Ids of examples, and the same with a wrong check digit. */
const IDS = [
  ['PE', '20512333797', 'valid'],
  ['PE', '20512333798', 'wrong'],
  ['MX', 'GODE561231GR8', 'valid'],
  ['MX', 'GODE561231GR9', 'wrong'],
  ['CL', '76086428-5', 'valid'],
  ['CL', '76086428-6', 'wrong'],
  ['CL', '12.531.909-2', 'valid'],
  ['EC', '1792060346001', 'valid'],
  ['EC', '1792060347001', 'wrong'],
  ['AR', '20-05536168-2', 'valid'],
  ['AR', '20267565392', 'wrong'],
  ['ES', 'B64717838', 'valid'],
  ['ES', 'B64717839', 'wrong'],
  ['ES', '54362315K', 'valid'],
  ['ES', '54362315L', 'wrong'],
  ['ES', 'X5253868R', 'valid'],
] as const;

/** Check digits of tax ids. */
export const taxIds: Subject = {
  name: 'tax-ids',
  checks: IDS.map(([country, id, expected]) => ({
    what: 'tax-id',
    args: { country, id },
    expected,
    digits: 0,
    tolerance: EXACT,
    source: 'stdnum',
    reference: false,
    // Not wrong is not enough: it must be known as an id of that country.
    measure: () => (isWrongTaxId(id, country) ? 'wrong' : readTaxId(id, country)?.country === country ? 'valid' : 'unknown'),
  })),
};
