import { describe, expect, it } from 'vitest';
import { discountOf } from '../../src/transactions/amount-plan.js';
import { isSaleHeader, matchSaleHeader } from '../../src/transactions/headers.js';
import { planOf, readRows, readTables } from '../helpers/sales.js';

describe('headers', () => {
  it.each([
    ['Fecha de emisión', 'date'],
    ['FECHA_VENTA', 'date'],
    ['InvoiceDate', 'date'],
    ['Order Date', 'date'],
    ['Subtotal', 'net'],
    ['BI Gravada', 'net'],
    ['Base imponible', 'net'],
    ['Total sin IGV', 'net'],
    ['Importe total', 'gross'],
    ['Total (S/)', 'gross'],
    ['Monto', 'gross'],
    ['Moneda', 'currency'],
    ['Tipo de cambio', 'rate'],
    ['N° Factura', 'document'],
    ['InvoiceNo', 'document'],
    ['Order ID', 'document'],
    ['Serie', 'series'],
    ['N° línea', 'line'],
    ['Tipo de comprobante', 'type'],
    ['Descripción', 'product'],
    ['Cantidad', 'quantity'],
    ['UnitPrice', 'unitPrice'],
    ['P. Unitario', 'unitPrice'],
    ['% Dscto', 'discount'],
    ['Estado del comprobante', 'status'],
    ['Anulado', 'cancelled'],
    ['Código de cliente', 'id'],
    ['customer_id', 'id'],
    ['RUC del cliente', 'taxId'],
    ['Razón social del cliente', 'name'],
    ['Correo', 'email'],
  ] as const)('%s is %s', (header, field) => expect(matchSaleHeader(header)[0]?.field).toBe(field));

  it.each([
    'Fecha de vencimiento',
    'Fecha Vcto/Pago',
    'Due date',
    'RequiredDate',
    'FechaCancelacion',
    'Freight',
    'IGV',
    'Saldo',
    'Tipo Doc Identidad',
    'cartera_state',
    '',
  ])('%s is none', (header) => expect(isSaleHeader(header)).toBe(false));
});

/** `header=field` of the mapped columns. */
const fields = async (header: string, ...rows: string[]): Promise<string[]> =>
  (await planOf([header, ...rows])).columns.flatMap((column) => (column.field === null ? [] : [`${column.header}=${column.field}`]));

describe('columns', () => {
  it('values decide what Documento is', async () => {
    expect(
      await fields('Fecha,Tipo de documento,Documento,Cliente,Total', '01/02/2026,DNI,45550103,Ana Paz,5', '02/02/2026,RUC,20551014372,Sol SAC,6'),
    ).toEqual(['Fecha=date', 'Documento=taxId', 'Cliente=name', 'Total=gross']);
    expect(
      await fields('Fecha,Tipo de documento,Documento,Cliente,Total', '01/02/2026,Factura,F001-1,Ana Paz,5', '02/02/2026,Boleta,B001-7,Sol SAC,6'),
    ).toEqual(['Fecha=date', 'Tipo de documento=type', 'Documento=document', 'Cliente=name', 'Total=gross']);
  });
  it('the number of the row is no client', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `${at},2026-02-0${at + 1},${at % 2 === 0 ? 'Ana Paz' : 'Luz Sol'},5`);
    expect(await fields('ID,Date,Customer,Amount', ...rows)).toEqual(['Date=date', 'Customer=name', 'Amount=gross']);
  });
  it("the seller's own id is no client's", async () => {
    expect(await fields('RUC,Fecha,RUC cliente,Total', '20551192602,01/02/2026,20551014372,5', '20551192602,01/02/2026,20551028080,5')).toEqual([
      'Fecha=date',
      'RUC cliente=taxId',
      'Total=gross',
    ]);
  });
  it('Shopify calls orders names', async () => {
    expect(
      await fields(
        'Name,Email,Created at,Subtotal,Total,Lineitem quantity,Lineitem name,Lineitem price',
        '#1001,a@x.pe,2026-02-01 10:00:00 -0500,10,11.8,1,Taza,10',
      ),
    ).toEqual([
      'Name=document',
      'Email=email',
      'Created at=date',
      'Subtotal=net',
      'Total=gross',
      'Lineitem quantity=quantity',
      'Lineitem name=product',
      'Lineitem price=unitPrice',
    ]);
  });
  it('--map wins', async () => {
    const plan = await planOf(['Cuando,Quien,Cuanto,Total', '01/02/2026,C1,5,9'], {
      flags: { map: ['Cuando=lastPurchase', 'Quien=id', 'Cuanto=totalRevenue', 'Total=-'] },
    });
    expect(plan.columns.map(({ field }) => field)).toEqual(['date', 'id', 'gross', null]);
  });
});

