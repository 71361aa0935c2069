import { limitsOf } from '../classifiers/rhythm.js';
import { isoDay } from '../client/day.js';
import { CLIENT } from '../client/values.js';
import { areaUnderCurve } from './area-under-curve.js';
import { findRefusal, fitNbd, type Refusal } from './fit-nbd.js';
import { groupHistories, type History } from './history.js';
import { METHODS, type Method } from './inactive.js';
import type { JudgeInput } from './judge-clients.js';
import { probabilityAlive } from './nbd.js';
import { type PurchaseDays, readPurchaseDays } from './purchase-days.js';

/** One method on the clients' own past: who would buy again in the time held out. */
export type BacktestRow = {
  readonly method: Method | 'majority';
  /** Clients it was right about, and their share. */
  readonly right: number;
  readonly share: number;
  /** Area under the ROC curve of its ranking; null for the majority, and where all or nobody bought again. */
  readonly auc: number | null;
};

/** How the methods fare; `until`: the day up to which they may look, YYYY-MM-DD; `days`: the time held out after it. */
export type Backtest = {
  readonly until: string;
  readonly days: number;
  readonly clients: number;
  readonly buyAgain: number;
  readonly rows: readonly BacktestRow[];
  readonly chosen: Method;
  /** None beats the majority: hiatus is kept. */
  readonly declined: boolean;
  /** Models that could not be fitted to the past, and why: they have no row. Absent where all could. */
  readonly refused?: readonly { readonly method: Method; readonly because: Refusal }[];
};

/** Day number up to which methods may look, and the days held out after it. */
export type Split = { readonly until: number; readonly days: number };

/** Part of the time the sales span that is held out, and its limits in days; what is left to look at is at least as long as the shortest of them twice. */
const HELD_OUT = 1 / 4;
const LEAST_DAYS = 30;
const MOST_DAYS = 365;
/** Fewest clients to look at, and fewest of them that buy again. */
const LEAST_CLIENTS = 50;
const LEAST_AGAIN = 10;
/** Standard errors by which a method must beat the majority. */
const NOISE = 1.96;

/** A client as it was on the last day looked at, and what it did then. */
type Past = History & { readonly days: number; readonly rhythm: number | undefined; readonly again: boolean };
/** Whether a client buys again, and how likely that is beside the others. */
type Forecast = { readonly again: boolean; readonly rank: number };

/**
 * Tries every method on the clients' own past. The last quarter of the time that the sales span (30 to 365 days) is held out; every method sees the purchases before it
 * and says who buys again in it: who is active by the configured days, by its own rhythm, or alive with a probability of a half or more. The method that is right most
 * often is chosen, the simpler of two that are so equally; none (declined) where it does not beat the guess that all do what most do by more than chance: McNemar's test
 * with the correction for continuity (Edwards 1948), 5 % on two sides.
 * @param split where to cut instead
 * @returns null where there are no sales one by one, they span fewer than 90 days, fewer than 50 clients bought before the cut or fewer than 10 of them after it
 */
export function backtest({ facts, context, sales }: JudgeInput, split?: Split): Backtest | null {
  const bought = sales && readPurchaseDays(sales.log, facts.rows, (row) => facts.disposition[row] === CLIENT && facts.counter[row] === 0);
  if (!bought) return null;
  const cut = split ?? findSplit(bought);
  if (cut === null) return null;
  const clients = readPast(bought, cut);
  let buyAgain = 0;
  for (const { again } of clients) if (again) buyAgain++;
  if (clients.length < LEAST_CLIENTS || buyAgain < LEAST_AGAIN) return null;

  const common = buyAgain * 2 > clients.length;
  const rows: BacktestRow[] = [rate('majority', clients, () => ({ again: common, rank: 0 }))];
  const refused: { method: Method; because: Refusal }[] = [];
  let best: { readonly method: Method; readonly right: number; readonly isSure: boolean } | null = null;
  for (const method of METHODS) {
    const forecast = method === 'hiatus' || method === 'cadence' ? byDays(method, context) : byModel(method, clients);
    if (typeof forecast === 'string') {
      refused.push({ method, because: forecast });
      continue;
    }
    const row = rate(method, clients, forecast);
    rows.push(row);
    if (best === null || row.right > best.right) best = { method, right: row.right, isSure: beats(clients, forecast, common) };
  }
  const declined = best === null || !best.isSure;
  return {
    until: isoDay(cut.until),
    days: cut.days,
    clients: clients.length,
    buyAgain,
    rows,
    chosen: best === null || declined ? 'hiatus' : best.method,
    declined,
    ...(refused.length > 0 && { refused }),
  };
}

