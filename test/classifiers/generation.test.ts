import { describe, expect, it } from 'vitest';
import { generation } from '../../src/classifiers/generation.js';
import type { Context } from '../../src/classifiers/rule.js';
import type { Client } from '../../src/client/client.js';
import { dayNumber } from '../../src/client/day.js';
import type { FieldName } from '../../src/client/fields.js';
import { readTaxId } from '../../src/client/tax-ids/read.js';

const contextOf = (country: string | null = null, mapped: readonly FieldName[] = []): Context =>
  ({ asOf: dayNumber(2026, 11, 30), country, mapped: new Set(mapped) }) as unknown as Context;
const label = (client: Partial<Client>, context = contextOf()) =>
  generation.of({ counter: false, holder: readTaxId(client.taxId ?? '', context.country)?.holder ?? undefined, ...client } as Client, context);

describe('by year of birth (Pew Research Center)', () => {
  it.each([
    [1901, 'greatest'],
    [1927, 'greatest'],
    [1928, 'silent'],
    [1945, 'silent'],
    [1946, 'boomer'],
    [1964, 'boomer'],
    [1965, 'x'],
    [1980, 'x'],
    [1981, 'millennial'],
    [1996, 'millennial'],
    [1997, 'z'],
    [2012, 'z'],
    [2013, 'alpha'],
    [2026, 'alpha'],
  ])('%i: %s', (birthYear, wanted) => {
    expect(label({ birthYear })).toBe(wanted);
    expect(label({ birthDate: dayNumber(birthYear, 1, 1) })).toBe(wanted);
    expect(label({ birthDate: dayNumber(birthYear, 12, 31) })).toBe(wanted);
  });
  it.each([
    [46, 'x'],
    [45, 'millennial'],
    [0, 'alpha'],
    [99, 'greatest'],
    [98, 'silent'],
  ] as const)('%i years old in 2026: %s', (age, wanted) => expect(label({ age })).toBe(wanted));
  it('the date weighs more than the year, the year more than the age', () => {
    expect(label({ birthDate: dayNumber(1960, 1, 1), birthYear: 1990, age: 5 })).toBe('boomer');
    expect(label({ birthYear: 1990, age: 5 })).toBe('millennial');
  });
  it('nothing known', () => expect(label({ name: 'Ana Torres' })).toBe('unknown'));
  it('counter sales are nobody', () => expect(label({ birthYear: 1980, counter: true } as Partial<Client>)).toBe('unknown'));
});

describe('a Mexican RFC, where the file has no birth column', () => {
  it.each([
    ['GODE561231GR8', 'boomer'],
    ['GODE-561231-GR8', 'boomer'],
    ['GODE080101GR8', 'z'],
    ['GODE090101GR8', 'greatest'],
    ['GODE850101GR8', 'millennial'],
    ['ABC850101GR8', 'organization'],
    ['XAXX010101000', 'unknown'],
    ['XEXX010101000', 'unknown'],
  ])('%s: %s', (taxId, wanted) => expect(label({ taxId, ...(wanted === 'organization' ? {} : { name: 'Eva' }) }, contextOf('MX'))).toBe(wanted));
  it.each(['birthDate', 'birthYear', 'age'] as const)('is not asked beside a column of %s', (field) =>
    expect(label({ taxId: 'GODE561231GR8', name: 'Eva' }, contextOf('MX', [field]))).toBe('unknown'),
  );
});

describe('organizations', () => {
  it.each([
    [{ company: 'Ferretería Sol SAC' }, null, 'organization'],
    [{ company: 'Ferretería Sol', name: 'Ferretería Sol' }, null, 'organization'],
    [{ company: 'Ferretería Sol', name: 'Ana Torres' }, null, 'unknown'],
    [{ company: 'Ferretería Sol', firstName: 'Ana' }, null, 'unknown'],
    [{ company: 'Ferretería Sol', lastName: 'Torres' }, null, 'unknown'],
    [{ name: 'Ferretería Sol S.A.C.' }, null, 'organization'],
    [{ name: 'Transportes Paz SRL' }, null, 'organization'],
    [{ name: 'Comercial Rey, S.A. de C.V.' }, null, 'organization'],
    [{ name: 'Paz Ltda.' }, null, 'organization'],
    [{ name: 'Rosa' }, null, 'unknown'],
    [{ name: 'Ana Isasa' }, null, 'unknown'],
    [{ name: 'Sol', taxId: '20512333797' }, 'PE', 'organization'],
    [{ name: 'Ana', taxId: '10456789121' }, 'PE', 'unknown'],
    [{ taxId: '30-50001091-2' }, 'AR', 'organization'],
    [{ taxId: '20-05536168-2' }, 'AR', 'unknown'],
    [{ taxId: 'B64717838' }, 'ES', 'organization'],
    [{ taxId: '54362315K' }, 'ES', 'unknown'],
    [{ taxId: '20512333797' }, null, 'unknown'],
    [{ name: 'Ana Torres', isCompany: true }, null, 'organization'],
    [{ company: 'Sol', isCompany: false }, null, 'unknown'],
    [{ company: 'Sol', birthYear: 1980 }, null, 'x'],
  ] as const)('%j in %s: %s', (client, country, wanted) => expect(label(client as Partial<Client>, contextOf(country))).toBe(wanted));
});
