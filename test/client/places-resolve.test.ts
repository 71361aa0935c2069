import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type PlaceCells, resolvePlace } from '../../src/client/places/place.js';

/** `open` names the cells that were not understood, with a question mark those that could mean several places. */
type Short = [country: string | null, countryFrom: string | null, region: string | null, regionFrom: string | null, open?: string];

function shorten(cells: PlaceCells, fallback: string | null): Short {
  const { country, countryFrom, region, regionFrom, unknown, ambiguous } = resolvePlace(cells, fallback);
  const open = [...unknown, ...ambiguous.map((cell) => `${cell}?`)];
  return open.length === 0 ? [country, countryFrom, region, regionFrom] : [country, countryFrom, region, regionFrom, open.join()];
}

describe('country', () => {
  it.each<[PlaceCells, string | null, Short]>([
    [{}, null, [null, null, null, null]],
    [{}, 'PE', ['PE', 'fallback', null, null]],
    [{ country: '', region: ' - ' }, 'PE', ['PE', 'fallback', null, null]],
    [{ country: 'México' }, 'PE', ['MX', 'cell', null, null]],
    [{ region: 'Jalisco' }, null, ['MX', 'region', 'MX-JAL', 'cell']],
    [{ region: 'Jalisco' }, 'PE', ['MX', 'region', 'MX-JAL', 'cell']],
    [{ region: 'Jalisco' }, 'MX', ['MX', 'region', 'MX-JAL', 'cell']],
    [{ region: 'Córdoba' }, null, [null, null, null, null, 'region?']],
    [{ region: 'Córdoba' }, 'AR', ['AR', 'fallback', 'AR-X', 'cell']],
    [{ region: 'Córdoba' }, 'CO', ['CO', 'fallback', 'CO-COR', 'cell']],
    [{ region: 'Valle' }, 'CO', ['CO', 'fallback', 'CO-VAC', 'cell']],
    [{ region: 'MX-JAL' }, 'PE', ['MX', 'region', 'MX-JAL', 'cell']],
    [{ province: 'Barcelona' }, 'PE', ['PE', 'fallback', null, null]],
    [{ province: 'Jaén' }, null, [null, null, null, null]],
    [{ province: 'Barcelona' }, null, ['ES', 'region', 'ES-B', 'province']],
    [{ country: 'Cliente nuevo', region: 'Cusco' }, null, ['PE', 'region', 'PE-CUS', 'cell', 'country']],
    [{ country: 'Cliente nuevo' }, 'CL', ['CL', 'fallback', null, null, 'country']],
    [{ country: 'zzz', region: 'zzz' }, null, [null, null, null, null, 'country,region']],
    [{ city: 'CDMX' }, null, [null, null, null, null]],
  ])('%j, fallback %j', (cells, fallback, expected) => {
    expect(shorten(cells, fallback)).toEqual(expected);
  });
});

