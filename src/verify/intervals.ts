import { wilsonInterval } from '../portfolio/conversion.js';
import { type Check, printed, type Subject } from './check.js';

/** Hits, of how many, and the limits in per cent with their decimals. */
const INTERVALS = [
  [12, 10_000, 0.069, 0.21, 3],
  [2, 1000, 0.055, 0.726, 3],
  [31, 100, 22.8, 40.6, 1],
] as const;

/** Intervals of shares with 95 % confidence. */
export const intervals: Subject = {
  name: 'intervals',
  checks: INTERVALS.flatMap(([hits, of, low, high, digits]) =>
    ([low, high] as const).map(
      (expected, end): Check => ({
        what: end === 0 ? 'interval-low' : 'interval-high',
        args: { hits, of },
        expected,
        digits,
        tolerance: printed(digits),
        source: 'wilson',
        reference: false,
        measure: () => (wilsonInterval(hits, of)[end] ?? Number.NaN) * 100,
      }),
    ),
  ),
};
