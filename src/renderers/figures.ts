/**
 * Rounds parts so that what is printed adds up: each to `digits` decimals, their sum to the rounded sum, the largest remainders first
 * (largest-remainder method), or to `sum`, which must be a rounding of it.
 */
export function roundToSum(parts: readonly number[], digits: number, sum?: number): { readonly parts: readonly number[]; readonly total: number } {
  const scale = 10 ** digits;
  const exact = parts.map((part) => part * scale);
  const rounded = exact.map(Math.floor);
  const total = Math.round(sum === undefined ? exact.reduce((all, part) => all + part, 0) : sum * scale);
  let missing = total - rounded.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    rounded[index] = (rounded[index] as number) + 1;
    missing--;
  }
  return { parts: rounded.map((part) => part / scale), total: total / scale };
}

/** Each part as percent of their sum, one decimal, adding up to 100; zeros where there is nothing to share. */
export function sharesOf(parts: readonly number[]): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum === 0
    ? parts.map(() => 0)
    : roundToSum(
        parts.map((part) => (part / sum) * 100),
        1,
      ).parts;
}

/** A part of a whole as percent; 0 of nothing. */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);

/** How many decimals a column of amounts has: none where its largest is 1 000 or more, else two. */
export const digitsFor = (amounts: readonly number[]): 0 | 2 => (amounts.some((amount) => amount >= 1000) ? 0 : 2);
