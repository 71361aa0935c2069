import { profitability } from '../classifiers/profitability.js';
import { toUnits } from '../client/amounts.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';

/** What the clients of each label of profitability leave: net = margin - cost to serve, in currency units with two decimals. */
export type Net = readonly { readonly label: string; readonly clients: number; readonly net: number }[];

/**
 * Sums what clients leave after their costs by label of profitability, in record order; clients with amounts in other currencies are counted and not summed.
 * @returns null where margin or cost to serve is not known of anybody.
 */
export function sumNet(facts: Facts): Net | null {
  const { labels } = profitability;
  const column = facts.labels.profitability;
  const counts = new Float64Array(labels.length);
  const sums = new Float64Array(labels.length);
  for (let row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    const label = column?.[row] ?? labels.length - 1;
    counts[label] = (counts[label] as number) + 1;
    const [margin, cost] = [facts.value('margin', row), facts.value('costToServe', row)];
    if (facts.currency[row] === 0 && margin !== undefined && cost !== undefined) sums[label] = (sums[label] as number) + margin - cost;
  }
  const judged = labels.slice(0, -1).map((label, at) => ({ label, clients: counts[at] as number, net: toUnits(sums[at] as number) }));
  return judged.some(({ clients }) => clients > 0) ? judged : null;
}
