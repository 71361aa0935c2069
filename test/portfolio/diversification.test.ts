import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diversification, measureDiversification } from '../../src/portfolio/diversification.js';
import { type Given, inputOf, monthly, type Sold } from './measuring.js';

const JAN_2024 = 2024 * 12;
const SECTORS: Given[] = [{ sector: 'Construcción' }, { sector: 'Minería' }];
const measure = (clients: readonly Given[], sales: readonly Sold[]) => measureDiversification(inputOf(clients, { sales }));
const found = (result: ReturnType<typeof measure>): Diversification => {
  if (typeof result === 'string') throw new Error(result);
  return result;
};

describe('segments that move together, or not', () => {
  it('needs sales, 24 complete months and two segments', () => {
    expect(measureDiversification(inputOf(SECTORS))).toBe('no-sales');
    expect(
      measure(
        SECTORS,
        monthly(JAN_2024, 23, 2, () => 5),
      ),
    ).toBe('too-short');
    expect(
      measure(
        SECTORS,
        monthly(JAN_2024, 24, 2, () => 5),
      ),
    ).toMatchObject({ by: 'sector', months: 24, from: '2024-01', to: '2025-12' });
    expect(
      measure(
        [{ sector: 'A' }, { sector: 'A' }],
        monthly(JAN_2024, 24, 2, () => 5),
      ),
    ).toBe('few-segments');
  });
  it('against each other: the sum does not vary', () => {
    const result = found(
      measure(
        SECTORS,
        monthly(JAN_2024, 24, 2, (client, at) => (at % 2 === client ? 150 : 50)),
      ),
    );
    expect(result.pairs).toEqual([{ a: 'Construcción', b: 'Minería', correlation: -1 }]);
    expect(result.compensating).toEqual(result.pairs);
    expect(result).toMatchObject({ variation: 0, varianceRatio: 0 });
    expect(result.variationTogether).toBeCloseTo(0.510754, 6);
  });
  it('with each other: nothing is gained', () => {
    const result = found(
      measure(
        SECTORS,
        monthly(JAN_2024, 24, 2, (_, at) => 100 + at),
      ),
    );
    expect(result.pairs[0]?.correlation).toBeCloseTo(1, 6);
    expect(result.compensating).toEqual([]);
    expect(result.varianceRatio).toBeCloseTo(2, 6);
    expect(result.variation).toBeCloseTo(result.variationTogether, 6);
  });
  it('a segment that never varies has no correlation', () => {
    const result = found(
      measure(
        SECTORS,
        monthly(JAN_2024, 24, 2, (client, at) => (client === 0 ? 100 : 100 + at)),
      ),
    );
    expect(result.pairs[0]?.correlation).toBeNull();
    expect(result.segments.find(({ label }) => label === 'Construcción')?.variation).toBe(0);
    expect(
      found(
        measure(
          SECTORS,
          monthly(JAN_2024, 24, 2, () => 5),
        ),
      ).varianceRatio,
    ).toBeNull();
  });
  it('the tiers, where the sector knows less than half of the revenue', () => {
    const clients: Given[] = [{ sector: 'A', tier: 'A' }, { sector: 'B', tier: 'B' }, { tier: 'A' }];
    const amounts = (rest: number) => monthly(JAN_2024, 24, 3, (client) => (client === 2 ? rest : 10));
    expect(measure(clients, amounts(20))).toMatchObject({ by: 'sector', segments: [{ share: 0.25 }, { share: 0.25 }] });
    expect(measure(clients, amounts(21))).toMatchObject({ by: 'tier', segments: [{ label: 'A' }, { label: 'B' }] });
  });
  it('at most eight segments; the others weigh in the sum alone', () => {
    const clients = Array.from({ length: 10 }, (_, at) => ({ sector: `S${at}` }));
    const result = found(
      measure(
        clients,
        monthly(JAN_2024, 24, 10, (client, at) => 100 - client + (at % 2)),
      ),
    );
    expect(result.segments.map(({ label }) => label)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
    expect(result.pairs).toHaveLength(28);
  });
  it('counter sales and parts of months stay out', () => {
    const clients: Given[] = [...SECTORS, { sector: 'Minería', counter: true }];
    const sales: Sold[] = [...monthly(JAN_2024, 24, 3, (client) => (client === 2 ? 5000 : 10)), [0, '2026-01-03', 99_999]];
    expect(found(measure(clients, sales)).segments.map(({ share }) => share)).toEqual([0.5, 0.5]);
  });
  it('the whole never varies more than its parts together', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })), { minLength: 24, maxLength: 30 }), (list) => {
        const result = found(
          measure(
            SECTORS,
            monthly(JAN_2024, list.length, 2, (client, at) => list[at]?.[client] ?? 0),
          ),
        );
        expect(result.variation).toBeLessThanOrEqual(result.variationTogether + 1e-6);
        expect(Math.abs(result.pairs[0]?.correlation ?? 0)).toBeLessThanOrEqual(1.000001);
        if (result.varianceRatio !== null) expect(result.varianceRatio).toBeLessThanOrEqual(2.000001);
      }),
      { numRuns: 40 },
    );
  });
});
