import { describe, expect, it } from 'vitest';
import { compareAddresses, compareBirths, comparePlaces, comparePostalCodes } from '../../src/linkage/compare-facts.js';
import { compareEmails, compareIds, comparePhones } from '../../src/linkage/compare-ids.js';
import { compareNames } from '../../src/linkage/compare-names.js';
import { DIFFERENT, nameLevel, UNSURE } from '../../src/linkage/levels.js';
import { Lexicon } from '../../src/linkage/lexicon.js';
import { companyName, personName } from '../../src/linkage/name-words.js';
import { prepare } from '../../src/linkage/prepare.js';
import { readAddress } from '../../src/linkage/read-address.js';
import { readBirth } from '../../src/linkage/read-birth.js';
import { readEmails, readId, readPhones } from '../../src/linkage/read-ids.js';
import { cardOf } from '../helpers/cards.js';

const names = (a: string, b: string, of: 'person' | 'company' = 'person') => {
  const lexicon = new Lexicon();
  const read = of === 'person' ? personName : companyName;
  const [one, other] = [a, b].map((text) => read(text, lexicon)).map((name) => (name === null ? [] : [name]));
  const [there, back] = [compareNames(one ?? [], other ?? [], of, lexicon), compareNames(other ?? [], one ?? [], of, lexicon)];
  expect(back).toEqual(there);
  return there.level === UNSURE ? 'unsure' : nameLevel(there.level);
};

describe('names of persons', () => {
  it.each([
    ['Juan Pérez Quispe', 'PEREZ QUISPE, JUAN', 'same'],
    ['María de la Cruz', 'Cruz María', 'same'],
    ['Sra. Ana Torres', 'Ana Torres', 'same'],
    ["O'Brien, Mary", 'Mary OBrien', 'same'],
    ['MariaJose Soto', 'Maria Jose Soto', 'same'],
    ['Rosa Hernández', 'Rosa Ernandes', 'near'],
    ['Jhon Quispe', 'John Kispe', 'near'],
    ['Pepe Ramírez', 'José Ramírez', 'near'],
    ['Ana Torrez Villar', 'Ana Torres Villra', 'near'],
    ['J. Pérez', 'Juan Pérez', 'part'],
    ['Juan Pérez', 'Juan Carlos Pérez Quispe', 'part'],
    ['Juan Pérez', 'Juan Pérez Jr.', 'part'],
    ['Juan Pérez Soto Jr.', 'Juan Pérez Soto', 'part'],
    ['Juan Pérez Soto hijo', 'Juan Pérez Soto padre', 'different'],
    ['Mario Torres', 'María Torres', 'different'],
    ['Juan Torres', 'Juana Torres', 'different'],
    ['Marta Soto', 'María Soto', 'near'],
    ['Juan Pérez Quispe', 'Juan Pérez Rojas', 'different'],
    ['Ana María Torres', 'Ana Lucía Torres', 'different'],
    ['Ana Quispe Quispe', 'Ana Quispe Flores', 'different'],
    ['Ana Torres', '', null],
  ])('%s / %s: %s', (a, b, level) => expect(names(a, b)).toBe(level));
});

describe('names of companies', () => {
  it.each([
    ['Comercial Rey S.A.C.', 'COMERCIAL REY SAC', 'same'],
    ['Rey, S. de R.L. de C.V.', 'Rey', 'same'],
    ['Comercial Rey', 'Comercial Rey del Norte', 'part'],
    ['Ferretería Yupanqui', 'Ferreteria Llupanqui', 'near'],
    ['Botica 24', 'Botica 25', 'different'],
    ['Grupo Yupanqui', 'Corporación Yupanqui', 'unsure'],
    ['Comercial Rey', 'Comercial Sol', 'different'],
  ])('%s / %s: %s', (a, b, level) => expect(names(a, b, 'company')).toBe(level));
});

describe('tax ids', () => {
  it.each([
    ['20512333797', '20-512333797', 'PE', 'same'],
    ['08123456', '8123456', 'PE', 'same'],
    ['45678901', '45678910', 'PE', 'near'],
    ['45678901', '4567890', 'PE', 'part'],
    ['20512333797', '20100070970', 'PE', 'different'],
    ['45678901', '12344321', 'PE', 'different'],
    ['XAXX010101000', 'XAXX010101000', 'MX', null],
    ['00000000', '00000000', 'PE', null],
  ])('%s / %s (%s): %s', (a, b, country, level) => {
    expect(nameLevel(compareIds(readId(a, country, true), readId(b, country, true)).level)).toBe(level);
  });
  it('of one person, DNI and RUC', () => {
    // 10 45678901 and its check digit.
    const ruc = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => readId(`1045678901${digit}`, 'PE', true)).filter((id) => id?.core === '45678901');
    expect(ruc.length).toBeGreaterThan(0);
    expect(nameLevel(compareIds(ruc[0] ?? null, readId('45678901', 'PE', true)).level)).toBe('part');
  });
  it('one digit apart with both check digits right are two holders', () => {
    const [a, b] = [
      { id: '20512333797', core: '20512333797', proven: true, holder: 'company' as const },
      { id: '20512333798', core: '20512333798', proven: true, holder: 'company' as const },
    ];
    expect(compareIds(a, b).level).toBe(DIFFERENT);
    expect(nameLevel(compareIds(a, { ...b, proven: false }).level)).toBe('near');
  });
});

