/**
 * How unevenly amounts are spread. Unrounded; hhi 0..10 000, effective = how many equal ones would weigh the same, gini 0..1,
 * top20Share 0..1.
 */
export type Concentration = { readonly hhi: number; readonly effective: number; readonly gini: number; readonly top20Share: number };

/**
 * Concentration of amounts of zero and more, sorted ascending; null where their sum is zero.
 *
 * hhi = sum of (100 x share)^2 (US merger guidelines 2023); effective = 10 000 / hhi (Adelman 1969); gini = 2 x sum of rank x amount /
 * (n x total) - (n + 1) / n (Gini 1912, in its rank form); top-20 % share = the share of the largest n / 5 of them, to the nearest whole
 * number, one at least. Zeros weigh in gini and top-20 % share alone.
 *
 * @example concentrationOf(Float64Array.of(10, 20, 30, 40)) // hhi 3 000, effective 3.33, gini 0.25, top20Share 0.4
 */
export function concentrationOf(ascending: Float64Array): Concentration | null {
  const size = ascending.length;
  const total = sumOf(ascending);
  if (total <= 0) return null;
  let squares = 0;
  let ranked = 0;
  for (let at = 0; at < size; at++) {
    const share = (ascending[at] as number) / total;
    squares += share * share;
    ranked += (at + 1) * share;
  }
  const hhi = squares * 10_000;
  return {
    hhi,
    effective: 10_000 / hhi,
    gini: (2 * ranked) / size - (size + 1) / size,
    top20Share: sumOfLargest(ascending, Math.max(1, Math.round(size / 5))) / total,
  };
}

/** The sum of all amounts. */
export function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < amounts.length; at++) sum += amounts[at] as number;
  return sum;
}

/** The sum of the `count` largest of amounts sorted ascending. */
export function sumOfLargest(ascending: Float64Array, count: number): number {
  return sumOf(ascending.subarray(Math.max(0, ascending.length - count)));
}
