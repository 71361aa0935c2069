import { type Compared, DIFFERENT, NEAR, PART, SAME, UNSURE } from './levels.js';

/**
 * How often two records of one client (m) and of two clients (u) come to a level: same, near, part, unsure, different. Shipped for files with too few pairs to
 * fit them. The m are what the literature reports for typed-in registers (Winkler 1990; splink's guide); the u of `same` is a guess until values are counted.
 */
export type Chances = { readonly m: readonly number[]; readonly u: readonly number[] };

const of = (m: readonly number[], u: readonly number[]): Chances => ({ m: [1, ...m], u: [1, ...u] });

export const SHIPPED: Readonly<Record<Compared, Chances>> = {
  taxId: of([0.86, 0.07, 0.02, 0.001, 0.05], [1e-4, 3e-4, 1e-4, 1, 1]),
  name: of([0.66, 0.16, 0.1, 0.04, 0.04], [1e-3, 3e-3, 3e-3, 0.02, 0.97]),
  company: of([0.66, 0.14, 0.12, 0.04, 0.04], [1e-3, 3e-3, 3e-3, 0.02, 0.97]),
  email: of([0.74, 0.06, 0.04, 0.001, 0.16], [1e-4, 1e-4, 5e-4, 1, 1]),
  phone: of([0.74, 0.05, 0.02, 0.001, 0.19], [1e-4, 4e-4, 2e-4, 1, 1]),
  birth: of([0.85, 0.09, 0.02, 0.001, 0.04], [1e-4, 4e-3, 0.02, 1, 0.97]),
  address: of([0.55, 0.18, 0.12, 0.001, 0.15], [1e-4, 5e-4, 4e-3, 1, 0.99]),
  place: of([0.8, 0.06, 0.07, 0.001, 0.07], [0.05, 0.01, 0.2, 1, 0.75]),
  postalCode: of([0.82, 0.08, 0.02, 0.001, 0.08], [0.01, 0.02, 0.02, 1, 0.95]),
};

/** No agreement says more than so many bits. */
export const MOST_BITS = 22;

/** Bits that a name takes off what its shared words say: an agreement that is not complete meets by chance more often. */
export const NAME_LOSS: Readonly<Record<number, number>> = { [SAME]: 0, [NEAR]: 2, [PART]: 2, [UNSURE]: 6, [DIFFERENT]: 0 };
