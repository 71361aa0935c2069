import type { Args } from '../../../errors.js';
import { type Format, numberArg, textArg } from '../../../format.js';
import { dealings } from '../dealings.js';
import { inFigures } from './in-figures.js';

export const interest = {
  heading: 'Interest',
  rule: inFigures.interest,
  labels: {
    hot: 'Hot',
    warm: 'Warm',
    cold: 'Cold',
    unknown: 'No data',
  },
  why: {
    column: () => 'The interest column says so.',
    points: (args: Args, f: Format) => {
      const factors = textArg(args, 'factors')
        .split(' ')
        .filter((factor) => factor !== '');
      const named = factors.map((factor) => (dealings.interest.factors as Readonly<Record<string, string>>)[factor] ?? factor);
      const limits = `hot from ${numberArg(args, 'hot')}, warm from ${numberArg(args, 'warm')}`;
      return `${f.plural(numberArg(args, 'points'), 'point', 'points')} (${limits})${named.length > 0 ? `: ${f.list(named)}` : ': nothing speaks for interest'}.`;
    },
    none: () => 'Nothing is known of contacts, stage, source or consent.',
    counter: () => 'Counter sales are not classified.',
  },
};
