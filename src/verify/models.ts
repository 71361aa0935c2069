import { fitNbd } from '../inactivity/fit-nbd.js';
import { groupHistories, type History } from '../inactivity/history.js';
import { expectedPurchases, type NbdName, type NbdParameters, probabilityAlive } from '../inactivity/nbd.js';
import { fitSummary, readCustomers } from './cdnow.js';
import { type Bench, type Check, once, printed, type SourceCode, type Subject } from './check.js';

/** Parameters as published for CDNOW, 2 357 customers, 39 weeks; `fitted`: with all the digits that were printed. */
const PUBLISHED: readonly {
  readonly model: NbdName;
  readonly parameters: NbdParameters;
  readonly fitted: NbdParameters;
  readonly digits: number;
  readonly likelihood: number;
  readonly sources: readonly [parameters: SourceCode, likelihood: SourceCode];
}[] = [
  {
    model: 'bg-nbd',
    parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
    fitted: { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 },
    digits: 7,
    likelihood: -9582.429,
    sources: ['clvtools', 'clvtools'],
  },
  {
    model: 'mbg-nbd',
    parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
    fitted: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
    digits: 3,
    likelihood: -9582.13,
    sources: ['lifetimes', 'own-count'],
  },
];

const NAMES = ['r', 'alpha', 'a', 'b'] as const;
/** What a fit may differ by: of a parameter its part, of the likelihood its logarithm. */
const FITTED = { kind: 'share', value: 0.005 } as const;
const LIKELY = { kind: 'absolute', value: 0.05 } as const;

/** P(alive) of four customers, MBG/NBD: repeats, weeks to the last purchase, weeks in all, chance. */
const ALIVE = [
  [0, 0, 38.8571, 0.3897],
  [1, 1.7143, 38.8571, 0.171],
  [2, 30.4286, 38.8571, 0.7061],
  [7, 29.4286, 38.8571, 0.6227],
] as const;

/** The share of the 2 357 of whom each method knows whether they buy in weeks 40 to 78; P(alive) from a half on, 26 weeks inclusive. */
const AGAIN = [
  ['majority', 0.71, 0],
  ['hiatus', 0.771, 182],
  ['mbg-nbd', 0.775, 0.5],
  ['bg-nbd', 0.339, 0.5],
] as const;

const fits: readonly Check[] = PUBLISHED.flatMap(({ model, fitted, digits, likelihood, sources }) => [
  ...NAMES.map(
    (name): Check => ({
      what: 'parameter',
      args: { model, name },
      expected: fitted[name],
      digits,
      tolerance: FITTED,
      source: sources[0],
      reference: true,
      measure: async (bench) => (await fitSummary(bench, model))?.parameters[name] ?? Number.NaN,
    }),
  ),
  {
    what: 'likelihood',
    args: { model },
    expected: likelihood,
    digits: model === 'bg-nbd' ? 3 : 2,
    tolerance: LIKELY,
    source: sources[1],
    reference: true,
    measure: async (bench) => (await fitSummary(bench, model))?.logLikelihood ?? Number.NaN,
  },
]);

const alive = (from: 'published' | 'fitted'): readonly Check[] =>
  ALIVE.map(([repeats, recency, age, expected]): Check => {
    const published = PUBLISHED[1]?.parameters;
    return {
      what: 'alive',
      args: { model: 'mbg-nbd', from, repeats, recency, age },
      expected,
      digits: 4,
      // Parameters of three decimals leave the fourth of a chance open.
      tolerance: from === 'published' ? { kind: 'absolute', value: 0.0002 } : printed(4),
      source: 'lifetimes',
      reference: from === 'fitted',
      measure: async (bench) => {
        const parameters = from === 'published' ? published : (await fitSummary(bench, 'mbg-nbd'))?.parameters;
        return parameters === undefined ? Number.NaN : probabilityAlive('mbg-nbd', parameters, repeats, recency, age);
      },
    };
  });

const expected: Check = {
  what: 'expected-purchases',
  args: { model: 'bg-nbd', repeats: 2, recency: 30.43, age: 38.86, weeks: 39 },
  expected: 1.226,
  digits: 3,
  tolerance: printed(3),
  source: 'fader-hardie-lee',
  reference: false,
  measure: () => expectedPurchases(PUBLISHED[0]?.parameters as NbdParameters, 2, 30.43, 38.86, 39),
};

/** P(alive) of a history, by a model fitted to the days themselves. */
const chances: Readonly<Record<NbdName, (bench: Bench) => Promise<(history: History) => number>>> = {
  'bg-nbd': chanceBy('bg-nbd'),
  'mbg-nbd': chanceBy('mbg-nbd'),
};

function chanceBy(name: NbdName): (bench: Bench) => Promise<(history: History) => number> {
  return once(async (bench) => {
    const fit = fitNbd(name, groupHistories((await readCustomers(bench)).map(({ history }) => history)));
    return ({ repeats, recency, age }: History) => (fit === null ? Number.NaN : probabilityAlive(name, fit.parameters, repeats, recency, age));
  });
}

async function shareRight(bench: Bench, method: (typeof AGAIN)[number][0], limit: number): Promise<number> {
  const customers = await readCustomers(bench);
  const chance = method === 'mbg-nbd' || method === 'bg-nbd' ? await chances[method](bench) : null;
  const says = (history: History): boolean => {
    if (method === 'majority') return false;
    return chance === null ? (history.age - history.recency) * 7 <= limit + 1e-9 : chance(history) >= limit;
  };
  return customers.filter(({ history, again }) => says(history) === again).length / customers.length;
}

const again: readonly Check[] = AGAIN.map(([method, share, limit]) => ({
  what: 'buys-again',
  args: { method },
  expected: share,
  digits: 3,
  tolerance: printed(3),
  source: 'own-count',
  reference: true,
  measure: (bench) => shareRight(bench, method, limit),
}));

/** Models of who still buys: parameters, likelihoods, chances, and what they foretell. */
export const models: Subject = { name: 'models', checks: [...alive('published'), expected, ...fits, ...alive('fitted'), ...again] };
