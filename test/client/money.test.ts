import { describe, expect, it } from 'vitest';
import { splitAmount } from '../../src/client/kinds/currency.js';
import { money } from '../../src/client/kinds/money.js';
import { parseNumber } from '../../src/client/kinds/number.js';

describe('splitAmount', () => {
  it.each([
    ['S/ 1,234.50', '1,234.50', 'PEN'],
    ['S/. 1,234.50', '1,234.50', 'PEN'],
    ['S/.1234', '1234', 'PEN'],
    ['$1,234.50 MXN', '1,234.50', 'MXN'],
    ['MXN $ 12', '12', 'MXN'],
    ['US$ 1.234,50', '1.234,50', 'USD'],
    ['-S/ 845.00', '-845.00', 'PEN'],
    ['S/ -845.00', '-845.00', 'PEN'],
    ['(1.234,50) €', '(1.234,50)', 'EUR'],
    ['1.234,50-', '1.234,50-', null],
    ['$ 5', '5', '$'],
    ['$5.000.-', '5.000', '$'],
    ['.50', '.50', null],
    ['1234 PEN', '1234', 'PEN'],
    ['1 234,50', '1 234,50', null],
  ])('%s', (text, amount, currency) => expect(splitAmount(text)).toEqual({ amount, currency }));
  it.each(['12 cajas', 'abc', '', 'S/'])('%s is no amount', (text) => expect(splitAmount(text)).toBeNull());
});

describe('parseNumber', () => {
  it.each([
    ['1,234.50', '.', 1234.5],
    ['1.234,50', '.', 1234.5],
    ['1.234.567', '.', 1234567],
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['9,99', '.', 9.99],
    ['0,435', '.', 0.435],
    ['(1,200)', '.', -1200],
    ['1200-', '.', -1200],
    ['-1200', '.', -1200],
    ["1'234.50", '.', 1234.5],
    ['1 234,50', '.', 1234.5],
    ['6.0E7', '.', 60000000],
    ['8.48E10', '.', 84800000000],
    ['12', '.', 12],
    ['1234,5', '.', 1234.5],
  ] as const)('%s with %s', (text, decimal, value) => expect(parseNumber(text, decimal)).toBe(value));
  it.each(['', '-', 'abc', '1,23,4', '1.2.3', '--5', '12-34', '1,2345.6', '(5-)'])('%s is no number', (text) => expect(parseNumber(text, '.')).toBeNaN());
});

describe('money', () => {
  it.each(['S/ 1,234.50', 'S/ 184.320,50', 'S/ 0,00', '-S/ 845.00', '12', '(3,5)'])('fits %s', (text) => expect(money.fits(text)).toBe(true));
  it.each(['abc', '2024-01-15', '15/01/2024', 'a@b.pe', 'C-12'])('does not fit %s', (text) => expect(money.fits(text)).toBe(false));
});