describe('emails and phones', () => {
  it.each([
    ['Ana.Soto+x@Gmail.com', 'anasoto@googlemail.com', 'same'],
    ['ana.soto@rey.pe', 'anasoto@rey.pe', 'near'],
    ['a@x.pe; ana.soto@rey.pe', 'ana.soto@rey.pe', 'same'],
    ['ana.soto@hotmail.com', 'ana.soto@outlook.com', 'part'],
    ['ventas@rey.pe', 'ventas@sol.pe', 'different'],
    ['ana@rey.pe', 'luis@rey.pe', 'different'],
    ['', 'luis@rey.pe', null],
  ])('%s / %s: %s', (a, b, level) => expect(nameLevel(compareEmails(readEmails([a]), readEmails([b])).level)).toBe(level));
  it.each([
    ['+51 999 888 777', '999888777', 'same'],
    ['01 444 5566 anexo 12', '4445566', 'part'],
    ['999 888 777 / 01 444 5566', '014445566', 'same'],
    ['999888777', '999888771', 'near'],
    ['999888777', '988123456', 'different'],
    ['999999999', '999999999', null],
    ['123456789', '123456789', null],
  ])('%s / %s: %s', (a, b, level) => expect(nameLevel(comparePhones(readPhones([a]), readPhones([b])).level)).toBe(level));
});

describe('births', () => {
  it.each([
    ['15/03/1980', '19800315'],
    ['1980-03-15 00:00:00', '19800315'],
    ['19800315', '19800315'],
    ['15 de marzo de 1980', '19800315'],
    ['March 15, 1980', '19800315'],
    ['5/3/80', '??800305'],
    ['29295', '19800315'],
    ['19800231', '19800231'],
    ['unos 40', null],
  ])('%s is %s', (text, digits) => expect(readBirth(text)).toBe(digits));
  it.each([
    ['15/03/1980', '1980-03-15', 'same'],
    ['15/03/1980', '15/03/80', 'near'],
    ['05/03/1980', '03/05/1980', 'near'],
    ['15/03/1980', '15/03/1990', 'near'],
    ['15/03/1980', '16/04/1980', 'different'],
    ['', '16/04/1980', null],
  ])('%s / %s: %s', (a, b, level) => {
    const [one, other] = [a, b].map((birthDate, at) => prepare(cardOf(birthDate === '' ? {} : { birthDate }), at, new Lexicon()));
    expect(one && other && nameLevel(compareBirths(one, other).level)).toBe(level);
  });
});

describe('addresses and places', () => {
  it.each([
    ['Av. Los Olivos 123', 'AVENIDA LOS OLIVOS NRO. 123', 'same'],
    ['Av. Los Olivos 123', 'Av. Los Olibos 123', 'near'],
    ['Av. Los Olivos 123', 'Los Olivos', 'part'],
    ['Av. Los Olivos 123', 'Av. Los Olivos 125', 'part'],
    ['Av. Los Olivos 123', 'Av. Los Olivos 987', 'different'],
    ['Av. Los Olivos 123', 'Jr. Puno 123', 'different'],
  ])('%s / %s: %s', (a, b, level) => expect(nameLevel(compareAddresses(readAddress([a]), readAddress([b])).level)).toBe(level));
  it.each([
    [{ city: 'Lima' }, { city: 'LIMA' }, 'same'],
    [{ city: 'Arequipa' }, { city: 'Areqipa' }, 'near'],
    [{ city: 'Lima' }, { city: 'Cusco' }, 'different'],
    [{ region: 'Lima' }, { region: 'lima' }, 'part'],
    [{ city: 'Lima' }, {}, null],
  ])('%o / %o: %s', (a, b, level) => {
    const [one, other] = [a, b].map((texts, at) => prepare(cardOf(texts), at, new Lexicon()));
    expect(one && other && nameLevel(comparePlaces(one, other).level)).toBe(level);
  });
  it.each([
    ['15001', '15001', 'same'],
    ['15001', '15010', 'near'],
    ['15001', '04000', 'different'],
    ['15001', null, null],
  ])('%s / %s: %s', (a, b, level) => expect(nameLevel(comparePostalCodes(a, b).level)).toBe(level));
});
