import { type Grouping, UNGROUPED } from '../classifiers/groupings.js';
import { RULES } from '../classifiers/index.js';
import { roundShare, toUnits } from '../client/amounts.js';
import { findDelighted, findReferrals } from '../client/voice-words.js';
import { type Abstention, isCounted, type PortfolioInput, revenueOf, totalRevenue } from './input.js';
import { Largest } from './largest.js';

/** Clients that would speak well of us. Revenue in currency units, two decimals. */
export type Ambassadors = {
  /** Clients whose satisfaction is known. */
  readonly answered: number;
  readonly clients: number;
  readonly revenue: number;
  readonly largest: readonly { readonly line: number; readonly revenue: number }[];
};

/** Clients that came because somebody recommended us. Shares 0..1, six decimals: of the clients, and of all revenue. */
export type Referrals = {
  readonly clients: number;
  readonly share: number;
  readonly buyers: number;
  readonly revenue: number;
  readonly revenueShare: number;
};

const MOST = 10;
const [CURRENT, ACTIVE] = [RULES.state.labels.indexOf('current'), RULES.state.labels.indexOf('active')];

/** Satisfied clients (9-10 of 10, 5 of 5 and words to that effect: findDelighted) that still buy: state current or active. */
export function findAmbassadors(input: PortfolioInput): Ambassadors | Abstention {
  const { facts, labels } = input;
  const column = facts.labels.satisfaction;
  if (column === undefined) return 'no-column';
  const delighted = markLabels(input, 'satisfaction', findDelighted);
  const blank = labels.indexOf(UNGROUPED);
  const largest = new Largest(MOST);
  let [answered, clients, revenue] = [0, 0, 0];
  for (let row = 0; row < facts.rows; row++) {
    if (!isCounted(facts, row) || column[row] === blank) continue;
    answered++;
    const state = facts.labels.state?.[row];
    if (delighted[column[row] as number] !== 1 || (state !== CURRENT && state !== ACTIVE)) continue;
    clients++;
    revenue += revenueOf(facts, row);
    largest.add(row, revenueOf(facts, row));
  }
  return {
    answered,
    clients,
    revenue: toUnits(revenue),
    largest: largest.rows.map((row) => ({ line: facts.line[row] as number, revenue: toUnits(revenueOf(facts, row)) })),
  };
}

/** Clients whose source or medium says that somebody recommended us (findReferrals), and what they buy. */
export function measureReferrals(input: PortfolioInput): Referrals | Abstention {
  const { facts } = input;
  const columns = (['source', 'medium'] as const).flatMap((field) => {
    const column = facts.labels[field];
    return column === undefined ? [] : [{ column, marks: markLabels(input, field, findReferrals) }];
  });
  if (columns.length === 0) return 'no-column';
  let [all, clients, buyers, revenue] = [0, 0, 0, 0];
  for (let row = 0; row < facts.rows; row++) {
    if (!isCounted(facts, row)) continue;
    all++;
    if (!columns.some(({ column, marks }) => marks[column[row] as number] === 1)) continue;
    clients++;
    buyers += facts.buyer[row] as number;
    revenue += revenueOf(facts, row);
  }
  const total = totalRevenue(facts);
  return {
    clients,
    share: all === 0 ? 0 : roundShare(clients / all),
    buyers,
    revenue: toUnits(revenue),
    revenueShare: total === 0 ? 0 : roundShare(revenue / total),
  };
}

/** 1 for the labels of a column whose words `find` names; blank cells never. */
export function markLabels(
  { facts, labels, headerOf }: Pick<PortfolioInput, 'facts' | 'labels' | 'headerOf'>,
  field: Grouping & ('source' | 'medium' | 'satisfaction'),
  find: (words: readonly string[], header: string) => ReadonlySet<string>,
): Uint8Array {
  const column = facts.labels[field] as Uint32Array;
  const seen = new Uint8Array(labels.length);
  for (let row = 0; row < facts.rows; row++) if (isCounted(facts, row)) seen[column[row] as number] = 1;
  const words = labels.filter((label, at) => seen[at] === 1 && label !== UNGROUPED);
  const found = find(words, headerOf(field));
  return Uint8Array.from(labels, (label) => (found.has(label) ? 1 : 0));
}
