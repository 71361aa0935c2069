import type { Names } from '../classify.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import type { Report } from './report.js';

/** Counts of clients by what their sector is known from; they add up to the clients. */
export function countSectorSources({ facts, names }: { readonly facts: Facts; readonly names: Names }): Report['rules']['sector']['from'] {
  const counts = { column: 0, inferred: 0, unknown: 0 };
  const labels = facts.labels.sector;
  const unknown = names.labels.indexOf('unknown');
  for (let row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    if (labels === undefined || labels[row] === unknown) counts.unknown++;
    else if (facts.ownSector[row] === 1) counts.column++;
    else counts.inferred++;
  }
  return counts;
}
