import type { BroughtPortfolio } from '../portfolio-brought.js';
import { type Measured, trace } from './dimension.js';

/**
 * How many of the records are clients of their own: distinct clients over records, so that a file copied onto itself has 0.5. Each client adds one part in
 * as many as there are records. The lines of the evidence are those of records whose client stands further up.
 */
export function measureUniqueness({ profiles, brought }: BroughtPortfolio): Measured {
  const records = brought.length;
  const whole = { attainable: 1, missing: [] };
  if (records === 0) return { ...whole, value: null, shares: null, evidence: [trace('no-clients', {})] };
  const repeated = records - profiles.length;
  const again = profiles.flatMap(({ lines }) => lines.slice(1)).sort((a, b) => a - b);
  return {
    ...whole,
    value: profiles.length / records,
    shares: new Float64Array(profiles.length).fill(1 / records),
    evidence: [repeated > 0 ? trace('repeated', { repeated, records }, null, again) : trace('none-repeated', { records })],
  };
}