describe('region', () => {
  it.each<[PlaceCells, Short]>([
    [{ country: 'Venezuela', region: 'DF' }, ['VE', 'cell', 'VE-A', 'cell']],
    [{ country: 'Brazil', region: 'SP' }, ['BR', 'cell', 'BR-SP', 'cell']],
    [{ country: 'Canada', region: 'Québec' }, ['CA', 'cell', 'CA-QC', 'cell']],
    [{ country: 'UK', region: 'Isle of Wight' }, ['GB', 'cell', 'GB-IOW', 'cell']],
    [{ country: 'Ireland', region: 'Co. Cork' }, ['IE', 'cell', 'IE-CO', 'cell']],
    [{ country: 'CA', region: 'CN' }, ['CA', 'cell', null, null, 'region']],
    [{ country: 'Perú', region: 'Jalisco' }, ['PE', 'cell', null, null, 'region']],
    [{ country: 'México', region: 'México' }, ['MX', 'cell', 'MX-MEX', 'cell']],
    [{ country: 'Singapur', region: 'Singapore' }, ['SG', 'cell', null, null]],
    [{ country: 'Puerto Rico', region: 'PR' }, ['PR', 'cell', null, null]],
    [{ country: 'España', region: 'Cataluña', province: 'Barcelona' }, ['ES', 'cell', 'ES-CT', 'cell']],
    [{ country: 'España', province: 'Barcelona' }, ['ES', 'cell', 'ES-B', 'province']],
    [{ country: 'España', region: 'Zona 3', province: 'Barcelona' }, ['ES', 'cell', 'ES-B', 'province', 'region']],
    [{ country: 'Argentina', province: 'Mendoza', city: 'Capital Federal' }, ['AR', 'cell', 'AR-M', 'province']],
    [{ country: 'Perú', province: 'Arequipa' }, ['PE', 'cell', 'PE-ARE', 'province']],
    // The province of Ucayali lies in Loreto.
    [{ country: 'Perú', province: 'Ucayali' }, ['PE', 'cell', null, null]],
    [{ country: 'Chile', province: 'Valparaíso' }, ['CL', 'cell', null, null]],
  ])('%j', (cells, expected) => {
    expect(shorten(cells, null)).toEqual(expected);
  });

  it.each<[PlaceCells, Short]>([
    [{ country: 'MX', city: 'Ciudad de México' }, ['MX', 'cell', 'MX-CMX', 'city']],
    [{ country: 'MX', city: 'México D.F.' }, ['MX', 'cell', 'MX-CMX', 'city']],
    [{ country: 'MX', city: 'Puebla' }, ['MX', 'cell', 'MX-PUE', 'city']],
    [{ country: 'MX', city: 'México' }, ['MX', 'cell', null, null]],
    [{ country: 'AR', city: 'CABA' }, ['AR', 'cell', 'AR-C', 'city']],
    [{ country: 'AR', city: 'Capital Federal' }, ['AR', 'cell', 'AR-C', 'city']],
    [{ country: 'AR', city: 'Buenos Aires' }, ['AR', 'cell', null, null, 'city?']],
    [{ country: 'AR', city: 'C' }, ['AR', 'cell', null, null]],
    [{ country: 'CO', city: 'Bogotá D.C.' }, ['CO', 'cell', 'CO-DC', 'city']],
    [{ country: 'CO', city: 'Bogota' }, ['CO', 'cell', 'CO-DC', 'city']],
    [{ country: 'PE', city: 'Callao' }, ['PE', 'cell', 'PE-CAL', 'city']],
    [{ country: 'PE', city: 'Lima' }, ['PE', 'cell', 'PE-LIM', 'city']],
    [{ country: 'US', city: 'Washington' }, ['US', 'cell', null, null]],
    [{ country: 'US', city: 'New York' }, ['US', 'cell', null, null]],
    [{ country: 'US', city: 'Washington, D.C.' }, ['US', 'cell', 'US-DC', 'city']],
    [{ country: 'AR', city: 'Callao' }, ['AR', 'cell', null, null]],
  ])('from the city: %j', (cells, expected) => {
    expect(shorten(cells, null)).toEqual(expected);
  });

  it.each<[PlaceCells, string | null, string | null]>([
    [{ region: 'Lima' }, 'PE-LIM', 'cell'],
    [{ region: 'Lima', province: 'Lima' }, 'PE-LIM', 'cell'],
    [{ region: 'Lima', province: 'Lima', district: 'Miraflores' }, 'PE-LIM', 'cell'],
    [{ region: 'Lima', province: 'Lima Metropolitana' }, 'PE-LMA', 'province'],
    [{ region: 'Lima', province: 'LIMA METROPOLITANA', district: 'Ate' }, 'PE-LMA', 'province'],
    [{ region: 'Lima', district: 'Lima Metropolitana' }, 'PE-LMA', 'district'],
    [{ region: 'Lima Metropolitana' }, 'PE-LMA', 'cell'],
    [{ region: 'Lima Provincias' }, 'PE-LIM', 'cell'],
    [{ province: 'Lima Metropolitana' }, 'PE-LMA', 'province'],
    [{ province: 'Lima' }, 'PE-LIM', 'province'],
    [{ region: 'Callao', province: 'Lima Metropolitana' }, 'PE-CAL', 'cell'],
    [{ region: 'Cusco', district: 'Lima Metropolitana' }, 'PE-CUS', 'cell'],
  ])('Lima: %j is %s from %s', (cells, region, regionFrom) => {
    expect(resolvePlace({ country: 'Perú', ...cells }, null)).toMatchObject({ country: 'PE', region, regionFrom });
  });
});

