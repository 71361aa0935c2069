import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureConversion, wilsonInterval } from '../../src/portfolio/conversion.js';
import { analyse } from '../helpers/findings.js';
import { inputOf } from './measuring.js';

describe('interval of Wilson', () => {
  it.each([
    [12, 10_000, 0.069, 0.21],
    [2, 1000, 0.055, 0.726],
  ])('%i of %i: published, in per cent', (hits, of, low, high) => {
    const [least, most] = wilsonInterval(hits, of);
    expect([Math.round(least * 1e5) / 1e3, Math.round(most * 1e5) / 1e3]).toEqual([low, high]);
  });
  it('31 of 100: published', () => expect(wilsonInterval(31, 100).map((share) => Math.round(share * 1000) / 10)).toEqual([22.8, 40.6]));
  it.each([
    [0, 0, 0, 1],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('%i of %i', (hits, of, low, high) => {
    const [least, most] = wilsonInterval(hits, of);
    expect(least).toBeCloseTo(low, 4);
    expect(most).toBeCloseTo(high, 4);
  });
  it('holds the share, mirrors, and narrows with more clients', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, any) => {
        const hits = any % (of + 1);
        const [low, high] = wilsonInterval(hits, of);
        expect(low).toBeLessThanOrEqual(hits / of);
        expect(high).toBeGreaterThanOrEqual(hits / of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const [mirroredLow, mirroredHigh] = wilsonInterval(of - hits, of);
        expect(mirroredLow).toBeCloseTo(1 - high, 10);
        expect(mirroredHigh).toBeCloseTo(1 - low, 10);
        const [wideLow, wideHigh] = wilsonInterval(hits * 4, of * 4);
        expect(wideHigh - wideLow).toBeLessThan(high - low);
      }),
    );
  });
});

describe('conversion', () => {
  it('counts who is known to have bought or not; counter sales and the unknown stay out', () => {
    const input = inputOf([
      { buyer: true, state: 'current' },
      { buyer: true, state: 'unknown' },
      { state: 'probable' },
      { state: 'potential' },
      { state: 'unknown' },
      { buyer: true, counter: true },
      { buyer: true, disposition: 2 },
    ]);
    expect(measureConversion(input)).toMatchObject({ clients: 4, buyers: 2, rate: 0.5, byOwner: null, bySource: null });
  });
  it('abstains where nothing tells who bought', async () => {
    const { report } = await analyse('Cliente,Correo\nAna,a@x.pe\n');
    expect(report.portfolio.conversion).toBeNull();
    expect(report.portfolio.abstains.conversion).toBe('no-purchases');
  });
  it('by source and salesperson, the largest first, blanks left out', async () => {
    const rows = ['Ana;Web;Paz;5', 'Eva;Web;Paz;', 'Luz;web ;;', 'Sol;Feria;Ruiz;9', 'Mar;;Ruiz;'];
    const { report } = await analyse(`Cliente;Fuente;Vendedor;Venta acumulada\n${rows.join('\n')}\n`);
    expect(report.portfolio.conversion).toMatchObject({
      clients: 5,
      buyers: 2,
      bySource: [
        { name: 'Web', clients: 3, buyers: 1, rate: 0.333333 },
        { name: 'Feria', clients: 1, buyers: 1, rate: 1, high: 1 },
      ],
      byOwner: [
        { name: 'Paz', clients: 2, buyers: 1 },
        { name: 'Ruiz', clients: 2, buyers: 1 },
      ],
    });
  });
  it('the 12 buyers of 10 000 records', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `C${row},${row < 12 ? 100 : 0}`);
    const { report } = await analyse(`Cliente,Venta acumulada\n${rows.join('\n')}\n`);
    expect(report.portfolio.conversion).toMatchObject({ clients: 10_000, buyers: 12, rate: 0.0012, low: 0.000687, high: 0.002096 });
  });
});
