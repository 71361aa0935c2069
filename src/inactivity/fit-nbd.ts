import { invert, secondDerivatives } from './curvature.js';
import type { Histories } from './history.js';
import { minimize } from './minimize.js';
import { logLikelihood, type NbdName, type NbdParameters } from './nbd.js';

/** Why no model could be trusted. `one-time`: nobody came back; `few`: fewer clients or buyers again than parameters; `same-day`: nothing lies between purchases. */
export const REFUSALS = ['one-time', 'few', 'same-day', 'not-converged', 'not-identified'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A fitted model; `errors` are standard errors of the parameters, null where the likelihood is flat. `refused`: what speaks against using it. */
export type NbdFit = {
  readonly name: NbdName;
  readonly unit: 'week';
  readonly parameters: NbdParameters;
  readonly errors: NbdParameters | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly refused: Refusal | null;
};

/** Fewest clients, and buyers again, that four parameters are fitted to. */
const LEAST_CLIENTS = 30;
const LEAST_REPEATERS = 10;
/** A parameter whose logarithm is not known better than that is not known. */
const MOST_LOG_ERROR = 5;

const toParameters = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): NbdParameters => ({
  r: Math.exp(r),
  alpha: Math.exp(alpha),
  a: Math.exp(a),
  b: Math.exp(b),
});

/** Whether histories can carry a model at all; null where they can. */
export function findRefusal({ clients, size, repeats, count, age }: Histories): Refusal | null {
  let repeaters = 0;
  let longest = 0;
  for (let group = 0; group < size; group++) {
    if ((repeats[group] as number) > 0) repeaters += count[group] as number;
    longest = Math.max(longest, age[group] as number);
  }
  if (clients === 0 || longest <= 0) return clients === 0 ? 'few' : 'same-day';
  if (repeaters === 0) return 'one-time';
  return clients < LEAST_CLIENTS || repeaters < LEAST_REPEATERS ? 'few' : null;
}

/**
 * Fits a model by maximum likelihood on the logarithms of its parameters, from several starts, with standard errors from the curvature (delta method).
 * @returns null where the histories cannot carry it: see findRefusal
 */
export function fitNbd(name: NbdName, histories: Histories): NbdFit | null {
  if (findRefusal(histories) !== null) return null;
  const time = histories.age.reduce((sum, weeks, group) => sum + weeks * (histories.count[group] as number), 0) / histories.clients;
  const cost = (point: readonly number[]): number => {
    // Far out the surface is flat: nothing is to be found there.
    if (point.some((x) => Math.abs(x) > 25)) return Number.POSITIVE_INFINITY;
    return -logLikelihood(name, histories, toParameters(point));
  };
  const starts = [[0, 0, 0, 0].map((x, i) => (i === 1 ? Math.log(time / 4) : x)), [-1, Math.log(time / 10), -0.5, 1]];
  const found = starts.map((start) => minimize(cost, start)).sort((a, b) => a.value - b.value);
  const best = found[0];
  if (best === undefined) return null;
  const parameters = toParameters(best.point);
  const errors = standardErrors(cost, best.point, parameters);
  const refused = !best.converged ? 'not-converged' : errors === null ? 'not-identified' : null;
  return { name, unit: 'week', parameters, errors, logLikelihood: -best.value, converged: best.converged, refused };
}

function standardErrors(cost: (point: readonly number[]) => number, point: readonly number[], parameters: NbdParameters): NbdParameters | null {
  const covariance = invert(secondDerivatives(cost, point));
  if (covariance === null) return null;
  const logErrors = point.map((_, i) => Math.sqrt(covariance[i]?.[i] ?? Number.NaN));
  if (logErrors.some((error) => !(error < MOST_LOG_ERROR))) return null;
  const [r = 0, alpha = 0, a = 0, b = 0] = logErrors;
  return { r: r * parameters.r, alpha: alpha * parameters.alpha, a: a * parameters.a, b: b * parameters.b };
}