/** The last quarter of the time; null where that leaves too little. */
function findSplit({ first, last }: PurchaseDays): Split | null {
  const days = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.round((last - first) * HELD_OUT)));
  return last - first < 3 * LEAST_DAYS ? null : { until: last - days, days };
}

/** Clients that had bought by the cut, with their history until then. */
function readPast({ from, day }: PurchaseDays, { until, days }: Split): Past[] {
  const clients: Past[] = [];
  for (let client = 0; client + 1 < from.length; client++) {
    const [begin, end] = [from[client] as number, from[client + 1] as number];
    let at = begin;
    while (at < end && (day[at] as number) <= until) at++;
    if (at === begin) continue;
    const [first, last] = [day[begin] as number, day[at - 1] as number];
    const repeats = at - begin - 1;
    clients.push({
      repeats,
      recency: (last - first) / 7,
      age: (until - first) / 7,
      days: until - last,
      rhythm: repeats >= 2 ? (last - first) / repeats : undefined,
      again: at < end && (day[at] as number) <= until + days,
    });
  }
  return clients;
}

/** Who is active by days without a purchase; who is furthest from its limit is likeliest to buy. */
function byDays(method: 'hiatus' | 'cadence', context: JudgeInput['context']): (client: Past) => Forecast {
  const as = { ...context, state: { ...context.state, method } };
  return ({ days, rhythm }) => {
    const { active } = limitsOf(rhythm, as);
    return { again: days <= active, rank: -days / active };
  };
}

/** Who is alive with a probability of a half or more; why not, where no model can be trusted. */
function byModel(method: 'mbg-nbd' | 'bg-nbd', clients: readonly Past[]): ((client: Past) => Forecast) | Refusal {
  const histories = groupHistories(clients);
  const fit = fitNbd(method, histories);
  if (fit === null || fit.refused !== null) return fit?.refused ?? findRefusal(histories) ?? 'few';
  return ({ repeats, recency, age }) => {
    const alive = probabilityAlive(method, fit.parameters, repeats, recency, age);
    return { again: alive >= 0.5, rank: alive };
  };
}

function rate(method: Method | 'majority', clients: readonly Past[], forecast: (client: Past) => Forecast): BacktestRow {
  const ranks = new Float64Array(clients.length);
  const truth = new Uint8Array(clients.length);
  let right = 0;
  for (const [at, client] of clients.entries()) {
    const { again, rank } = forecast(client);
    if (again === client.again) right++;
    ranks[at] = rank;
    truth[at] = client.again ? 1 : 0;
  }
  return { method, right, share: right / clients.length, auc: method === 'majority' ? null : areaUnderCurve(ranks, truth) };
}

/** Whether a forecast beats the guess that everybody does the same by more than chance: only the clients about whom one is right and the other wrong count. */
function beats(clients: readonly Past[], forecast: (client: Past) => Forecast, common: boolean): boolean {
  let [won, lost] = [0, 0];
  for (const client of clients) {
    if (forecast(client).again === common) continue;
    if (client.again === common) lost++;
    else won++;
  }
  return won - lost - 1 > NOISE * Math.sqrt(won + lost);
}
