import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { FIELD_NAMES, fieldOf } from '../../src/client/fields.js';
import { AMBIGUOUS, UNMAPPED } from '../../src/client/header-words.js';
import { foldHeader, headerCountry, headerCurrency, isOwnColumn, matchHeader } from '../../src/client/headers.js';

describe('matchHeader', () => {
  test('names the level and how sure it is', () => {
    expect(matchHeader(' Razón   SOCIAL ')[0]).toEqual({ field: 'company', level: 'alias', confidence: 1, rank: 2 });
    expect(matchHeader('razon_social')[0]).toEqual({ field: 'company', level: 'normalised', confidence: 0.95, rank: 2 });
    expect(matchHeader('Teléfono del cliente principal')[0]).toMatchObject({ field: 'phone', level: 'word', confidence: 0.7 });
    expect(matchHeader('Estado')).toMatchObject([
      { field: 'status', level: 'alias', confidence: 0.9 },
      { field: 'region', level: 'alias', confidence: 0.9 },
    ]);
    expect(matchHeader('State').map((match) => match.field)).toEqual(['region', 'status']);
    expect(matchHeader('Compras').map((match) => match.field)).toEqual(['purchaseCount', 'totalRevenue']);
    expect(matchHeader('Compras ($)').map((match) => match.field)).toEqual(['totalRevenue']);
    expect(matchHeader('Documento del cliente').map((match) => match.field)).toEqual(['taxId', 'id']);
  });

  test.each(['Type', 'Tipo', 'Tipo de cliente', 'TYPE'])('%s is a status only if its values say so', (header) => {
    expect(matchHeader(header)).toMatchObject([
      { field: 'status', onlyIfWords: true },
      { field: 'isCustomer', onlyIfWords: true },
    ]);
  });

  test.each([
    ['BILLINGSTREET', 'SHIPPINGSTREET'],
    ['BILLINGSTATE', 'SHIPPINGSTATE'],
    ['BILLINGCOUNTRY', 'SHIPPINGCOUNTRY'],
    ['BILLINGCITY', 'SHIPPINGCITY'],
    ['BILLINGPOSTALCODE', 'SHIPPINGPOSTALCODE'],
    ['ID', 'ACCOUNTNUMBER'],
    ['Accepts Email Marketing', 'Accepts SMS Marketing'],
    ['Subtotal', 'Total'],
    ['Venta acumulada', 'Monto'],
    ['Contact Owner', 'OwnerId'],
  ])('%s is preferred to %s', (better, worse) => {
    const [first, second] = [matchHeader(better)[0], matchHeader(worse)[0]];
    expect(first?.field).toBe(second?.field);
    expect(first?.rank).toBeLessThan(second?.rank ?? -1);
  });

  test.each([
    '1001',
    '',
    ' ',
    '***',
    'Fax phone',
    'Email bounced',
    'Identidad visual',
    'Reidentificación',
    'Nombre de la mascota',
    'Contact phone country prefix',
    'Monto de la penalidad',
    'Última compra (S/)',
    'Última compra ($)',
    'Nombre €',
    'Total clientes',
    'Namespace',
    'Capacidad',
    'Estado de cuenta',
    'Fecha',
    'Date',
    'Columna 7',
    'Código del producto',
    'Ciudad del proveedor',
    'Idea',
  ])('%s stays unmapped: no substring, no foreign word', (header) => {
    expect(matchHeader(header)).toEqual([]);
  });

  test.each([
    ['\uFEFFNombre', 'name'],
    ['"Razón social"', 'company'],
    ['Razón\u00A0social', 'company'],
    ['*Correo electrónico*', 'email'],
    ['TELÉFONO', 'phone'],
    ['Telefono', 'phone'],
    ['última\ncompra', 'lastPurchase'],
    ["'Customer ID", 'id'],
  ])('%j survives what exports do to it', (header, field) => {
    expect(matchHeader(header)[0]?.field).toBe(field);
  });

  test('an English and a Spanish export share one field', () => {
    expect(matchHeader('last_purchase_date')[0]?.field).toBe('lastPurchase');
    expect(matchHeader('FechaUltimaCompra')[0]?.field).toBe('lastPurchase');
    expect(matchHeader('FECHAULTIMACOMPRA')[0]?.field).toBe('lastPurchase');
  });
});

const key = (header: string): string => foldHeader(header).replaceAll(' ', '');
const wholeKey = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

describe('the list of aliases', () => {
  test('leads every alias and every own name to its field', () => {
    const lost = FIELD_NAMES.flatMap((field) =>
      [...fieldOf(field).aliases, field].filter((alias) => matchHeader(alias)[0]?.field !== field).map((alias) => `${alias} is not ${field}`),
    );
    expect(lost).toEqual([]);
  });

  test('gives no alias to two fields, nor to one field and the ambiguous ones', () => {
    const owners = new Map<string, Set<string>>();
    const claim = (header: string, owner: string): void => {
      owners.set(wholeKey(header), (owners.get(wholeKey(header)) ?? new Set()).add(owner));
    };
    for (const field of FIELD_NAMES) for (const alias of fieldOf(field).aliases) claim(alias, field);
    for (const { headers } of AMBIGUOUS) for (const header of headers) claim(header, 'ambiguous');
    for (const header of UNMAPPED) claim(header, 'unmapped');
    expect([...owners].filter(([, fields]) => fields.size > 1).map(([header, fields]) => `${header}: ${[...fields].join(', ')}`)).toEqual([]);
  });

  test('holds no alias twice', () => {
    for (const field of FIELD_NAMES) {
      const aliases = fieldOf(field).aliases.map((alias) => alias.toLowerCase());
      expect(aliases.filter((alias, at) => alias === '' || aliases.indexOf(alias) !== at)).toEqual([]);
    }
  });
});

