import { describe, expect, it } from 'vitest';
import { money } from '../../../src/client/kinds/money.js';
import { count, tenThousandths, year } from '../../../src/client/kinds/number.js';
import { readCell, readerOf } from './readers.js';

const amount = async (text: string, decimal: '.' | ',' = '.', field: 'totalRevenue' | 'margin' = 'totalRevenue') => {
  const value = readCell(await readerOf(field, { shapes: { decimal } }), text);
  return typeof value === 'number' ? value / 10_000 : value;
};

describe('amounts that say themselves how they are written', () => {
  it.each([
    ['1234', 1234],
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['9,99', 9.99],
    ['9.99', 9.99],
    ['0,435', 0.435],
    ['0.435', 0.435],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['1 234 567,89', 1_234_567.89],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234,50', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['12.', 12],
    ['1234,567', 1234.567],
    ['S/ 1,234.50', 1234.5],
    ['S/.1234', 1234],
    ['US$ 1.234,50', 1234.5],
    ['$1,234.50 MXN', 1234.5],
    ['1.234,50 €', 1234.5],
    ['PEN 10', 10],
    ['Bs. 10', 10],
    ['2.5E+3', 2500],
    ['2,5e3', 2500],
    ['0', 0],
    ['0.00', 0],
  ])('%s', async (text, value) => {
    expect(await amount(text, '.')).toBe(value);
    expect(await amount(text, ',')).toBe(value);
    expect(money.fits(text)).toBe(true);
  });
});

describe('three digits behind one sign: the column says what it is', () => {
  it.each([
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['12.500', ',', 12_500],
    ['12.500', '.', 12.5],
  ] as const)('%s with decimal %s', async (text, decimal, value) => expect(await amount(text, decimal)).toBe(value));
});

describe('below zero', () => {
  it.each(['(1.234,50)', '-1.234,50', '1.234,50-', '- 1234,5', '−1234,5', 'S/ -1234,50', '-S/ 1234,50', '(S/ 1.234,50)', '(1.234,50) €'])(
    '%s',
    async (text) => {
      expect(await amount(text, ',', 'margin')).toBe(-1234.5);
      // Nobody has sold less than nothing in all.
      expect(await amount(text, ',')).toBeNull();
    },
  );
  it.each(['-5-', '(-5)', '(5-)', '--5', '(5'])('%s is no amount', async (text) => expect(await amount(text, '.', 'margin')).toBeNull());
});

describe('what is no amount', () => {
  it.each(['', 'abc', '12 cajas', '1,23,456', '1.23.4', '1.234.56', '1,234.567,8', '12 34', '1e999', 'S/', '10%', '2024-01-05', '1/2', '900000000001', 'diez'])(
    '%s',
    async (text) => {
      expect(await amount(text, '.')).toBeNull();
      expect(await amount(text, ',')).toBeNull();
    },
  );
  it('the largest amount is the last whose ten-thousandths are whole', async () => expect(await amount('900000000000')).toBe(9e11));
});

it('amounts are rounded to ten-thousandths, half away from zero', () => {
  expect([1.00005, -1.00005, 0.1 + 0.2, 1234567.8912].map(tenThousandths)).toEqual([10_001, -10_001, 3000, 12_345_678_912]);
});

describe('counts', () => {
  const read = async (text: string, field: 'purchaseCount' | 'age' | 'children' = 'purchaseCount', decimal: '.' | ',' = '.') =>
    readCell(await readerOf(field, { shapes: { decimal } }), text);
  it.each([
    ['12', 12],
    ['007', 7],
    ['12.0', 12],
    ['12,00', 12],
    ['1,200', 1200],
    ['0', 0],
    ['1 200', 1200],
    ['1000000000', 1e9],
  ])('%s', async (text, value) => expect(await read(text)).toBe(value));
  it.each(['12.5', '-1', 'doce', '1000000001', '12 veces'])('%s is none', async (text) => expect(await read(text)).toBeNull());
  it('1.200 is twelve hundred where the comma is decimal', async () => expect(await read('1.200', 'purchaseCount', ',')).toBe(1200));
  it.each([
    ['age', '125', 125],
    ['age', '126', null],
    ['children', '50', 50],
    ['children', '51', null],
  ] as const)('%s %s', async (field, text, value) => expect(await read(text, field)).toBe(value));
  it('fits whole numbers', () => expect(['12', '1.200', '12,5', 'x'].map(count.fits)).toEqual([true, true, false, false]));
});

describe('years of birth', () => {
  const read = async (text: string) => readCell(await readerOf('birthYear'), text);
  it.each([
    ['1900', 1900],
    ['2026', 2026],
    ['1985.0', 1985],
    ['1899', null],
    ['2027', null],
    ['85', null],
    ['mil', null],
  ])('%s', async (text, value) => expect(await read(text)).toBe(value));
  it('fits four digits of the last two centuries', () => expect(['1985', '2030', '1885', '85'].map(year.fits)).toEqual([true, true, false, false]));
});
