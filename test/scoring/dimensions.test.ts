import { describe, expect, it } from 'vitest';
import { dimensionOf, evidenceOf, scoreOf } from '../helpers/score.js';

const measure = async (content: string, name: Parameters<typeof dimensionOf>[1], told = {}) => dimensionOf((await scoreOf(content, told)).report, name).value;

describe('identification', () => {
  const HEADER = 'Nombre,RUC,Celular,Correo,Distrito';
  it.each([
    ['a person with everything', 'Ana Torres,10456789124,999888777,,Lince', 1],
    ['without a way of contact', 'Ana Torres,10456789124,,,Lince', 2 / 3],
    ['an email is one', 'Ana Torres,10456789124,,ana@torres.pe,Lince', 1],
    ['a throw-away one is not', 'Ana Torres,10456789124,,ana@mailinator.com,Lince', 2 / 3],
    ['an impossible phone is none', 'Ana Torres,10456789124,12,,Lince', 2 / 3],
    ['a place in no cell is none: the calling code is not enough', 'Ana Torres,10456789124,+51 999888777,,', 2 / 3],
    ['a company with everything', 'Sol S.A.C.,20512333797,999888777,,Lince', 1],
    ['a company owes its tax id', 'Sol S.A.C.,,999888777,,Lince', 3 / 4],
    ['a wrong one is none', 'Sol S.A.C.,20512333798,999888777,,Lince', 3 / 4],
    ['a person does not', 'Ana Torres,,999888777,,Lince', 1],
    ['without a name', ',10456789124,999888777,,Lince', 2 / 3],
  ])('%s', async (_, row, value) => expect(await measure([HEADER, row].join('\n'), 'identification')).toBeCloseTo(value, 6));

  it('says what is lacking, the costliest first', async () => {
    const { report } = await scoreOf([HEADER, 'Sol S.A.C.,,999888777,,Lince', 'Luz S.A.C.,,999888776,,Lince', 'Ana Torres,,,,Lince'].join('\n'), {
      flags: { country: 'PE' },
    });
    expect(evidenceOf(report, 'identification')).toEqual([
      ['tax-id-missing', { clients: 2, country: 'PE' }],
      ['contact-missing', { clients: 1 }],
    ]);
    expect(dimensionOf(report, 'identification').evidence[0]).toMatchObject({ column: 1, lines: [2, 3] });
  });

  it('lowers the ceiling where no column gives it', async () => {
    const { report } = await scoreOf('Razón social,Celular\nSol S.A.C.,999888777\nLuz S.A.C.,999888776\n');
    expect(dimensionOf(report, 'identification')).toMatchObject({ value: 0.5, points: 7.5, ceiling: 7.5 });
    expect(report.quality.missing.filter(({ dimensions }) => dimensions.includes('identification'))).toEqual([
      { fields: ['district', 'city', 'region'], any: true, dimensions: ['identification'], points: 3.8 },
      { fields: ['taxId'], any: false, dimensions: ['identification'], points: 3.7 },
    ]);
  });
});

describe('validity', () => {
  it('is of filled cells', async () => {
    const { report } = await scoreOf('Nombre,Celular,Correo\nAna,999888777,\nEva,12,eva@x\nSol,999888776,sol@sol.pe\n');
    expect(dimensionOf(report, 'validity').value).toBeCloseTo(6 / 8, 6);
    expect(evidenceOf(report, 'validity')).toEqual([
      ['impossible-phones', { cells: 1, filled: 3 }],
      ['wrong-emails', { cells: 1, filled: 2 }],
    ]);
    expect(dimensionOf(report, 'validity').evidence[0]).toMatchObject({ column: 1, lines: [3] });
  });
  it('leaves sensitive columns out unless they are allowed', async () => {
    const text = 'Nombre,Celular,Edad\nAna,999888777,900\nEva,999888776,x\n';
    expect(await measure(text, 'validity')).toBe(1);
    expect(await measure(text, 'validity', { flags: { allowSensitive: true } })).toBeCloseTo(4 / 6, 6);
  });
});

describe('uniqueness', () => {
  it('is distinct clients over records', async () => {
    const { report } = await scoreOf('Nombre,Celular\nAna Torres,999888777\nAna Torres,999888777\nEva Paz,999888776\n');
    expect(dimensionOf(report, 'uniqueness')).toMatchObject({
      value: 0.666667,
      evidence: [{ code: 'repeated', args: { repeated: 1, records: 3 }, lines: [3] }],
    });
  });
});

