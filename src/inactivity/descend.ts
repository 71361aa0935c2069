/** A function's value at a point, and its slope along every axis. */
export type Sloped = { readonly value: number; readonly slope: readonly number[] };

/** Where a search ended; `converged`: the slope is as good as level there. */
export type Descent = { readonly point: readonly number[]; readonly value: number; readonly converged: boolean; readonly evaluations: number };

/** A slope below which a point is a minimum, and one that will do where rounding hides what is left of it. */
const LEVEL = 1e-7;
const NEARLY_LEVEL = 1e-5;
/** Longest first step along an axis. */
const LONGEST = 2;
const MOST_ROUNDS = 200;
const MOST_EVALUATIONS = 300;
/** A fall smaller than that part of the value is lost in rounding. */
const ROUNDING = 1e-13;
/** How much of the promised fall a step must bring, and how much of the slope may be left (Nocedal and Wright 2006, 3.6). */
const FALL = 1e-4;
const LEFT = 0.9;

/**
 * The nearest minimum of a function with slopes: the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006, chapter 6).
 * @param f scaled so that its curvature is near one: the limits of the slope are absolute; a value that is no number counts as infinite
 */
export function descend(f: (point: readonly number[]) => Sloped, start: readonly number[]): Descent {
  let evaluations = 0;
  const at = (point: readonly number[]): Sloped => {
    evaluations++;
    const { value, slope } = f(point);
    return { value: Number.isNaN(value) || slope.some(Number.isNaN) ? Number.POSITIVE_INFINITY : value, slope };
  };
  let point = start;
  let here = at(point);
  let inverse: readonly (readonly number[])[] | null = null;
  const end = (converged: boolean): Descent => ({ point, value: here.value, converged, evaluations });
  for (let round = 0; round < MOST_ROUNDS && evaluations < MOST_EVALUATIONS && Number.isFinite(here.value); round++) {
    if (steepest(here.slope) < LEVEL) return end(true);
    const known = inverse;
    const newton = here.slope.map((along, i) => -(known === null ? along : dot(known[i] ?? [], here.slope)));
    const direction = dot(newton, here.slope) < 0 ? newton : here.slope.map((along) => -along);
    const isLost = -dot(direction, here.slope) < ROUNDING * (1 + Math.abs(here.value));
    const found = isLost ? null : walk(at, point, here, direction);
    if (found === null) {
      if (inverse === null || steepest(here.slope) < NEARLY_LEVEL) return end(steepest(here.slope) < NEARLY_LEVEL);
      // What was learnt of the curvature leads nowhere: begun anew from here.
      inverse = null;
      continue;
    }
    const step = found.point.map((x, i) => x - (point[i] as number));
    const turn = found.there.slope.map((along, i) => along - (here.slope[i] as number));
    inverse = learn(inverse, step, turn);
    point = found.point;
    here = found.there;
  }
  return end(Number.isFinite(here.value) && steepest(here.slope) < NEARLY_LEVEL);
}

/** A step that falls enough and leaves less of the slope: found by doubling and halving; null where there is none. */
function walk(
  at: (point: readonly number[]) => Sloped,
  point: readonly number[],
  here: Sloped,
  direction: readonly number[],
): { readonly point: readonly number[]; readonly there: Sloped } | null {
  const promised = dot(direction, here.slope);
  let length = Math.min(1, LONGEST / steepest(direction));
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  let fallen: { readonly point: readonly number[]; readonly there: Sloped } | null = null;
  for (let tries = 0; tries < 25; tries++) {
    const next = point.map((x, i) => x + length * (direction[i] as number));
    const there = at(next);
    if (!(there.value <= here.value + FALL * length * promised)) high = length;
    else {
      fallen = { point: next, there };
      if (dot(direction, there.slope) >= LEFT * promised) return fallen;
      low = length;
    }
    length = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
    if (fallen !== null && high - low < 1e-3 * low) break;
  }
  return fallen;
}

/** The inverse of the curvature, mended by what a step has shown of it. */
function learn(inverse: readonly (readonly number[])[] | null, step: readonly number[], turn: readonly number[]): readonly (readonly number[])[] | null {
  const along = dot(step, turn);
  if (!(along > 1e-14 * Math.sqrt(dot(step, step) * dot(turn, turn)))) return inverse;
  const before = inverse ?? step.map((_, i) => step.map((__, j) => (i === j ? along / dot(turn, turn) : 0)));
  const turned = before.map((row) => dot(row, turn));
  const weight = (1 + dot(turn, turned) / along) / along;
  return before.map((row, i) =>
    row.map((cell, j) => {
      const [si, sj] = [step[i] as number, step[j] as number];
      return cell + weight * si * sj - ((turned[i] as number) * sj + si * (turned[j] as number)) / along;
    }),
  );
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function steepest(slope: readonly number[]): number {
  return slope.reduce((most, along) => Math.max(most, Math.abs(along)), 0);
}
