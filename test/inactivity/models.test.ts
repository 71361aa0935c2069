import { describe, expect, it } from 'vitest';
import { findRefusal, fitNbd } from '../../src/inactivity/fit-nbd.js';
import { groupHistories, type History } from '../../src/inactivity/history.js';
import { expectedOfNew, expectedPurchases, likelihoodSlope, logLikelihood, type NbdName, probabilityAlive } from '../../src/inactivity/nbd.js';
import { drawClient, randomsOf } from './simulate.js';

const MODELS = ['bg-nbd', 'mbg-nbd'] as const;
const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const TRUE = { r: 0.8, alpha: 5, a: 0.9, b: 2.5 };

describe('the likelihood', () => {
  const histories: History[] = [
    { repeats: 0, recency: 0, age: 30 },
    { repeats: 2, recency: 30.43, age: 38.86 },
    { repeats: 10_000, recency: 500, age: 520 },
  ];

  it.each(MODELS)('%s: its slope is that of its differences', (model) => {
    const point = [0.4, 6, 0.8, 2.2].map(Math.log);
    const at = (by: readonly number[]) => {
      const [r = 0, alpha = 0, a = 0, b = 0] = point.map((x, i) => Math.exp(x + (by[i] ?? 0)));
      return likelihoodSlope(model, groupHistories(histories), { r, alpha, a, b });
    };
    for (const axis of [0, 1, 2, 3]) {
      const step = (by: number) => at(point.map((_, i) => (i === axis ? by : 0))).value;
      const slope = at([]).slope[axis] as number;
      expect(Math.abs((step(1e-5) - step(-1e-5)) / 2e-5 - slope) / Math.max(1, Math.abs(slope))).toBeLessThan(1e-4);
    }
  });

  it('of one client is that of the paper', () => {
    // BG/NBD of (x 0, T 30): (alpha / (alpha + T))^r B(a, b) / B(a, b); MBG/NBD: b / (a + b) of that, and a / (a + b) that it left at once.
    const group = groupHistories([{ repeats: 0, recency: 0, age: 30 }]);
    const still = (4.414 / 34.414) ** 0.243;
    expect(logLikelihood('bg-nbd', group, PUBLISHED)).toBeCloseTo(Math.log(still), 12);
    expect(logLikelihood('mbg-nbd', group, PUBLISHED)).toBeCloseTo(Math.log((2.426 * still + 0.793) / 3.219), 12);
  });

  it('counts equal histories as often as there are clients', () => {
    const four = [...histories, histories[1] as History];
    const sum = four.reduce((all, one) => all + logLikelihood('mbg-nbd', groupHistories([one]), PUBLISHED), 0);
    expect(groupHistories(four)).toMatchObject({ size: 3, clients: 4 });
    expect(logLikelihood('mbg-nbd', groupHistories(four), PUBLISHED)).toBeCloseTo(sum, 6);
  });

  it.each([{ r: 0 }, { alpha: -1 }, { a: Number.NaN }, { b: 0 }])('is no number with %j', (wrong) => {
    expect(logLikelihood('bg-nbd', groupHistories(histories), { ...PUBLISHED, ...wrong })).toBeNaN();
  });
});

