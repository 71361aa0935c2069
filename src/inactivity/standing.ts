import { RULES } from '../classifiers/index.js';
import { lapses } from '../classifiers/rhythm.js';
import type { Context, LabelOf } from '../classifiers/rule.js';
import { type Facts, NO_DAY } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import { STANDINGS, type Standing } from './inactive.js';

type StateLabel = LabelOf<typeof RULES.state>;

/** The label that the state rule gave a record; unknown where the file gave that rule nothing to go by. */
export function stateOf(facts: Facts, row: number): StateLabel {
  return RULES.state.labels[facts.labels.state?.[row] ?? RULES.state.labels.length - 1] ?? 'unknown';
}

/** Whether a record is a client, no counter sale, of which the day of the last purchase is known. */
export function isDated(facts: Facts, row: number): boolean {
  return facts.disposition[row] === CLIENT && facts.counter[row] === 0 && facts.lastPurchase[row] !== NO_DAY;
}

/** Days since the last purchase of a record that has one; a purchase after asOf is none of the past. */
export function daysSince(facts: Facts, row: number, { asOf }: Pick<Context, 'asOf'>): number {
  return Math.max(0, asOf - (facts.lastPurchase[row] as number));
}

/** What a client is that has this state, as its place in STANDINGS: who has not bought is no loss, who is active may be past its own rhythm. */
export function standingOf(state: StateLabel, facts: Facts, row: number, context: Context): number {
  return STANDINGS.indexOf(nameStanding(state, facts, row, context));
}

function nameStanding(state: StateLabel, facts: Facts, row: number, context: Context): Standing {
  if (state === 'potential' || state === 'probable') return 'never';
  if (state === 'inactive' || state === 'unknown') return state;
  return lapses(state, { facts, row }, context) ? 'lapsing' : 'active';
}
