import { describe, expect, it } from 'vitest';
import { agree } from '../../src/report/merge-agree.js';
import { compareClient, gatherValues } from '../../src/report/merge-client.js';
import { type MergeField, type MergeValue, makeValueReader, type ValueReader } from '../../src/report/merge-fields.js';
import { planOf, withFile } from '../helpers/findings.js';

/** A file of Peru whose cells are read as its own: dates with the day first. */
const FILE =
  'Nombre completo;RUC;Teléfono;Correo;Fecha de nacimiento;País\nAna Paz;20100070970;999888777;a@x.pe;31/12/1980;Perú\nEva Sol;20131312955;999888776;b@x.pe;30/11/1981;Perú\n';
const read: ValueReader = await makeValueReader(await planOf(FILE), 20_000);

const value = (field: MergeField, text: string): MergeValue => read(field, text)[0] as MergeValue;
type Texts = Readonly<Partial<Record<MergeField, readonly string[]>>>;
const client = (texts: Texts): Map<MergeField, MergeValue[]> => {
  const values = new Map<MergeField, MergeValue[]>();
  for (const [field, cells] of Object.entries(texts) as [MergeField, string[]][]) for (const cell of cells) gatherValues(values, field, read(field, cell));
  return values;
};
const plan = (ours: Texts, theirs: Texts): string[] =>
  compareClient(client(ours), client(theirs)).map(({ field, action, theirs: texts }) => `${action} ${field} ${texts.join(' ')}`);

describe('two values say the same', () => {
  it.each<[MergeField, string, string, boolean]>([
    ['phone', '999 888 777', '+51 999888777', true],
    ['phone', '01 444 5566', '+51 1 4445566', true],
    ['phone', '0051 999 888 777', '999888777', true],
    ['phone', '999 888 777', '999 888 778', false],
    ['phone', '88877', '99988877', false],
    ['email', 'A@X.PE', 'a@x.pe', true],
    ['email', 'a@x.pe', 'b@x.pe', false],
    ['taxId', '20-10007097-0', '20100070970', true],
    ['taxId', '45871236', '10458712364', true],
    ['taxId', '8123456', '08123456', true],
    ['taxId', '123456', '10123456', false],
    ['taxId', '45871236', '45871237', false],
    ['name', 'QUISPE MAMANI, ANA', 'Ana Quispe Mamani', true],
    ['name', 'Ana Quispe', 'Ana Quispe Mamani', true],
    ['name', 'A. Quispe', 'Ana Quispe', true],
    ['name', 'Jose Nunez', 'José Núñez', true],
    ['name', 'Ana Quispe', 'Luis Quispe', false],
    ['name', 'Q.', 'Ana Quispe', false],
    ['company', 'Ferretería Sol S. A. C.', 'FERRETERIA SOL', true],
    ['company', 'Ferretería Sol SAC', 'Ferretería Luna SAC', false],
    ['address', 'Av. Larco 123, Dpto. 4', 'avenida larco 123', true],
    ['address', 'Av. Larco 123', 'Av. Larco 456', false],
    ['address', 'Av. Larco 123', 'Jr. Puno 123', false],
    ['district', 'Santiago de Surco', 'Surco', true],
    ['district', 'Miraflores', 'Cayma', false],
    ['country', 'Perú', 'PE', true],
    ['country', 'Perú', 'Chile', false],
    ['postalCode', '15074', '15074-1', true],
    ['postalCode', '15074', '15075', false],
    ['birthDate', '31/12/1980', '1980-12-31', true],
    ['birthDate', '31/12/1980', '30/12/1980', false],
    ['sector', 'Ferretería', 'Construcción', false],
  ])('%s: %s and %s', (field, a, b, same) => {
    expect(agree(field, value(field, a), value(field, b))).toBe(same);
    expect(agree(field, value(field, b), value(field, a))).toBe(same);
  });

  it('a birth date and its year', () => expect(plan({ birthDate: ['31/12/1980'] }, { birthYear: ['1980'] })).toEqual([]));
});

