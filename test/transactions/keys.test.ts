import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, withoutZeros } from '../../src/transactions/key-texts.js';
import { issuesOf, readRows, tell } from '../helpers/sales.js';

describe('foldKey', () => {
  it.each([
    ['id', ' c-001 ', 'C-001'],
    ['id', "'00123", '00123'],
    ['id', '123.0', '123'],
    ['id', '123.50', '123.50'],
    ['id', '0000', ''],
    ['id', '-', ''],
    ['taxId', '20.551.014-372', '20551014372'],
    ['taxId', '20551014372.0', '20551014372'],
    ['taxId', 'hlu-070707-3b3', 'HLU0707073B3'],
    ['taxId', 'XEXX010101000', ''],
    ['taxId', '00000000', ''],
    ['email', 'Ana@X.PE; b@x.pe', 'ana@x.pe'],
    ['email', 'Ana <ANA@x.pe>', 'ana@x.pe'],
    ['email', 'n/a', ''],
    ['name', 'Comercial Sumaq Tika S.A.C.', 'comercial sumaq tika'],
    ['name', 'COMERCIAL SUMAQ TIKA SAC', 'comercial sumaq tika'],
    ['name', 'Aceros, S.A. de C.V.', 'aceros'],
    ['name', 'Peña & Hijos E.I.R.L.', 'pena hijos'],
    ['name', 'Torres Vásquez, Diego', 'torres vasquez diego'],
    ['name', 'S.A.C.', 's a c'],
    ['name', 'Sacos del Sur', 'sacos del sur'],
  ] as const)('%s %s', (key, text, folded) => expect(foldKey(key, text)).toBe(folded));

  it('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('id', 'taxId', 'email', 'name'), fc.string({ maxLength: 20 }), (key, text) => {
        const once = foldKey(key, text);
        expect(foldKey(key, once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
  it.each([
    ['007', '7'],
    ['7', '7'],
    ['000', '0'],
    ['A07', null],
    ['', null],
  ])('withoutZeros %s', (text, digits) => expect(withoutZeros(text)).toBe(digits));
});

const CLIENTS = [
  'Código,RUC,Correo,Razón social',
  'C1,20551014372,uno@x.pe,Comercial Sol S.A.C.',
  'C2,20551028080,dos@x.pe,Luna E.I.R.L.',
  '007,08550107,tres@x.pe,Ana Paz',
  'C4,10455501031,,Ana Paz',
  'C5,,cinco@x.pe; cinco@y.pe,Clientes varios',
].join('\n');

describe('with a file of clients', () => {
  /** Revenue by client, and what no client has. */
  const match = async (header: string, rows: readonly string[], clients = CLIENTS) => {
    const result = await readRows([`Fecha,${header},Total`, ...rows.map((row, at) => `0${at + 1}/10/2026,${row},${10 ** at}`)], { clients });
    const { matched } = result.sales.report;
    return {
      revenue: tell(result).map((text) => Number(text.split(' ')[2] ?? 0)),
      by: Object.fromEntries(Object.entries(matched).flatMap(([key, { sales }]) => (sales > 0 ? [[key, sales]] : []))),
      issues: issuesOf(result),
    };
  };

  it('by id, whatever its case, zeros that were lost among them', async () => {
    expect(await match('Código cliente', ['c1', 'C2', '7', 'C9'])).toEqual({ revenue: [1, 10, 100, 0, 0], by: { id: 3, none: 1 }, issues: [] });
  });
  it('lost zeros count only where one client can be meant', async () => {
    const clients = 'Código,Razón social\n007,Ana Paz\n7,Luz Sol\n0012,Eva Ríos\n';
    expect(await match('Código cliente', ['7', '007', '07', '12'], clients)).toEqual({
      revenue: [10, 1, 1000],
      by: { id: 3, none: 1 },
      issues: ['sale-ambiguous@4'],
    });
  });
  it('by tax id, separators and lost zeros aside', async () => {
    expect((await match('RUC cliente', ['20-55101437-2', '8550107', "'10455501031"])).revenue).toEqual([1, 0, 10, 100, 0]);
  });
  it('by email, any of several', async () => {
    expect((await match('Email', ['UNO@x.pe', 'cinco@y.pe'])).revenue).toEqual([1, 0, 0, 0, 10]);
  });
  it('by name, legal forms aside, and by none where two clients have it', async () => {
    expect(await match('Nombre del cliente', ['COMERCIAL SOL SAC', 'Luna', 'Ana Paz', 'Nadie'])).toEqual({
      ...{ revenue: [1, 10, 0, 0, 0], by: { name: 2, none: 2 }, issues: ['sale-ambiguous@4'] },
    });
  });
  it('the strongest key that finds somebody', async () => {
    expect(
      await match('Código cliente,RUC cliente,Nombre del cliente', ['C2,20551014372,Comercial Sol', 'X9,20551014372,Luna', 'X9,20999999991,Luna']),
    ).toEqual({
      ...{ revenue: [10, 101, 0, 0, 0], by: { id: 1, taxId: 1, name: 1 }, issues: [] },
    });
  });
  it('sales over the counter are those of the client that stands for them', async () => {
    expect(await match('RUC cliente,Nombre del cliente', ['XAXX010101000,Público en general', '-,CLIENTES VARIOS', '99999999,Clientes Varios'])).toMatchObject({
      ...{ revenue: [0, 0, 0, 0, 111], by: { name: 3 } },
    });
  });
  it('ids are looked for among tax ids where clients have no others', async () => {
    expect((await match('Código cliente', ['20551014372'], 'RUC,Razón social\n20551014372,Sol\n')).revenue).toEqual([1]);
  });
  it('a record that the file calls deleted is nobody', async () => {
    const clients = 'Código,Razón social,IsDeleted\nC1,Sol,true\nC1,Sol nuevo,false\n';
    expect((await match('Código cliente', ['C1'], clients)).revenue).toEqual([0, 1]);
  });
  it('of two records with one id the first is meant', async () => {
    expect((await match('Código cliente', ['C1'], 'Código,Razón social\nC1,Sol\nC1,Sol\n')).revenue).toEqual([1, 0]);
  });
});

describe('alone', () => {
  const buyers = async (header: string, ...rows: string[]) =>
    (await readRows([`Fecha,${header},Total`, ...rows.map((row, at) => `0${at + 1}/10/2026,${row},1`)])).sales.buyers;
  it('buyers are the clients, with their keys as written and the line they begin on', async () => {
    expect(await buyers('Código cliente,RUC cliente,Nombre del cliente', 'C1,20551014372,Sol', 'c1,,Sol SAC', 'C2,,Luna')).toEqual([
      { id: 'C1', taxId: '20551014372', email: null, name: 'Sol', line: 2 },
      { id: 'C2', taxId: null, email: null, name: 'Luna', line: 4 },
    ]);
  });
  it('a row with the weaker key alone is the same buyer, if one buyer alone has it', async () => {
    expect(await buyers('RUC cliente,Nombre del cliente', '20551014372,Sol SAC', ',Sol')).toHaveLength(1);
    expect(await buyers('RUC cliente,Nombre del cliente', '20551014372,Sol', '20551028080,Sol', ',Sol')).toHaveLength(3);
  });
  it('sales over the counter are one buyer', async () => {
    expect(
      await buyers('RUC cliente,Nombre del cliente', '-,CLIENTES VARIOS', '99999999,Clientes varios', 'XAXX010101000,Venta', '20551014372,Sol'),
    ).toHaveLength(2);
  });
  it('strangers share a tax id, not a name', async () => {
    expect(await buyers('RFC cliente,Nombre del cliente', 'XEXX010101000,Acme Inc', 'XEXX010101000,Bolt LLC', 'XEXX010101000,ACME')).toHaveLength(2);
  });
  it('first and last name are one', async () => {
    expect(await buyers('First name,Last name', 'Ana,Paz', 'ANA,PAZ', 'Ana,Ríos')).toMatchObject([{ name: 'Ana Paz' }, { name: 'Ana Ríos' }]);
  });
});
