import { judgeByDays } from './by-days.js';
import { findRefusal, fitNbd, type NbdFit } from './fit-nbd.js';
import { readHistories, WEEK } from './histories.js';
import { groupColumns, type Histories } from './history.js';
import type { JudgeInput, Judgement, ModelReport } from './judge.js';
import { type NbdName, type NbdParameters, probabilityAlive, recencyLimit } from './nbd.js';
import { isDated, standingOf } from './standing.js';

/** A client is inactive below this P(alive): it is likelier gone than not. */
export const LEAST_ALIVE = 0.5;
/** A limit of a hundred years is none that anybody can be told. */
const MOST_DAYS = 36_500;

/**
 * Who is inactive by a model of purchases fitted to the clients' own histories: inactive where P(alive) is below 0.5, exclusive. In BG/NBD who bought once is
 * alive for sure, which is kept as it is: that model is there for comparison. Clients without a history are judged by hiatus, one by one; all of them are where
 * no model can be trusted, and the judgement says why.
 */
export function judgeByModel(input: JudgeInput, name: NbdName): Judgement {
  const base = judgeByDays(input, 'hiatus');
  const own = readHistories(input);
  const histories = groupColumns(own);
  if (histories.clients === 0) return { ...base, fallback: { from: name, because: 'no-histories' } };
  const fit = fitNbd(name, histories);
  const because = fit === null ? (findRefusal(histories) ?? 'not-converged') : fit.refused;
  if (fit === null || because !== null) return { ...base, fallback: { from: name, because: because ?? 'not-converged' } };
  const { facts, context } = input;
  const { standing, limit } = base;
  const alive = new Float64Array(facts.rows).fill(Number.NaN);
  const chances = new Float64Array(histories.size);
  const limits = new Uint32Array(histories.size);
  for (let group = 0; group < histories.size; group++) {
    const [repeats, recency] = [histories.repeats[group] as number, histories.recency[group] as number];
    chances[group] = probabilityAlive(name, fit.parameters, repeats, recency, histories.age[group] as number);
    limits[group] = daysAlive(name, fit.parameters, repeats, recency);
  }
  for (let at = 0; at < own.row.length; at++) {
    const row = own.row[at] as number;
    const group = histories.groupOf[at] as number;
    const chance = chances[group] as number;
    alive[row] = chance;
    limit[row] = limits[group] as number;
    standing[row] = standingOf(chance < LEAST_ALIVE ? 'inactive' : 'active', facts, row, context);
  }
  return { ...base, method: name, alive, model: reportModel(fit, histories, countDated(input) - histories.clients) };
}

/** Whole days since the last purchase up to which P(alive) is 0.5 or more; 0 where that never ends, or not in a hundred years. */
function daysAlive(name: NbdName, parameters: NbdParameters, repeats: number, recency: number): number {
  // What a product lacks of a whole number by rounding does not cost a day.
  const days = Math.floor(recencyLimit(name, parameters, repeats, recency) * WEEK + 1e-6);
  return days > MOST_DAYS ? 0 : Math.max(0, days);
}

function countDated({ facts }: JudgeInput): number {
  let dated = 0;
  for (let row = 0; row < facts.rows; row++) if (isDated(facts, row)) dated++;
  return dated;
}

function reportModel({ name, unit, parameters, errors, logLikelihood, converged }: NbdFit, { clients, size }: Histories, withoutHistory: number): ModelReport {
  return { name, unit, parameters, errors, logLikelihood, converged, clients, histories: size, withoutHistory };
}
