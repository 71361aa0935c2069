import { byAmount, counter, otherCurrency } from './core.js';
import { inFigures } from './in-figures.js';

export const prospectTier = {
  heading: 'Nivel de prospecto',
  rule: inFigures.prospectTier,
  labels: {
    A: 'A',
    B: 'B',
    C: 'C',
    none: 'Ya compró, o sin monto',
  },
  why: {
    ...byAmount,
    counter,
    'other-currency': otherCurrency,
    bought: () => 'Ya compró: su nivel es el de su facturación.',
    blank: () => 'Nadie ha anotado cuánto se espera que compre.',
  },
};
