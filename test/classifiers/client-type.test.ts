import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientType, namesPerson } from '../../src/classifiers/client-type.js';
import { generation } from '../../src/classifiers/generation.js';
import type { Context } from '../../src/classifiers/rule.js';
import type { Client } from '../../src/client/client.js';
import { readDocumentType, readPersonType } from '../../src/client/identity-words.js';
import { readTaxId } from '../../src/client/tax-ids/read.js';
import { makeFormat } from '../../src/format.js';
import { catalogue } from '../../src/messages/index.js';
import { analyse } from '../helpers/findings.js';

const plainFormat = makeFormat('es', null);
const contextOf = (country: string | null = 'PE', namesPeople = false): Context =>
  ({ asOf: 20_000, country, namesPeople, mapped: new Set() }) as unknown as Context;
const clientOf = (client: Partial<Client>, country: string | null): Client =>
  ({ counter: false, holder: readTaxId(client.taxId ?? '', country)?.holder ?? undefined, ...client }) as Client;
const typeOf = (client: Partial<Client>, country: string | null = 'PE', namesPeople = false) =>
  clientType.of(clientOf(client, country), contextOf(country, namesPeople));
const whyOf = (client: Partial<Client>, country: string | null = 'PE', namesPeople = false) =>
  clientType.why(clientOf(client, country), contextOf(country, namesPeople)).code;

describe('by tax id', () => {
  it.each([
    ['PE', '20512333797', 'company'],
    ['PE', '10400000005', 'person'],
    ['PE', '15512345678', 'person'],
    ['PE', '17123456785', 'person'],
    ['PE', '45678912', 'person'],
    ['MX', 'SAT970701NN3', 'company'],
    ['MX', 'GODE561231GR8', 'person'],
    ['MX', 'XEXX010101000', 'unknown'],
    ['AR', '30-54668997-9', 'company'],
    ['AR', '20-05536168-2', 'person'],
    ['CO', '899.999.068-1', 'company'],
    ['CO', '899999068', 'company'],
    ['CO', '79.123.456', 'person'],
    ['CL', '76.086.428-5', 'company'],
    ['CL', '12.531.909-2', 'person'],
    ['EC', '1792060346001', 'company'],
    ['EC', '1710034065001', 'person'],
    ['EC', '1710034065', 'person'],
    ['ES', 'B64717838', 'company'],
    ['ES', '54362315K', 'person'],
    ['ES', 'X5253868R', 'person'],
    ['BR', '33.000.167/0001-01', 'company'],
    ['BR', '390.533.447-05', 'person'],
    ['UY', '211003420017', 'company'],
    ['UY', '1.234.567-2', 'person'],
    ['PE', '30-54668997-9', 'company'],
    [null, '20512333797', 'unknown'],
    [null, 'B64717838', 'company'],
  ] as const)('%s %s: %s', (country, taxId, wanted) => expect(typeOf({ taxId }, country)).toBe(wanted));
});

describe('the first evidence decides', () => {
  it.each([
    [{ counter: true, taxId: '20512333797' }, 'unknown', 'counter'],
    [{ documentType: 'Cédula de ciudadanía', taxId: '20512333797' }, 'person', 'document-type'],
    [{ documentType: 'RUC', taxId: '20512333797' }, 'company', 'tax-id'],
    [{ taxId: '10400000005', isCompany: true, company: 'Bodega Rosita' }, 'person', 'tax-id'],
    [{ taxId: '20512333797', isCompany: false, firstName: 'Ana' }, 'company', 'tax-id'],
    [{ isCompany: true, firstName: 'Ana', lastName: 'Torres' }, 'company', 'flag'],
    [{ isCompany: false, company: 'Sol S.A.C.' }, 'person', 'flag'],
    [{ legalForm: 'Persona natural', company: 'Sol S.A.C.' }, 'person', 'legal-form'],
    [{ legalForm: 'rara', company: 'Sol S.A.C.' }, 'company', 'legal-form'],
    [{ name: 'Comercial Rey, S. de R.L. de C.V.' }, 'company', 'legal-form'],
    [{ firstName: 'Comercial', lastName: 'Rey S.A. de C.V.' }, 'company', 'legal-form'],
    [{ company: 'Sol', firstName: 'Ana', lastName: 'Torres' }, 'company', 'company'],
    [{ company: 'Sol', name: 'Ana Torres' }, 'company', 'company'],
    [{ firstName: 'Ana', lastName: 'Torres' }, 'person', 'person-name'],
    [{ firstName: 'Ana' }, 'person', 'person-name'],
    [{ name: 'Transportes Paz', lastName: 'Paz' }, 'person', 'person-name'],
    [{ name: 'Ana', birthYear: 1980 }, 'person', 'birth'],
    [{ name: 'Ana', birthDate: 4000 }, 'person', 'birth'],
    [{ name: 'Ana', age: 40 }, 'person', 'birth'],
    [{ name: 'Transportes Paz' }, 'company', 'business-word'],
    [{ firstName: 'Ferretería Sol' }, 'company', 'business-word'],
    [{ name: 'Juan Herrero' }, 'unknown', 'nothing'],
    [{ name: 'Ana Sá' }, 'unknown', 'nothing'],
    [{}, 'unknown', 'nothing'],
  ] as const)('%j: %s by %s', (client, wanted, why) => expect([typeOf(client as Partial<Client>), whyOf(client as Partial<Client>)]).toEqual([wanted, why]));

  it.each([
    ['Ana Torres', 'person'],
    ['Quispe Huamán, Rosa Luz', 'person'],
    ["Abbey O'Reilly", 'person'],
    ['Ana', 'unknown'],
    ['Tienda 24', 'unknown'],
    ['Transportes Paz', 'company'],
    ['Sol S.A.C.', 'company'],
    ['uno dos tres cuatro cinco seis siete', 'unknown'],
  ] as const)('in a column headed as of persons, %s: %s', (name, wanted) => expect(typeOf({ name }, 'PE', true)).toBe(wanted));
});

