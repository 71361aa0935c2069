import type { Facts } from '../client/facts.js';
import { judgeByDays } from './by-days.js';
import { judgeByModel } from './by-model.js';
import type { Method } from './inactive.js';
import type { JudgeInput, Judgement } from './judge.js';

export type { JudgeInput };

/** Who is inactive, about to lapse or active, by one method. */
export function judgeClients(input: JudgeInput, method: Method): Judgement {
  return method === 'hiatus' || method === 'cadence' ? judgeByDays(input, method) : judgeByModel(input, method);
}

/** Which method judged one client in the end: who has no rhythm, or no history that the model knows, was judged by hiatus. */
export function methodOf({ method, alive }: Pick<Judgement, 'method' | 'alive'>, facts: Facts, row: number): Method {
  if (alive !== null) return Number.isNaN(alive[row]) ? 'hiatus' : method;
  return method === 'cadence' && facts.rhythm[row] === 0 ? 'hiatus' : method;
}
