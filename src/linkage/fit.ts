import { type Chances, SHIPPED } from './chances.js';
import { COMPARED, DIFFERENT, LEVELS, NEAR, PART, SAME, UNSURE } from './levels.js';

/** Compared pairs, one after the other: levels of each field of COMPARED, and the bits of all fields together. */
export type Compared = { readonly pairs: number; readonly levels: Uint8Array; readonly bits: Float32Array };

/** How often records of one client come to each level, by field; the share of all pairs that are matches. */
export type Model = { readonly m: readonly (readonly number[])[]; readonly share: number; readonly fitted: boolean };

/** From so many pairs on the weights are fitted to the file. */
export const LEAST_PAIRS = 2000;
const ROUNDS = 60;
const STILL = 1e-4;
/** Pairs looked at, spread evenly. */
const SAMPLED = 200_000;
/** Matches below which a fit has seen too little, expected over the sample. */
const LEAST_MATCHES = 30;
/** Shipped chances count like so many matches. */
const WEIGHT_OF_SHIPPED = 20;
/** A fitted chance stays within this factor of the shipped one. */
const FACTOR = 3;

const FIELDS = COMPARED.length;
const shippedM = (): number[][] => COMPARED.map((field) => [...(SHIPPED[field] as Chances).m]);

/** The model that cartera comes with; `share`: of all pairs, matches. */
export function shippedModel(share: number): Model {
  return { m: shippedM(), share, fitted: false };
}

/**
 * Fits how often matches come to each level by expectation-maximisation over the compared pairs, u being known (Winkler 1988; splink does likewise). Falls
 * back to the shipped model where it does not settle, finds too few matches, or takes most pairs for matches. `all`: pairs that there could be.
 */
export function fitModel({ pairs, levels, bits }: Compared, all: number, share: number): Model {
  const start = shippedModel(share);
  if (pairs < LEAST_PAIRS) return start;
  const step = Math.max(1, Math.floor(pairs / SAMPLED));
  const scale = pairs / Math.ceil(pairs / step);
  let { m } = start;
  let prior = share;
  for (let round = 0; round < ROUNDS; round++) {
    const logs = m.map((of) => of.map((chance) => Math.log2(chance)));
    const seen = COMPARED.map(() => new Float64Array(LEVELS));
    let matches = 0;
    for (let pair = 0; pair < pairs; pair += step) {
      let sum = bits[pair] as number;
      for (let field = 0; field < FIELDS; field++) sum += (logs[field] as number[])[levels[pair * FIELDS + field] as number] as number;
      const chance = toProbability(prior, sum);
      if (chance < 1e-6) continue;
      matches += chance;
      for (let field = 0; field < FIELDS; field++) {
        const counts = seen[field] as Float64Array;
        const level = levels[pair * FIELDS + field] as number;
        counts[level] = (counts[level] as number) + chance;
      }
    }
    if (matches < LEAST_MATCHES || matches * scale > 0.9 * pairs) return start;
    const next = seen.map((counts, field) => guarded(counts, SHIPPED[COMPARED[field] as (typeof COMPARED)[number]].m));
    const moved = Math.max(...next.flatMap((of, field) => of.map((chance, level) => Math.abs(chance - ((m[field] as readonly number[])[level] as number)))));
    m = next;
    const nextPrior = Math.min(0.05, Math.max(share / 20, (matches * scale) / all));
    const settled = moved < STILL && Math.abs(Math.log(nextPrior / prior)) < 1e-3;
    prior = nextPrior;
    if (settled) return { m, share: prior, fitted: true };
  }
  return start;
}

/** Chances of one field from what was seen, never far from the shipped ones. */
function guarded(counts: Float64Array, shipped: readonly number[]): number[] {
  const levels = [SAME, NEAR, PART, UNSURE, DIFFERENT];
  const all = levels.reduce((sum, level) => sum + (counts[level] as number), 0);
  const chances = [1, 0, 0, 0, 0, 0];
  for (const level of levels) {
    const own = shipped[level] as number;
    const fitted = ((counts[level] as number) + WEIGHT_OF_SHIPPED * own) / (all + WEIGHT_OF_SHIPPED);
    chances[level] = Math.min(Math.max(fitted, own / FACTOR), Math.min(0.99, own * FACTOR));
  }
  return chances;
}

/** The probability of a match from the share of matches among all pairs and the sum of weights in bits. */
export function toProbability(share: number, bits: number): number {
  const odds = Math.log2(share / (1 - share)) + bits;
  return 1 / (1 + 2 ** -Math.max(-1000, Math.min(1000, odds)));
}

/** The sum of the weights of pair number `pair`, in bits: log2 (m / u) of every field that both records have. */
export function sumOf({ m }: Model, { levels, bits }: Compared, pair: number): number {
  let sum = bits[pair] as number;
  for (let field = 0; field < FIELDS; field++) sum += Math.log2((m[field] as readonly number[])[levels[pair * FIELDS + field] as number] as number);
  return sum;
}
