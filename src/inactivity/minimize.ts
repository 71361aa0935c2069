/** Where a search ended: the point, its value, and whether the simplex shrank to nothing there. */
export type Minimum = { readonly point: readonly number[]; readonly value: number; readonly converged: boolean; readonly evaluations: number };

export type MinimizeOptions = {
  /** Length of the first steps. */
  readonly step?: number;
  /** Differences of value and of every coordinate below which the simplex is a point. */
  readonly tolerance?: number;
  readonly mostEvaluations?: number;
};

type Vertex = { readonly point: readonly number[]; readonly value: number };

/**
 * The nearest minimum of a function of several variables without derivatives (Nelder and Mead 1965), begun anew around what it finds until that helps no more: a
 * simplex that has fallen flat stands still where there is no minimum. A value that is no number counts as infinite.
 */
export function minimize(f: (point: readonly number[]) => number, start: readonly number[], options: MinimizeOptions = {}): Minimum {
  const { step = 0.5, tolerance = 1e-9, mostEvaluations = 4000 } = options;
  let evaluations = 0;
  const at = (point: readonly number[]): Vertex => {
    evaluations++;
    const value = f(point);
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let best = at(start);
  let length = step;
  for (let round = 0; round < 8; round++) {
    const { vertex, settled } = descend(at, best, length, tolerance, () => evaluations < mostEvaluations);
    const gain = best.value - vertex.value;
    best = vertex;
    if (!settled) return { ...best, converged: false, evaluations };
    if (round > 0 && gain <= tolerance * (1 + Math.abs(best.value))) return { ...best, converged: Number.isFinite(best.value), evaluations };
    length = step / 4;
  }
  return { ...best, converged: false, evaluations };
}

function descend(
  at: (point: readonly number[]) => Vertex,
  start: Vertex,
  step: number,
  tolerance: number,
  mayGoOn: () => boolean,
): { readonly vertex: Vertex; readonly settled: boolean } {
  const size = start.point.length;
  let simplex: Vertex[] = [start, ...start.point.map((_, axis) => at(start.point.map((x, i) => (i === axis ? x + step : x))))];
  while (mayGoOn()) {
    simplex.sort((a, b) => a.value - b.value);
    const [first, last] = [simplex[0] as Vertex, simplex[size] as Vertex];
    const second = simplex[size - 1] as Vertex;
    if (isPoint(simplex, tolerance)) return { vertex: first, settled: true };
    const middle = first.point.map((_, i) => simplex.slice(0, size).reduce((sum, { point }) => sum + (point[i] as number), 0) / size);
    const along = (by: number): Vertex => at(middle.map((x, i) => x + by * ((last.point[i] as number) - x)));
    const mirrored = along(-1);
    if (mirrored.value < first.value) {
      const further = along(-2);
      simplex[size] = further.value < mirrored.value ? further : mirrored;
    } else if (mirrored.value < second.value) simplex[size] = mirrored;
    else {
      const nearer = mirrored.value < last.value ? along(-0.5) : along(0.5);
      if (nearer.value < Math.min(last.value, mirrored.value)) simplex[size] = nearer;
      else simplex = [first, ...simplex.slice(1).map(({ point }) => at(point.map((x, i) => ((first.point[i] as number) + x) / 2)))];
    }
  }
  simplex.sort((a, b) => a.value - b.value);
  return { vertex: simplex[0] as Vertex, settled: false };
}

function isPoint(simplex: readonly Vertex[], tolerance: number): boolean {
  const first = simplex[0] as Vertex;
  const last = simplex.at(-1) as Vertex;
  if (!(last.value - first.value <= tolerance * (1 + Math.abs(first.value)))) return false;
  return simplex.every(({ point }) => point.every((x, i) => Math.abs(x - (first.point[i] as number)) <= 1e-6 * (1 + Math.abs(x))));
}
