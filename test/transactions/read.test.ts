import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/client/day.js';
import { issuesOf, readRows, readTables, type SalesTold, tell, told } from '../helpers/sales.js';

const HEADER = 'Fecha,Código cliente,Factura,Tipo,Estado,Total';
/** Rows of one client: `dd/mm/yyyy,C1,document,type,status,total`. */
const read = (rows: readonly string[], options: SalesTold = {}) => readRows([HEADER, ...rows], options);

describe('documents', () => {
  it('several lines are one purchase; other days, other purchases', async () => {
    const result = await read(['01/02/2026,C1,F1,Factura,,10', '01/02/2026,C1,F1,Factura,,5', '15/03/2026,C1,F2,Factura,,1', '15/03/2026,C1,F3,Boleta,,1']);
    expect(tell(result)).toEqual(['2026-02-01..2026-03-15 3 17']);
    expect(result.sales.of(0)).toMatchObject({ purchaseDays: 2, purchaseCount: 3 });
    expect(result.sales.report).toMatchObject({ documents: 3, revenue: 17, first: '2026-02-01', last: '2026-03-15' });
  });
  it('the same number of another type is another document', async () => {
    expect(tell(await read(['01/02/2026,C1,1,Factura,,10', '01/02/2026,C1,1,Boleta,,5']))).toEqual(['2026-02-01..2026-02-01 2 15']);
  });
  it('a row without a number is a document', async () => {
    expect(tell(await read(['01/02/2026,C1,,Factura,,10', '01/02/2026,C1,-,Factura,,5']))).toEqual(['2026-02-01..2026-02-01 2 15']);
  });
  it('series and number make one', async () => {
    const result = await readRows(['Fecha,Código cliente,Serie,Número,Total', '01/02/2026,C1,F001,7,10', '01/02/2026,C1,F002,7,10', '01/02/2026,C1,F002,7,1']);
    expect(tell(result)).toEqual(['2026-02-01..2026-02-01 2 21']);
  });

  it('the same row of a document counts once', async () => {
    const result = await read(['01/02/2026,C1,F1,Factura,,10', '01/02/2026,C1,F1,Factura,,10', '01/02/2026,C1,F1,Factura,,11']);
    expect(told(result)).toEqual({ rows: 3, sales: 2, repeated: 1 });
    expect(issuesOf(result)).toEqual(['sale-repeated@3']);
    expect(tell(result)).toEqual(['2026-02-01..2026-02-01 1 21']);
  });
  it('the same line of a document counts once, whatever else it says; another client has another document', async () => {
    const result = await readRows([
      'Fecha,Código cliente,Factura,Línea,Producto,Total',
      ...[
        '01/02/2026,C1,F1,1,Taza,10',
        '01/02/2026,C1,F1,1,Taza azul,10',
        '01/02/2026,C1,F1,2,Taza,10',
        '01/02/2026,C2,F1,1,Taza,10',
        '02/02/2026,C1,F1,1,Taza,10',
      ],
    ]);
    expect(told(result)).toEqual({ rows: 5, sales: 4, repeated: 1 });
    expect(tell(result)).toEqual(['2026-02-01..2026-02-02 1 30', '2026-02-01..2026-02-01 1 10']);
  });
  it('equal rows without a number are told and kept', async () => {
    const result = await read(['01/02/2026,C1,,Factura,,10', '01/02/2026,C1,,Factura,,10']);
    expect(told(result)).toEqual({ rows: 2, sales: 2, lookAlike: 1 });
    expect(issuesOf(result)).toEqual(['sale-look-alike@3']);
  });
  it('an export that was made twice counts once', async () => {
    const text = `${HEADER}\n01/02/2026,C1,F1,Factura,,10\n02/02/2026,C1,F2,Factura,,5\n`;
    const result = await readTables([text, `${text}03/02/2026,C1,F3,Factura,,1\n`]);
    expect(told(result)).toEqual({ rows: 5, sales: 3, repeated: 2 });
    expect(tell(result)).toEqual(['2026-02-01..2026-02-03 3 16']);
  });
});