describe('P(alive) and expected purchases', () => {
  it('of who bought once is 1 in BG/NBD, less in MBG/NBD, and falls with time', () => {
    let before = 1;
    for (const age of [1, 10, 100, 1e4, 1e7]) {
      expect(probabilityAlive('bg-nbd', PUBLISHED, 0, 0, age)).toBe(1);
      const alive = probabilityAlive('mbg-nbd', PUBLISHED, 0, 0, age);
      expect(alive).toBeLessThan(before);
      expect(alive).toBeGreaterThan(0);
      before = alive;
    }
  });

  it('is a probability for any history', () => {
    for (const model of MODELS)
      for (const repeats of [0, 1, 2, 50, 10_000])
        for (const age of [0.1, 52, 1e6])
          for (const recency of repeats === 0 ? [0] : [0.01 * age, age]) {
            const alive = probabilityAlive(model, PUBLISHED, repeats, recency, age);
            expect(alive).toBeGreaterThanOrEqual(0);
            expect(alive).toBeLessThanOrEqual(1);
            const expected = expectedPurchases(PUBLISHED, repeats, recency, age, 52, model);
            expect(Number.isFinite(expected) && expected >= 0, `${model} ${repeats} ${recency} ${age}: ${expected}`).toBe(true);
          }
  });

  it('1.226 purchases in 39 weeks (Fader, Hardie and Lee 2005), and no hole at a = 1', () => {
    expect(expectedPurchases(PUBLISHED, 2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
    for (const model of MODELS) {
      const [below, at, above] = [0.999, 1, 1.001].map((a) => expectedPurchases({ ...PUBLISHED, a }, 2, 30.43, 38.86, 39, model)) as [number, number, number];
      expect(at).toBeCloseTo((below + above) / 2, 6);
      const [newBelow, newAt, newAbove] = [0.999, 1, 1.001].map((a) => expectedOfNew({ ...PUBLISHED, a }, 39, model)) as [number, number, number];
      expect(newAt).toBeCloseTo((newBelow + newAbove) / 2, 6);
    }
  });

  it('begins at 0 and grows', () => {
    for (const model of MODELS) {
      const series = [0, 1, 10, 52, 500].map((weeks) => expectedOfNew(PUBLISHED, weeks, model));
      expect(series[0]).toBeCloseTo(0, 12);
      expect([...series].sort((x, y) => x - y)).toEqual(series);
    }
  });
});

/** Seeded clients of a model with ages between 20 and 80 weeks. */
function simulate(model: NbdName, clients: number, seed: number) {
  const random = randomsOf(seed);
  return Array.from({ length: clients }, () => drawClient(model, TRUE, 20 + 60 * random(), 40, random));
}

describe.each(MODELS)('%s on clients made by it', (model) => {
  const clients = simulate(model, 20_000, 11);
  const groups = groupHistories(clients.map(({ history }) => history));
  const fit = fitNbd(model, groups);

  it('finds the parameters within three standard errors', () => {
    expect(fit).toMatchObject({ converged: true, refused: null });
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(Math.abs((fit?.parameters[name] ?? 0) - TRUE[name]) / (fit?.errors?.[name] ?? 0), name).toBeLessThan(3);
      expect(fit?.errors?.[name], name).toBeLessThan(TRUE[name] / 4);
    }
    expect(fit?.logLikelihood).toBeGreaterThan(logLikelihood(model, groups, TRUE));
  });

  it('expects as many purchases as there are', () => {
    const late = clients.map(({ later }) => later);
    const mean = late.reduce((sum, x) => sum + x, 0) / late.length;
    const error = Math.sqrt(late.reduce((sum, x) => sum + (x - mean) ** 2, 0)) / late.length;
    const expected = clients.reduce((sum, { history: { repeats, recency, age } }) => sum + expectedPurchases(TRUE, repeats, recency, age, 40, model), 0);
    expect(Math.abs(expected / clients.length - mean)).toBeLessThan(3 * error);
    const repeats = clients.map(({ history }) => history.repeats);
    const ofNew = clients.reduce((sum, { history }) => sum + expectedOfNew(TRUE, history.age, model), 0) / clients.length;
    const spread = Math.sqrt(repeats.reduce((sum, x) => sum + (x - ofNew) ** 2, 0)) / clients.length;
    expect(Math.abs(repeats.reduce((sum, x) => sum + x, 0) / clients.length - ofNew)).toBeLessThan(3 * spread);
  });
});

describe('histories that carry no model', () => {
  const usual = simulate('mbg-nbd', 300, 3).map(({ history }) => history);
  const once = Array.from({ length: 200 }, (_, at): History => ({ repeats: 0, recency: 0, age: at / 7 }));

  it.each([
    ['nobody', [], 'few'],
    ['three clients', usual.slice(0, 3), 'few'],
    ['29 clients', usual.filter(({ repeats }) => repeats > 0).slice(0, 29), 'few'],
    ['nine that bought again', [...once, ...usual.filter(({ repeats }) => repeats > 0).slice(0, 9)], 'few'],
    ['everybody once', once, 'one-time'],
    ['all on one day', Array.from({ length: 200 }, () => ({ repeats: 0, recency: 0, age: 0 })), 'same-day'],
  ])('%s', (_, histories, refusal) => {
    expect(findRefusal(groupHistories(histories))).toBe(refusal);
    for (const model of MODELS) expect(fitNbd(model, groupHistories(histories))).toBeNull();
  });

  it.each([
    ['equal histories', Array.from({ length: 100 }, () => ({ repeats: 3, recency: 20, age: 30 }))],
    ['nobody ever leaves', Array.from({ length: 100 }, (_, at) => ({ repeats: 10 + (at % 3), recency: 30, age: 30 }))],
    ['two kinds', Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? { repeats: 50, recency: 50, age: 50 } : { repeats: 0, recency: 0, age: 50 }))],
  ])('%s: refused, with finite figures', (_, histories) => {
    for (const model of MODELS) {
      const fit = fitNbd(model, groupHistories(histories));
      expect(fit?.refused, model).toMatch(/^not-/);
      expect([...Object.values(fit?.parameters ?? {}), fit?.logLikelihood].every(Number.isFinite)).toBe(true);
    }
  });

  it.each([
    ['one with 10 000 purchases', [...usual, { repeats: 10_000, recency: 75, age: 76 }]],
    ['ages of two thousand years', [...usual, ...once.map((one) => ({ ...one, age: 1e5 }))]],
    ['ages of minutes', usual.map(({ repeats, recency, age }) => ({ repeats, recency: recency / 1e4, age: age / 1e4 }))],
  ])('%s: an end, and no figure that is none', (_, histories) => {
    for (const model of MODELS) {
      const fit = fitNbd(model, groupHistories(histories));
      expect(fit).not.toBeNull();
      expect([...Object.values(fit?.parameters ?? {}), fit?.logLikelihood].every(Number.isFinite)).toBe(true);
      if (fit?.errors) expect(Object.values(fit.errors).every((error) => Number.isFinite(error) && error > 0)).toBe(true);
      else expect(fit?.refused).toBe('not-identified');
    }
  });
});
