import { describe, expect, it } from 'vitest';
import { analyse, type Told } from '../helpers/findings.js';

const measures = async (file: string, told: Told = {}) => (await analyse(file, told)).report.portfolio;

describe('neglected clients with potential, as of 30 November 2026', () => {
  const of = (rows: readonly string[], told: Told = {}) =>
    measures(`Cliente;Venta acumulada;Última compra;Último contacto;Estado\n${rows.join('\n')}\n`, told).then(({ neglected }) => neglected);
  it('over 180 days without contact, exclusive; a blank is no contact', async () => {
    // 3 June 2026 lies 180 days back, 2 June 181.
    const rows = ['Ana;900;20/11/2026;03/06/2026;', 'Eva;901;20/11/2026;02/06/2026;', 'Luz;902;20/11/2026;;', 'Sol;903;20/11/2026;20/12/2026;'];
    expect(await of(rows)).toEqual({
      days: 180,
      clients: 2,
      neverContacted: 1,
      revenue: 1803,
      largest: [
        { line: 4, revenue: 902, days: null },
        { line: 3, revenue: 901, days: 181 },
      ],
    });
  });
  it('the setting moves the limit', async () => {
    const rows = ['Ana;900;20/11/2026;03/06/2026;', 'Eva;900;20/11/2026;01/11/2026;'];
    expect((await of(rows, { config: { 'neglected.days': 179 } }))?.clients).toBe(1);
    expect((await of(rows, { config: { 'neglected.days': 28 } }))?.clients).toBe(2);
  });
  it('tier C without interest has none; a potential client does without revenue', async () => {
    const rows = ['Ana;1000;20/11/2026;01/11/2026;', 'Eva;10;20/11/2026;;', 'Luz;;;;Interesado', 'CLIENTES VARIOS;9999;20/11/2026;;'];
    expect((await of(rows))?.largest).toEqual([{ line: 4, revenue: 0, days: null }]);
  });
  it('abstains without a column of contacts', async () => {
    const portfolio = await measures('Cliente;Venta acumulada\nAna;5\n');
    expect([portfolio.neglected, portfolio.abstains.neglected]).toEqual([null, 'no-column']);
  });
  it('ten are listed, the largest', async () => {
    const found = await of(Array.from({ length: 12 }, (_, at) => `C${at};${1000 + at};20/11/2026;;`));
    expect(found?.clients).toBe(12);
    expect(found?.largest.map(({ revenue }) => revenue)).toEqual([1011, 1010, 1009, 1008, 1007, 1006, 1005, 1004, 1003, 1002]);
  });
});

describe('unprofitable clients', () => {
  const of = (rows: readonly string[]) =>
    measures(`Cliente;Venta acumulada;Margen;Costo de atención\n${rows.join('\n')}\n`).then(
      ({ unprofitable, abstains }) => unprofitable ?? abstains.unprofitable,
    );
  it('margin less cost to serve below zero; both must be known', async () => {
    const rows = ['Ana;900;100;100', 'Eva;900;100;100.01', 'Luz;900;-5;10', 'Sol;900;;90', 'Mar;900;-9;', 'Público en general;900;1;90'];
    expect(await of(rows)).toEqual({
      clients: 2,
      net: -15.01,
      worst: [
        { line: 4, net: -15 },
        { line: 3, net: -0.01 },
      ],
    });
  });
  it('nobody', async () => expect(await of(['Ana;900;100;99'])).toEqual({ clients: 0, net: 0, worst: [] }));
  it('abstains without both columns, or both values', async () => {
    expect(await of(['Ana;900;100;'])).toBe('no-revenue');
    expect((await measures('Cliente;Venta acumulada;Margen\nAna;900;100\n')).abstains.unprofitable).toBe('no-column');
  });
});

describe('ambassadors and referrals', () => {
  it('very satisfied and still buying', async () => {
    const rows = [
      'Ana;900;20/11/2026;10',
      'Eva;800;20/11/2026;8',
      'Luz;700;20/11/2024;9',
      'Sol;600;20/03/2026;9',
      'Mar;500;20/11/2026;',
      'Mostrador;1;20/11/2026;10',
    ];
    const { ambassadors } = await measures(`Cliente;Venta acumulada;Última compra;NPS\n${rows.join('\n')}\n`);
    expect(ambassadors).toEqual({
      answered: 4,
      clients: 2,
      revenue: 1500,
      largest: [
        { line: 2, revenue: 900 },
        { line: 5, revenue: 600 },
      ],
    });
  });
  it('by recommendation: in the source or in the medium', async () => {
    const rows = ['Ana;60;Web;Referido', 'Eva;30;Recomendación;', 'Luz;10;Web;Tienda', 'Sol;;Referido;Referido', 'Varios;900;Referido;'];
    const { referrals } = await measures(`Cliente;Venta acumulada;Fuente;Medio\n${rows.join('\n')}\n`);
    expect(referrals).toEqual({ clients: 3, share: 0.75, buyers: 2, revenue: 90, revenueShare: 0.9 });
  });
  it('a column of who recommended', async () => {
    const { referrals } = await measures('Cliente;Venta acumulada;Referido por\nAna;60;Juan Pérez\nEva;30;no\nLuz;10;\n');
    expect(referrals).toMatchObject({ clients: 1, revenue: 60, share: 0.333333 });
  });
});
