import { invert, secondDerivatives } from './curvature.js';
import { descend, type Sloped } from './descend.js';
import type { Histories } from './history.js';
import { likelihoodSlope, type NbdName, type NbdParameters } from './nbd.js';

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
const MOST_LOG_ERROR = 3;
/** Logarithms of parameters beyond which no search goes. */
const FAR = 25;

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
 * Fits a model by maximum likelihood on the logarithms of its parameters, with standard errors from the curvature (delta method): one quasi-Newton search,
 * a second from elsewhere where the first finds nothing that can be trusted.
 * @returns null where the histories cannot carry it: see findRefusal
 */
export function fitNbd(name: NbdName, histories: Histories): NbdFit | null {
  if (findRefusal(histories) !== null) return null;
  let time = 0;
  for (let group = 0; group < histories.size; group++) time += (histories.age[group] as number) * (histories.count[group] as number);
  time /= histories.clients;
  const first = fitFrom(name, histories, [0, Math.log(time / 4), 0, 0]);
  if (first.refused === null) return first;
  const second = fitFrom(name, histories, [-1, Math.log(time / 10), -0.5, 1]);
  if (second.refused !== null && first.logLikelihood >= second.logLikelihood) return first;
  return second;
}

function fitFrom(name: NbdName, histories: Histories, start: readonly number[]): NbdFit {
  // Of the mean client: its curvature is near one, however many there are.
  const cost = (point: readonly number[]): Sloped => {
    // Far out the surface is flat: nothing is to be found there.
    if (point.some((x) => Math.abs(x) > FAR)) return { value: Number.POSITIVE_INFINITY, slope: point.map(() => 0) };
    const { value, slope } = likelihoodSlope(name, histories, toParameters(point));
    return { value: -value / histories.clients, slope: slope.map((along) => -along / histories.clients) };
  };
  const { point, value, converged } = descend(cost, start);
  const parameters = toParameters(point);
  const errors = standardErrors(cost, point, histories.clients);
  // A search that runs along a flat valley has converged nowhere because there is no place: that is the truer word.
  const refused = errors !== null ? (converged ? null : 'not-converged') : 'not-identified';
  return { name, unit: 'week', parameters, errors, logLikelihood: -value * histories.clients, converged, refused };
}

/** Standard errors of r, alpha, a and b; null where the likelihood does not tell one of them. */
function standardErrors(cost: (point: readonly number[]) => Sloped, point: readonly number[], clients: number): NbdParameters | null {
  const covariance = invert(secondDerivatives((at) => cost(at).slope, point));
  if (covariance === null) return null;
  const logErrors = point.map((_, i) => Math.sqrt((covariance[i]?.[i] ?? Number.NaN) / clients));
  if (logErrors.some((error) => !(error < MOST_LOG_ERROR))) return null;
  const parameters = toParameters(point);
  const [r = 0, alpha = 0, a = 0, b = 0] = logErrors;
  return { r: r * parameters.r, alpha: alpha * parameters.alpha, a: a * parameters.a, b: b * parameters.b };
}
