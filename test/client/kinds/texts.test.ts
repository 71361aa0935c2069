import { describe, expect, it } from 'vitest';
import { emailsIn } from '../../../src/client/kinds/email.js';
import { isMissingWord, isZeros, mayBeMissing } from '../../../src/client/kinds/missing.js';
import { phone, phonesIn } from '../../../src/client/kinds/phone.js';
import { taxId } from '../../../src/client/kinds/tax-id.js';
import { compactTaxId } from '../../../src/client/tax-ids/compact.js';
import { readCell, readerOf } from './readers.js';

describe('flags', () => {
  it.each(['Sí', 'SI', 'yes', 'Y', 'true', 'VERDADERO', '1', 'x', 'S'])('%s is yes', async (text) =>
    expect(readCell(await readerOf('isCustomer'), text)).toBe(1),
  );
  it.each(['No', 'n', 'false', 'Falso', '0'])('%s is no', async (text) => expect(readCell(await readerOf('isCustomer'), text)).toBe(0));
  it.each(['quizás', '2', 'nope'])('%s is neither', async (text) => expect(readCell(await readerOf('isCustomer'), text)).toBeNull());
});

describe('emails', () => {
  it.each([
    ['ana@x.pe', 'ana@x.pe'],
    ['ANA.Q+ventas@Sub.Ejemplo.com.pe', 'ANA.Q+ventas@Sub.Ejemplo.com.pe'],
    ['o_r-1@a-b.com', 'o_r-1@a-b.com'],
    ['mailto:ana@x.pe', 'ana@x.pe'],
    ['Ana Q <ana@x.pe>', 'ana@x.pe'],
    ['ana@x.pe; luis@y.pe', 'ana@x.pe'],
    ['sin correo / luis@y.pe', 'luis@y.pe'],
    ['ana@x.pe ::: luis@y.pe', 'ana@x.pe'],
    ['ana@, luis@y.pe', 'luis@y.pe'],
  ])('%s', async (text, value) => expect(readCell(await readerOf('email'), text)).toBe(value));
  it.each([
    'ana',
    'ana@',
    '@x.pe',
    'ana@x',
    'ana@@x.pe',
    'ana..q@x.pe',
    '.ana@x.pe',
    'ana.@x.pe',
    'ana@x..pe',
    'ana@-x.pe',
    'ana@x.p',
    'ana@x.123',
    'a na@',
    'ñandú@x.pe',
    'ana@x,pe',
  ])('%s is none', async (text) => expect(readCell(await readerOf('email'), text)).toBeNull());
  it('a cell may hold several', () => expect(emailsIn('a@x.pe; b@x.pe ::: c@x.pe')).toEqual(['a@x.pe', 'b@x.pe', 'c@x.pe']));
});

describe('phones', () => {
  it.each([
    ['PE', '999888777', true],
    ['PE', '+51 999 888 777', true],
    ['PE', '51999888777', true],
    ['PE', '01 444 5566', true],
    ['PE', '(01) 444-5566', true],
    ['PE', '4445566', true],
    ['PE', '999888777 / 01 444 5566', true],
    ['PE', '01-4445566 anexo 12', true],
    ['PE', '99988877', true],
    ['PE', '9998887776', false],
    ['MX', '55 1234 5678', true],
    ['MX', '044 55 1234 5678', true],
    ['MX', '045 55 1234 5678', true],
    ['MX', '01 55 1234 5678', true],
    ['MX', '+52 1 55 1234 5678', true],
    ['MX', '+52 55 1234 5678', true],
    ['MX', '12345678', false],
    ['AR', '11 4321-5678', true],
    ['AR', '011 15 4321 5678', true],
    ['AR', '+54 9 11 4321 5678', true],
    ['CO', '300 123 4567', true],
    ['CO', '601 234 5678', true],
    ['CO', '99912345678901', false],
    ['CL', '9 8765 4321', true],
    ['CL', '09 8765 4321', true],
    ['CL', '+56 9 8765 4321', true],
    ['CL', '2 2345 6789', true],
    ['ES', '612 345 678', true],
    ['ES', '+34 612345678', true],
    ['ES', '999 345 6789', false],
    // What begins with a calling code is a way to call, plus sign or not.
    ['ES', '51 999 888 777', true],
    ['US', '(415) 555-2671', true],
    ['US', '1-415-555-2671', true],
    ['US', '415 555 267', false],
    [null, '123456', true],
    [null, '123456789012345', true],
    [null, '12345', false],
    [null, '1234567890123456', false],
    [null, '999999999', false],
    [null, '+999999999', false],
    [null, 'llamar a Ana', false],
    [null, '12 de mayo', false],
    ['PE', '2,05E+10', false],
    ['PE', '9.99E+08', false],
  ])('%s %s: %s', async (country, text, possible) => expect(readCell(await readerOf('phone', { country }), text) !== null).toBe(possible));
  it('a cell may hold several, each without what a spreadsheet or a switchboard adds', () =>
    expect(phonesIn("'999 888 777 / 01-444 5566 anexo 12; 044 55 1 y 3")).toEqual(['999 888 777', '01-444 5566', '044 55 1', '3']));
  it('the shape asks for digits only', () => expect(['999888777', 'tel 1', '12345', '+51 (1) 444'].map(phone.fits)).toEqual([true, false, false, true]));
});

