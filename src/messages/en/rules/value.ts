import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { counter, otherCurrency } from './core.js';

export const value = {
  heading: 'Value (RFM)',
  rule: () => 'How recent, how frequent and how large its purchases are beside those of the other clients, each from 1 to 5.',
  labels: {
    champions: 'Champions',
    loyal: 'Loyal',
    active: 'Active',
    new: 'New',
    promising: 'Promising',
    'needs-attention': 'Need attention',
    'at-risk': 'At risk',
    'almost-lost': 'Almost lost',
    'previously-loyal': 'Previously loyal',
    dormant: 'Dormant',
    prospects: 'No purchases',
    unknown: 'No data',
  },
  why: {
    counter,
    'other-currency': otherCurrency,
    prospects: () => 'It has never bought.',
    incomplete: () => 'It has bought, but the last purchase, the number of purchases or the revenue is missing.',
    'too-few': () => 'Fewer than five clients have all three figures: too few for five classes.',
    scored: (args: Args, f: Format) =>
      `Last bought ${f.plural(numberArg(args, 'days'), 'day', 'days')} ago (R ${numberArg(args, 'r')}), ${f.plural(numberArg(args, 'count'), 'purchase', 'purchases')} (F ${numberArg(args, 'f')}), ` +
      `${f.money(numberArg(args, 'amount'), textArg(args, 'currency') || null)} (M ${numberArg(args, 'm')}); 5 is best.`,
  },
};
