import { similarityOf } from '../linkage/similarity.js';
import { printed, type Subject } from './check.js';

const PAIRS = [
  ['martha', 'marhta', 0.9611],
  ['dixon', 'dicksonx', 0.8133],
  ['dwayne', 'duane', 0.84],
] as const;

/** How alike two words are. */
export const names: Subject = {
  name: 'names',
  checks: PAIRS.map(([a, b, expected]) => ({
    what: 'similarity',
    args: { a, b },
    expected,
    digits: 4,
    tolerance: printed(4),
    source: 'winkler',
    reference: false,
    measure: () => similarityOf(a, b),
  })),
};
