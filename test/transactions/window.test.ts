import { expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../src/client/day.js';
import { windowStart } from '../../src/transactions/window.js';

it.each([
  ['all', '2026-11-30', null],
  ['ytd', '2026-11-30', '2026-01-01'],
  ['ytd', '2026-01-01', '2026-01-01'],
  ['12m', '2026-11-30', '2025-12-01'],
  ['12m', '2026-12-31', '2026-01-01'],
  ['12m', '2024-02-29', '2023-03-01'],
  ['12m', '2025-02-28', '2024-02-29'],
  ['12m', '2024-02-28', '2023-03-01'],
] as const)('%s up to %s begins on %s', (window, asOf, expected) => {
  const start = windowStart(window, parseIsoDay(asOf));
  expect(start === null ? null : isoDay(start)).toBe(expected);
});
