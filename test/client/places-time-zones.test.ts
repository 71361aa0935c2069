import { iso31661, iso31662 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { readTimeZone, timeZoneOf } from '../../src/client/places/time-zones.js';

/** Hours that a zone is ahead of UTC on a winter day of the north. */
function hoursAhead(zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date(Date.UTC(2026, 0, 15)));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(offset);
  return found === null ? 0 : (found[1] === '-' ? -1 : 1) * (Number(found[2]) + Number(found[3]) / 60);
}

describe('timeZoneOf', () => {
  it.each<[string | null, string | null, string | null, string | null]>([
    ['PE', null, null, 'America/Lima'],
    ['PE', 'PE-LIM', 'Lima', 'America/Lima'],
    ['MX', null, null, null],
    ['MX', 'MX-CMX', null, 'America/Mexico_City'],
    ['MX', 'MX-BCN', null, 'America/Tijuana'],
    ['MX', 'MX-SON', null, 'America/Hermosillo'],
    ['MX', 'MX-ROO', null, 'America/Cancun'],
    ['MX', 'MX-NLE', null, 'America/Monterrey'],
    ['MX', 'MX-NLE', 'Anáhuac', 'America/Matamoros'],
    ['MX', 'MX-CHH', null, null],
    ['MX', 'MX-CHH', 'Ciudad Juárez', 'America/Ciudad_Juarez'],
    ['MX', 'MX-CHH', 'Delicias', 'America/Chihuahua'],
    ['MX', 'MX-TAM', 'Tampico', 'America/Monterrey'],
    ['MX', 'MX-TAM', 'Reynosa', 'America/Matamoros'],
    ['BR', 'BR-SP', null, 'America/Sao_Paulo'],
    ['BR', 'BR-AC', null, 'America/Rio_Branco'],
    ['BR', 'BR-AM', 'Tabatinga', 'America/Eirunepe'],
    ['CL', 'CL-RM', null, 'America/Santiago'],
    ['CL', 'CL-MA', null, 'America/Punta_Arenas'],
    ['CL', null, null, null],
    ['AR', 'AR-X', null, 'America/Argentina/Cordoba'],
    ['AR', 'AR-V', null, 'America/Argentina/Ushuaia'],
    ['ES', 'ES-MD', null, 'Europe/Madrid'],
    ['ES', 'ES-GC', null, 'Atlantic/Canary'],
    ['ES', 'ES-CE', null, 'Africa/Ceuta'],
    ['EC', 'EC-W', null, 'Pacific/Galapagos'],
    ['US', 'US-CA', null, 'America/Los_Angeles'],
    ['US', 'US-TN', null, null],
    ['CA', 'CA-ON', null, null],
    ['ZZ', null, null, null],
    [null, null, null, null],
  ])('%s %s %s: %s', (country, region, city, zone) => {
    expect(timeZoneOf(country, region, city)).toBe(zone);
  });

  it('gives every region of MX, BR, CL, AR and ES with a city a zone that exists', () => {
    const regions = iso31662.map(({ code }) => code).filter((code) => /^(?:MX|BR|CL|AR|ES|EC)-/.test(code));
    const zones = regions.map((region) => timeZoneOf(region.slice(0, 2), region, 'Somewhere'));
    expect(regions.filter((_, at) => zones[at] === null)).toEqual([]);
    for (const zone of new Set(zones)) expect(zone).toBe(readTimeZone(zone));
  });

  it('agrees with the clocks: Tijuana two hours behind Mexico City, Canary one behind Madrid, Acre two behind São Paulo', () => {
    const hours = (country: string, region: string) => hoursAhead(timeZoneOf(country, region) ?? '');
    expect([hours('MX', 'MX-CMX'), hours('MX', 'MX-BCN'), hours('MX', 'MX-SON'), hours('MX', 'MX-ROO')]).toEqual([-6, -8, -7, -5]);
    expect([hours('ES', 'ES-MD'), hours('ES', 'ES-TF')]).toEqual([1, 0]);
    expect([hours('BR', 'BR-SP'), hours('BR', 'BR-AC'), hours('BR', 'BR-AM')]).toEqual([-3, -5, -4]);
    expect(['AR-B', 'AR-X', 'AR-A', 'AR-T', 'AR-K', 'AR-Z'].map((region) => hours('AR', region))).toEqual([-3, -3, -3, -3, -3, -3]);
  });

  it('gives each country with one zone a zone that exists', () => {
    const zones = iso31661.flatMap(({ alpha2 }) => timeZoneOf(alpha2, null) ?? []);
    expect(zones.length).toBeGreaterThan(200);
    for (const zone of new Set(zones)) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});

describe('readTimeZone', () => {
  it.each([
    ['America/Lima', 'America/Lima'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['Lima', null],
    ['-05:00', null],
    ['America/Nowhere', null],
    [null, null],
  ])('%s is %s', (cell, zone) => {
    expect(readTimeZone(cell)).toBe(zone);
  });
});
