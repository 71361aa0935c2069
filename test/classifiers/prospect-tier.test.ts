import { describe, expect, it } from 'vitest';
import { analyse } from '../helpers/findings.js';

const HEADER = 'Nombre completo,Fecha de última compra,Monto esperado,Ventas\n';
const tiers = async (rows: string, told = {}) => {
  const { report } = await analyse(HEADER + rows, told);
  return report.classifications.prospectTier.map(({ clients }) => clients);
};

describe('tiers of who has not bought, by expected revenue', () => {
  it('counts prospects alone', async () => {
    expect(await tiers('Ana,,80,\nEva,,15,\nLuis,,5,\nSol,01/10/2026,9000,100\nPaz,,,\nRuth,,0,\n')).toEqual([1, 1, 1, 3]);
  });
  it('takes the limits of the method', async () => {
    const config = { 'tier.method': 'amounts', 'tier.amounts.a': 80, 'tier.amounts.b': 10 } as const;
    const { report } = await analyse(`${HEADER}Ana,,80,\nEva,,79.99,\nLuis,,10,\nSol,,9.99,\n`, { config });
    expect(report.classifications.prospectTier.map(({ clients }) => clients)).toEqual([1, 2, 1, 0]);
    expect(report.rules).toMatchObject({ tier: { method: 'amounts', a: 80, b: 10 }, prospectTier: { least: { A: 80, B: 10 } } });
  });
  it('without the column nobody has one, and the classification covers nothing', async () => {
    const { report } = await analyse('Nombre completo,Ventas\nAna,5\n');
    expect(report.coverage.prospectTier).toBe(0);
    expect(report.rules.prospectTier).toEqual({ least: { A: null, B: null } });
  });
});

describe('currencies of what is expected', () => {
  const mixed = 'Ana,,S/ 80,\nEva,,S/ 15,\nLuis,,US$ 100,\nSol,,S/ 5,\n';
  it('another one stays out, with a warning', async () => {
    expect(await tiers(mixed)).toEqual([1, 1, 1, 1]);
    const { report } = await analyse(HEADER + mixed);
    expect(report.issues.byField['other-currency']).toEqual({ expectedRevenue: 1 });
    expect(report.summary).toMatchObject({ currency: 'PEN', otherCurrencies: [] });
  });
  it('a rate brings it in', async () => expect(await tiers(mixed, { flags: { rates: ['USD=3.75'] } })).toEqual([2, 0, 2, 0]));
  it('the currency of a buyer is that of the revenue', async () => {
    const { report } = await analyse(`${HEADER}Ana,01/10/2026,US$ 5,S/ 80\nEva,01/10/2026,,S/ 20\nLuis,,S/ 1,\n`);
    expect(report.summary).toMatchObject({ revenue: 100, otherCurrencies: [] });
  });
});
