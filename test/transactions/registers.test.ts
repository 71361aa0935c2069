import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/golden.js';
import { issuesOf, readRows, readTables, tell, told } from '../helpers/sales.js';

const fixture = (path: string) => readTables([join(ROOT, 'fixtures', path)], {}, true);

describe("SUNAT's SIRE register, as it comes", () => {
  it('with commas: names that hold some are joined again', async () => {
    const result = await fixture('sunat-sire/input.csv');
    expect(told(result)).toEqual({ rows: 12, sales: 12, creditNotes: 1, rejoined: 12 });
    expect(result.sales.buyers.map(({ taxId, name }) => taxId ?? name)).toEqual([
      ...['20551014372', '45550103', '20551028080', '08550107', '20551069215', 'CLIENTES VARIOS', '20551096638', '70550114', '20551110347'],
    ]);
    expect(result.sales.buyers[1]?.name).toBe('QUISPE HUAMÁN, ROSA LUZ');
    // 1500 + 980 - 150 of the credit note.
    expect(tell(result)[0]).toBe('2026-10-01..2026-10-09 2 2330');
    expect(issuesOf(result)).toHaveLength(12);
  });
  it('with bars it says the same', async () => {
    const [comma, bar] = [await fixture('sunat-sire/input.csv'), await fixture('sunat-sire-pipe/input.txt')];
    expect(tell(bar)).toEqual(tell(comma));
    expect(told(bar)).toEqual({ rows: 12, sales: 12, creditNotes: 1 });
    // The register is kept in soles, the bill in dollars among them.
    expect(bar.sales.report).toMatchObject({ currency: 'PEN', tax: 'excluded', revenue: 11_840.9, otherCurrencies: [], converted: [] });
  });

  const HEADER =
    'Ruc|Razon Social|Periodo|CAR SUNAT|Fecha de emisión|Fecha Vcto/Pago|Tipo CP/Doc.|Serie del CDP|Nro CP o Doc. Nro Inicial (Rango)|Tipo Doc Identidad|Nro Doc Identidad|Apellidos Nombres/ Razón Social|Valor Facturado Exportación|BI Gravada|Dscto BI|IGV / IPM|Mto Exonerado|Mto Inafecto|Total CP|Moneda|Tipo Cambio|Est. Comp';
  const row = (type: string, number: number, amounts: string, status = '1') =>
    `20551192602|KANTUTA|202610|X${number}|0${number}/10/2026||${type}|F001|${number}|6|20551014372|SOL|${amounts}|PEN|1.000|${status}`;
  it('exempt and exported sales count; credit notes of earlier months stand in the discounts; what was annulled does not', async () => {
    const result = await readRows([
      HEADER,
      row('01', 1, '0.00|100.00|0.00|18.00|0.00|0.00|118.00'),
      row('03', 2, '0.00|0.00|0.00|0.00|50.00|0.00|50.00'),
      row('01', 3, '70.00|0.00|0.00|0.00|0.00|0.00|70.00'),
      row('07', 4, '0.00|0.00|-30.00|0.00|0.00|0.00|-35.40'),
      row('01', 5, '0.00|900.00|0.00|162.00|0.00|0.00|1062.00', '2'),
    ]);
    expect(tell(result)).toEqual(['2026-10-01..2026-10-03 3 190']);
    expect(told(result)).toEqual({ rows: 5, sales: 4, creditNotes: 1, cancelled: 1 });
  });
});

describe("SAT's metadata, as they come", () => {
  it('income counts, egress subtracts, payments and cancelled ones do not count', async () => {
    const result = await fixture('sat-metadata/input.txt');
    expect(told(result)).toEqual({ rows: 12, sales: 10, creditNotes: 1, notSales: 1, cancelled: 1 });
    expect(result.sales.report).toMatchObject({ currency: 'MXN', tax: 'included', revenue: 73_254.5 });
    expect(result.plans[0]?.assumptions).toEqual([{ code: 'currency', args: { sign: '', currency: 'MXN' } }]);
    // PAPELERIA LA NORIA: 3480 and an egress of 580 with a positive amount.
    expect(tell(result)[1]).toBe('2026-10-03..2026-10-03 1 2900');
  });
});

it("AFIP's issued documents: point of sale and number, types in words, bases that add up", async () => {
  const result = await readRows([
    'Fecha,Tipo,Punto de Venta,Número Desde,Número Hasta,Cód. Autorización,Tipo Doc. Receptor,Nro. Doc. Receptor,Denominación Receptor,Tipo Cambio,Moneda,Imp. Neto Gravado,Imp. Neto No Gravado,Imp. Op. Exentas,Otros Tributos,IVA,Imp. Total',
    '01/10/2026,1 - Factura A,1,10,10,761,CUIT,30500010912,ACEROS SA,1,$,100,5,0,0,21,126',
    '02/10/2026,3 - Nota de Crédito A,1,11,11,762,CUIT,30500010912,ACEROS SA,1,$,20,0,0,0,4.2,24.2',
    '13/10/2026,1 - Factura A,2,10,10,763,CUIT,30500010912,ACEROS SA,1,$,10,0,0,0,2.1,12.1',
  ]);
  expect(result.sales.buyers).toMatchObject([{ taxId: '30500010912', name: 'ACEROS SA' }]);
  expect(tell(result)).toEqual(['2026-10-01..2026-10-13 2 95']);
});
