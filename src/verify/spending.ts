import { expectedSpending, type GammaGammaParameters } from '../inactivity/gamma-gamma.js';
import { fitSpending, readCustomers } from './cdnow.js';
import { type Check, printed, type Subject } from './check.js';

/** CDNOW, the 946 customers of 39 weeks that came back. */
const PUBLISHED: GammaGammaParameters = { p: 6.25, q: 3.74, v: 15.44 };
/** Repeat purchases and their mean amount of the first, second, third and sixth customer, and what the next purchase is expected to be. */
const EXPECTED = [
  [2, 22.35, 24.65],
  [1, 11.77, 18.91],
  [0, 0, 35.17],
  [7, 73.74, 71.46],
] as const;
const FIRST_SIX = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46];

const published: readonly Check[] = EXPECTED.map(([repeats, mean, expected]) => ({
  what: 'expected-spending',
  args: { repeats, mean },
  expected,
  digits: 2,
  // Parameters of two decimals leave this much open.
  tolerance: { kind: 'share', value: 0.005 },
  source: 'clvtools',
  reference: false,
  measure: () => expectedSpending(PUBLISHED, repeats, mean),
}));

const fitted: readonly Check[] = [
  ...(['p', 'q', 'v'] as const).map(
    (name): Check => ({
      what: 'spending-parameter',
      args: { name },
      expected: PUBLISHED[name],
      digits: 2,
      tolerance: { kind: 'share', value: 0.005 },
      source: 'clvtools',
      reference: true,
      measure: async (bench) => (await fitSpending(bench))?.parameters[name] ?? Number.NaN,
    }),
  ),
  {
    what: 'spending-likelihood',
    args: {},
    expected: -4055.92,
    digits: 2,
    tolerance: { kind: 'absolute', value: 0.05 },
    source: 'clvtools',
    reference: true,
    measure: async (bench) => (await fitSpending(bench))?.logLikelihood ?? Number.NaN,
  },
  {
    what: 'spending-clients',
    args: {},
    expected: 946,
    digits: 0,
    tolerance: { kind: 'exact', value: 0 },
    source: 'clvtools',
    reference: true,
    measure: async (bench) => (await fitSpending(bench))?.clients ?? Number.NaN,
  },
  ...FIRST_SIX.map(
    (expected, at): Check => ({
      what: 'expected-spending',
      args: { customer: at + 1 },
      expected,
      digits: 2,
      tolerance: printed(2),
      source: 'clvtools',
      reference: true,
      measure: async (bench) => {
        const fit = await fitSpending(bench);
        const spending = (await readCustomers(bench))[at]?.spending;
        return fit === null || spending === undefined ? Number.NaN : expectedSpending(fit.parameters, spending.repeats, spending.mean);
      },
    }),
  ),
];

/** The model of what clients spend. */
export const spending: Subject = { name: 'spending', checks: [...published, ...fitted] };