describe('words of columns', () => {
  it.each([
    ['DNI', null, 'person'],
    ['Cédula de Ciudadanía', null, 'person'],
    ['Carné de extranjería', null, 'person'],
    ['Pasaporte', null, 'person'],
    ['CC', null, 'person'],
    ['Física', null, 'person'],
    ['Jurídica', null, 'company'],
    ['Cédula jurídica', null, 'company'],
    ['CNPJ', null, 'company'],
    ['NIT', null, 'either'],
    ['RUC', null, 'either'],
    ['RFC', null, 'either'],
    ['1', 'PE', 'person'],
    ['6', 'PE', 'either'],
    ['13', 'CO', 'person'],
    ['31', 'CO', 'either'],
    ['05', 'EC', 'person'],
    ['04', 'EC', 'either'],
    ['96', 'AR', 'person'],
    ['80', 'AR', 'either'],
    ['13', null, 'either'],
    ['Factura', null, null],
    ['Boleta', null, null],
    ['Certificado', null, null],
  ] as const)('document %s in %s: %s', (word, country, wanted) => expect(readDocumentType(word, country)).toBe(wanted));
  it.each([
    ['Jurídica', 1],
    ['Persona Moral', 1],
    ['Empresa', 1],
    ['Company', 1],
    ['Business', 1],
    ['S.A.C.', 1],
    ['Natural', 0],
    ['Persona física', 0],
    ['Individual', 0],
    ['Particular', 0],
    ['Consumidor final', 0],
    ['otro', null],
  ] as const)('person type %s: %s', (word, wanted) => expect(readPersonType(word)).toBe(wanted));
});

it('files: the columns are found by what they hold, and an organization is a company without a person', async () => {
  const text = `Tipo de documento;Número de documento;Tipo de persona;Razón social;Apellidos;Nombres
RUC;20512333797;Jurídica;Sol S.A.C.;;
DNI;45678912;Natural;;Torres;Ana
RUC;10400000005;Natural;Bodega Rosita;;
;;Jurídica;Luz;Torres;Ana
;;;Paz;;
-;;;;;Marta
`;
  const { report, issues } = await analyse(text, { flags: { country: 'PE' } });
  expect(report.columns.map(({ field }) => field)).toEqual(['documentType', 'taxId', 'isCompany', 'company', 'lastName', 'firstName']);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.classifications.clientType.map(({ label, clients }) => [label, clients])).toEqual([
    ['person', 3],
    ['company', 3],
    ['unknown', 0],
  ]);
  expect(report.classifications.generation.find(({ label }) => label === 'organization')?.clients).toBe(3);
});

it('a register of sales keeps its type of document', async () => {
  const { report } = await analyse('Tipo de documento;Nombre completo;Ventas\nFactura;Ana Torres;10\nBoleta;Eva Ruiz;20\n');
  expect(report.columns[0]?.field).toBeNull();
});

describe('properties', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const clients = fc.record({
    taxId: some(fc.constantFrom('20512333797', '10400000005', '45678912', 'X')),
    isCompany: some(fc.boolean()),
    company: some(fc.constantFrom('Sol', 'Sol S.A.C.', 'Ana Torres')),
    name: some(fc.constantFrom('Sol', 'Ana Torres', 'Transportes Paz', 'Sol S.A.C.')),
    firstName: some(fc.constantFrom('Ana', 'Botica')),
    lastName: some(fc.constantFrom('Torres', 'S.A.C.')),
    documentType: some(fc.constantFrom('DNI', 'RUC', 'Jurídica')),
    birthYear: some(fc.constant(1980)),
  });
  it('an organization is a company; whom no birth makes a generation of is one where no person is named; every reason has its sentence', () => {
    fc.assert(
      fc.property(clients, (raw) => {
        const client = clientOf(raw as Partial<Client>, 'PE');
        const type = clientType.of(client, contextOf());
        const label = generation.of(client, contextOf());
        if (label === 'organization') expect(type).toBe('company');
        if (type === 'company' && raw.birthYear === undefined) expect(label).toBe(namesPerson(client) ? 'unknown' : 'organization');
        const why = clientType.why(client, contextOf());
        for (const language of ['es', 'en'] as const) {
          const words: Readonly<Record<string, (args: typeof why.args, f: typeof plainFormat) => string>> = catalogue(language).rules.clientType.why;
          expect(words[why.code]?.(why.args, plainFormat)).toMatch(/^[^{}]{10,}$/);
        }
      }),
    );
  });
});
