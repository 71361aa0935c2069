import { invert, secondDerivatives } from './curvature.js';
import { descend, type Sloped } from './descend.js';
import { digamma, logGamma } from './log-gamma.js';

/** What a client spends: repeat purchases x and their mean amount m, both above zero. */
export type Spending = { readonly repeats: number; readonly mean: number };
/** p, q without a unit; v in the unit of the amounts. */
export type GammaGammaParameters = { readonly p: number; readonly q: number; readonly v: number };
/**
 * `errors`: standard errors, null where the likelihood is flat. `correlation`: Pearson's, of the number and the mean amount of the purchases: the model takes the two for
 * independent (Fader, Hardie and Lee 2005, "RFM and CLV", found .06 in CDNOW); null where one of them is the same for everybody. `refused`: what speaks against using it;
 * `no-mean`: q <= 1.
 */
export type GammaGammaFit = {
  readonly parameters: GammaGammaParameters;
  readonly errors: GammaGammaParameters | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly clients: number;
  readonly correlation: number | null;
  readonly refused: 'not-converged' | 'not-identified' | 'no-mean' | null;
};

/** Fewest clients that three parameters are fitted to. */
const LEAST = 10;
/** A parameter whose logarithm is not known better than that is not known. */
const MOST_LOG_ERROR = 3;
/** Logarithms of parameters beyond which no search goes. */
const FAR = 25;

/** ln of the likelihood of mean amounts (Fader and Hardie 2013, "The Gamma-Gamma Model of Monetary Value"). */
export function spendingLikelihood(spendings: readonly Spending[], parameters: GammaGammaParameters): number {
  return spendingSlope(spendings, parameters).value;
}

/** ln of the likelihood, and its derivatives by the logarithms of p, q and v; NaN for parameters that are not above zero. */
export function spendingSlope(spendings: readonly Spending[], { p, q, v }: GammaGammaParameters): Sloped {
  if (!(p > 0 && q > 0 && v > 0)) return { value: Number.NaN, slope: [Number.NaN, Number.NaN, Number.NaN] };
  // What hangs on the number of repeats alone, once for each number.
  const known = new Map<number, readonly [log: number, byP: number, byQ: number]>();
  const ofRepeats = (x: number): readonly [log: number, byP: number, byQ: number] => {
    const both = digamma(p * x + q);
    const made = [logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * Math.log(v), x * (both - digamma(p * x)), both - digamma(q) + Math.log(v)] as const;
    known.set(x, made);
    return made;
  };
  let [sum, slopeP, slopeQ, slopeV] = [0, 0, 0, 0];
  for (const { repeats: x, mean: m } of spendings) {
    const [log, byP, byQ] = known.get(x) ?? ofRepeats(x);
    const logTotal = Math.log(x * m);
    const logBoth = Math.log(x * m + v);
    sum += log + p * x * (logTotal - logBoth) - q * logBoth - Math.log(m);
    slopeP += byP + x * (logTotal - logBoth);
    slopeQ += byQ - logBoth;
    slopeV += q / v - (p * x + q) / (x * m + v);
  }
  return { value: sum, slope: [slopeP * p, slopeQ * q, slopeV * v] };
}

/** Fits the model by maximum likelihood on the logarithms of its parameters; null with fewer than ten clients that bought again. */
export function fitGammaGamma(spendings: readonly Spending[]): GammaGammaFit | null {
  const used = spendings.filter(({ repeats, mean }) => repeats > 0 && mean > 0 && Number.isFinite(mean));
  if (used.length < LEAST) return null;
  const typical = used.reduce((sum, { mean }) => sum + mean, 0) / used.length;
  const at = ([p = 0, q = 0, v = 0]: readonly number[]): GammaGammaParameters => ({ p: Math.exp(p), q: Math.exp(q), v: Math.exp(v) * typical });
  // Amounts in units of the typical one, and of the mean client: slope and curvature are near one whatever the currency.
  const cost = (point: readonly number[]): Sloped => {
    if (point.some((x) => Math.abs(x) > FAR)) return { value: Number.POSITIVE_INFINITY, slope: point.map(() => 0) };
    const { value, slope } = spendingSlope(used, at(point));
    return { value: -value / used.length, slope: slope.map((along) => -along / used.length) };
  };
  const { point, value, converged } = descend(cost, [1, 1, 0]);
  const parameters = at(point);
  const covariance = invert(secondDerivatives((near) => cost(near).slope, point));
  const [p, q, v] = [0, 1, 2].map((axis) => Math.sqrt((covariance?.[axis]?.[axis] ?? Number.NaN) / used.length)) as [number, number, number];
  const isKnown = [p, q, v].every((error) => error < MOST_LOG_ERROR);
  const refused = !isKnown ? 'not-identified' : !converged ? 'not-converged' : parameters.q <= 1 ? 'no-mean' : null;
  return {
    parameters,
    errors: isKnown ? { p: p * parameters.p, q: q * parameters.q, v: v * parameters.v } : null,
    logLikelihood: -value * used.length,
    converged,
    clients: used.length,
    correlation: correlate(used),
    refused,
  };
}

/** The mean amount expected of a client's purchases; without repeat purchases that of all clients. NaN where q <= 1 leaves it without a mean. */
export function expectedSpending({ p, q, v }: GammaGammaParameters, repeats: number, mean: number): number {
  const below = p * repeats + q - 1;
  return below > 0 ? (p * (v + repeats * (repeats === 0 ? 0 : mean))) / below : Number.NaN;
}

/** Pearson's correlation of the number of repeat purchases and their mean amount; null where either is the same for everybody. */
function correlate(spendings: readonly Spending[]): number | null {
  const x = spendings.reduce((sum, { repeats }) => sum + repeats, 0) / spendings.length;
  const m = spendings.reduce((sum, { mean }) => sum + mean, 0) / spendings.length;
  let [xx, mm, xm] = [0, 0, 0];
  for (const { repeats, mean } of spendings) {
    xx += (repeats - x) ** 2;
    mm += (mean - m) ** 2;
    xm += (repeats - x) * (mean - m);
  }
  // Equal amounts leave rounding behind, not zero.
  const isFlat = xx <= 1e-18 * x * x * spendings.length || mm <= 1e-18 * m * m * spendings.length;
  return isFlat ? null : Math.max(-1, Math.min(1, xm / Math.sqrt(xx * mm)));
}