describe('credit notes', () => {
  it.each([
    ['01/03/2026,C1,N1,Nota de crédito,,4', 6],
    ['01/03/2026,C1,N1,Nota de crédito,,-4', 6],
    ['01/03/2026,C1,N1,NC,,4', 6],
    ['01/03/2026,C1,F2,Factura,,-4', 6],
    ['01/03/2026,C1,F2,Factura,,(4)', 6],
    ['01/03/2026,C1,N1,Nota de crédito,,10', 0],
  ])('%s subtracts and is no purchase', async (row, left) => {
    const result = await read(['01/02/2026,C1,F1,Factura,,10', row]);
    expect(tell(result)).toEqual([`2026-02-01..2026-02-01 1 ${left}`]);
    expect(told(result)).toEqual({ rows: 2, sales: 2, creditNotes: 1 });
  });
  it('a line below zero leaves its document a purchase', async () => {
    expect(tell(await read(['01/02/2026,C1,F1,Factura,,10', '01/02/2026,C1,F1,Factura,,-2']))).toEqual(['2026-02-01..2026-02-01 1 8']);
  });
  it('a client of credit notes alone has never bought', async () => {
    expect(tell(await read(['01/02/2026,C1,N1,NC,,10']))).toEqual(['never..never 0 -10']);
  });
  it('a gift is a purchase', async () => {
    expect(tell(await read(['01/02/2026,C1,F1,Factura,,0']))).toEqual(['2026-02-01..2026-02-01 1 0']);
  });
  it('numbers that begin with C among digits, and quantities below zero, subtract', async () => {
    const header = 'InvoiceNo,InvoiceDate,CustomerID,Quantity,UnitPrice';
    expect(tell(await readRows([header, '536365,2010-12-01,17850,6,2.55', '536366,2010-12-02,17850,1,1', 'C536379,2010-12-03,17850,1,3']))).toEqual([
      '2010-12-01..2010-12-02 2 13.3',
    ]);
    expect(tell(await readRows([header, '536365,2010-12-01,17850,6,2', '536366,2010-12-02,17850,-1,2']))).toEqual(['2010-12-01..2010-12-01 1 10']);
    expect(tell(await readRows(['Date,CustomerID,Invoice,Qty,Amount', '2010-12-01,1,7,6,12', '2010-12-02,1,8,-1,2']))).toEqual(['2010-12-01..2010-12-01 1 10']);
  });
  it('C alone says nothing where other numbers have letters too', async () => {
    expect(tell(await readRows(['Date,CustomerID,Invoice,Amount', '2010-12-01,1,C7,5', '2010-12-02,1,B8,2']))).toEqual(['2010-12-01..2010-12-02 2 7']);
  });
  it('NC in the number tells where no column does', async () => {
    expect(tell(await readRows(['Fecha,Código cliente,Comprobante,Total', '01/02/2026,C1,FV-1,10', '02/02/2026,C1,NC-1,4']))).toEqual([
      '2026-02-01..2026-02-01 1 6',
    ]);
  });
});

