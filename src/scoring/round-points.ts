/** Points are shown with one decimal. */
const TENTHS = 10;
/** Sums of binary fractions are off by less than this. */
const SLACK = 1e-9;

type Raw = { readonly points: number; readonly ceiling: number };

/**
 * Points and ceilings of one decimal, so that those of the parts add up exactly to those of the whole and no part exceeds its ceiling: the largest
 * remainders are rounded up (Hamilton's method) until the rounded sum is reached, of points first those whose ceiling leaves them room.
 * @param raw Unrounded points and ceilings, points <= ceiling.
 * @example roundPoints([{ points: 1.25, ceiling: 5 }, { points: 1.25, ceiling: 5 }]) // 1.3 and 1.2 of 2.5
 */
export function roundPoints(raw: readonly Raw[]): { readonly parts: readonly Raw[]; readonly points: number; readonly ceiling: number } {
  const least = raw.map(({ ceiling }) => floorOf(ceiling));
  const points = apportion(
    raw.map((one) => one.points),
    raw.map((one) => floorOf(one.points)),
    (at) => (least[at] as number) > floorOf((raw[at] as Raw).points),
  );
  const ceilings = apportion(
    raw.map((one) => one.ceiling),
    least.map((tenths, at) => Math.max(tenths, points[at] as number)),
    () => true,
  );
  const add = (tenths: readonly number[]): number => tenths.reduce((sum, one) => sum + one, 0) / TENTHS;
  return {
    parts: raw.map((_, at) => ({ points: (points[at] as number) / TENTHS, ceiling: (ceilings[at] as number) / TENTHS })),
    points: add(points),
    ceiling: add(ceilings),
  };
}

/** Whole tenths that add up to the rounded sum: from `start` on, one more for the largest remainders, those that are `preferred` before all others. */
function apportion(values: readonly number[], start: readonly number[], preferred: (at: number) => boolean): number[] {
  const tenths = [...start];
  const whole = Math.floor(values.reduce((sum, value) => sum + value, 0) * TENTHS + 0.5 + SLACK);
  let left = whole - tenths.reduce((sum, one) => sum + one, 0);
  const remainder = (at: number): number => (values[at] as number) * TENTHS - (start[at] as number);
  const order = values
    .map((_, at) => at)
    .filter((at) => remainder(at) > SLACK)
    .sort((a, b) => Number(preferred(b)) - Number(preferred(a)) || rounded(remainder(b)) - rounded(remainder(a)) || a - b);
  for (const at of order) {
    if (left <= 0) break;
    tenths[at] = (tenths[at] as number) + 1;
    left--;
  }
  return tenths;
}

const floorOf = (points: number): number => Math.floor(points * TENTHS + SLACK);
/** Remainders that differ by what binary fractions are off are equal. */
const rounded = (remainder: number): number => Math.round(remainder / SLACK);
