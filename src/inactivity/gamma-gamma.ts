import { logGamma } from './log-gamma.js';
import { minimize } from './minimize.js';

/** What a client spends: repeat purchases x and their mean amount m, both above zero. */
export type Spending = { readonly repeats: number; readonly mean: number };
/** p, q without a unit; v in the unit of the amounts. */
export type GammaGammaParameters = { readonly p: number; readonly q: number; readonly v: number };
export type GammaGammaFit = {
  readonly parameters: GammaGammaParameters;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly clients: number;
};

/** Fewest clients that three parameters are fitted to. */
const LEAST = 10;

/** ln of the likelihood of mean amounts (Fader and Hardie 2013, "The Gamma-Gamma Model of Monetary Value"). */
export function spendingLikelihood(spendings: readonly Spending[], { p, q, v }: GammaGammaParameters): number {
  if (!(p > 0 && q > 0 && v > 0)) return Number.NaN;
  let sum = 0;
  for (const { repeats: x, mean: m } of spendings)
    sum +=
      logGamma(p * x + q) -
      logGamma(p * x) -
      logGamma(q) +
      q * Math.log(v) +
      (p * x - 1) * Math.log(m) +
      p * x * Math.log(x) -
      (p * x + q) * Math.log(x * m + v);
  return sum;
}

/** Fits the model by maximum likelihood on the logarithms of its parameters; null with fewer than ten clients. */
export function fitGammaGamma(spendings: readonly Spending[]): GammaGammaFit | null {
  const used = spendings.filter(({ repeats, mean }) => repeats > 0 && mean > 0);
  if (used.length < LEAST) return null;
  const typical = used.reduce((sum, { mean }) => sum + mean, 0) / used.length;
  const at = ([p = 0, q = 0, v = 0]: readonly number[]): GammaGammaParameters => ({ p: Math.exp(p), q: Math.exp(q), v: Math.exp(v) });
  const cost = (point: readonly number[]): number => (point.some((x) => Math.abs(x) > 25) ? Number.POSITIVE_INFINITY : -spendingLikelihood(used, at(point)));
  const { point, value, converged } = minimize(cost, [1, 1, Math.log(typical)]);
  return { parameters: at(point), logLikelihood: -value, converged, clients: used.length };
}

/** The mean amount expected of a client's purchases; without repeat purchases that of all clients. NaN where q <= 1 leaves it without a mean. */
export function expectedSpending({ p, q, v }: GammaGammaParameters, repeats: number, mean: number): number {
  const below = p * repeats + q - 1;
  return below > 0 ? (p * (v + repeats * (repeats === 0 ? 0 : mean))) / below : Number.NaN;
}
