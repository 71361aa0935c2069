import { RULES } from '../classifiers/index.js';
import { toUnits } from '../client/amounts.js';
import { CLIENT } from '../client/values.js';
import type { Findings } from '../report/make-report.js';
import { type Bench, type Check, EXACT, once, printed, type SourceCode, type Subject } from './check.js';
import { type Input, lookInto, readLines, settingsAt, withPortfolio } from './read.js';

type Portfolio = { readonly buyers: number; readonly revenue: number; readonly inactive: ReadonlyMap<number, number> };
type Published = {
  readonly data: 'rfm' | 'northwind' | 'cdnow';
  readonly input: (bench: Bench) => Input | Promise<Input>;
  readonly asOf: string;
  readonly buyers: number;
  readonly revenue: number;
  readonly inactive: readonly number[];
  readonly source: SourceCode;
};

/** Days without a purchase, inclusive, for which a client is active. */
const LIMITS = [90, 180, 365] as const;

const PUBLISHED: readonly Published[] = [
  {
    data: 'rfm',
    input: () => ({ sales: ['rfm/rfm_data_orders.csv'] }),
    asOf: '2006-12-31',
    buyers: 995,
    revenue: 464_158,
    inactive: [854, 596, 343],
    source: 'r-rfm',
  },
  {
    data: 'northwind',
    input: () => ({ clients: 'northwind/customers.csv', sales: ['northwind/orders.csv', 'northwind/order-details.csv'] }),
    asOf: '1998-05-06',
    buyers: 89,
    revenue: 1_265_793.04,
    inactive: [16, 5, 1],
    source: 'northwind',
  },
  {
    data: 'cdnow',
    input: async (bench) => ({ text: (await readLines(bench, 'cdnow/CDNOW_master.txt')).map((line) => line.replace(/\s+/g, ',')).join('\n'), as: 'sales' }),
    asOf: '1998-06-30',
    buyers: 23_570,
    revenue: 2_500_315.63,
    inactive: [20_253, 18_196, 15_220],
    source: 'lifetimes',
  },
];

const INACTIVE = RULES.state.labels.indexOf('inactive');

const reading = ({ input, asOf }: Published): ((bench: Bench) => Promise<Portfolio>) =>
  once(async (bench) =>
    withPortfolio(bench, await input(bench), settingsAt(bench, asOf), async (opened) => {
      const inactive = new Map<number, number>();
      let [buyers, revenue] = [0, 0];
      for (const [at, days] of LIMITS.entries()) {
        const found = await lookInto(opened, settingsAt(bench, asOf, days), {
          ...bench,
          onProgress: (share) => bench.onProgress((at + share) / LIMITS.length),
        });
        inactive.set(
          days,
          countClients(found, (row) => found.facts.labels.state?.[row] === INACTIVE),
        );
        buyers = countClients(found, (row) => found.facts.buyer[row] === 1);
        revenue = toUnits(found.facts.revenues().reduce((sum, amount) => sum + amount, 0));
      }
      return { buyers, revenue, inactive };
    }),
  );

function countClients({ facts }: Findings, counts: (row: number) => boolean): number {
  let count = 0;
  for (let row = 0; row < facts.rows; row++) if (facts.disposition[row] === CLIENT && counts(row)) count++;
  return count;
}

function checksOf(published: Published): readonly Check[] {
  const { data, buyers, revenue, inactive, source } = published;
  const portfolio = reading(published);
  const check = (rest: Pick<Check, 'what' | 'args' | 'expected' | 'digits' | 'tolerance' | 'measure'>): Check => ({ ...rest, source, reference: true });
  return [
    check({ what: 'buyers', args: { data }, expected: buyers, digits: 0, tolerance: EXACT, measure: async (bench) => (await portfolio(bench)).buyers }),
    check({ what: 'revenue', args: { data }, expected: revenue, digits: 2, tolerance: printed(2), measure: async (bench) => (await portfolio(bench)).revenue }),
    ...LIMITS.map((days, at) =>
      check({
        what: 'inactive-clients',
        args: { data, days },
        expected: inactive[at] ?? Number.NaN,
        digits: 0,
        tolerance: EXACT,
        measure: async (bench) => (await portfolio(bench)).inactive.get(days) ?? Number.NaN,
      }),
    ),
  ];
}

/** Clients that have not bought for longer than so many days, counted in public files. */
export const inactive: Subject = { name: 'inactive', checks: PUBLISHED.flatMap(checksOf) };