describe('dates', () => {
  const contact = (...days: readonly string[]) => `Nombre,Último contacto\n${days.map((day, at) => `Cliente ${'ABCDEF'[at]} ${at},${day}`).join('\n')}\n`;
  it.each([
    ['today', ['2026-11-30'], 1],
    ['a half-life ago', ['2026-06-03'], 0.5],
    ['two of them', ['2025-12-05'], 0.25],
    ['after the day of the run', ['2026-12-24'], 1],
    ['a blank counts nothing', ['2026-11-30', ''], 0.5],
    ['none at all', ['', ''], 0],
  ])('contact: %s', async (_, days, value) => expect(await measure(contact(...days), 'contactFreshness')).toBeCloseTo(value, 6));

  it('of several records the latest counts', async () => {
    const text = 'Nombre,Celular,Último contacto\nAna Torres,999888777,2026-06-03\nAna Torres,999888777,2026-06-03\n';
    expect(await measure(text, 'contactFreshness')).toBeCloseTo(0.5, 6);
  });
  it('records have a half-life of their own', async () => {
    const text = 'Nombre,Última actualización\nAna,2025-11-30\n';
    expect(await measure(text, 'recordCurrency')).toBe(0.5);
    expect(await measure(text, 'recordCurrency', { config: { 'score.halfLife.record': 73 } })).toBeCloseTo(0.5 ** 5, 6);
  });
  it('what costs more stands first', async () => {
    expect(evidenceOf((await scoreOf(contact('2026-11-30', '2026-11-20', ''))).report, 'contactFreshness')).toEqual([
      ['contact-date-missing', { clients: 1, of: 3 }],
      ['median-contact', { days: 5, clients: 2 }],
    ]);
    expect(evidenceOf((await scoreOf(contact('2020-11-30', '2020-11-20', ''))).report, 'contactFreshness')[0]?.[0]).toBe('median-contact');
  });
  it('without a column there is no value and no ceiling', async () => {
    const { report } = await scoreOf('Nombre\nAna\n');
    expect(dimensionOf(report, 'contactFreshness')).toMatchObject({ value: null, points: 0, ceiling: 0, evidence: [{ code: 'no-date-column' }] });
  });
});

describe('relationship', () => {
  it.each([
    ['Visita', 1],
    ['Reunión', 1],
    ['Llamada', 0.8],
    ['Zoom', 0.8],
    ['WhatsApp', 0.6],
    ['Correo', 0.4],
    ['Tarea', 0.4],
    ['Facebook', 0.3],
    ['Boletín', 0.1],
    ['No contactado', 0],
    ['', 0],
  ])('%s', async (way, worth) => {
    expect(await measure(`Nombre,Último contacto,Tipo de contacto\nAna,2026-11-30,${way}\nEva,2026-06-03,${way}\n`, 'relationship')).toBeCloseTo(
      worth * 0.75,
      6,
    );
  });
  it('a way without a day is worth nothing', async () => {
    const { report } = await scoreOf('Nombre,Último contacto,Tipo de contacto\nAna,,Visita\nEva,2026-11-30,Tarea\n');
    expect(dimensionOf(report, 'relationship').value).toBeCloseTo(0.2, 6);
    expect(evidenceOf(report, 'relationship').slice(1)).toEqual([
      ['contact-way-undated', { clients: 1 }],
      ['unknown-ways', { clients: 1 }],
    ]);
  });
  it.each([
    ['Nombre,Último contacto\nAna,2026-11-30\n', 'no-contact-type-column', ['contactType']],
    ['Nombre,Tipo de contacto\nAna,Visita\n', 'no-date-column', ['lastContact']],
    ['Nombre\nAna\n', 'no-contact-columns', ['contactType', 'lastContact']],
  ])('%j needs a column', async (text, code, fields) => {
    const { report } = await scoreOf(text);
    expect(evidenceOf(report, 'relationship')).toEqual([[code, {}]]);
    expect(report.quality.missing.find(({ dimensions }) => dimensions.includes('relationship'))?.fields).toEqual(fields);
  });
  it('counts every client by one way', async () => {
    const rows = ['Visita', 'Reunión', 'Llamada', 'Zoom', 'Wsp', 'Correo', 'Facebook', 'Masivo', 'Ninguno', 'Tarea'];
    const text = `Nombre,Último contacto,Tipo de contacto\n${rows.map((way, at) => `Cliente ${at},2026-11-30,${way}`).join('\n')}\n`;
    expect(evidenceOf((await scoreOf(text)).report, 'relationship')[0]?.[1]).toMatchObject({
      visits: 2,
      calls: 2,
      chats: 1,
      emails: 1,
      social: 1,
      mass: 1,
      others: 1,
    });
  });
});

