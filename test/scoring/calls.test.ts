import { describe, expect, it } from 'vitest';
import { listCalls } from '../../src/scoring/calls.js';
import { measureFunnel } from '../../src/scoring/measures.js';
import type { OverlapReport } from '../../src/scoring/score.js';
import { judgeFit } from '../../src/scoring/target.js';
import { AS_OF, portfolioOf, record, targetOf } from './target-helpers.js';

type Given = NonNullable<Parameters<typeof record>[1]>;
const client = (line: number, given: Given = {}) => [record(line, { lastContact: AS_OF - 10, contactType: 'Visita', ...given })];
const overlapOf = (...cases: readonly (readonly [line: number, standing: 'ours' | 'conflict'])[]): OverlapReport => ({
  file: 'nuestros.csv',
  clients: 3,
  new: 0,
  ours: 1,
  conflict: 0,
  cases: cases.map(([line, standing]) => ({ line, our: 2, standing, probability: 1, evidence: [] })),
});

describe('whom to call', () => {
  const clients = [
    client(2, { labels: { sector: 'Ferretería', tier: 'C' }, revenue: 900_0000 }),
    client(3, { labels: { sector: 'Ferretería', tier: 'A' }, revenue: 100_0050, lastSale: AS_OF - 3, email: true }),
    client(4, { phone: false, labels: { sector: 'Ferretería', tier: 'A' } }),
    client(5, { labels: { sector: 'Ferretería' }, lastContact: AS_OF - 900 }),
    client(6, { labels: { sector: 'Botica', tier: 'A' } }),
    client(7, { labels: { tier: 'A' }, revenue: 100_0050, lastContact: AS_OF - 5 }),
    client(8, { lastContact: AS_OF - 20 }),
    client(9, { lastContact: AS_OF - 20 }),
  ];
  const portfolio = portfolioOf(clients);
  const fit = judgeFit(portfolio, targetOf({ sector: { wanted: ['ferretería'] }, place: { excluded: ['CL'] } }));

  it('is the last step of the funnel: those with a proven relation, by value, last contact and line', () => {
    const calls = listCalls(portfolio, null);
    expect(calls.map(({ line }) => line)).toEqual([3, 7, 6, 2, 8, 9]);
    expect(calls).toHaveLength(measureFunnel(portfolio, 8, null).proven);
    expect(calls[0]).toEqual({
      profile: 1,
      line: 3,
      because: 'proven',
      relevance: null,
      missing: [],
      phone: true,
      email: true,
      lastContact: '2026-11-20',
      lastSale: '2026-11-27',
      revenue: 100.01,
    });
  });

  it('with a target those that fit it too, saying what is not known of them', () => {
    const partly = judgeFit(portfolio, targetOf({ sector: { wanted: ['ferretería'] }, tier: { wanted: ['A', 'C'] } }));
    const calls = listCalls(portfolio, partly);
    expect(calls.map(({ line, because, relevance, missing }) => [line, because, relevance, missing])).toEqual([
      [3, 'fits', 100, []],
      [7, 'fits', 100, ['sector']],
      [2, 'fits', 100, []],
    ]);
    expect(calls).toHaveLength(measureFunnel(portfolio, 8, partly.fits).fit ?? -1);
    expect(listCalls(portfolio, fit).map(({ line }) => line)).toEqual([3, 2]);
  });

  it('leaves out who is ours, by any of its rows, and keeps conflicts', () => {
    const twice = portfolioOf([[...client(2), ...client(4)], client(3), client(5)]);
    expect(listCalls(twice, null, overlapOf([4, 'ours'], [3, 'conflict'])).map(({ line }) => line)).toEqual([3, 5]);
  });

  it('counts a copied row once', () => {
    const copies = portfolioOf([[...client(2, { revenue: 50_0000 }), ...client(3, { revenue: 50_0000 }), ...client(4, { revenue: 25_0000 })]]);
    expect(listCalls(copies, null)[0]?.revenue).toBe(75);
  });
});
