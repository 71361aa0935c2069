import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/classifiers/rule.js';
import { sector } from '../../src/classifiers/sector.js';
import type { Client } from '../../src/client/client.js';
import { nameSectors } from '../../src/client/sectors.js';
import { makeFormat } from '../../src/format.js';
import { catalogue } from '../../src/messages/index.js';
import { analyse } from '../helpers/findings.js';

const contextOf = (own = {}): Context =>
  ({ asOf: 20_000, country: 'PE', namesPeople: false, mapped: new Set(), sectors: nameSectors(own) }) as unknown as Context;
const ask = (client: object, own = {}): readonly [string, string] => {
  const one = { counter: false, ...client } as Client;
  return [sector.of(one, contextOf(own)), sector.why(one, contextOf(own)).code];
};

describe('what tells the sector', () => {
  it.each([
    [{ sector: 'Minería', company: 'Ferretería Sol' }, 'Minería', 'column'],
    [{ company: 'Ferretería Sol' }, 'hardware', 'inferred'],
    [{ company: 'Ferretería Sol', name: 'Ana Torres' }, 'hardware', 'inferred'],
    [{ company: 'Bodega Rosita', holder: 'person' }, 'grocery', 'inferred'],
    [{ name: 'Botica Luz', holder: 'company' }, 'pharmacy', 'inferred'],
    [{ name: 'Botica Luz', isCompany: true }, 'pharmacy', 'inferred'],
    [{ name: 'Posada Luz S.A.C.' }, 'hotel', 'inferred'],
    [{ name: 'Transportes Paz' }, 'transport', 'inferred'],
    [{ firstName: 'Transportes Paz' }, 'transport', 'inferred'],
    [{ name: 'Posada Luz' }, 'unknown', 'nothing'],
    [{ name: 'Juan Herrero' }, 'unknown', 'nothing'],
    [{ name: 'Juan Herrero', holder: 'person' }, 'unknown', 'nothing'],
    [{ name: 'Ferretería Sol', holder: 'person' }, 'unknown', 'nothing'],
    [{ firstName: 'María', lastName: 'Panadero' }, 'unknown', 'nothing'],
    [{ company: 'María Panadero' }, 'unknown', 'nothing'],
    [{ company: 'Sol', name: 'Ana Ferretería' }, 'unknown', 'nothing'],
    [{ company: 'Ferretería Sol', counter: true }, 'unknown', 'counter'],
    [{}, 'unknown', 'nothing'],
  ] as const)('%j: %s by %s', (client, label, why) => expect(ask(client)).toEqual([label, why]));
  it('the file has a word for it', () => expect(ask({ company: 'Farmacia Sol' }, { pharmacy: 'Boticas' })).toEqual(['Boticas', 'inferred']));
  it('every reason has its sentence', () => {
    for (const language of ['es', 'en'] as const)
      for (const why of Object.values(catalogue(language).rules.sector.why as Readonly<Record<string, (args: object, f: object) => string>>))
        expect(why({ word: 'botica' }, makeFormat(language, null))).toMatch(/^[^{}]{10,}$/);
  });
});

describe('files', () => {
  const text = `Razón social;RUC;Rubro
Luz S.A.C.;20512333797;FERRETERÍA
Paz S.A.C.;;Ferretería
Ferretería Sol S.A.C.;;
Hotel Mar S.A.C.;;
Rey S.A.C.;;
Sur S.A.C.;;Otros
`;
  it('own words joined, names beside them, all counted', async () => {
    const { report } = await analyse(text);
    expect(report.classifications.sector.map(({ label, clients }) => [label, clients])).toEqual([
      ['FERRETERÍA', 3],
      ['Otros', 1],
      ['hotel', 1],
      ['unknown', 1],
    ]);
    expect(report.rules.sector.from).toEqual({ column: 3, inferred: 2, unknown: 1 });
    expect(report.coverage.sector).toBeCloseTo(5 / 6);
  });
  it('without a column all are inferred; of persons alone none is', async () => {
    expect((await analyse('Razón social\nHotel Mar\nPaz\n')).report.rules.sector.from).toEqual({ column: 0, inferred: 1, unknown: 1 });
    expect((await analyse('Nombres;Apellidos\nJuan;Herrero\n')).report.rules.sector.from).toEqual({ column: 0, inferred: 0, unknown: 1 });
  });
});
