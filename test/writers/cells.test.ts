import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../src/client/fields.js';
import type { ColumnPlan, Plan, Shapes } from '../../src/client/plan.js';
import { type CellSetting, makeCellReader } from '../../src/writers/xlsx/cells.js';

const ASOF = 20_787; // 2026-11-30

const plan: Plan = {
  ...{ header: [], headerLine: 1, dataFrom: 1, columns: [], assumptions: [], issues: [], skipped: [] },
  ...{ country: 'MX', currency: 'MXN', transactions: false },
};

/** Reads texts as the cells of one column. */
async function read(
  header: string,
  field: FieldName | null,
  texts: readonly string[],
  shapes: Shapes = {},
  reason: ColumnPlan['reason'] = field ? 'alias' : 'unknown-header',
) {
  const column: ColumnPlan = { index: 0, header, field, confidence: 1, reason, shapes, fit: 1, filled: 1 };
  const setting: CellSetting = { plan, asOf: ASOF, language: 'en', decode: (bytes, from, to) => bytes.toString('utf8', from, to), samples: texts };
  const reader = await makeCellReader(column, setting);
  return texts.map((text) => {
    const bytes = Buffer.from(`..${text}..`);
    const { value, look } = reader(bytes, 2, bytes.length - 2);
    return [value, look.numFmt];
  });
}

describe('dates', () => {
  it('become serial numbers, with the time of day that is written', async () => {
    const shapes: Shapes = { dates: { 'd/d/y': 'dmy' } };
    expect(
      await read('Última compra', 'lastPurchase', ['30/11/2026', '2026-11-30 06:00', '30/11/2026 12:30 AM', '46356', '46356.75', 'mañana'], shapes),
    ).toEqual([
      [46_356, 'd mmm yyyy'],
      [46_356.25, 'd mmm yyyy hh:mm'],
      [46_356 + 1 / 48, 'd mmm yyyy hh:mm'],
      [46_356, 'd mmm yyyy'],
      [46_356.75, 'd mmm yyyy hh:mm'],
      ['mañana', '@'],
    ]);
  });

  it('stay text where the analysis does not take them, and before spreadsheets agree', async () => {
    const shapes: Shapes = { dates: { 'd/d/y': 'dmy' } };
    const found = await read('Nacimiento', 'birthDate', ['01/03/1900', '28/02/1900', '01/12/2026', '31/12/1899'], shapes);
    expect(found.map(([value]) => value)).toEqual([61, '28/02/1900', '01/12/2026', '31/12/1899']);
  });
});

describe('amounts', () => {
  it('are the numbers written, however many decimals, in the format of their currency', async () => {
    const found = await read('Venta', 'totalRevenue', ['$1,234.5', '1234.123456', 'USD 3', '(5)', 'pendiente', '7 €'], { decimal: '.' });
    expect(found).toEqual([
      [1234.5, '"$"#,##0.00"\u00a0MXN";-"$"#,##0.00"\u00a0MXN"'],
      [1234.123456, '"$"#,##0.00"\u00a0MXN";-"$"#,##0.00"\u00a0MXN"'],
      [3, '"US$\u00a0"#,##0.00;-"US$\u00a0"#,##0.00'],
      ['(5)', '@'],
      ['pendiente', '@'],
      [7, '"€"#,##0.00;-"€"#,##0.00'],
    ]);
  });

  it('have no decimals where the column has none', async () => {
    expect((await read('Saldo', 'balance', ['-1500', '20'], { decimal: '.' })).map(([value, format]) => [value, String(format).includes('.00')])).toEqual([
      [-1500, false],
      [20, false],
    ]);
  });
});

describe('columns that no field reads', () => {
  it('are numbers where all are plain ones', async () => {
    expect(await read('Descuento', null, ['0', '12.5', '-3'])).toEqual([
      [0, 'General'],
      [12.5, 'General'],
      [-3, 'General'],
    ]);
    expect((await read('Alta', null, ['2024-02-29', '2025-01-01'])).map(([value]) => value)).toEqual([45_351, 45_658]);
  });

  it.each([
    ['Código de zona', ['1', '2']],
    ['Teléfono 2', ['999', '888']],
    ['Serie', ['007', '12']],
    ['Peso', ['1.200', '3.400']],
    ['Contador', ['9999999']],
    ['Mezcla', ['1', 'dos']],
    ['Alta', ['01/02/2024', '2024-01-02']],
  ])('are text in doubt: %s %j', async (header, texts) => expect((await read(header, null, texts)).map(([value]) => value)).toEqual(texts));

  it('are text where their values did not fit a field', async () => {
    expect(await read('Venta', null, ['1', '2'], {}, 'values-do-not-fit')).toEqual([
      ['1', '@'],
      ['2', '@'],
    ]);
  });
});
