import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLegalForm, readLegalForm } from '../../src/client/legal-forms.js';

describe('findLegalForm', () => {
  it.each([
    ['Ferretería Sol S.A.C.', 'sac'],
    ['Ferretería Sol SAC', 'sac'],
    ['FERRETERIA SOL S A C', 'sac'],
    ['Ferretería Sol S. A. C.', 'sac'],
    ['Pesquera Mar S.A.A.', 'saa'],
    ['Panificadora Luz E.I.R.L.', 'eirl'],
    ['Transportes Paz Srl', 'srl'],
    ['Hilos del Sur S.R.Ltda.', 'srltda'],
    ['Comercial Rey, S.A. de C.V.', 'sa de cv'],
    ['Comercial Rey S.A.DE C.V.', 'sa de cv'],
    ['Comercial Rey SA de CV', 'sa de cv'],
    ['Rey S. de R.L. de C.V.', 's de rl de cv'],
    ['REY S DE RL DE CV', 's de rl de cv'],
    ['Fondo Norte SAPI de CV', 'sapi de cv'],
    ['Vecinos de Lomas, A.C.', 'ac'],
    ['Paz Ltda.', 'ltda'],
    ['Servicios Andinos SpA', 'spa'],
    ['Rappi S.A.S.', 'sas'],
    ['Aguas S.A. E.S.P.', 'sa esp'],
    ['Molinos S.A.I.C.', 'saic'],
    ['Distribuidora Oriente C.A.', 'ca'],
    ['Comercial Díaz & Cía', 'y cia'],
    ['Comercial Díaz y Compañía', 'y compania'],
    ['Tornillos, S.L.', 'sl'],
    ['Tornillos SLU', 'slu'],
    ['TORNILLOS SL', 'sl'],
    ['Aceites S. Coop. And.', 's coop and'],
    ['Padaria Sol Eireli', 'eireli'],
    ['Acme, LLC', 'llc'],
    ['Acme Inc.', 'inc'],
    ['Acme Ltd', 'ltd'],
    ['Werk GmbH', 'gmbh'],
    ['Banco Sol S.A. - Sucursal Lima', 'sa'],
    ['Hijos de Luis, S.A. en liquidación', 'sa'],
    ['COMERCIAL REY SA', 'sa'],
  ])('%s: %s', (name, form) => expect(findLegalForm(name)).toBe(form));

  it.each([
    'Ana Sá',
    'Ana Sa',
    'María de Sa',
    'MARIA DE SA',
    'Ana Isasa',
    'Juan Sac',
    'Rosa Sal',
    'Luis Meca',
    'MARIA ABAD',
    'Juan C. A. Pérez',
    'J. C. Rojas',
    'Alicia Co',
    'Saca Quispe, Luis',
    'Inca Garcilaso',
    'Corpus Díaz',
    'S.A.C.',
    'SRL',
    'Spa',
    '',
  ])('%s has none', (name) => expect(findLegalForm(name)).toBeNull());

  it('never throws; behind a word of letters a clear form is seen in any writing', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeñáo'), minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), word, fc.constantFrom('eirl', 'srl', 'sa de cv', 'ltda', 'sas', 'llc', 's de rl'), (noise, name, form) => {
        expect([null, 'string']).toContain(findLegalForm(noise) === null ? null : 'string');
        const written = [form, form.toUpperCase(), form.replace(/\p{L}+/gu, (part) => (part === 'de' || part === 'ltda' ? part : `${[...part].join('.')}.`))];
        for (const one of written) expect([one, findLegalForm(`${name} ${one}`)]).toEqual([one, form]);
      }),
    );
  });
});

it.each([
  ['S.A.C.', 'company'],
  ['EIRL', 'company'],
  ['Sociedad Anónima', 'company'],
  ['S.L.', 'company'],
  ['Cooperativa', 'company'],
  ['Persona jurídica', 'company'],
  ['Persona moral', 'company'],
  ['LIMITADA', 'company'],
  ['Persona natural', 'person'],
  ['PERSONA NATURAL CON NEGOCIO', 'person'],
  ['Persona física', 'person'],
  ['Autónomo', 'person'],
  ['Sole proprietorship', 'person'],
  ['otra', null],
  ['-', null],
] as const)('the column of legal forms: %s is %s', (word, wanted) => expect(readLegalForm(word)).toBe(wanted));