describe('what is no sale', () => {
  it('is left out and counted', async () => {
    const result = await read([
      '01/02/2026,C1,F1,Factura,Pagado,10',
      '01/02/2026,C1,F2,Factura,Anulado,10',
      '01/02/2026,C1,R1,Recibo de pago,,10',
      ',,,,,',
      'Fecha,Código cliente,Factura,Tipo,Estado,Total',
      'TOTAL,,,,,10',
    ]);
    expect(told(result)).toEqual({ rows: 6, sales: 1, cancelled: 1, notSales: 1, blank: 1, excluded: 2 });
    expect(tell(result)).toEqual(['2026-02-01..2026-02-01 1 10']);
  });
  it.each([
    ['day', '31/02/2026,C1,F1,Factura,,10'],
    ['day', ',C1,F1,Factura,,10'],
    ['buyer', '01/02/2026,,F1,Factura,,10'],
    ['amount', '01/02/2026,C1,F1,Factura,,'],
    ['amount', '01/02/2026,C1,F1,Factura,,diez'],
  ])('without a %s it is unreadable: %s', async (what, row) => {
    const result = await read(['01/01/2026,C1,F0,Factura,,10', '13/01/2026,C1,F00,Factura,,10', row]);
    expect(told(result)).toEqual({ rows: 3, sales: 2, unreadable: 1 });
    expect(issuesOf(result)).toEqual([`sale-unreadable@4 ${what}`]);
  });
  it('sales of the day itself count, those of the next do not', async () => {
    const result = await read(['30/11/2026,C1,F1,Factura,,10', '01/12/2026,C1,F2,Factura,,10', '15/06/2031,C1,F3,Factura,,10'], {
      flags: { asOf: '2026-11-30' },
    });
    expect(told(result)).toEqual({ rows: 3, sales: 1, afterAsOf: 2 });
  });
  it('flags of cancelled ones, deals that were lost', async () => {
    expect(tell(await readRows(['Fecha,Código cliente,Anulado,Total', '01/02/2026,C1,No,10', '02/02/2026,C1,Sí,5', '03/02/2026,C1,,1']))).toEqual([
      '2026-02-01..2026-02-03 2 11',
    ]);
    expect(
      tell(await readRows(['Close date,AccountId,StageName,Amount', '2026-02-01,C1,Closed Won,10', '2026-02-13,C1,Closed Lost,5', '2026-03-01,C1,Proposal,1'])),
    ).toEqual(['2026-02-01..2026-02-01 1 10']);
  });
  it('Cancelado is paid where it stands beside Pendiente', async () => {
    const rows = ['01/02/2026,C1,F1,Factura,Cancelado,10', '02/02/2026,C1,F2,Factura,Pendiente,5'];
    const result = await read(rows);
    expect(tell(result)).toEqual(['2026-02-01..2026-02-02 2 15']);
    expect(result.plans[0]?.assumptions).toContainEqual({ code: 'cancelled-means-paid', args: { column: 'Estado' } });
    expect(tell(await read([rows[0] as string, '02/02/2026,C1,F2,Factura,Vigente,5']))).toEqual(['2026-02-02..2026-02-02 1 5']);
  });
});

it('rows of an order that say only what is new go on with it', async () => {
  const result = await readRows([
    'Name,Email,Financial Status,Created at,Subtotal,Lineitem name,Billing Name',
    '#1,a@x.pe,paid,2026-02-01,10,Taza,Ana',
    '#1,a@x.pe,,,,Vaso,',
    '#2,b@x.pe,voided,2026-02-02,20,Taza,Luz',
    '#2,b@x.pe,,,,Vaso,',
    '#3,a@x.pe,paid,2026-02-13,5,Vaso,Ana',
  ]);
  expect(told(result)).toEqual({ rows: 5, sales: 3, cancelled: 2 });
  expect(tell(result)).toEqual(['2026-02-01..2026-02-13 2 15']);
  expect(result.sales.of(0)?.products).toEqual(['Taza', 'Vaso']);
});

