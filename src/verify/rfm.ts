import { DIMENSIONS, type Dimension } from '../classifiers/rfm.js';
import { type Bench, type Check, EXACT, once, type SourceCode, type Subject } from './check.js';
import { type Input, lookInto, settingsAt, withPortfolio } from './read.js';

/** Limits in days, purchases and currency units, and the three digits of every client in file order; `names` where the file gives them. */
type Scored = { readonly cuts: Readonly<Record<Dimension, readonly number[]>>; readonly scores: readonly number[]; readonly names: readonly string[] };

const AMOUNT = 10_000;

/**
 * Seven clients whose cuts can be worked out on paper: the quantile f stands at place 6 f, counted from 0 (type 7), between two of them, and one is added. Days since
 * the last purchase are 0, 10 .. 60: .2 stands at 1.2, so 12 + 1.
 */
const SMALL = `Cliente,Última compra,Número de compras,Ventas
Uno,2026-11-30,8,700
Dos,2026-11-20,5,600
Tres,2026-11-10,3,500
Cuatro,2026-10-31,2,400
Cinco,2026-10-21,2,300
Seis,2026-10-11,1,200
Siete,2026-10-01,1,100
`;
const SMALL_CUTS = { recency: [13, 25, 37, 49], frequency: [2.2, 3, 3.6, 5.6], monetary: [221, 341, 461, 581] } as const;
/** A class begins at its cut, inclusive: two purchases stay below 2.2, so in the first class. */
const SMALL_SCORES = [555, 545, 434, 313, 212, 111, 111] as const;

const RFM_CUTS = { recency: [115, 181, 297.4, 482], frequency: [4, 5, 6, 8], monetary: [255.8, 382, 506.4, 666] } as const;
const RFM_SCORES = [
  ["Abbey O'Reilly", 343],
  ['Add Senger', 412],
  ['Aden Lesch', 323],
  ['Aden Murphy', 544],
  ['Admiral Senger', 433],
] as const;

const scoring = (input: Input, asOf: string): ((bench: Bench) => Promise<Scored>) =>
  once((bench) => {
    const settings = settingsAt(bench, asOf);
    return withPortfolio(bench, input, settings, async (opened) => {
      const { facts } = await lookInto(opened, settings, bench);
      const limits = (dimension: Dimension): readonly number[] =>
        (facts.limits[dimension] ?? []).map((limit) => (dimension === 'monetary' ? limit / AMOUNT : limit));
      return {
        cuts: { recency: limits('recency'), frequency: limits('frequency'), monetary: limits('monetary') },
        scores: [...facts.rfm.subarray(0, facts.rows)],
        names: (opened.joined?.sales.buyers ?? []).map(({ id, name }) => id ?? name ?? ''),
      };
    });
  });

const small = scoring({ text: SMALL, as: 'clients' }, '2026-11-30');
const orders = scoring({ sales: ['rfm/rfm_data_orders.csv'] }, '2006-12-31');

type Cuts = Readonly<Record<Dimension, readonly number[]>>;

const cuts = (data: 'small' | 'rfm', published: Cuts, scored: (bench: Bench) => Promise<Scored>, source: SourceCode): Check[] =>
  DIMENSIONS.flatMap((dimension) =>
    published[dimension].map(
      (expected, at): Check => ({
        what: 'cut',
        args: { data, dimension, percent: 20 * (at + 1) },
        expected,
        digits: Number.isInteger(expected) ? 0 : 1,
        tolerance: { kind: 'absolute', value: 1e-6 },
        source,
        reference: data === 'rfm',
        measure: async (bench) => (await scored(bench)).cuts[dimension][at] ?? Number.NaN,
      }),
    ),
  );

const scores = (args: Check['args'], expected: number, source: SourceCode, measure: (bench: Bench) => Promise<number | undefined>): Check => ({
  what: 'scores',
  args,
  expected,
  digits: 0,
  tolerance: EXACT,
  source,
  reference: args.data === 'rfm',
  measure: async (bench) => (await measure(bench)) ?? Number.NaN,
});

/** Limits and scores of recency, frequency and monetary value, read from files as any command reads them. */
export const rfm: Subject = {
  name: 'rfm',
  checks: [
    ...cuts('small', SMALL_CUTS, small, 'hyndman-fan'),
    ...SMALL_SCORES.map((expected, at) =>
      scores({ data: 'small', client: String(at + 1) }, expected, 'hyndman-fan', async (bench) => (await small(bench)).scores[at]),
    ),
    ...cuts('rfm', RFM_CUTS, orders, 'r-rfm'),
    ...RFM_SCORES.map(([client, expected]) =>
      scores({ data: 'rfm', client }, expected, 'r-rfm', async (bench) => {
        const scored = await orders(bench);
        return scored.scores[scored.names.indexOf(client)];
      }),
    ),
  ],
};
