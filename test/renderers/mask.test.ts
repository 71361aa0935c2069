import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES, fieldOf } from '../../src/client/fields.js';
import { maskCell, maskEmail, maskEnd, maskedName, maskName } from '../../src/renderers/mask.js';

describe('names', () => {
  it.each([
    ['Ana Quispe', 'Ana Q.'],
    ['Ana Quispe Mamani', 'Ana Q.'],
    ['Ana María Quispe Mamani', 'Ana Q.'],
    ['Juan Carlos de la Cruz Rojas', 'Juan C.'],
    ['QUISPE MAMANI, ANA', 'Ana Q.'],
    ['Quispe, Ana María', 'Ana Q.'],
    ['ANA QUISPE', 'Ana Q.'],
    ['María del Carmen', 'María C.'],
    ['Ñusta Ñahui', 'Ñusta Ñ.'],
    ['Ana', 'Ana'],
    ['De la Cruz', 'Cruz'],
    ['', '…'],
    ['12345678', '…678'],
  ])('%j: %j', (name, wanted) => expect(maskName(name)).toBe(wanted));

  it('never tell a surname', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 5 }), ([given = '', ...rest]) => {
        const masked = maskName([given, ...rest].join(' '));
        for (const surname of rest) if (!given.includes(surname)) expect(masked).not.toContain(surname);
      }),
    );
  });
});

describe('contacts and ids', () => {
  it.each([
    ['ana.quispe@gmail.com', 'a…@gmail.com'],
    ['a@x.pe; luis@y.pe', 'a…@x.pe; l…@y.pe'],
    ['"Ana Quispe" <ana@x.pe>', 'a…@x.pe'],
    ['no tiene correo', '…'],
  ])('%j: %j', (email, wanted) => expect(maskEmail(email)).toBe(wanted));

  it.each([
    ['+51 987 654 321', '…321'],
    ['987654321.0', '…321'],
    ['10-62837798-2', '…982'],
    ['VECJ880326XXX', '…XXX'],
    ['123', '…'],
    ['1234', '…234'],
  ])('%j: %j', (text, wanted) => expect(maskEnd(text)).toBe(wanted));
});

describe('a cell', () => {
  it.each([
    ['name', 'Ana Quispe', 'person', 'Ana Q.'],
    ['name', 'Ana Quispe', 'unknown', 'Ana Q.'],
    ['name', 'Los Andes S.A.C.', 'organization', 'Los Andes S.A.C.'],
    ['firstName', 'Ana María', 'person', 'Ana'],
    ['lastName', 'Quispe Mamani', 'person', 'Q.'],
    ['lastName', 'de la Cruz', 'person', 'C.'],
    ['company', 'Bodega Ana', 'person', 'Bodega Ana'],
    ['taxId', '10628377982', 'person', '…982'],
    ['taxId', '20992042924', 'organization', '20992042924'],
    ['id', 'F0001', 'person', 'F0001'],
    ['id', '1234567', 'person', '1234567'],
    ['id', '12345678', 'person', '…678'],
    ['id', '12345678', 'organization', '12345678'],
    ['email', 'ventas@losandes.pe', 'organization', 'v…@losandes.pe'],
    ['phone', '987654321', 'organization', '…321'],
    ['address', 'Av. Sol 123', 'organization', null],
    ['postalCode', '15001', 'person', null],
    ['birthDate', '03/01/2000', 'person', null],
    ['birthYear', '2000', 'unknown', null],
    ['age', '26', 'person', null],
    ['notes', 'llamar al 987654321', 'person', null],
    ['status', 'Activo', 'person', 'Activo'],
    ['totalRevenue', '10', 'person', '10'],
    ['address', '', 'person', ''],
  ] as const)('%s %j of a %s: %j', (field, text, who, wanted) => expect(maskCell(field, text, who, false)).toBe(wanted));

  it('of a person that has no other name is one', () => expect(maskCell('company', 'Ana Quispe', 'person', true)).toBe('Ana Q.'));

  it('of every personal field is cut short or hidden', () => {
    for (const field of FIELD_NAMES) {
      const masked = maskCell(field, '987654321 Quispe', 'person', false);
      if (fieldOf(field).personal !== undefined) expect(masked ?? '', field).not.toContain('98765');
    }
  });
});

it('a client is called by its name, else by the name of its company', () => {
  const names = { name: [], company: [], firstName: [], lastName: [] };
  expect(maskedName({ ...names, name: ['Ana Quispe'], company: ['Bodega Ana'] }, 'unknown')).toBe('Ana Q.');
  expect(maskedName({ ...names, firstName: ['Ana'], lastName: ['Quispe'] }, 'person')).toBe('Ana Q.');
  expect(maskedName({ ...names, company: ['Bodega Ana'] }, 'unknown')).toBe('Bodega Ana');
  expect(maskedName({ ...names, company: ['Quispe Mamani Ana'] }, 'person')).toBe('Quispe M.');
  expect(maskedName(names, 'person')).toBe('');
});
