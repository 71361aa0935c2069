import type { Evidence, Pair } from '../linkage/linkage.js';

/** Beyond this nothing but a copy is certain. */
const ALMOST_SURE = 0.999999;

type Compared = Pick<Pair, 'probability' | 'evidence'>;

/** How likely two records are one client: 1 for copies alone. */
export const chanceOf = ({ probability, evidence }: Compared): number =>
  evidence.some(({ field, level }) => field === 'record' && level === 'same') ? 1 : Math.min(probability, ALMOST_SURE);

/** The same as a report has it, six decimals, and its evidence. */
export function roundChance(pair: Compared): { readonly probability: number; readonly evidence: Evidence[] } {
  return { probability: round(chanceOf(pair), 6), evidence: roundWeights(pair.evidence) };
}

/** Evidence in bits with three decimals: what is beyond depends on the order of sums. */
export function roundWeights(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((one) => ({ ...one, weight: round(one.weight, 3) }));
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
