import { describe, expect, it } from 'vitest';
import { decideDateOrders, decideDecimals, type FileEvidence } from '../../src/client/shapes.js';

const told = (more: Partial<FileEvidence> = {}): FileEvidence => ({ delimiter: ';', country: null, ...more });
const column = (...texts: string[]) => ({ header: 'Fecha', texts });

describe('the order of day and month', () => {
  const decide = (columns: ReturnType<typeof column>[], evidence = told()) => {
    const { dates, assumptions } = decideDateOrders(columns, evidence);
    return { orders: dates, assumed: assumptions.map(({ code, args }) => `${code} ${args.order}`) };
  };

  it('a day over 12 proves it', () => {
    expect(decide([column('13/01/2024', '01/02/2024')])).toEqual({ orders: [{ 'd/d/y': 'dmy' }], assumed: [] });
    expect(decide([column('01/13/2024', '01/02/2024')])).toEqual({ orders: [{ 'd/d/y': 'mdy' }], assumed: [] });
  });
  it('the twelfth proves nothing', () => expect(decide([column('12/11/2024')])).toEqual({ orders: [{ 'd/d/y': 'dmy' }], assumed: ['date-order dmy'] }));
  it('every shape of a column has its own proof', () =>
    expect(decide([column('25/01/2024', '01/02/2024', '01-25-2024', '01-02-2024')])).toEqual({ orders: [{ 'd-d-y': 'mdy', 'd/d/y': 'dmy' }], assumed: [] }));
  it('a shape without proof takes the order of the other shapes of its column', () =>
    expect(decide([column('01-25-2024', '01/02/2024')])).toEqual({ orders: [{ 'd-d-y': 'mdy', 'd/d/y': 'mdy' }], assumed: [] }));
  it('a column without proof takes the order of the other columns', () =>
    expect(decide([column('01/25/2024'), column('01/02/2024')])).toEqual({ orders: [{ 'd/d/y': 'mdy' }, { 'd/d/y': 'mdy' }], assumed: [] }));
  it('columns that disagree prove nothing of a third', () =>
    expect(decide([column('01/25/2024'), column('25/01/2024'), column('01/02/2024')])).toEqual({
      orders: [{ 'd/d/y': 'mdy' }, { 'd/d/y': 'dmy' }, { 'd/d/y': 'dmy' }],
      assumed: ['date-order dmy'],
    }));
  it('the country of the file comes last, as an assumption', () => {
    expect(decide([column('01/02/2024')], told({ country: 'US' }))).toEqual({ orders: [{ 'd/d/y': 'mdy' }], assumed: ['date-order mdy'] });
    expect(decide([column('01/02/2024')], told({ country: 'PE', delimiter: ',' }))).toEqual({ orders: [{ 'd/d/y': 'dmy' }], assumed: ['date-order dmy'] });
  });
  it('a twelve-hour clock between commas is American, where nothing says otherwise', () => {
    expect(decide([column('1/2/2024 3:04 PM')], told({ delimiter: ',' })).orders).toEqual([{ 'd/d/y': 'mdy' }]);
    expect(decide([column('1/2/2024 3:04 PM')], told({ delimiter: ',', country: 'PE' })).orders).toEqual([{ 'd/d/y': 'dmy' }]);
  });
  it('the option beats every proof', () =>
    expect(decide([column('25/01/2024')], told({ dateOrder: 'mdy' }))).toEqual({ orders: [{ 'd/d/y': 'mdy' }], assumed: [] }));
  it('no option makes the year of d/m/yyyy come first', () =>
    expect(decide([column('25/01/2024', '24-03-05')], told({ dateOrder: 'ymd' })).orders).toEqual([{ 'd-d-yy': 'ymd', 'd/d/y': 'dmy' }]));
  it('year first is proven only by a first part over 31', () => {
    expect(decide([column('99-03-15', '98-12-01')]).orders).toEqual([{ 'd-d-yy': 'ymd' }]);
    expect(decide([column('24-03-15')]).orders).toEqual([{ 'd-d-yy': 'dmy' }]);
  });
  it('dates that say themselves how they are written need no decision', () =>
    expect(decide([column('2024-01-02', '3-ene-2024', '45292')])).toEqual({ orders: [{ 'y-d-d': 'ymd' }], assumed: [] }));
  it('one slip does not outvote the column', () => expect(decide([column('25/01/2024', '26/01/2024', '01/27/2024')]).orders).toEqual([{ 'd/d/y': 'dmy' }]));
  it('the order of the rows changes nothing', () => {
    const texts = ['01/02/2024', '1/2/2024 3:04 PM', '03-04-2024', '05.06.24'];
    const evidence = told({ delimiter: ',' });
    expect(decideDateOrders([column(...texts)], evidence)).toEqual(decideDateOrders([column(...[...texts].reverse())], evidence));
  });
});

describe('the decimal sign', () => {
  const decide = (columns: readonly (readonly string[])[], evidence = told({ delimiter: ',' })) => {
    const { decimals, assumptions } = decideDecimals(
      columns.map((texts) => ({ header: 'Venta', texts })),
      evidence,
    );
    return { decimals, assumed: assumptions.map(({ code, args }) => `${code} ${args.decimal ?? args.separator}`) };
  };

  it.each([
    [['9,99', '1.234'], ',', []],
    [['9.99', '1,234'], '.', []],
    [['0,435', '12.500'], ',', []],
    [['0.435', '12.500'], '.', []],
    [['1.234,50'], ',', []],
    [['1,234.50'], '.', []],
    [['1.234.567'], ',', []],
    [['1,234,567'], '.', []],
    [['1234,567'], ',', []],
    [['S/ 12,5', '(7,5)', '3,25-'], ',', []],
    [['12', '7'], '.', []],
    // Every separator with three digits behind it, and no number begins with 0: thousands.
    [['1.234', '12.500'], ',', ['thousands .']],
    [['1,234', '12,500'], '.', ['thousands ,']],
    [['$ 1.234'], ',', ['thousands .']],
    // Both signs, three digits behind each: nothing tells.
    [['1.234', '1,234'], '.', ['decimal .']],
    [['2,05', '2.05', '1,5'], ',', []],
  ] as const)('%j', (texts, decimal, assumed) => expect(decide([texts])).toEqual({ decimals: [decimal], assumed }));

  it('a column with nothing to show takes the sign of the others', () =>
    expect(decide([['9,99'], ['1.234', '1,234']])).toEqual({ decimals: [',', ','], assumed: [] }));
  it('columns that disagree tell nothing of a third', () =>
    expect(decide([['9,99'], ['9.99'], ['1.234', '1,234']])).toEqual({ decimals: [',', '.', '.'], assumed: ['decimal .'] }));
  it('the delimiter and the country come last', () => {
    const doubtful = [['1.234', '1,234']];
    expect(decide(doubtful, told()).decimals).toEqual([',']);
    expect(decide(doubtful, told({ country: 'PE' })).decimals).toEqual(['.']);
    expect(decide(doubtful, told({ country: 'AR' })).decimals).toEqual([',']);
    expect(decide(doubtful, told({ country: 'AR', delimiter: ',' })).decimals).toEqual(['.']);
  });
  it('the option beats what the values show', () =>
    expect(decide([['1.234', '12.500'], ['9,99']], told({ decimal: '.' }))).toEqual({ decimals: ['.', '.'], assumed: [] }));
  it('counts have no decimals: thousands, and no word about it', () =>
    expect(decideDecimals([{ header: 'Pedidos', texts: ['1.200', '3'], whole: true }], told())).toEqual({ decimals: [','], assumptions: [] }));
});
