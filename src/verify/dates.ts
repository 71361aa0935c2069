import { tellNumber } from '../formats/xlsx/values.js';
import { EXACT, type Subject } from './check.js';

/** Serials of workbooks: those before 61 count a day that never was, and books of a Mac begin in 1904. */
const SERIALS = [
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [61, 1900, '1900-03-01'],
  [25_569, 1900, '1970-01-01'],
  [45_292, 1900, '2024-01-01'],
  [0, 1904, '1904-01-01'],
  [43_830, 1904, '2024-01-01'],
] as const;

/** What day a number of a workbook is. */
export const dates: Subject = {
  name: 'dates',
  checks: SERIALS.map(([serial, since, expected]) => ({
    what: 'serial',
    args: { serial, since },
    expected,
    digits: 0,
    tolerance: EXACT,
    source: 'ooxml',
    reference: false,
    measure: () => tellNumber(serial, { kind: 'date' }, since === 1904),
  })),
};