describe('what the plan does with a field', () => {
  it.each<[string, Texts, Texts, string[]]>([
    ['nothing is blank and nothing is new', { phone: ['999888777'] }, { phone: ['+51 999 888 777'] }, []],
    ['a blank is filled', {}, { email: ['a@x.pe'] }, ['fill email a@x.pe']],
    ['several phones fill a blank', {}, { phone: ['999888777 / 01 4445566'] }, ['fill phone 999888777 01 4445566']],
    ['another phone is an addition', { phone: ['999888777'] }, { phone: ['999888777', '988777666'] }, ['add phone 988777666']],
    ['an impossible phone fills nothing', {}, { phone: ['12345'] }, []],
    ['nor does it add', { phone: ['999888777'] }, { phone: ['111111111'] }, []],
    ['an invalid email fills nothing', {}, { email: ['a@x'] }, []],
    ['nor one that is thrown away', {}, { email: ['a@mailinator.com'] }, []],
    ['nor one with a slip in its provider', {}, { email: ['a@gmial.com'] }, []],
    ['a tax id with wrong check digits fills nothing', {}, { taxId: ['20100070971'] }, []],
    ['and contradicts nothing', { taxId: ['20100070970'] }, { taxId: ['20100070971'] }, []],
    ['another valid tax id is a conflict', { taxId: ['20100070970'] }, { taxId: ['20131312955'] }, ['differs taxId 20131312955']],
    ['words for nothing fill nothing', {}, { address: ['s/d'], taxId: ['00000000'] }, []],
    ['an impossible birth fills nothing', {}, { birthDate: ['31/12/2190'] }, []],
    ['another birth is a conflict', { birthDate: ['31/12/1980'] }, { birthDate: ['30/12/1980'] }, ['differs birthDate 30/12/1980']],
    ['a place that ours has in another column', { province: ['Lima'] }, { city: ['Lima'] }, []],
    ['another place', { district: ['Ate'] }, { district: ['Cayma'], city: ['Arequipa'] }, ['differs district Cayma', 'fill city Arequipa']],
    ['a trade fills a blank', {}, { sector: ['Ferretería'] }, ['fill sector Ferretería']],
    ['and never contradicts', { sector: ['Construcción'] }, { sector: ['Ferretería'] }, []],
    ['another name is a conflict', { name: ['Ana Torres'] }, { name: ['Luis Paz'] }, ['differs name Luis Paz']],
    [
      'another person of the same company is not',
      { name: ['Ana Torres'], company: ['Sol SAC'] },
      { name: ['Luis Paz'], company: ['Sol'] },
      ['add name Luis Paz'],
    ],
    ['a company in the column of names is known', { name: ['Ferretería Sol SAC'] }, { company: ['Ferretería Sol'] }, []],
    ['its contact is news', { company: ['Ferretería Sol SAC'] }, { company: ['Ferretería Sol'], name: ['Ana Paz'] }, ['fill name Ana Paz']],
    ['the company of a known person is news', { name: ['Ana Paz Soto'] }, { name: ['Ana Paz'], company: ['Sol SAC'] }, ['fill company Sol SAC']],
    ['one of several rows of theirs agrees', { name: ['Ana Paz'] }, { name: ['Anita', 'Ana Paz'] }, []],
  ])('%s', (_, ours, theirs, expected) => expect(plan(ours, theirs)).toEqual(expected));

  it('dates are read as their own file writes them', async () => {
    const file = 'Full name;Birth date;Country\nAna Paz;12/31/1980;US\nEva Sol;11/30/1981;US\n';
    await withFile(file, {}, async ({ plan: american }) => {
      const theirs = await makeValueReader(american, 20_000);
      expect(agree('birthDate', value('birthDate', '31/12/1980'), theirs('birthDate', '12/31/1980')[0] as MergeValue)).toBe(true);
    });
  });
});
