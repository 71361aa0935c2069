import { dayNumber, isoDay } from '../client/day.js';
import type { Window } from '../settings.js';

/**
 * The first day whose sales make the revenue, asOf being the last one: a year less a day before it for `12m` (1 March where that year has no
 * 29 February), the first of January for `ytd`; null for all of them. Day numbers.
 *
 * @example windowStart('12m', 20_787) // asOf 2026-11-30 -> 2025-12-01
 */
export function windowStart(window: Window, asOf: number): number | null {
  if (window === 'all') return null;
  const [year = 0, month = 0, day = 0] = isoDay(asOf).split('-').map(Number);
  if (window === 'ytd') return dayNumber(year, 1, 1);
  const same = dayNumber(year - 1, month, day);
  return Number.isNaN(same) ? dayNumber(year - 1, 3, 1) : same + 1;
}
