import type { Context } from '../classifiers/rule.js';
import { type Facts, NO_DAY } from '../client/facts.js';
import { CLIENT } from '../client/values.js';
import type { Sales } from '../transactions/sales.js';
import { type Method, STANDINGS } from './inactive.js';
import type { Judgement } from './judge.js';

/** What clients are judged by: the facts of a run, its rules and day, and the sales one by one where they were read. */
export type JudgeInput = { readonly facts: Facts; readonly context: Context; readonly sales: Sales | undefined };

/** Who is inactive, about to lapse or active, by one method. */
export function judgeClients({ facts, context }: JudgeInput, method: Method): Judgement {
  const standing = new Uint8Array(facts.rows).fill(STANDINGS.indexOf('unknown'));
  const limit = new Uint32Array(facts.rows);
  for (let row = 0; row < facts.rows; row++) {
    const last = facts.lastPurchase[row] as number;
    if (facts.disposition[row] !== CLIENT || facts.counter[row] === 1 || last === NO_DAY) continue;
    limit[row] = context.state.active;
    standing[row] = STANDINGS.indexOf(context.asOf - last > context.state.active ? 'inactive' : 'active');
  }
  return { method, standing, alive: null, limit, model: null, fallback: null };
}
