import { logGamma } from './log-gamma.js';

/** Where the series in z becomes slow, and where the one in 1 - z is quick. */
const NEAR_ONE = 0.98;
/** The transformation has a pole where c - a - b is a whole number: so near it is gone round, from four places beside it. */
const POLE = 1e-4;
/** Beside a pole the series is slow, and still no matter, up to here. */
const NEAREST = 0.9999;
const BESIDE = 2e-4;
/** What may be left of the two parts of the transformation when they are added: less, and their digits have cancelled. */
const LEAST_LEFT = 1e-5;
const MOST_TERMS = 5_000_000;
const EPSILON = 1e-17;

/**
 * Gauss' hypergeometric function 2F1(a, b; c; z) for c > 0 and 0 <= z < 1, a and b of any sign; NaN elsewhere. Near 1 by the transformation to 1 - z
 * (Abramowitz and Stegun 15.3.6), and where that loses its digits (large parameters) by the series itself, after Euler's transformation (15.3.3) where its terms fall
 * faster then.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(c > 0 && z >= 0 && z < 1) || Number.isNaN(a + b)) return Number.NaN;
  if (z <= NEAR_ONE) return sumSeries(a, b, c, z);
  const m = c - a - b;
  const isPole = Math.abs(m - Math.round(m)) < POLE;
  const near = !isPole ? nearOne(a, b, c, z) : z > NEAREST ? besidePole(a, b, c, z) : null;
  if (near !== null) return near;
  // (1 - z)^(c - a - b) 2F1(c - a, c - b; c; z): its terms fall as n^(a + b - c - 1), so it is taken where that is the quicker of the two.
  return m < 0 ? (1 - z) ** m * sumSeries(c - a, c - b, c, z) : sumSeries(a, b, c, z);
}

/** The transformation to 1 - z; null where its two parts are much larger than their sum. */
function nearOne(a: number, b: number, c: number, z: number): number | null {
  const m = c - a - b;
  const first = signedGammaRatio([c, m], [c - a, c - b]) * sumSeries(a, b, 1 - m, 1 - z);
  const second = (1 - z) ** m * signedGammaRatio([c, -m], [a, b]) * sumSeries(c - a, c - b, 1 + m, 1 - z);
  const sum = first + second;
  return Math.abs(sum) >= LEAST_LEFT * Math.max(Math.abs(first), Math.abs(second)) ? sum : null;
}

/** The function is smooth in c where the transformation is not: the mean of both sides, twice as far away once more (Richardson). */
function besidePole(a: number, b: number, c: number, z: number): number | null {
  const [left, right, farLeft, farRight] = [-1, 1, -2, 2].map((by) => nearOne(a, b, c + by * BESIDE, z));
  if (left == null || right == null || farLeft == null || farRight == null) return null;
  return (4 * (left + right) - (farLeft + farRight)) / 6;
}

/** Σ (a)_n (b)_n / (c)_n z^n / n!, whatever the signs; ends where terms no longer count. */
function sumSeries(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n++) {
    const factor = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= factor;
    sum += term;
    if (term === 0) return sum;
    // What is left is at most a geometric series once the factors stay below one.
    if (Math.abs(factor) < 1 && Math.abs(term) * (1 / (1 - Math.max(Math.abs(factor), z))) < EPSILON * Math.abs(sum)) return sum;
  }
  return sum;
}

/** Π Γ(above) / Π Γ(below) for arguments of any sign; 0 where one below is a pole. */
function signedGammaRatio(above: readonly number[], below: readonly number[]): number {
  let log = 0;
  let sign = 1;
  for (const [list, way] of [
    [above, 1],
    [below, -1],
  ] as const)
    for (const x of list) {
      const { log: one, sign: of } = logGammaOfAny(x);
      if (one === Number.POSITIVE_INFINITY) return way < 0 ? 0 : Number.POSITIVE_INFINITY;
      log += way * one;
      sign *= of;
    }
  return sign * Math.exp(log);
}

/** ln |Γ(x)| and its sign for any x, by reflection below zero. */
function logGammaOfAny(x: number): { readonly log: number; readonly sign: number } {
  if (x > 0) return { log: logGamma(x), sign: 1 };
  if (Number.isInteger(x)) return { log: Number.POSITIVE_INFINITY, sign: 1 };
  const sine = Math.sin(Math.PI * x);
  return { log: Math.log(Math.PI / Math.abs(sine)) - logGamma(1 - x), sign: Math.sign(sine) };
}
