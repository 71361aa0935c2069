import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';

export const product = {
  heading: 'Main product',
  rule: () => 'The product bought most; of a list, the first.',
  labels: {
    unknown: 'No data',
  },
  why: {
    main: (args: Args, f: Format) => {
      const others = numberArg(args, 'products') - 1;
      return `${f.quote(textArg(args, 'product'))} comes first${others > 0 ? `, before ${f.plural(others, 'other product', 'other products')}` : ''}.`;
    },
    none: () => 'No product stands beside this client.',
    counter: () => 'Counter sales are not classified.',
  },
};
