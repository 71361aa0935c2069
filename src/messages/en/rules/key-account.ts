import type { Args } from '../../../errors.js';
import { type Format, numberArg } from '../../../format.js';
import { withoutRevenue } from './core.js';
import { inFigures } from './in-figures.js';

export const keyAccount = {
  heading: 'Key account',
  rule: inFigures.keyAccount,
  labels: {
    key: 'Key account',
    other: 'Other client',
    none: 'No billing',
  },
  why: {
    ...withoutRevenue,
    share: (args: Args, f: Format) =>
      `It makes ${f.percent(numberArg(args, 'share'))} of the revenue; a key account makes ${numberArg(args, 'percent')}% or more.`,
    top: (args: Args, f: Format) =>
      `It is one of the ${f.integer(numberArg(args, 'top'))} largest (number ${f.integer(numberArg(args, 'rank'))} of ${f.integer(numberArg(args, 'buyers'))}) and makes ${f.percent(numberArg(args, 'share'))} of the revenue.`,
    other: (args: Args, f: Format) =>
      `It makes ${f.percent(numberArg(args, 'share'))} of the revenue, number ${f.integer(numberArg(args, 'rank'))} of ${f.integer(numberArg(args, 'buyers'))}: less than a key account.`,
  },
};
