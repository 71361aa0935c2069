import { byAmount, counter, otherCurrency } from './core.js';
import { inFigures } from './in-figures.js';

export const prospectTier = {
  heading: 'Prospect tier',
  rule: inFigures.prospectTier,
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
