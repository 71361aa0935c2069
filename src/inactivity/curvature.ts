const STEP = 1e-4;

/** Second derivatives of a function at a point by central differences of its slope: a symmetric matrix. */
export function secondDerivatives(slopeAt: (point: readonly number[]) => readonly number[], point: readonly number[]): number[][] {
  const rows = point.map((_, axis) => {
    const [after, before] = [STEP, -STEP].map((by) => slopeAt(point.map((x, i) => (i === axis ? x + by : x))));
    return point.map((__, i) => ((after?.[i] ?? Number.NaN) - (before?.[i] ?? Number.NaN)) / (2 * STEP));
  });
  return rows.map((row, i) => row.map((cell, j) => (cell + (rows[j]?.[i] ?? Number.NaN)) / 2));
}

/** The inverse of a symmetric positive definite matrix (Cholesky); null where it is none: a minimum that is flat, or no minimum. */
export function invert(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const lower: number[][] = matrix.map(() => new Array<number>(size).fill(0));
  const cell = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? Number.NaN;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = cell(matrix, i, j);
      for (let k = 0; k < j; k++) sum -= cell(lower, i, k) * cell(lower, j, k);
      if (i === j && !(sum > 0)) return null;
      (lower[i] as number[])[j] = i === j ? Math.sqrt(sum) : sum / cell(lower, j, j);
    }
  // Each column of the inverse: forward, then backward.
  const inverse: number[][] = matrix.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column++) {
    const half = new Array<number>(size).fill(0);
    for (let i = 0; i < size; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = 0; k < i; k++) sum -= cell(lower, i, k) * (half[k] as number);
      half[i] = sum / cell(lower, i, i);
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = half[i] as number;
      for (let k = i + 1; k < size; k++) sum -= cell(lower, k, i) * cell(inverse, k, column);
      (inverse[i] as number[])[column] = sum / cell(lower, i, i);
    }
  }
  return inverse;
}
