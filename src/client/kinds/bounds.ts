import { dayNumber, yearOf } from '../day.js';
import type { FieldName } from '../fields.js';

export type Bounds = { readonly min: number; readonly max: number };

/** Ten-thousandths of a unit: the largest amount whose ten-thousandths are still whole in a double, about 9 x 10^11. */
const LARGEST_AMOUNT = 9e15;
const EARLIEST_BIRTH = dayNumber(1900, 1, 1);
/** Excel shows an empty date as 0 January 1900 and the days after it: no purchase was made then. */
const EARLIEST = dayNumber(1901, 1, 1);

/**
 * The values a field may have, both ends included: births from 1900 to asOf, other dates from 1901 to 366 days
 * after it, ages up to 125 years, revenue and counts not below zero. Amounts in ten-thousandths, days since 1970-01-01.
 */
export function boundsOf(field: FieldName, kind: 'day' | 'year' | 'money' | 'count', asOf: number): Bounds {
  switch (kind) {
    case 'day':
      return field === 'birthDate' ? { min: EARLIEST_BIRTH, max: asOf } : { min: EARLIEST, max: asOf + 366 };
    case 'year':
      return { min: 1900, max: yearOf(asOf) };
    case 'count':
      return { min: 0, max: field === 'age' ? 125 : field === 'children' ? 50 : 1e9 };
    case 'money':
      return { min: field === 'totalRevenue' ? 0 : -LARGEST_AMOUNT, max: LARGEST_AMOUNT };
  }
}
