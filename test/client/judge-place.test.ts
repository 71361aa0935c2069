import { describe, expect, it } from 'vitest';
import { makePlaceJudge } from '../../src/client/places/judge-place.js';
import { type PlaceCells, resolvePlace } from '../../src/client/places/place.js';

const SAID = { true: 'yes', false: 'no', null: 'open' } as const;

/** What a judge says of a place, in a file of Peru that has these other clients. */
function judge(text: string, cells: PlaceCells, { others = [] as PlaceCells[], country = 'PE' as string | null, zones = {} } = {}) {
  const place = resolvePlace(cells, country);
  const places = [place, ...others.map((one) => resolvePlace(one, country))];
  return SAID[String(makePlaceJudge(text, { country, places, zones }).judge(place)) as keyof typeof SAID];
}

const miraflores = [
  { region: 'Lima', province: 'Lima', district: 'Miraflores' },
  { region: 'Lima', province: 'Lima', district: 'Miraflores' },
];

describe('a place that is looked for', () => {
  it.each([
    ['Lima', { region: 'Lima' }, 'yes'],
    ['lima', { region: 'Lima Metropolitana' }, 'yes'],
    ['Lima', { city: 'Lima' }, 'yes'],
    ['Lima', { province: 'Lima' }, 'yes'],
    ['Lima', { region: 'Lima', province: 'Cañete' }, 'yes'],
    ['Lima', { region: 'Callao' }, 'no'],
    ['Lima', { city: 'Trujillo' }, 'no'],
    ['Lima', { country: 'Chile' }, 'no'],
    ['Lima', {}, 'open'],
    ['PE-LIM', { region: 'Lima' }, 'yes'],
    ['PE-LIM', { region: 'Lima Metropolitana' }, 'no'],
    ['pe-lma', { region: 'Lima Metropolitana' }, 'yes'],
    ['Perú', { region: 'Piura' }, 'yes'],
    ['Peru', {}, 'yes'],
    ['CL', { region: 'Piura' }, 'no'],
    ['La Libertad', { city: 'Trujillo' }, 'yes'],
    ['Trujillo', { city: 'Trujillo' }, 'yes'],
    ['Trujillo', { region: 'La Libertad' }, 'open'],
    ['Trujillo', { region: 'La Libertad', city: 'Ascope' }, 'no'],
    ['Trujillo', { region: 'Lima' }, 'no'],
    ['Ica', { region: 'ICA' }, 'yes'],
    ['Lima, Callao', { region: 'Callao' }, 'yes'],
    ['Lima, Callao', { region: 'Piura' }, 'no'],
    ['Lima, Perú', { region: 'Lima' }, 'yes'],
    ['Lima, Perú', { country: 'Ecuador' }, 'no'],
    ['Surquillo, Lima', { region: 'Lima', district: 'Surquillo' }, 'yes'],
    ['Surquillo (Lima)', { region: 'Lima', district: 'Surquillo' }, 'yes'],
    ['Surquillo, Lima', { region: 'Lima', district: 'La Victoria' }, 'no'],
    ['Surquillo, Lima', { region: 'Lima' }, 'open'],
    ['Surquillo, Lima', { region: 'Piura' }, 'no'],
  ] as const)('%s / %j: %s', (text, cells, said) => expect(judge(text, cells)).toBe(said));

  it.each([
    ['Miraflores', { region: 'Lima', district: 'MIRAFLORES' }, 'yes'],
    ['Miraflores', { region: 'Lima', district: 'Surco' }, 'no'],
    ['Miraflores', { region: 'Lima' }, 'open'],
    ['Miraflores', { region: 'Lima', city: 'Lima' }, 'open'],
    ['Miraflores', { region: 'Piura' }, 'no'],
    ['Miraflores', {}, 'open'],
    ['Miraflores, Arequipa', { region: 'Lima', district: 'Miraflores' }, 'no'],
  ] as const)('at the level that the file has the name: %s / %j: %s', (text, cells, said) => expect(judge(text, cells, { others: miraflores })).toBe(said));

  it.each([
    ['MX', 'México', { region: 'Jalisco' }, 'yes'],
    ['MX', 'Estado de México', { region: 'Jalisco' }, 'no'],
    ['MX', 'Estado de México', { region: 'México' }, 'yes'],
    ['MX', 'CDMX', { city: 'Ciudad de México' }, 'yes'],
    ['ES', 'Andalucía', { region: 'Sevilla' }, 'yes'],
    ['ES', 'Sevilla', { region: 'Andalucía' }, 'open'],
    ['ES', 'Sevilla', { region: 'Málaga' }, 'no'],
    ['ES', 'Granada', { region: 'Granada' }, 'yes'],
    ['MX', 'Lima', { country: 'Perú', region: 'Lima' }, 'yes'],
    [null, 'Trujillo', { city: 'Trujillo' }, 'yes'],
    [null, 'Trujillo', {}, 'open'],
    ['US', 'Georgia', { region: 'GA' }, 'yes'],
  ] as const)('in a file of %s: %s / %j: %s', (country, text, cells, said) => expect(judge(text, cells, { country })).toBe(said));

  const zones = { Norte: ['Piura', 'PE-LAM', 'Trujillo'], Sur: ['Arequipa'], 'Mi Lima': ['Miraflores'] };
  it.each([
    ['norte', { region: 'Piura' }, 'yes'],
    ['Norte', { city: 'Trujillo' }, 'yes'],
    ['Norte', { region: 'Arequipa' }, 'no'],
    ['Norte', { region: 'Lima' }, 'no'],
    ['Norte', { region: 'La Libertad' }, 'open'],
    ['Norte', {}, 'open'],
    ['Mi Lima', { region: 'Lima', district: 'Miraflores' }, 'yes'],
  ] as const)('in a zone: %s / %j: %s', (text, cells, said) => expect(judge(text, cells, { zones })).toBe(said));

  it.each([
    ['Xyz', false],
    ['Xyz, Lima', true],
    ['Lima, Xyz', false],
    ['Chimbote', true],
    ['Guadalajara', true],
    ['Miraflores', true],
    ['PE-XYZ', false],
    ['ES-M', true],
  ])('knows %s: %s', (text, known) => {
    const places = miraflores.map((one) => resolvePlace(one, 'PE'));
    expect(makePlaceJudge(text, { country: 'PE', places, zones: {} }).known).toBe(known);
  });
});
