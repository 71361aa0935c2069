import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { dealings } from '../dealings.js';
import { inFigures } from './in-figures.js';

export const interest = {
  heading: 'Interés',
  rule: inFigures.interest,
  labels: {
    hot: 'Caliente',
    warm: 'Tibio',
    cold: 'Frío',
    unknown: 'Sin dato',
  },
  why: {
    column: () => 'Lo dice la columna de interés.',
    points: (args: Args, f: Format) => {
      const factors = textArg(args, 'factors')
        .split(' ')
        .filter((factor) => factor !== '');
      const named = factors.map((factor) => (dealings.interest.factors as Readonly<Record<string, string>>)[factor] ?? factor);
      const limits = `caliente desde ${numberArg(args, 'hot')}, tibio desde ${numberArg(args, 'warm')}`;
      return `${f.plural(numberArg(args, 'points'), 'punto', 'puntos')} (${limits})${named.length > 0 ? `: ${f.list(named)}` : ': nada habla de interés'}.`;
    },
    none: () => 'No se sabe de contactos, etapa, fuente ni consentimiento.',
    counter: () => 'Las ventas de mostrador no se clasifican.',
  },
};
