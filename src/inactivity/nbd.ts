import type { Sloped } from './descend.js';
import type { Histories } from './history.js';
import { hypergeometric } from './hypergeometric.js';
import { digamma, logBeta, logGamma } from './log-gamma.js';

/**
 * Two models of clients who buy at their own pace and one day buy no more. Purchases of a client are a Poisson process whose rate is gamma distributed over the
 * clients (shape r, rate alpha, in weeks); after a purchase a client leaves with a probability that is beta distributed (a, b). In BG/NBD it may leave only after
 * a repeat purchase, so that who bought once is alive for sure; in MBG/NBD already after the first.
 * Fader, Hardie, Lee (2005), Marketing Science 24; Batislam, Denizel, Filiztekin (2007), International Journal of Research in Marketing 24.
 */
export type NbdName = 'bg-nbd' | 'mbg-nbd';
export type NbdParameters = { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number };

/** ln of the likelihood of all histories; NaN for parameters that are not above zero. */
export function logLikelihood(model: NbdName, histories: Histories, parameters: NbdParameters): number {
  return likelihoodSlope(model, histories, parameters).value;
}

/** ln of the likelihood of all histories, and its derivatives by the logarithms of r, alpha, a and b; NaN for parameters that are not above zero. */
export function likelihoodSlope(model: NbdName, histories: Histories, { r, alpha, a, b }: NbdParameters): Sloped {
  if (!(r > 0 && alpha > 0 && a > 0 && b > 0)) return { value: Number.NaN, slope: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] };
  const { size, count, repeatValues, repeatOf, repeats, timeValues, recencyOf, ageOf } = histories;
  const extra = model === 'mbg-nbd' ? 1 : 0;
  const none = logBeta(a, b);
  const start = r * Math.log(alpha) - logGamma(r);
  const together = digamma(a + b);
  const [ofR, ofB, ofAlpha] = [digamma(r) - Math.log(alpha), digamma(b), r / alpha];
  // What hangs on the number of repeats alone, once for each number.
  const base = Float64Array.from(repeatValues, (x) => logGamma(r + x) + start);
  const alive = Float64Array.from(repeatValues, (x) => logBeta(a, b + x + extra) - none);
  const gone = Float64Array.from(repeatValues, (x) => (x + extra === 0 ? Number.NEGATIVE_INFINITY : logBeta(a + 1, b + x + extra - 1) - none));
  const byR = Float64Array.from(repeatValues, (x) => digamma(r + x) - ofR);
  const byA = Float64Array.from(repeatValues, (x) => together - digamma(a + b + x + extra));
  const byB = Float64Array.from(repeatValues, (x, at) => digamma(b + x + extra) - ofB + (byA[at] as number));
  const logTime = Float64Array.from(timeValues, (time) => Math.log(alpha + time));
  let [sum, slopeR, slopeAlpha, slopeA, slopeB] = [0, 0, 0, 0, 0];
  for (let group = 0; group < size; group++) {
    const at = repeatOf[group] as number;
    const [age, recency] = [ageOf[group] as number, recencyOf[group] as number];
    const [logAge, logRecency] = [logTime[age] as number, logTime[recency] as number];
    const x = repeats[group] as number;
    const stays = (alive[at] as number) - (r + x) * logAge;
    const leaves = (gone[at] as number) - (r + x) * logRecency;
    // The logs are added, not the likelihoods: those of a thousand purchases are no numbers any more.
    const ratio = Math.exp(-Math.abs(stays - leaves));
    const clients = count[group] as number;
    sum += clients * ((base[at] as number) + Math.max(stays, leaves) + Math.log1p(ratio));
    const left = (stays > leaves ? ratio : 1) / (1 + ratio);
    slopeR += clients * ((byR[at] as number) - logAge + left * (logAge - logRecency));
    slopeAlpha += clients * (ofAlpha - (r + x) * ((1 - left) / (alpha + (timeValues[age] as number)) + left / (alpha + (timeValues[recency] as number))));
    // Who left: psi(a + 1) - psi(a) = 1 / a, and one purchase fewer that it stayed after.
    slopeA += clients * ((byA[at] as number) + left / a);
    slopeB += clients * ((byB[at] as number) - (left === 0 ? 0 : left / (b + x + extra - 1)));
  }
  return { value: sum, slope: [slopeR * r, slopeAlpha * alpha, slopeA * a, slopeB * b] };
}

/** P(alive): how likely a client still buys, given its history (repeats x, weeks to the last purchase, weeks in all). */
export function probabilityAlive(model: NbdName, { r, alpha, a, b }: NbdParameters, repeats: number, recency: number, age: number): number {
  const left = model === 'mbg-nbd' ? b + repeats : b + repeats - 1;
  if (model === 'bg-nbd' && repeats === 0) return 1;
  const log = Math.log(a) - Math.log(left) + (r + repeats) * (Math.log(alpha + age) - Math.log(alpha + recency));
  return 1 / (1 + Math.exp(log));
}

/** Purchases expected of a new client in its first `weeks`, beside the first. The formula has a hole at a = 1; beside it the two sides are averaged. */
export function expectedOfNew({ r, alpha, a, b }: NbdParameters, weeks: number, model: NbdName = 'bg-nbd'): number {
  const extra = model === 'mbg-nbd' ? 1 : 0;
  return besideOne(a, (near) => {
    // Of MBG/NBD b / (a + b) stay after the first purchase at all (Batislam, Denizel and Filiztekin 2007).
    const stay = extra === 1 ? b / (near + b) : 1;
    return stay * ((near + b + extra - 1) / (near - 1)) * (1 - stillness(r, b + extra, near, 0, weeks / (alpha + weeks)));
  });
}

/**
 * Purchases expected of a client in the next `weeks`, given its history: P(alive) times what is expected of one that is alive (Fader, Hardie and Lee 2005, equation
 * 10). In MBG/NBD a client that is alive has stayed once more, after its first purchase: b + x + 1 in the place of b + x.
 */
export function expectedPurchases(parameters: NbdParameters, repeats: number, recency: number, age: number, weeks: number, model: NbdName = 'bg-nbd'): number {
  const { r, alpha, a, b } = parameters;
  const stayed = b + (model === 'mbg-nbd' ? 1 : 0);
  const expected = besideOne(a, (near) => {
    return ((near + stayed + repeats - 1) / (near - 1)) * (1 - stillness(r, stayed, near, repeats, weeks / (alpha + age + weeks)));
  });
  return expected * probabilityAlive(model, parameters, repeats, recency, age);
}

/**
 * (1 - z)^(r + x) 2F1(r + x, b + x; a + b + x - 1; z) of the papers, as Euler's transformation has it: the two factors of the one are no numbers any more where
 * a client bought a few hundred times, those of the other stay near one.
 */
function stillness(r: number, b: number, a: number, repeats: number, z: number): number {
  return (1 - z) ** (a - 1) * hypergeometric(a + b - 1 - r, a - 1, a + b + repeats - 1, z);
}

const HOLE = 1e-5;

function besideOne(a: number, f: (a: number) => number): number {
  return Math.abs(a - 1) > HOLE ? f(a) : (f(1 + 2 * HOLE) + f(1 - 2 * HOLE)) / 2;
}
