import type { Args } from '../../../errors.js';
import type { Format } from '../../../format.js';
import type { RuleWords } from '../../rule-words.js';
import { inFigures } from './in-figures.js';

/** The limits of a size, in employees. */
function limits(args: Args, f: Format): string {
  const [s, m, g] = [args.small, args.medium, args.large].map((limit) => f.integer(Number(limit)));
  if (args.size === 'micro') return `fewer than ${s}`;
  if (args.size === 'small') return `from ${s} to fewer than ${m}`;
  return args.size === 'medium' ? `from ${m} to fewer than ${g}` : `${g} or more`;
}

export const size = {
  heading: 'Company size',
  rule: inFigures.size,
  labels: {
    micro: 'Micro',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    unknown: 'No data',
  },
  why: {
    employees: (args, f) => `About ${f.integer(Math.round(Number(args.employees)))} employees: ${limits(args, f)}.`,
    word: () => 'A word of the size column says so.',
    person: () => 'It is no company.',
    unreadable: () => 'The size column names neither employees nor a word that is known.',
    nothing: () => 'The size column is empty.',
  },
} satisfies RuleWords<'micro' | 'small' | 'medium' | 'large' | 'unknown'>;
