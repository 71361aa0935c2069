import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitNbd } from '../../src/inactivity/fit-nbd.js';
import { expectedSpending, fitGammaGamma } from '../../src/inactivity/gamma-gamma.js';
import { groupHistories, type History } from '../../src/inactivity/history.js';
import { expectedPurchases, probabilityAlive } from '../../src/inactivity/nbd.js';

const DATA = process.env.CARTERA_REFERENCE_DATA;

/** x, t_x, T of the papers' 2 357 customers, calibrated on 39 weeks. */
function summary(): History[] {
  const lines = readFileSync(join(DATA ?? '', 'cdnow/cdnow_customers_summary.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [, repeats, recency, age] = line.split(',').map(Number);
    return { repeats: repeats as number, recency: recency as number, age: age as number };
  });
}

/** The same customers from their purchases, and whether they bought in the 39 weeks that follow. */
function histories(): { readonly history: History; readonly again: boolean }[] {
  const lines = readFileSync(join(DATA ?? '', 'cdnow/CDNOW_sample.txt'), 'utf8')
    .trim()
    .split('\n');
  const dayOf = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000;
  const end = dayOf('19970930');
  const days = new Map<string, Set<number>>();
  for (const line of lines) {
    const [, id = '', date = ''] = line.trim().split(/\s+/);
    days.set(id, (days.get(id) ?? new Set()).add(dayOf(date)));
  }
  return [...days.values()].map((own) => {
    const before = [...own].filter((day) => day <= end).sort((a, b) => a - b);
    const [first = end] = before;
    const history = { repeats: before.length - 1, recency: ((before.at(-1) ?? first) - first) / 7, age: (end - first) / 7 };
    return { history, again: before.length < own.size };
  });
}

describe.skipIf(DATA === undefined)('CDNOW, as published (CARTERA_REFERENCE_DATA)', () => {
  it('BG/NBD: Fader, Hardie and Lee (2005)', () => {
    const fit = fitNbd('bg-nbd', groupHistories(summary()));
    const { r, alpha, a, b } = fit?.parameters ?? { r: 0, alpha: 0, a: 0, b: 0 };
    for (const [got, published] of [
      [r, 0.2425945],
      [alpha, 4.4136019],
      [a, 0.7929199],
      [b, 2.4258881],
    ] as const)
      expect(Math.abs(got / published - 1)).toBeLessThan(0.005);
    expect(fit?.logLikelihood).toBeCloseTo(-9582.43, 1);
    expect(fit).toMatchObject({ converged: true, refused: null });
    expect(expectedPurchases({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
  });

  it('MBG/NBD: the figures of lifetimes', () => {
    const fit = fitNbd('mbg-nbd', groupHistories(summary()));
    const { r, alpha, a, b } = fit?.parameters ?? { r: 0, alpha: 0, a: 0, b: 0 };
    for (const [got, published] of [
      [r, 0.525],
      [alpha, 6.183],
      [a, 0.891],
      [b, 1.614],
    ] as const)
      expect(Math.abs(got / published - 1)).toBeLessThan(0.005);
    expect(fit?.logLikelihood).toBeCloseTo(-9582.13, 1);
    if (fit === null) return;
    const alive = [
      [0, 0, 38.8571, 0.3897],
      [1, 1.7143, 38.8571, 0.171],
      [2, 30.4286, 38.8571, 0.7061],
      [7, 29.4286, 38.8571, 0.6227],
    ] as const;
    for (const [x, recency, age, published] of alive) expect(probabilityAlive('mbg-nbd', fit.parameters, x, recency, age)).toBeCloseTo(published, 3);
  });

  it('who buys again in weeks 40 to 78: the share that each method gets right', () => {
    const clients = histories();
    const groups = groupHistories(clients.map(({ history }) => history));
    const right = (buysAgain: (history: History, at: number) => boolean): number =>
      Math.round((clients.filter(({ history, again }, at) => buysAgain(history, at) === again).length / clients.length) * 1000) / 1000;
    expect(right(() => false)).toBe(0.71);
    expect(right(({ recency, age }) => age - recency <= 26)).toBe(0.771);
    for (const [name, share] of [
      ['mbg-nbd', 0.775],
      ['bg-nbd', 0.339],
    ] as const) {
      const fit = fitNbd(name, groups);
      if (fit === null) throw new Error(name);
      expect(
        right(({ repeats, recency, age }) => probabilityAlive(name, fit.parameters, repeats, recency, age) >= 0.5),
        name,
      ).toBe(share);
    }
  });

  it('Gamma-Gamma: CLVTools', () => {
    const lines = readFileSync(join(DATA ?? '', 'cdnow/CDNOW_sample.txt'), 'utf8')
      .trim()
      .split('\n');
    const days = new Map<string, Map<string, number>>();
    for (const line of lines) {
      const [, id = '', date = '', , amount = ''] = line.trim().split(/\s+/);
      if (date > '19970930') continue;
      const own = days.get(id) ?? new Map<string, number>();
      days.set(id, own.set(date, (own.get(date) ?? 0) + Number(amount)));
    }
    const spendings = [...days.values()].map((own) => {
      const repeats = [...own].sort(([x], [y]) => (x < y ? -1 : 1)).slice(1);
      return { repeats: repeats.length, mean: repeats.length === 0 ? 0 : repeats.reduce((sum, [, amount]) => sum + amount, 0) / repeats.length };
    });
    const fit = fitGammaGamma(spendings);
    expect(fit?.clients).toBe(946);
    expect(fit?.parameters.p).toBeCloseTo(6.25, 1);
    expect(fit?.parameters.q).toBeCloseTo(3.74, 1);
    expect(fit?.parameters.v).toBeCloseTo(15.44, 0);
    expect(fit?.logLikelihood).toBeCloseTo(-4055.92, 1);
    if (fit === null) return;
    const first = spendings.slice(0, 6).map(({ repeats, mean }) => Math.round(expectedSpending(fit.parameters, repeats, mean) * 100) / 100);
    expect(first).toEqual([24.65, 18.91, 35.17, 35.17, 35.17, 71.46]);
  });
});
