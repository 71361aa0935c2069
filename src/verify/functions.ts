import { hypergeometric } from '../inactivity/hypergeometric.js';
import { logGamma } from '../inactivity/log-gamma.js';
import type { Check, Subject } from './check.js';

/** ln Γ: of 1/2 it is ln sqrt(π), of 10 ln 9!; of 1/1000 and 100 as tables have it (DLMF 5.4.6, 5.4.1). */
const GAMMA = [
  [0.001, 6.907178885383854],
  [0.5, 0.5723649429247001],
  [10, 12.801827480081469],
  [100, 359.1342053695754],
] as const;

/**
 * 2F1 where it is a known function: -ln(1 - z) / z (DLMF 15.4.1), asin(x) / x of x² (15.4.4), (1 - z)^-a (15.4.6), and the complete elliptic integral K(k) = 1.85407...
 * at k² = 1/2, times 2 / π (19.5.1); on both sides of 0.9, where the way of reckoning changes.
 */
const GAUSS = [
  [1, 1, 2, 0.5, 1.3862943611198906],
  [1, 1, 2, 0.99, 4.651687056553627],
  [0.5, 0.5, 1.5, 0.36, 1.072501847988807],
  [0.5, 0.5, 1, 0.5, 1.180340599016096],
  [0.5, 3, 3, 0.75, 2],
  [2, 3, 3, 0.95, 400],
  [0.25, 1.5, 1.5, 0.9999, 10],
] as const;

const gamma: readonly Check[] = GAMMA.map(([x, expected]) => ({
  what: 'log-gamma',
  args: { x },
  expected,
  digits: 8,
  tolerance: { kind: 'share', value: 1e-12 },
  source: 'dlmf',
  reference: false,
  measure: () => logGamma(x),
}));

const gauss: readonly Check[] = GAUSS.map(([a, b, c, z, expected]) => ({
  what: 'hypergeometric',
  args: { a, b, c, z },
  expected,
  digits: Number.isInteger(expected) ? 0 : 8,
  tolerance: { kind: 'share', value: 1e-10 },
  source: 'dlmf',
  reference: false,
  measure: () => hypergeometric(a, b, c, z),
}));

/** The functions that the models are made of. */
export const functions: Subject = { name: 'functions', checks: [...gamma, ...gauss] };