describe('currencies', () => {
  const rows = ['Fecha,Código cliente,Moneda,Total', '01/02/2026,C1,PEN,10', '02/02/2026,C1,PEN,10', '03/02/2026,C2,USD,5'];
  it('are never added', async () => {
    const result = await readRows(rows);
    expect(tell(result)).toEqual(['2026-02-01..2026-02-02 2 20', '2026-02-03..2026-02-03 1 0']);
    expect(result.sales.report).toMatchObject({ currency: 'PEN', revenue: 20, otherCurrencies: [{ currency: 'USD', sales: 1, revenue: 5 }], converted: [] });
  });
  it('--rate turns them into one', async () => {
    const result = await readRows(rows, { flags: { rates: ['USD=3.75'] } });
    expect(result.sales.report).toMatchObject({ revenue: 38.75, otherCurrencies: [], converted: [{ currency: 'USD', sales: 1, revenue: 18.75 }] });
  });
  it('so do the rates of the rows, where the own currency has 1', async () => {
    const withRate = (home: string) => rows.map((row, at) => `${row},${at === 0 ? 'Tipo de cambio' : at === 3 ? '3.721' : home}`);
    expect((await readRows(withRate('1.000'))).sales.report).toMatchObject({ revenue: 38.61, converted: [{ currency: 'USD', sales: 1, revenue: 18.61 }] });
    expect((await readRows(withRate('3.7'))).sales.report).toMatchObject({ revenue: 20, otherCurrencies: [{ currency: 'USD', sales: 1, revenue: 5 }] });
    expect((await readRows([...rows, '04/02/2026,C1,USD,7'])).sales.of(0)).toMatchObject({ purchaseCount: 3, valuedCount: 2 });
    expect((await readRows(withRate('1'), { flags: { rates: ['USD=4'] } })).sales.report).toMatchObject({ revenue: 40 });
  });
  it('signs in the amount tell', async () => {
    const { report } = (await readRows(['Fecha,Código cliente,Total', '01/02/2026,C1,S/ 10', '13/02/2026,C1,S/ 10', '14/02/2026,C1,US$ 5'])).sales;
    expect(report).toMatchObject({ currency: 'PEN', revenue: 20, otherCurrencies: [{ currency: 'USD', sales: 1, revenue: 5 }] });
  });
});

it('revenue is of the window, days and counts of all', async () => {
  const rows = ['01/02/2025,C1,F1,Factura,,10', '01/12/2025,C1,F2,Factura,,5', '30/11/2025,C2,F3,Factura,,7'];
  const result = await read(rows, { from: dayNumber(2025, 12, 1) });
  expect(tell(result)).toEqual(['2025-02-01..2025-12-01 2 5', '2025-11-30..2025-11-30 1 0']);
  expect(result.sales.report).toMatchObject({ revenue: 5, first: '2025-02-01', matched: { id: { buyers: 2, sales: 3, revenue: 5 } } });
});

it('products stand by what they brought', async () => {
  const rows = ['01/02/2026,C1,Taza,5', '02/02/2026,C1,Vaso,7', '03/02/2026,C1,Taza,4', '13/02/2026,C1,,100'];
  const { sales } = await readRows(['Fecha,Código cliente,Producto,Total', ...rows]);
  expect(sales.of(0)?.products).toEqual(['Taza', 'Vaso']);
  expect(sales.log.products).toEqual(['', 'Taza', 'Vaso']);
  expect([...sales.log.product]).toEqual([1, 2, 1, 0]);
});

it('a product that only came back was not bought', async () => {
  const rows = ['01/02/2026,C1,Taza,5', '02/02/2026,C1,Taza,-5', '03/02/2026,C1,Vaso,-7', '04/02/2026,C2,Taza,-4'];
  const { sales } = await readRows(['Fecha,Código cliente,Producto,Total', ...rows]);
  expect(sales.of(0)?.products).toEqual(['Taza']);
  expect(sales.of(1)?.products).toEqual([]);
});

it('sales of strangers are counted and stay out of the log', async () => {
  const result = await read(['01/02/2026,C1,F1,Factura,,10', '01/02/2026,X9,F2,Factura,,5'], { clients: 'Código,Nombre\nC0,Eva\nC1,Ana\n' });
  expect(tell(result)).toEqual(['-', '2026-02-01..2026-02-01 1 10']);
  expect(result.sales.log).toMatchObject({ size: 1, client: new Uint32Array([1]), amount: new Float64Array([100_000]) });
  expect(result.sales.report).toMatchObject({
    revenue: 15,
    documents: 2,
    matched: { id: { buyers: 1, sales: 1, revenue: 10 }, none: { buyers: 1, sales: 1, revenue: 5 } },
  });
});

