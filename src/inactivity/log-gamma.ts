/** Lanczos coefficients for g = 7 and nine terms (Lanczos 1964; the set of P. Godfrey): relative error near 2e-15. */
const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012,
  9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const G = 7;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(x) for x > 0; NaN elsewhere. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  // Below a half the series loses digits: Γ(x) = Γ(x + 1) / x.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const z = x - 1;
  let sum: number = COEFFICIENTS[0];
  for (let i = 1; i < COEFFICIENTS.length; i++) sum += (COEFFICIENTS[i] as number) / (z + i);
  const t = z + G + 0.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b), for a, b > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Where the asymptotic series is exact to the last digits. */
const FAR = 12;

/** ψ(x) = d ln Γ(x) / dx for x > 0, NaN elsewhere: the asymptotic series (Abramowitz and Stegun 6.3.18) beyond 12, below it by ψ(x) = ψ(x + 1) - 1 / x. */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let below = 0;
  let far = x;
  for (; far < FAR; far++) below += 1 / far;
  const square = 1 / (far * far);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132 - (square * 691) / 32_760)))));
  return Math.log(far) - 0.5 / far - series - below;
}
