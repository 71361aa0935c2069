import type { Context } from '../classifiers/rule.js';
import type { Facts } from '../client/facts.js';
import type { Method } from './inactive.js';
import { isDated } from './standing.js';

/** Days within which a client should have bought so often that the usual limits fit it. */
const TIMES = 3;

/** How often the clients buy; `median`: of their own rhythms, days with one decimal, null where none is known; `clients`: whose is known. */
export type RhythmReport = { readonly median: number | null; readonly clients: number; readonly tooSlow: boolean };

/**
 * The median of the clients' own rhythms (mean days between purchases of who bought three times or more), counter sales left out. `tooSlow`: three times it is
 * less than the days of current clients (90), exclusive, so that limits in days notice too late who left; said only of the method that has such limits.
 */
export function measureRhythm(facts: Facts, { state }: Pick<Context, 'state'>, method: Method): RhythmReport {
  const known = new Float64Array(facts.rows);
  let size = 0;
  for (let row = 0; row < facts.rows; row++) if (isDated(facts, row) && (facts.rhythm[row] as number) > 0) known[size++] = facts.rhythm[row] as number;
  if (size === 0) return { median: null, clients: 0, tooSlow: false };
  const sorted = known.subarray(0, size).sort();
  const middle = ((sorted[(size - 1) >> 1] as number) + (sorted[size >> 1] as number)) / 2;
  return { median: Math.round(middle * 10) / 10, clients: size, tooSlow: method === 'hiatus' && TIMES * middle < state.current };
}