describe('orders and their lines', () => {
  const HEADS =
    'OrderID,CustomerID,OrderDate,Status\n1,C1,2026-02-01,ok\n2,C2,2026-02-13,cancelled\n3,C1,2027-01-01,ok\n4,,2026-02-14,ok\n5,C2,2026-02-15,ok\n';
  const LINES =
    'OrderID,Product,UnitPrice,Quantity,Discount\n1,Taza,10,2,0.1\n1,Vaso,5,1,0\n1,Taza,10,2,0.1\n2,Taza,10,1,0\n3,Taza,10,1,0\n4,Taza,10,1,0\n9,Taza,10,1,0\n';
  it.each([
    ['in this order', [HEADS, LINES]],
    ['in the other', [LINES, HEADS]],
  ])('are joined %s', async (_, tables) => {
    const result = await readTables(tables);
    // The cancelled order, the one of next year and those without a buyer take their lines with them; the fifth has no amount.
    expect(told(result)).toEqual({ rows: 12, heads: 4, sales: 2, repeated: 1, cancelled: 1, afterAsOf: 1, unreadable: 3 });
    expect(tell(result)[0]).toBe('2026-02-01..2026-02-01 1 23');
    expect(issuesOf(result).sort()).toEqual(['sale-repeated@4', 'sale-unreadable@6 amount', 'sale-unreadable@7 document', 'sale-unreadable@8 document']);
  });
  it('an order without lines counts with its own amount', async () => {
    const heads = 'OrderID,CustomerID,OrderDate,Total\n1,C1,2026-02-01,99\n2,C1,2026-02-13,7\n';
    const result = await readTables([heads, 'OrderID,Product,Amount\n1,Taza,10\n']);
    expect(told(result)).toEqual({ rows: 3, heads: 1, sales: 2 });
    expect(tell(result)).toEqual(['2026-02-01..2026-02-13 2 17']);
  });
});

it('rows = sales + heads + notSales + cancelled + repeated + afterAsOf + unreadable + blank + excluded; clients add up to the revenue', async () => {
  const row = fc
    .tuple(
      fc.constantFrom('01/02/2026', '31/12/2026', '', 'x'),
      fc.constantFrom('C1', 'C2', 'C3', '', '-'),
      fc.constantFrom('F1', 'F2', '', '0000'),
      fc.constantFrom('Factura', 'NC', 'Pago', ''),
      fc.constantFrom('', 'Anulado', 'Pagado'),
      fc.constantFrom('10', '-3', '', 'x', '0.1'),
    )
    .map((cells) => cells.join(','));
  // A column of which less than a fifth reads as days or amounts is none, whatever its header: a quarter of the longest file is sound.
  const sound = Array.from({ length: 10 }, (_, at) => `15/01/2026,C1,G${at},Factura,,1`);
  const odd = fc.constantFrom('', 'TOTAL,,,,,9', HEADER, 'solo', '01/02/2026,C1,F9,Factura,,5,6,7', '01/02/2026,C1');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(row, odd), { maxLength: 30 }), async (rows) => {
      const result = await read([...sound, ...rows]);
      const { report } = result.sales;
      const { counts: c } = report;
      expect(c.rows).toBe(c.sales + c.heads + c.notSales + c.cancelled + c.repeated + c.afterAsOf + c.unreadable + c.blank + c.excluded);
      expect(Object.values(report.matched).reduce((sum, { sales }) => sum + sales, 0)).toBe(c.sales);
      const clients = Array.from({ length: result.clients }, (_, client) => result.sales.of(client));
      expect(clients.reduce((sum, own) => sum + (own?.revenue ?? 0), 0) / 10_000).toBeCloseTo(report.revenue, 6);
      expect(clients.reduce((sum, own) => sum + (own?.purchaseCount ?? 0), 0)).toBe(report.documents);
      expect(result.sales.log.size).toBe(c.sales);
    }),
    { numRuns: 40 },
  );
});
