import { toUnits } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput } from './input.js';
import { Largest } from './largest.js';

/** Clients that cost more than they leave. Amounts in currency units, two decimals, below zero. */
export type Unprofitable = {
  readonly clients: number;
  readonly net: number;
  readonly worst: readonly { readonly line: number; readonly net: number }[];
};

const MOST = 10;

/**
 * Clients with margin - cost to serve < 0, their sum and the ten worst (customer profitability, Kaplan and Narayanan 2001). Only clients whose two amounts are
 * known, in the summary's currency. Abstains where a column is missing, or no client has both.
 */
export function findUnprofitable({ facts, context }: PortfolioInput): Unprofitable | Abstention {
  if (!context.mapped.has('margin') || !context.mapped.has('costToServe')) return 'no-column';
  const worst = new Largest(MOST);
  let [known, clients, sum] = [0, 0, 0];
  for (let row = 0; row < facts.rows; row++) {
    const net = isCounted(facts, row) && facts.currency[row] === 0 ? netOf(facts, row) : undefined;
    if (net === undefined) continue;
    known++;
    if (net >= 0) continue;
    clients++;
    sum += net;
    worst.add(row, -net);
  }
  if (known === 0) return 'no-revenue';
  return {
    clients,
    net: toUnits(sum),
    worst: worst.rows.map((row) => ({ line: facts.line[row] as number, net: toUnits(netOf(facts, row) ?? 0) })),
  };
}

function netOf(facts: PortfolioInput['facts'], row: number): number | undefined {
  const margin = facts.value('margin', row);
  const cost = facts.value('costToServe', row);
  return margin === undefined || cost === undefined ? undefined : margin - cost;
}
