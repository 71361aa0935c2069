// Times how long the models of purchases take on made-up clients of known parameters: node bench/inactivity.mjs [--clients N] [--seed N]. Needs `npm run build`.
import { parseArgs } from 'node:util';
import { fitNbd } from '../dist/inactivity/fit-nbd.js';
import { groupHistories } from '../dist/inactivity/history.js';

const { values } = parseArgs({
  options: { clients: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '7' }, days: { type: 'string', default: '1000' } },
});
const [CLIENTS, DAYS] = [Number(values.clients), Number(values.days)];
if (![CLIENTS, DAYS].every((size) => Number.isSafeInteger(size) && size > 0)) throw new Error('--clients and --days must be whole numbers above 0');
const TRUE = { r: 0.6, alpha: 7, a: 0.9, b: 2.5 };

let state = Number(values.seed) >>> 0;
/** A number in [0, 1): mulberry32, as in generate.mjs. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** A gamma variate of scale one (Marsaglia and Tsang 2000). */
function gamma(shape) {
  if (shape < 1) return gamma(shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** One client of MBG/NBD in whole days: it may leave after every purchase, the first too. Purchases of one day are one. */
function makeHistory() {
  const age = 1 + Math.floor(DAYS * random());
  const rate = gamma(TRUE.r) / TRUE.alpha / 7;
  const [x, y] = [gamma(TRUE.a), gamma(TRUE.b)];
  const leaving = x / (x + y);
  let [day, last, repeats] = [0, 0, 0];
  while (random() >= leaving) {
    day -= Math.log(1 - random()) / rate;
    if (day > age) break;
    if (Math.floor(day) > last) repeats++;
    last = Math.floor(day);
  }
  return { repeats, recency: last / 7, age: age / 7 };
}

const clients = Array.from({ length: CLIENTS }, makeHistory);
/** What work made, and its seconds of wall time and of the processor. */
const timed = (work) => {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const made = work();
  const busy = process.cpuUsage(before);
  return [made, `${((performance.now() - begin) / 1000).toFixed(2)} s (${((busy.user + busy.system) / 1e6).toFixed(2)} s of processor)`];
};
const [groups, grouping] = timed(() => groupHistories(clients));
console.log(`${CLIENTS} clients, ${groups.size} different histories, grouped in ${grouping}`);
for (const name of ['mbg-nbd', 'bg-nbd']) {
  const [fit, took] = timed(() => fitNbd(name, groups));
  const { r, alpha, a, b } = fit.parameters;
  console.log(`${name}: ${took}, r ${r.toFixed(4)}, alpha ${alpha.toFixed(4)}, a ${a.toFixed(4)}, b ${b.toFixed(4)}, ${fit.refused ?? 'trusted'}`);
}
console.log(`made with r ${TRUE.r}, alpha ${TRUE.alpha}, a ${TRUE.a}, b ${TRUE.b}; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