describe('tax ids', () => {
  it.each([
    ['PE', '20512333797', true],
    ['PE', '20512333798', false],
    ['PE', '45678912', true],
    ['MX', 'GODE561231GR8', true],
    ['MX', 'gode-561231-gr8', true],
    ['MX', 'XAXX010101000', true],
    ['MX', 'XEXX010101000', true],
    ['CL', '76086428-5', true],
    ['CL', '12.531.909-2', true],
    ['CL', '76086428-6', false],
    ['EC', '1792060346001', true],
    ['EC', '1792060347001', false],
    ['AR', '20-05536168-2', true],
    ['AR', '20267565392', false],
    ['ES', 'B64717838', true],
    ['ES', '54362315K', true],
    ['ES', 'X5253868R', true],
    ['ES', '54362315L', false],
    ['CO', '222222222222', true],
    [null, '20512333798', true],
    [null, 'ABC', false],
    [null, 'sin número', false],
    ['PE', '2,05E+10', false],
    ['PE', '2.05123E+10', false],
  ])('%s %s: %s', async (country, text, valid) => expect(readCell(await readerOf('taxId', { country }), text) !== null).toBe(valid));
  it('are compared without signs', () => expect([" '20-05536168-2", '12.531.909-k'].map(compactTaxId)).toEqual(['20055361682', '12531909K']));
  it('the shape knows no check digits', () =>
    expect(['20512333798', 'B64717838', 'GODE561231GR8', 'Ana Torres', '123'].map(taxId.fits)).toEqual([true, true, true, false, false]));
});

describe('identifiers and postcodes', () => {
  it.each([
    ['00012', '00012'],
    ['C-001', 'C-001'],
    ['E5', 'E5'],
    ['1E', '1E'],
    ['713752e1', '713752e1'],
  ])('%s stays as it stands', async (text, value) => expect(readCell(await readerOf('id'), text)).toBe(value));
  it.each(['2,05E+10', '2.05E+10', '1E+05', '7E10'])('%s is lost for good', async (text) => expect(readCell(await readerOf('id'), text)).toBeNull());
});

describe('words for nothing', () => {
  it.each([
    '-',
    '--',
    '—',
    'n/a',
    'N/A',
    'NULL',
    '#N/A',
    '#REF!',
    '#¡REF!',
    's/d',
    'S/D',
    'sin dato',
    'Sin Datos',
    'no tiene',
    'NO TIENE',
    'ninguno',
    'desconocido',
    '.',
    '?',
    'nan',
    'vacío',
    '(en blanco)',
  ])('%s', (text) => {
    expect(isMissingWord(text)).toBe(true);
    const bytes = Buffer.from(text);
    expect(mayBeMissing(bytes, 0, bytes.length)).toBe(true);
  });
  it.each(['0', 'no', 'sin', 'Nadia', 'Sin Límite SAC', 'x', '-5'])('%s is something', (text) => expect(isMissingWord(text)).toBe(false));
  it.each([
    ['0000000', true],
    ['00-00', true],
    ['00', true],
    ['0', false],
    ['0001', false],
    ['', false],
  ])('zeros alone: %s', (text, zeros) => expect(isZeros(text)).toBe(zeros));
});
