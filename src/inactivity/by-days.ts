import { limitsOf } from '../classifiers/rhythm.js';
import { CLIENT } from '../client/values.js';
import type { Method } from './inactive.js';
import type { JudgeInput, Judgement } from './judge.js';
import { daysSince, isDated, standingOf, stateOf } from './standing.js';

/**
 * Who is inactive by days without a purchase. hiatus: more than the active limit of the state rule (365), which is the same for all. cadence: more than
 * three times the client's own mean days between purchases, held within 14 and 730, where it bought three times or more; the rest as by hiatus.
 * All limits inclusive: on the last day a client is active still. Clients without a day have the standing of their state, which is that of a
 * status column where the file has no last purchases. Where the method is the state rule's own, every client has the standing of its state.
 */
export function judgeByDays({ facts, context }: Pick<JudgeInput, 'facts' | 'context'>, method: Extract<Method, 'hiatus' | 'cadence'>): Judgement {
  const rules = { ...context, state: { ...context.state, method } };
  const own = method === context.state.method;
  const standing = new Uint8Array(facts.rows);
  const limit = new Uint32Array(facts.rows);
  for (let row = 0; row < facts.rows; row++) {
    // Rows that a condition or the end of the file took out keep the label of their state.
    let state = facts.disposition[row] === CLIENT ? stateOf(facts, row) : 'unknown';
    if (isDated(facts, row)) {
      const most = limitsOf((facts.rhythm[row] as number) || undefined, rules).active;
      limit[row] = most;
      if (!own) state = daysSince(facts, row, context) > most ? 'inactive' : 'active';
    }
    standing[row] = standingOf(state, facts, row, context);
  }
  return { method, standing, alive: null, limit, model: null, fallback: null };
}