describe('sales evidence', () => {
  it('needs a day and an amount above zero on one row', async () => {
    const { report } = await scoreOf('Nombre,Última compra,Ventas\nAna,2026-11-30,5\nEva,2025-11-30,5\nSol,2026-11-30,\nLuz,,5\nPaz,2026-11-30,0\n');
    expect(dimensionOf(report, 'salesEvidence').value).toBeCloseTo(1.5 / 5, 6);
    expect(evidenceOf(report, 'salesEvidence')).toEqual([
      ['dated-sales', { clients: 2, of: 5 }],
      ['median-sale', { days: 183, clients: 2 }],
      ['sale-without-amount', { clients: 2 }],
      ['amount-without-date', { clients: 1 }],
    ]);
  });
  it.each([
    ['Nombre,Ventas\nAna,5\n', ['lastPurchase']],
    ['Nombre,Última compra\nAna,2026-11-30\n', ['totalRevenue']],
    ['Nombre,Celular\nAna,999888777\n', ['lastPurchase', 'totalRevenue']],
  ])('%j: each missing column is named', async (text, fields) => {
    const { quality } = (await scoreOf(text)).report;
    expect(quality.missing.find(({ dimensions }) => dimensions.includes('salesEvidence'))).toMatchObject({ fields, any: false });
    expect(dimensionOf({ quality }, 'salesEvidence')).toMatchObject({ value: null, ceiling: 0 });
  });
  it('an amount that two dimensions wait for is told once, with the points of both', async () => {
    const { quality } = (await scoreOf('Nombre,Última compra\nAna,2026-11-30\n')).report;
    expect(quality.missing.filter(({ fields }) => fields.includes('totalRevenue'))).toEqual([
      { fields: ['totalRevenue'], any: false, dimensions: ['salesEvidence', 'resilience'], points: 20 },
    ]);
  });
});

describe('product evidence', () => {
  it('is the share with a product', async () =>
    expect(await measure('Nombre,Productos\nAna,Clavos\nEva,\nSol,N/A\nLuz,Pintura; Yeso\n', 'productEvidence')).toBe(0.5));
});

describe('resilience', () => {
  const sold = (...amounts: readonly (number | string)[]) =>
    `Nombre,Ventas\n${amounts.map((amount, at) => `Cliente ${'ABCDEFG'[at]}${at},${amount}`).join('\n')}\n`;
  it('is 1 - HHI / 10 000 of five buyers and more', async () => {
    expect(await measure(sold(10, 10, 10, 10, 10), 'resilience')).toBe(0.8);
    expect(await measure(sold(10, 10, 10, 10), 'resilience')).toBeNull();
    expect(await measure(sold(10, 10, 10, 10, 0, ''), 'resilience')).toBeNull();
  });
  it('names the largest client', async () => {
    const { report } = await scoreOf(sold(10, 60, 10, 10, 10));
    expect(dimensionOf(report, 'resilience')).toMatchObject({
      value: 0.6,
      points: 3,
      evidence: [{ code: 'largest-client', args: { share: 0.6, buyers: 5 }, column: 1, lines: [3] }],
    });
  });
  it('with too few buyers it keeps its ceiling: no column is missing', async () => {
    const { report } = await scoreOf(sold(10));
    expect(dimensionOf(report, 'resilience')).toMatchObject({ points: 0, ceiling: 5, evidence: [{ code: 'few-buyers', args: { buyers: 1, least: 5 } }] });
  });
  it('amounts of a copied record count once', async () => {
    const copied = `${sold(10, 60, 10, 10, 10)}${sold(10, 60, 10, 10, 10).split('\n').slice(1).join('\n')}`;
    expect(await measure(copied, 'resilience')).toBe(0.6);
  });
});
