import { describe, expect, it } from 'vitest';
import { type PlaceCells, resolvePlace } from '../../src/client/places/place.js';
import { makeZoneFinder } from '../../src/client/places/zones.js';

const zones = {
  Norte: ['PE-PIU', 'lambayeque', 'Trujillo', 'Depto. de Tumbes'],
  'Lima Norte': ['Los Olivos', 'COMAS'],
  Centro: ['Lima', 'PE-JUN'],
  Exterior: ['CL', 'Ecuador', 'MX-JAL'],
};
const zoneOf = makeZoneFinder(zones, 'PE');

describe('makeZoneFinder', () => {
  it.each<[PlaceCells, string | null]>([
    [{ country: 'Perú', region: 'Piura' }, 'Norte'],
    [{ country: 'Perú', region: 'Lambayeque' }, 'Norte'],
    [{ country: 'Perú', region: 'Tumbes' }, 'Norte'],
    [{ country: 'Perú', region: 'Cusco' }, null],
    [{ country: 'Perú', region: 'La Libertad', province: 'TRUJILLO' }, 'Norte'],
    [{ country: 'Perú', region: 'La Libertad', province: 'Pataz' }, null],
    [{ country: 'Perú', city: 'Trujillo' }, 'Norte'],
    [{ country: 'Perú', region: 'Lima', district: 'Miraflores' }, 'Centro'],
    // The smallest place decides.
    [{ country: 'Perú', region: 'Lima', province: 'Lima', district: 'Comas' }, 'Lima Norte'],
    [{ country: 'Perú', region: 'Junín' }, 'Centro'],
    [{ country: 'Chile', region: 'Maule' }, 'Exterior'],
    [{ country: 'Ecuador' }, 'Exterior'],
    [{ country: 'México', region: 'Jalisco' }, 'Exterior'],
    [{ country: 'México', region: 'Puebla' }, null],
    [{}, null],
  ])('%j is in %s', (cells, zone) => {
    expect(zoneOf(resolvePlace(cells, null))).toBe(zone);
  });

  it('reads names within the country of the file', () => {
    const place = resolvePlace({ country: 'AR', region: 'Córdoba' }, null);
    expect(makeZoneFinder({ Centro: ['Córdoba'] }, 'AR')(place)).toBe('Centro');
    expect(makeZoneFinder({ Centro: ['Córdoba'] }, 'CO')(place)).toBeNull();
  });

  it('does not take the code of a Spanish community for a country, nor a region for a code', () => {
    expect(makeZoneFinder({ Fuera: ['CL'] }, 'ES')(resolvePlace({ country: 'España', region: 'Castilla y León' }, null))).toBeNull();
    expect(makeZoneFinder({ Fuera: ['CL'] }, 'ES')(resolvePlace({ country: 'Chile' }, null))).toBe('Fuera');
  });

  it.each([[{ Norte: ['PE-PIU'], Sur: ['Piura'] }], [{ Norte: ['Comas'], Sur: ['comas'] }], [{ Norte: ['CL'], Sur: ['Chile'] }]])(
    'refuses %j: a place in two zones',
    (lists) => {
      expect(() => makeZoneFinder(lists, 'PE')).toThrow(
        expect.objectContaining({ code: 'zone-twice', args: expect.objectContaining({ first: 'Norte', second: 'Sur' }) }),
      );
    },
  );

  it('lets one zone name a place twice', () => {
    expect(makeZoneFinder({ Norte: ['PE-PIU', 'Piura', 'piura'] }, 'PE')(resolvePlace({ country: 'PE', region: 'Piura' }, null))).toBe('Norte');
  });
});