describe('the whole place', () => {
  it('keeps province, city and district as written, spaces tidied, and blank ones absent', () => {
    expect(resolvePlace({ country: 'Perú', province: ' La  Convención ', city: '-', district: 'Quellouno' }, null)).toEqual({
      country: 'PE',
      countryFrom: 'cell',
      region: null,
      regionFrom: null,
      province: 'La Convención',
      city: null,
      district: 'Quellouno',
      timeZone: 'America/Lima',
      typo: false,
      unknown: [],
      ambiguous: [],
    });
  });

  it.each<[PlaceCells, boolean]>([
    [{ country: 'Colomvia', region: 'Antioquia' }, true],
    [{ country: 'Colombia', region: 'Antioqia' }, true],
    [{ country: 'España', province: 'Barcelna' }, true],
    [{ country: 'Perú', region: 'Lima', province: 'Lima Metropolitna' }, true],
    [{ country: 'Colombia', region: 'Antioquia' }, false],
  ])('%j: a slip was corrected: %s', (cells, typo) => {
    const place = resolvePlace(cells, null);
    expect([place.typo, place.region === null]).toEqual([typo, false]);
  });
});

const reference = process.env.CARTERA_REFERENCE_DATA;

describe.skipIf(reference === undefined)('reference data (CARTERA_REFERENCE_DATA)', () => {
  function read(...path: string[]): Record<string, string>[] {
    const text = iconv.decode(readFileSync(join(reference ?? '', ...path)), path[0] === 'northwind' ? 'utf8' : 'latin1');
    return parse(text, { columns: true, bom: true, relax_quotes: true, relax_column_count: true });
  }

  it('resolves all countries and regions of Northwind', () => {
    const rows = read('northwind', 'customers.csv');
    expect(rows).toHaveLength(91);
    const regions = new Map<string, string | null>();
    for (const { Country: country = '', Region: region = '', City: city = '' } of rows) {
      const place = resolvePlace({ country, region, city }, null);
      expect([country, place.countryFrom, place.unknown, place.typo]).toEqual([country, 'cell', [], false]);
      if (region !== '') regions.set(`${country} ${region}`, place.region);
    }
    expect(Object.fromEntries(regions)).toEqual({
      'Brazil RJ': 'BR-RJ',
      'Brazil SP': 'BR-SP',
      'Canada BC': 'CA-BC',
      'Canada Québec': 'CA-QC',
      'Ireland Co. Cork': 'IE-CO',
      'UK Isle of Wight': 'GB-IOW',
      'USA AK': 'US-AK',
      'USA CA': 'US-CA',
      'USA ID': 'US-ID',
      'USA MT': 'US-MT',
      'USA NM': 'US-NM',
      'USA OR': 'US-OR',
      'USA WA': 'US-WA',
      'USA WY': 'US-WY',
      'Venezuela DF': 'VE-A',
      'Venezuela Lara': 'VE-K',
      'Venezuela Nueva Esparta': 'VE-O',
      'Venezuela Táchira': 'VE-S',
    });
  });

  it('resolves the billing places of Salesforce, or says which region cells it does not know', () => {
    const rows = read('salesforce', 'accountData.csv');
    expect(rows).toHaveLength(423);
    const unknown = new Set<string>();
    for (const { BILLINGCOUNTRY: country = '', BILLINGSTATE: region = '' } of rows) {
      const place = resolvePlace({ country, region }, null);
      expect(place.country === null).toBe(country === '');
      expect(place.typo).toBe(false);
      expect(place.unknown).not.toContain('country');
      if (place.unknown.length > 0) unknown.add(`${country} ${region}`);
      else if (/[A-Za-z]/.test(region)) expect([region, place.region?.slice(0, 2)]).toEqual([region, place.country]);
    }
    expect([...unknown].sort()).toEqual(['CA CN', 'GB BERKSHIRE', 'GB CHESHIRE', 'GB NEWARK', 'JP CA']);
  });
});