const ALIASES = FIELD_NAMES.flatMap((field) => fieldOf(field).aliases.map((alias) => ({ field, alias })));

const WRITINGS: readonly ((alias: string) => string)[] = [
  (alias) => alias.toUpperCase(),
  (alias) => alias.toLowerCase(),
  (alias) => alias.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (alias) => alias.replaceAll(' ', '_'),
  (alias) => `${alias} *`,
  (alias) => `\uFEFF"${alias}"`,
];

property.prop([fc.constantFrom(...ALIASES), fc.constantFrom(...WRITINGS)], { numRuns: 1000 })(
  'an alias is found however it is written',
  ({ field, alias }, write) => {
    expect(matchHeader(write(alias)).map((match) => match.field)).toContain(field);
  },
);

const strangeWord = fc.stringMatching(/^[bgkqwx]{2,5}$/);

property.prop([fc.constantFrom(...ALIASES), strangeWord], { numRuns: 1000 })(
  'letters glued to an alias, or a strange word beside it, leave it unknown',
  ({ alias }, strange) => {
    expect(matchHeader(`${strange}${alias.toLowerCase()}${strange}`)).toEqual([]);
    expect(matchHeader(`${alias} ${strange}`)).toEqual([]);
  },
);

property.prop([fc.string({ maxLength: 40 })])('any text is a header: folding twice changes nothing and matching never fails', (text) => {
  const folded = foldHeader(text);
  expect(folded).toMatch(/^(?:\S+(?: \S+)*)?$/);
  for (const match of matchHeader(text)) expect(match.confidence).toBeGreaterThanOrEqual(0.7);
});

describe('foldHeader', () => {
  test.each([
    ['Última Compra', 'ultima compra'],
    ['FirstName', 'first name'],
    ['POAddressLine1', 'po address line 1'],
    ['fecha_alta', 'fecha alta'],
    ['N° de compras', 'numero de compras'],
    ['Nº compras', 'numero compras'],
    ['No. de pedidos', 'numero de pedidos'],
    ['No contactar', 'no contactar'],
    ['N.I.F.', 'n i f'],
    ['F. ult. compra', 'fecha ultima compra'],
    ['Saldo_Vencido__c', 'saldo vencido'],
    ['Person - Email - Work', 'email work'],
    ['Organización - Dirección', 'direccion'],
    ['Año de nacimiento', 'ano de nacimiento'],
    ['\uFEFF"Código*"', 'codigo'],
    ['Venta\u00A0neta', 'venta neta'],
    ['E-mail 1 - Value', 'e mail 1 value'],
  ])('%j becomes %j', (header, folded) => expect(foldHeader(header)).toBe(folded));

  test('two writings of one header share a key', () => expect(key('BillingPostalCode')).toBe(key('billing_postal code')));
});

describe('clues beside the field', () => {
  test.each([
    ['Total (USD)', 'USD'],
    ['Monto S/', 'PEN'],
    ['Monto S/.', 'PEN'],
    ['Ventas s/ IGV', null],
    ['Importe US$', 'USD'],
    ['Importe U$S', 'USD'],
    ['Ventas MXN', 'MXN'],
    ['Open Balance (IDR)', 'IDR'],
    ['Total (eur)', 'EUR'],
    ['Saldo €', 'EUR'],
    ['Monto en soles', 'PEN'],
    ['Ventas en dólares', 'USD'],
    ['Total $', '$'],
    ['Monto (pesos)', '$'],
    ['Total R$', 'BRL'],
    ['Total', null],
    ['Copia', null],
    ['Opened', null],
  ])('currency of %s is %s', (header, currency) => expect(headerCurrency(header)).toBe(currency));

  test.each([
    ['RFC', 'MX'],
    ['RFC del cliente', 'MX'],
    ['CURP', 'MX'],
    ['Colonia', 'MX'],
    ['CUIT', 'AR'],
    ['NIF', 'ES'],
    ['NIF / CIF', 'ES'],
    ['Cédula jurídica', 'CR'],
    ['Ubigeo', 'PE'],
    ['Comuna', 'CL'],
    ['RUC', null],
    ['DNI', null],
    ['NIT', null],
    ['RUT', null],
    ['NIF o NIT', null],
    ['Ciudad', null],
    ['Cifras', null],
    ['Cédula', null],
  ])('country of %s is %s', (header, country) => expect(headerCountry(header)).toBe(country));

  test.each([
    ['cartera_tier', true],
    ['CARTERA_STATE', true],
    ['\uFEFF"cartera_country"', true],
    ['Cartera', false],
    ['cartera_vencida', false],
    ['cartera_propia', false],
    ['mi cartera_x', false],
  ])('%s is our own: %s', (header, own) => {
    expect(isOwnColumn(header)).toBe(own);
    if (own) expect(matchHeader(header)).toEqual([]);
  });
});
