import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOwnSectors, nameSectors } from '../../src/client/sectors.js';
import { findBusinessWord, findTrade, spellTradeWord, TRADES, tradeOfWord } from '../../src/client/trades.js';
import { catalogue } from '../../src/messages/index.js';

describe('findTrade', () => {
  it.each([
    ['Ferretería Sol S.A.C.', 'hardware', 'ferreteria'],
    ['FERRETERIA LOS ANDES', 'hardware', 'ferreteria'],
    ['Botica Santa Rosa', 'pharmacy', 'botica'],
    ['Farmacias del Ahorro', 'pharmacy', 'farmacia'],
    ['Clínica San Pablo', 'health', 'clinica'],
    ['Clínica Dental Sonrisa', 'dental', 'clinica dental'],
    ['Clínica Veterinaria Huellitas', 'veterinary', 'clinica veterinaria'],
    ['Transportes Cruz del Norte', 'transport', 'transporte'],
    ['Restaurante El Buen Sabor', 'restaurant', 'restaurante'],
    ['Minimarket Rosita', 'grocery', 'minimarket'],
    ['Constructora Sol', 'construction', 'constructora'],
    ['Agroindustrias del Valle', 'agriculture', 'agroindustrias'],
    ['Confecciones Guatapurí', 'textile', 'confecciones'],
    ['Colegio San José', 'education', 'colegio'],
    ['Colegio Médico del Perú', 'nonprofit', 'colegio medico'],
    ['Hotel Plaza', 'hotel', 'hotel'],
    ['Estación de Servicios Norte', 'fuel', 'estacion de servicio'],
    ['Grifo San Juan', 'fuel', 'grifo'],
    ['Panadería La Espiga', 'bakery', 'panaderia'],
    ['Distribuidora Farmacéutica Andina', 'pharmacy', 'farmaceutica'],
    ['Distribuidora Andina', 'wholesale', 'distribuidora'],
    ['Comercial Rey', 'retail', 'comercial'],
    ['Posada del Sol', 'hotel', 'posada'],
    ['La Posada', 'hotel', 'posada'],
    ['Miller Hardware', 'hardware', 'hardware'],
    ['Lakeside Medical Group', 'health', 'medical'],
  ])('%s: %s', (name, trade, word) => expect(findTrade(name, 'PE')).toMatchObject({ trade, word }));
  it.each([
    'Juan Herrero',
    'María Panadero',
    'Herrero y Asociados',
    'Rosa Posada',
    'Ana Solar',
    'Luis Banco',
    'Iglesias Díaz',
    'John Baker',
    'Peter Glass',
    'Molina Flores',
    'Inversiones Santa Rosita',
    'Grupo Gloria',
    '',
  ])('%s tells no sector', (name) => expect(findTrade(name, 'PE')).toBeNull());
  it.each([
    ['PE', 'grocery'],
    [null, 'grocery'],
    ['ES', 'beverages'],
    ['AR', 'beverages'],
  ])('a bodega in %s: %s', (country, trade) => expect(findTrade('Bodega Rosita', country)?.trade).toBe(trade));
  it('every sector is found by its first word, and has a name in both languages', () => {
    for (const trade of TRADES)
      for (const language of ['es', 'en'] as const) expect(catalogue(language).rules.sector.labels[trade], trade).toMatch(/^\p{Lu}\p{Ll}/u);
    expect(TRADES.length).toBeGreaterThan(50);
  });
});

it.each([
  ['Transportes Paz', 'transporte'],
  ['Juan Pérez Transportes', 'transporte'],
  ['Inversiones Rosita', 'inversiones'],
  ['Grupo Gloria', 'grupo'],
  ['Rosa Posada', null],
  ['Posada del Sol', null],
  ['Salud Pérez', null],
  ['Juan Herrero', null],
] as const)('%s is known for a business by %s', (name, word) => expect(findBusinessWord(name)).toBe(word));

it.each([
  ['Ferreterías', 'hardware'],
  ['FERRETERIA', 'hardware'],
  ['Salud', 'health'],
  ['Farmacia y perfumería', null],
  ['Otros', null],
] as const)('a sector column says %s: %s', (word, trade) => expect(tradeOfWord(word)).toBe(trade));

it('spellings join under the first one; names take the word that the file has for their sector', () => {
  const sectors = nameSectors(findOwnSectors(['Comercio', 'Botica', 'BOTICA', 'Farmacia', 'Otros']));
  expect(['MINERÍA', 'Minería', 'mineria ', 'Minería '].map(sectors.own)).toEqual(['MINERÍA', 'MINERÍA', 'MINERÍA', 'MINERÍA']);
  expect([sectors.inferred('pharmacy'), sectors.inferred('retail'), sectors.inferred('hotel')]).toEqual(['Botica', 'Comercio', 'hotel']);
  const late = nameSectors({ pharmacy: 'Botica' });
  expect([late.own('BOTICA'), late.inferred('pharmacy'), late.own('Botica')]).toEqual(['BOTICA', 'BOTICA', 'BOTICA']);
});

it.each([
  ['FERRETERÍA SOL', 'ferreteria', 'ferretería'],
  ['Sol: Clínicas Dentales', 'clinica dental', 'clinica dental'],
  ['La Clínica Dental', 'clinica dental', 'clínica dental'],
  ['Transportes Paz', 'transporte', 'transportes'],
])('%s writes %s as %s', (name, word, wanted) => expect(spellTradeWord(name, word)).toBe(wanted));

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (name) => {
      const found = findTrade(name, 'PE');
      expect(found === null || TRADES.includes(found.trade)).toBe(true);
      expect(findBusinessWord(name)?.length ?? 1).toBeGreaterThan(0);
    }),
  );
});