describe('amounts', () => {
  const KEYS = 'Fecha,RUC cliente';
  const amountOf = async (header: string, ...rows: string[]) => {
    const plan = await planOf([`${KEYS},${header}`, ...rows.map((row) => `01/02/2026,20551014372,${row}`)]);
    return { amount: plan.amount, tax: plan.tax };
  };
  it('before tax where there is one', async () => {
    expect(await amountOf('Subtotal,IGV,Total', '10,1.8,11.8')).toEqual({ amount: { from: 'columns', columns: [2] }, tax: 'excluded' });
    expect(await amountOf('IGV,Total', '1.8,11.8')).toEqual({ amount: { from: 'columns', columns: [3] }, tax: 'included' });
    expect(await amountOf('Total con IGV', '11.8')).toEqual({ amount: { from: 'columns', columns: [2] }, tax: 'included' });
    expect(await amountOf('Total', '11.8')).toEqual({ amount: { from: 'columns', columns: [2] }, tax: null });
  });
  it('one that is hardly filled gives way', async () => {
    expect((await amountOf('Subtotal,Total', ',11.8', ',5', ',6', '4,7')).amount).toEqual({ from: 'columns', columns: [3] });
  });
  it('what is exempt belongs to a taxed base, not to a subtotal', async () => {
    expect((await amountOf('Op. gravada,Op. exonerada,Op. inafecta,Total', '10,5,0,16.8')).amount).toEqual({ from: 'columns', columns: [2, 3, 4] });
    expect((await amountOf('Subtotal,Op. exonerada,Total', '15,5,16.8')).amount).toEqual({ from: 'columns', columns: [2] });
  });
  it('else unit price x quantity less the discount', async () => {
    expect((await amountOf('Precio unitario,Cantidad,Dscto', '10,2,0.15', '10,1,0')).amount).toEqual({
      ...{ from: 'price', price: 2, quantity: 3, discount: 4, discountAs: 'fraction' },
    });
  });
  it('the total of an order that stands in each of its lines is not theirs', async () => {
    const header = 'Pedido,Producto,Cantidad,Precio unitario,Total pedido';
    expect((await amountOf(header, '1,Taza,1,10,30', '1,Vaso,2,10,30', '2,Taza,1,10,10')).amount).toMatchObject({ from: 'price' });
    expect((await amountOf(header, '1,Taza,1,10,10', '1,Vaso,2,10,20', '2,Taza,1,10,10')).amount).toEqual({ from: 'columns', columns: [6] });
  });

  it.each([
    ['Descuento', ['0.15', '0', '1'], 'fraction'],
    ['Descuento', ['15', '0', '10'], 'percent'],
    ['Descuento', ['15%', '0.5%'], 'percent'],
    ['% Dscto', ['0.5', '12.25'], 'percent'],
    ['Descuento', ['12.37', '3.91'], 'amount'],
    ['Descuento', ['150', '20'], 'amount'],
    ['Monto descuento', ['10', '5'], 'amount'],
    ['Descuento', [], 'fraction'],
  ] as const)('%s %j is a %s', (header, texts, as) => expect(discountOf(header, texts)).toBe(as));
});

describe('what a file of sales needs', () => {
  it.each([
    ['sales-without-day', ['Cliente,Total', 'Ana Paz,5']],
    ['sales-without-buyer', ['Fecha,Total', '01/02/2026,5']],
    ['sales-without-buyer', ['Fecha,Factura,Total', '01/02/2026,F001-1,5']],
    ['sales-without-heads', ['Factura,Producto,Total', 'F001-1,Taza,5']],
    ['sales-without-amount', ['Fecha,Cliente', '01/02/2026,Ana Paz']],
    [
      'sales-received',
      [
        'Uuid~RfcEmisor~RfcReceptor~FechaEmision~Monto~EfectoComprobante',
        'a1~HLU0707073B3~AGU1203144K7~2026-10-02~5~I',
        'a2~PNO9807216H2~AGU1203144K7~2026-10-02~5~I',
      ],
    ],
  ])('%s', async (code, lines) => expect(readRows(lines)).rejects.toMatchObject({ code }));

  it('closes its files when one cannot be read', async () => {
    await expect(readTables(['Fecha,Cliente,Total\n01/02/2026,Ana,5', 'Cliente,Total\nAna,5'])).rejects.toMatchObject({ code: 'sales-without-day' });
  });
});

it('shapes and currency are those of the column', async () => {
  const plan = await planOf(['Fecha;Cliente;Importe', '31/01/2026;Ana Paz;S/ 1.234,50', '01/02/2026;Luz Sol;S/ 5,00']);
  expect(plan).toMatchObject({ currency: 'PEN', country: 'PE', assumptions: [] });
  expect(plan.columns[0]?.shapes).toEqual({ dates: { 'd/d/y': 'dmy' } });
  expect(plan.columns[2]?.shapes).toEqual({ decimal: ',' });
});

it('what the title lines above the header are', async () => {
  const plan = await planOf(['Reporte de ventas', '', 'Fecha,Código cliente,Total', '01/02/2026,C1,5', '15/02/2026,C2,6']);
  expect(plan).toMatchObject({
    headerLine: 3,
    dataFrom: 3,
    skipped: [
      { line: 1, reason: 'title' },
      { line: 2, reason: 'blank' },
    ],
  });
});
