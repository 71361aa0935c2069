import type { Args } from '../../../errors.js';
import { type Format, textArg } from '../../../format.js';
import { terms } from '../terms.js';

const levels: Readonly<Record<string, unknown>> = terms.levels;
/** A threshold of the run; where the rule takes none from the settings, its own. */
const limit = (args: Args, name: string, usual: number): number => Number(args[name] ?? usual);
const times = (number: number, f: Format): string => `${f.decimal(number, Number.isInteger(number) ? 0 : 1)} times`;
/** Once is not said. */
const timesIt = (number: number, f: Format): string => (number === 1 ? '' : `${times(number, f)} `);

const tier =
  (what: string) =>
  (args: Args, f: Format): string => {
    const [a, b] = [limit(args, 'tier.a', 80), limit(args, 'tier.b', 95)];
    const method = textArg(args, 'tier.method');
    if (method === 'amounts') return `By ${what}. A: from ${f.amount(a)} · B: from ${f.amount(b)} · C: less.`;
    if (method === 'quantiles') return `By ${what}, the largest first, A: the first ${a}% of the clients · B: up to ${b}% · C: the rest.`;
    return `By ${what}, the largest first, A: those who make the first ${a}% · B: up to ${b}% · C: the rest.`;
  };

/** The rules that have thresholds, with those of the run. */
export const inFigures = {
  state: (args: Args, f: Format): string => {
    const [current, active] = [limit(args, 'state.current', 90), limit(args, 'state.active', 365)];
    const [early, late] = [limit(args, 'state.cadence.current', 1.5), limit(args, 'state.cadence.active', 3)];
    const own =
      textArg(args, 'state.method') === 'cadence'
        ? ` With 3 purchases or more its own rhythm counts: current up to ${times(early, f)}, active up to ${times(late, f)}.`
        : '';
    return (
      `Current: up to ${f.integer(current)} days since the last purchase, with 2 or more · Active: up to ${f.integer(active)} · Inactive: more.${own} ` +
      'Without purchases, Potential: contact within that time, or interest · Prospect: the rest.'
    );
  },
  tier: tier('revenue'),
  prospectTier: (args: Args, f: Format): string => `Only those who have not bought yet. ${tier('expected revenue')(args, f)}`,
  keyAccount: (args: Args, f: Format): string => {
    const [share, top, buyers] = [limit(args, 'keyAccount.share', 5), limit(args, 'keyAccount.top', 10), limit(args, 'keyAccount.buyers', 100)];
    const largest = top === 0 ? '' : `, or one of the ${f.integer(top)} largest where ${f.integer(buyers)} or more have revenue`;
    return `Key account: ${share}% of the revenue or more${largest}.`;
  },
  generation: (): string =>
    'By year of birth. Greatest: up to 1927 · Silent: 1928-1945 · Baby boomer: 1946-1964 · X: 1965-1980 · Millennial: 1981-1996 · Z: 1997-2012 · Alpha: from 2013.',
  location: (args: Args): string =>
    `By ${String(levels[textArg(args, 'locationLevel')] ?? terms.levels.region)}: what the cells say; else the phone, the tax id or the postal code.`,
  size: (args: Args, f: Format): string => {
    const [small, medium, large] = [limit(args, 'size.small', 10), limit(args, 'size.medium', 50), limit(args, 'size.large', 250)].map(f.integer);
    return `By the number of employees, or the word that says it. Micro: fewer than ${small} · Small: from ${small} · Medium: from ${medium} · Large: from ${large}.`;
  },
  interest: (args: Args, f: Format): string => {
    const [hot, warm] = [limit(args, 'interest.hot', 4), limit(args, 'interest.warm', 2)];
    const [recent, contact] = [limit(args, 'interest.recent', 30), limit(args, 'interest.contact', 90)];
    return (
      `The column of interest where there is one; else points: contact within ${f.integer(recent)} days 2, within ${f.integer(contact)} days 1; proposal or negotiation 2, ` +
      `qualified 1; came by itself 1; lost or not to be contacted -3. Hot: from ${hot} · Warm: from ${warm} · Cold: less.`
    );
  },
  profitability: (args: Args, f: Format): string =>
    `Leaves more than ${limit(args, 'profitability.rate', 0)}% of its revenue once it is served: keep, or grow where it may buy ` +
    `${timesIt(limit(args, 'profitability.potential', 1), f)}what it buys or more. Leaves less: fix, or release where it may not.`,
};
