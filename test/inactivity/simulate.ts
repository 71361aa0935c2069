import type { History } from '../../src/inactivity/history.js';
import type { NbdName, NbdParameters } from '../../src/inactivity/nbd.js';

/** Numbers from 0 to 1 of a seed (mulberry32, public domain). */
export function randomsOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A gamma variate of scale one (Marsaglia and Tsang 2000). */
export function drawGamma(random: () => number, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** A client of one of the models: its history at `age`, and its purchases in the `ahead` weeks after. */
export function drawClient(
  model: NbdName,
  { r, alpha, a, b }: NbdParameters,
  age: number,
  ahead: number,
  random: () => number,
): { history: History; later: number } {
  const rate = drawGamma(random, r) / alpha;
  const [x, y] = [drawGamma(random, a), drawGamma(random, b)];
  const leaving = x / (x + y);
  let [time, recency, repeats, later] = [0, 0, 0, 0];
  let stays = model === 'bg-nbd' || random() >= leaving;
  while (stays) {
    time -= Math.log(1 - random()) / rate;
    if (time > age + ahead) break;
    if (time <= age) [repeats, recency] = [repeats + 1, time];
    else later++;
    stays = random() >= leaving;
  }
  return { history: { repeats, recency, age }, later };
}
