import { type Dependence, measureDependence } from '../portfolio/dependence.js';
import { type Concentration, concentrationOf } from '../portfolio/shares.js';
import { writeClients } from './cdnow.js';
import { type Check, once, printed, type Subject } from './check.js';
import { lookInto, settingsAt, withPortfolio } from './read.js';

const SMALL = Float64Array.of(10, 20, 30, 40);
const ASKED = [
  ['hhi', 'hhi', 'hhi'],
  ['effective-clients', 'effective', 'effectiveClients'],
  ['gini', 'gini', 'gini'],
  ['top-fifth', 'top20Share', 'top20Share'],
] as const satisfies readonly (readonly [Check['what'], keyof Concentration, keyof Dependence])[];
/** Of the shares 40, 30, 20 and 10 %: 1 600 + 900 + 400 + 100; 10 000 / 3 000; 2 x 3 - 5 / 4 - 4.5; the largest of them. */
const BY_HAND = [
  [3000, 0],
  [3.33, 2],
  [0.25, 2],
  [0.4, 1],
] as const;
const CDNOW = [
  [22.86, 2],
  [437.5, 1],
  [0.631, 3],
  [0.674, 3],
] as const;

const customers = once(async (bench): Promise<Dependence> => {
  const settings = settingsAt(bench, '1998-06-30');
  return withPortfolio(bench, { text: await writeClients(bench), as: 'clients' }, settings, async (opened) => {
    const { facts } = await lookInto(opened, settings, bench);
    return measureDependence(facts, { keyAccount: settings.keyAccount });
  });
});

const byHand: readonly Check[] = BY_HAND.map(([expected, digits], at) => {
  const [what, key] = ASKED[at] as (typeof ASKED)[number];
  return {
    what,
    args: { data: 'shares' },
    expected,
    digits,
    tolerance: at === 1 ? printed(digits) : { kind: 'absolute', value: 1e-9 },
    source: 'merger-guidelines',
    reference: false,
    measure: () => concentrationOf(SMALL)?.[key] ?? Number.NaN,
  };
});

const cdnow: readonly Check[] = CDNOW.map(([expected, digits], at) => {
  const [what, , key] = ASKED[at] as (typeof ASKED)[number];
  return {
    what,
    args: { data: 'cdnow' },
    expected,
    digits,
    tolerance: printed(digits),
    source: 'own-count',
    reference: true,
    measure: async (bench) => (await customers(bench))[key] ?? Number.NaN,
  };
});

/** How much hangs on how few. */
export const concentration: Subject = { name: 'concentration', checks: [...byHand, ...cdnow] };
