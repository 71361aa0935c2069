import { describe, expect, it } from 'vitest';
import { expectedSpending, fitGammaGamma, spendingLikelihood, spendingSlope } from '../../src/inactivity/gamma-gamma.js';
import { expectedPurchases } from '../../src/inactivity/nbd.js';
import { expectedValue, readSpendings } from '../../src/inactivity/spending.js';
import { drawGamma, randomsOf } from './simulate.js';

const TRUE = { p: 6, q: 4, v: 15 };

/** Seeded clients of the model with one to twelve repeat purchases. */
function simulate(clients: number, seed: number) {
  const random = randomsOf(seed);
  return Array.from({ length: clients }, () => {
    const repeats = 1 + Math.floor(12 * random());
    const scale = drawGamma(random, TRUE.q) / TRUE.v;
    const total = Array.from({ length: repeats }, () => drawGamma(random, TRUE.p) / scale).reduce((sum, x) => sum + x, 0);
    return { repeats, mean: total / repeats };
  });
}

describe('Gamma-Gamma', () => {
  const spendings = simulate(5_000, 9);
  const fit = fitGammaGamma(spendings);

  it('finds the parameters within three standard errors, and that number and amount hang together in nothing', () => {
    expect(fit).toMatchObject({ converged: true, refused: null, clients: 5_000 });
    for (const name of ['p', 'q', 'v'] as const) expect(Math.abs((fit?.parameters[name] ?? 0) - TRUE[name]) / (fit?.errors?.[name] ?? 0), name).toBeLessThan(3);
    expect(Math.abs(fit?.correlation ?? 1)).toBeLessThan(0.05);
    expect(fit?.logLikelihood).toBeGreaterThan(spendingLikelihood(spendings, TRUE));
  });

  it('finds the same in another currency', () => {
    const other = fitGammaGamma(spendings.map(({ repeats, mean }) => ({ repeats, mean: mean * 10_000 })));
    expect(other?.parameters.p).toBeCloseTo(fit?.parameters.p ?? 0, 4);
    expect((other?.parameters.v ?? 0) / 10_000).toBeCloseTo(fit?.parameters.v ?? 0, 3);
  });

  it('has the slope of its differences', () => {
    const few = spendings.slice(0, 20);
    const at = (by: readonly number[]) => ({ p: 6 * Math.exp(by[0] ?? 0), q: 4 * Math.exp(by[1] ?? 0), v: 15 * Math.exp(by[2] ?? 0) });
    for (const axis of [0, 1, 2]) {
      const step = (by: number) => spendingLikelihood(few, at([0, 1, 2].map((i) => (i === axis ? by : 0))));
      expect((step(1e-5) - step(-1e-5)) / 2e-5).toBeCloseTo(spendingSlope(few, TRUE).slope[axis] as number, 4);
    }
  });

  it('says when number and amount hang together', () => {
    expect(fitGammaGamma(spendings.map(({ repeats, mean }) => ({ repeats, mean: mean + 20 * repeats })))?.correlation).toBeGreaterThan(0.7);
  });

  it('needs ten clients, and amounts that differ', () => {
    expect(fitGammaGamma(spendings.slice(0, 9))).toBeNull();
    expect(fitGammaGamma(spendings.slice(0, 10))).not.toBeNull();
    expect(fitGammaGamma(Array.from({ length: 50 }, () => ({ repeats: 0, mean: 0 })))).toBeNull();
    const equal = fitGammaGamma(Array.from({ length: 50 }, () => ({ repeats: 3, mean: 12.3 })));
    expect(equal).toMatchObject({ correlation: null, errors: null, refused: 'not-identified' });
    expect(Object.values(equal?.parameters ?? {}).every(Number.isFinite)).toBe(true);
  });
});

describe('what clients spend', () => {
  it('is read day by day, without the first', () => {
    const sales = [
      [1, 5, 100],
      [0, 9, 30],
      [0, 3, 99],
      [0, 9, 20],
      [0, 12, 40],
      [0, 15, -40],
      [0, 16, 10],
      [0, 16, -90],
      [2, 1, 7],
      [2, 1, 8],
    ] as const;
    const log = {
      size: sales.length,
      client: Uint32Array.from(sales, ([client]) => client),
      day: Int32Array.from(sales, ([, day]) => day),
      amount: Float64Array.from(sales, ([, , amount]) => amount),
    };
    expect(readSpendings(log, 4)).toEqual([
      { repeats: 2, mean: 45 },
      { repeats: 0, mean: 0 },
      { repeats: 0, mean: 0 },
      { repeats: 0, mean: 0 },
    ]);
  });

  it('next year is purchases times amount; unknown where the model is refused', () => {
    const model = { name: 'mbg-nbd', parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 } } as const;
    const [history, own] = [
      { repeats: 2, recency: 30.43, age: 38.86 },
      { repeats: 2, mean: 22 },
    ];
    const value = expectedValue(model, { parameters: TRUE, refused: null }, history, own, 52);
    expect(value).toBeCloseTo(expectedPurchases(model.parameters, 2, 30.43, 38.86, 52, 'mbg-nbd') * expectedSpending(TRUE, 2, 22), 10);
    expect(expectedSpending(TRUE, 2, 22)).toBeCloseTo((6 * (15 + 44)) / 15, 12);
    expect(expectedSpending(TRUE, 0, 0)).toBeCloseTo(30, 12);
    expect(expectedValue(model, { parameters: TRUE, refused: 'no-mean' }, history, own, 52)).toBeNull();
  });
});
