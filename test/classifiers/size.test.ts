import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/classifiers/rule.js';
import { size } from '../../src/classifiers/size.js';
import type { Client } from '../../src/client/client.js';
import { readEmployees } from '../../src/client/company-size.js';
import { makeFormat } from '../../src/format.js';
import { catalogue } from '../../src/messages/index.js';
import { settle } from '../helpers/findings.js';

const LIMITS = { small: 10, medium: 50, large: 250 };
const contextOf = (limits = LIMITS): Context => ({ asOf: 20_000, country: 'PE', namesPeople: false, size: limits, mapped: new Set() }) as unknown as Context;
const sizeOf = (companySize: string | undefined, more: Partial<Client> = {}, limits = LIMITS) =>
  size.of({ counter: false, company: 'Sol', companySize, ...more } as Client, contextOf(limits));

describe('by employees (2003/361/EC)', () => {
  it.each([
    ['1', 'micro'],
    ['9', 'micro'],
    ['10', 'small'],
    ['49', 'small'],
    ['50', 'medium'],
    ['249', 'medium'],
    ['250', 'large'],
    ['12000', 'large'],
    ['12.000', 'large'],
    ['1,500 employees', 'large'],
    ['25.0', 'small'],
    ['8 trabajadores', 'micro'],
    ['2k', 'large'],
    ['1-10', 'micro'],
    ['1-9', 'micro'],
    ['10-49', 'small'],
    ['11-50', 'small'],
    ['11 – 50 empleados', 'small'],
    ['51 a 200', 'medium'],
    ['51 to 200', 'medium'],
    ['50-249', 'medium'],
    ['201-500', 'large'],
    ['501-1000', 'large'],
    ['1.001-5.000', 'large'],
    ['1,001-5,000', 'large'],
    ['5k-10k', 'large'],
    ['De 11 a 50 trabajadores', 'small'],
    ['más de 249', 'large'],
    ['más de 248', 'medium'],
    ['>250', 'large'],
    ['250+', 'large'],
    ['10,001+', 'large'],
    ['250 o más', 'large'],
    ['over 9', 'small'],
    ['over 8', 'micro'],
    ['menos de 10', 'micro'],
    ['<10', 'micro'],
    ['hasta 10', 'micro'],
    ['up to 50', 'small'],
    ['Mediana (11-50)', 'small'],
    // What Excel makes of 1-10 and 11-50.
    ['01-oct', 'micro'],
    ['10-Jan', 'micro'],
    ['nov-50', 'small'],
    ['Nov-50', 'small'],
  ])('%s: %s', (text, wanted) => expect(sizeOf(text)).toBe(wanted));
  it.each([
    ['Micro', 'micro'],
    ['Microempresa', 'micro'],
    ['MYPE', 'micro'],
    ['Autónomo', 'micro'],
    ['Pyme', 'small'],
    ['SMB', 'small'],
    ['Pequeña empresa', 'small'],
    ['Small Business', 'small'],
    ['Mediana', 'medium'],
    ['Mid-Market', 'medium'],
    ['Grande', 'large'],
    ['Gran empresa: corporativo', 'large'],
    ['Enterprise', 'large'],
    ['M', 'medium'],
  ])('%s: %s', (text, wanted) => expect(sizeOf(text)).toBe(wanted));
  it.each(['0', 'US$ 1-5 millones', 'S/ 250', 'rara', '1-2-3', '50-10', '2024-10-01', undefined])('%s says nothing', (text) =>
    expect(sizeOf(text)).toBe('unknown'),
  );
  it.each([
    [4, 'micro'],
    [5, 'small'],
    [19, 'small'],
    [20, 'medium'],
    [99, 'medium'],
    [100, 'large'],
  ])('limits of the config: %i is %s', (employees, wanted) => expect(sizeOf(String(employees), {}, { small: 5, medium: 20, large: 100 })).toBe(wanted));
  it('persons and counter sales have none', () => {
    expect(sizeOf('25', { company: undefined, firstName: 'Ana' })).toBe('unknown');
    expect(sizeOf('25', { holder: 'person' })).toBe('unknown');
    expect(sizeOf('25', { counter: true })).toBe('unknown');
    expect(sizeOf('25', { company: undefined, name: 'Sol' })).toBe('small');
  });
});

it('more employees, no smaller size; every reason has its sentence', () => {
  const of = (text: string) => size.labels.indexOf(sizeOf(text));
  const f = makeFormat('es', null);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.string({ maxLength: 20 }), (a, b, noise) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(of(String(high))).toBeGreaterThanOrEqual(of(String(low)));
      expect(of(`${low}-${high}`)).toBeGreaterThanOrEqual(of(String(low)));
      expect(of(`${low}-${high}`)).toBeLessThanOrEqual(of(String(high)));
      for (const text of [String(a), `${low}-${high}`, noise, 'Pyme']) {
        const employees = readEmployees(text);
        expect(employees === null || employees > 0).toBe(true);
        const why = size.why({ counter: false, company: 'Sol', companySize: text } as Client, contextOf());
        for (const language of ['es', 'en'] as const) {
          const words: Readonly<Record<string, (args: typeof why.args, format: typeof f) => string>> = catalogue(language).rules.size.why;
          expect(words[why.code]?.(why.args, f)).toMatch(/^[^{}]{10,}$/);
        }
      }
    }),
  );
});

it('the limits of the settings stand in order', async () => {
  expect((await settle()).size).toEqual(LIMITS);
  expect((await settle({ config: { 'size.small': 5, 'size.large': 1000 } })).size).toEqual({ small: 5, medium: 50, large: 1000 });
  await expect(settle({ config: { 'size.small': 50 } })).rejects.toMatchObject({ code: 'config-value', args: { key: 'size.small' } });
  await expect(settle({ config: { 'size.large': 50 } })).rejects.toMatchObject({ code: 'config-value', args: { key: 'size.large' } });
});
