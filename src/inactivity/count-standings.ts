import type { Context } from '../classifiers/rule.js';
import type { Facts } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import { STANDINGS } from './inactive.js';
import type { Counts, Judgement } from './judge.js';
import { daysSince, isDated } from './standing.js';

/** How many clients are what: inactive + active + neverBought + unknown are all clients, counter sales among the unknown; who lapses is active. */
export function countStandings(facts: Facts, { standing }: Pick<Judgement, 'standing'>): Counts {
  const found = new Float64Array(STANDINGS.length);
  for (let row = 0; row < facts.rows; row++) {
    const code = standing[row] as number;
    if (facts.disposition[row] === CLIENT) found[code] = (found[code] as number) + 1;
  }
  const count = (name: (typeof STANDINGS)[number]): number => found[STANDINGS.indexOf(name)] as number;
  return {
    inactive: count('inactive'),
    lapsing: count('lapsing'),
    active: count('active') + count('lapsing'),
    neverBought: count('never'),
    unknown: count('unknown'),
  };
}

/** Numbers of days that people choose from. */
const ROUND_DAYS = [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 365, 540, 730];
/** How far from the number in use its neighbours lie. */
const MONTH = 30;

/**
 * How many clients would be inactive by hiatus if its limit were another: round numbers of days, the one in use and those a month to either side. Of clients
 * whose last purchase has a day, whatever method judged them. Days ascend, and so the clients never grow.
 */
export function measureSensitivity(facts: Facts, context: Pick<Context, 'asOf' | 'state'>): { readonly days: number; readonly inactive: number }[] {
  const inUse = context.state.active;
  const tried = [...new Set([...ROUND_DAYS, inUse - MONTH, inUse, inUse + MONTH])].filter((days) => days > 0).sort((a, b) => a - b);
  const inactive = new Float64Array(tried.length);
  for (let row = 0; row < facts.rows; row++) {
    if (!isDated(facts, row)) continue;
    const days = daysSince(facts, row, context);
    for (let at = 0; at < tried.length && days > (tried[at] as number); at++) inactive[at] = (inactive[at] as number) + 1;
  }
  return tried.map((days, at) => ({ days, inactive: inactive[at] as number }));
}
