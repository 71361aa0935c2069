import { byAmount, counter, otherCurrency } from './core.js';

export const prospectTier = {
  heading: 'Prospect tier',
  labels: {
    A: 'A',
    B: 'B',
    C: 'C',
    none: 'Bought already, or no amount',
  },
  why: {
    ...byAmount,
    counter,
    'other-currency': otherCurrency,
    bought: () => 'It has bought: its tier is that of its revenue.',
    blank: () => 'Nobody has written down what it is expected to buy.',
  },
};
