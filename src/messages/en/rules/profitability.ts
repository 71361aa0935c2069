import type { Args } from '../../../errors.js';
import { type Format, numberArg } from '../../../format.js';
import { inFigures } from './in-figures.js';

const leaves = (args: Args, f: Format): string => {
  const share = args.share === undefined ? '' : `, ${f.percent(numberArg(args, 'share'))} of what it buys`;
  return `${numberArg(args, 'net') < 0 ? 'It costs more than it leaves' : 'It leaves'} after margin and cost to serve: ${f.amount(numberArg(args, 'net'))}${share}`;
};

export const profitability = {
  heading: 'Profitability',
  rule: inFigures.profitability,
  labels: {
    keep: 'Keep',
    grow: 'Grow',
    fix: 'Fix',
    release: 'Release',
    unknown: 'No data',
  },
  why: {
    'profitable-high': (args: Args, f: Format) => `${leaves(args, f)}; it can buy more.`,
    'profitable-low': (args: Args, f: Format) => `${leaves(args, f)}; it is not expected to buy more.`,
    'profitable-unknown': (args: Args, f: Format) => `${leaves(args, f)}; nothing says that it can buy more.`,
    'unprofitable-high': (args: Args, f: Format) => `${leaves(args, f)}; it can buy more: worth correcting.`,
    'unprofitable-low': (args: Args, f: Format) => `${leaves(args, f)}; it is not expected to buy more.`,
    'unprofitable-unknown': (args: Args, f: Format) => `${leaves(args, f)}; nothing says how much more it can buy: correct it first.`,
    missing: () => 'Margin, cost to serve or the revenue they are parts of is not known.',
    counter: () => 'Counter sales are not classified.',
  },
};
