import { FACTOR_NAMES, type Factor } from '../classifiers/interest.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';

/** How many clients have each factor of interest. */
export function countFactors(facts: Facts): Record<Factor, number> {
  const counts = new Float64Array(FACTOR_NAMES.length);
  for (let row = 0; row < facts.rows; row++) {
    const mask = facts.disposition[row] === CLIENT ? (facts.interest[row] as number) : 0;
    for (let at = 0; mask >>> at !== 0 && at < counts.length; at++) if ((mask & (1 << at)) !== 0) counts[at] = (counts[at] as number) + 1;
  }
  return Object.fromEntries(FACTOR_NAMES.map((factor, at) => [factor, counts[at]])) as Record<Factor, number>;
}
