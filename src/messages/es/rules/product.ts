import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';

export const product = {
  heading: 'Producto principal',
  rule: () => 'El producto que más compra; en una lista, el primero.',
  labels: {
    unknown: 'Sin dato',
  },
  why: {
    main: (args: Args, f: Format) => {
      const others = numberArg(args, 'products') - 1;
      return `${f.quote(textArg(args, 'product'))} es el primero${others > 0 ? `, antes que ${f.plural(others, 'producto más', 'productos más')}` : ''}.`;
    },
    none: () => 'No hay ningún producto junto a este cliente.',
    counter: () => 'Las ventas de mostrador no se clasifican.',
  },
};
