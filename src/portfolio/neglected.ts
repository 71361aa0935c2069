import { RULES } from '../classifiers/index.js';
import { toUnits } from '../client/amounts.js';
import { type Abstention, isCounted, type PortfolioInput, revenueOf } from './input.js';
import { Largest } from './largest.js';

/** Clients with potential that nobody speaks with. Revenue in currency units, two decimals; `days` null: no contact is known. */
export type Neglected = {
  /** Days without contact, exclusive. */
  readonly days: number;
  readonly clients: number;
  /** Those among them without any date of contact. */
  readonly neverContacted: number;
  readonly revenue: number;
  readonly largest: readonly { readonly line: number; readonly revenue: number; readonly days: number | null }[];
};

const MOST = 10;
const [TOP, MIDDLE] = [RULES.tier.labels.indexOf('A'), RULES.tier.labels.indexOf('B')];
const POTENTIAL = RULES.state.labels.indexOf('potential');
const HOT = RULES.interest.labels.indexOf('hot');

/**
 * Clients with potential (tier A or B, state potential, or interest hot) whose last contact lies over `days` (180) days before asOf, or is blank; the ten with
 * most revenue. A contact after asOf counts as today. Abstains without a column of last contacts.
 */
export function findNeglected({ facts, context, neglectedDays }: PortfolioInput): Neglected | Abstention {
  if (!context.mapped.has('lastContact')) return 'no-column';
  const { tier, state, interest } = facts.labels;
  const largest = new Largest(MOST);
  let [clients, neverContacted, revenue] = [0, 0, 0];
  for (let row = 0; row < facts.rows; row++) {
    if (!isCounted(facts, row)) continue;
    const hasPotential = tier?.[row] === TOP || tier?.[row] === MIDDLE || state?.[row] === POTENTIAL || interest?.[row] === HOT;
    const last = facts.value('lastContact', row);
    if (!hasPotential || (last !== undefined && context.asOf - last <= neglectedDays)) continue;
    clients++;
    if (last === undefined) neverContacted++;
    revenue += revenueOf(facts, row);
    largest.add(row, revenueOf(facts, row));
  }
  return {
    days: neglectedDays,
    clients,
    neverContacted,
    revenue: toUnits(revenue),
    largest: largest.rows.map((row) => {
      const last = facts.value('lastContact', row);
      return { line: facts.line[row] as number, revenue: toUnits(revenueOf(facts, row)), days: last === undefined ? null : context.asOf - last };
    }),
  };
}
