import { fc, test } from '@fast-check/vitest';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { CallingCodes } from '../../src/client/places/calling-codes.js';
import { type Evidence, type PlaceCells, resolvePlace } from '../../src/client/places/place.js';

const codes = new CallingCodes({ countries: getCountries(), callingCodeOf: (country) => getCountryCallingCode(country as 'PE') });
const findPhoneCountry = (text: string): string | null => codes.find(Buffer.from(text), 0, Buffer.byteLength(text));

describe('CallingCodes', () => {
  it.each([
    ['+51 987 654 321', 'PE'],
    ['(+51) 1 444-5566', 'PE'],
    ['0051987654321', 'PE'],
    ['00 51 987 654 321', 'PE'],
    ['+52 1 55 1234 5678', 'MX'],
    ['+54 9 11 1234-5678', 'AR'],
    ['+57 300 123 4567', 'CO'],
    ['+56912345678', 'CL'],
    ['+593 99 123 4567', 'EC'],
    ['+34 612 345 678', 'ES'],
    ['+55 11 91234-5678', 'BR'],
    ['+502 5555 5555', 'GT'],
    ['+44 20 7946 0958', 'GB'],
    ['+1 305 555 0100', null],
    ['+1 809 555 0100', 'DO'],
    ['+1-787-555-0100', 'PR'],
    ['+7 495 123 45 67', 'RU'],
    ['+7 701 123 4567', 'KZ'],
    ['987654321', null],
    ['51987654321', null],
    ['005198', null],
    ['01 444 5566', null],
    ['+999 123456', null],
    ['+', null],
    ['', null],
  ])('%s is of %s', (text, country) => {
    expect(findPhoneCountry(text)).toBe(country);
  });

  it('knows the code of every country that has one to itself', () => {
    const countries = getCountries();
    const alone = countries.filter((country) => countries.filter((other) => getCountryCallingCode(other) === getCountryCallingCode(country)).length === 1);
    expect(alone.length).toBeGreaterThan(180);
    expect(alone.filter((country) => findPhoneCountry(`+${getCountryCallingCode(country)} 555 1234`) !== country)).toEqual([]);
  });

  test.prop([fc.string({ unit: fc.constantFrom(...'0123456789 -()'), maxLength: 16 })])('says nothing of a number without a calling code', (text) => {
    expect(text.trim().startsWith('00') || text.includes('00') || findPhoneCountry(text) === null).toBe(true);
  });
});

describe('resolvePlace with evidence', () => {
  const evidence = (some: Partial<Evidence>): Evidence => ({ phone: null, taxId: null, postalCode: null, ...some });

  it.each<[string, PlaceCells, string | null, Partial<Evidence>, [string | null, string | null, string | null, string | null]]>([
    ['the phone gives the country', {}, null, { phone: 'CO' }, ['CO', 'phone', null, null]],
    ['the phone comes before the tax id', {}, null, { phone: 'CO', taxId: 'MX' }, ['CO', 'phone', null, null]],
    ['the tax id comes before the option', {}, 'PE', { taxId: 'MX' }, ['MX', 'taxId', null, null]],
    ['the option comes last', {}, 'PE', {}, ['PE', 'fallback', null, null]],
    ['the country cell comes first', { country: 'Chile' }, 'PE', { phone: 'CO' }, ['CL', 'cell', null, null]],
    ['so does a region that one country has', { region: 'Jalisco' }, 'PE', { phone: 'CO' }, ['MX', 'region', 'MX-JAL', 'cell']],
    ['and the province that one country has', { province: 'Barcelona' }, null, { phone: 'CO' }, ['ES', 'region', 'ES-B', 'province']],
    ['the phone tells which Córdoba', { region: 'Córdoba' }, null, { phone: 'AR' }, ['AR', 'phone', 'AR-X', 'cell']],
    ['even against the option', { region: 'Córdoba' }, 'CO', { phone: 'AR' }, ['AR', 'phone', 'AR-X', 'cell']],
    ["a region of the option's country stands", { region: 'Valle' }, 'CO', { phone: 'PE' }, ['CO', 'fallback', 'CO-VAC', 'cell']],
    ["evidence for the option's country beside its region is no news", { region: 'Valle' }, 'CO', { phone: 'CO' }, ['CO', 'fallback', 'CO-VAC', 'cell']],
    ['the city is read in the country of the phone', { city: 'Trujillo' }, 'VE', { phone: 'PE' }, ['PE', 'phone', 'PE-LAL', 'city']],
    ['the postal code gives the region', { country: 'MX' }, null, { postalCode: '44100' }, ['MX', 'cell', 'MX-JAL', 'postalCode']],
    ['before the city', { country: 'MX', city: 'San Pedro' }, null, { postalCode: '66220' }, ['MX', 'cell', 'MX-NLE', 'postalCode']],
    ['after the region cell', { country: 'MX', region: 'Jalisco' }, null, { postalCode: '66220' }, ['MX', 'cell', 'MX-JAL', 'cell']],
    ['after the province cell', { country: 'ES', province: 'Sevilla' }, null, { postalCode: '28013' }, ['ES', 'cell', 'ES-SE', 'province']],
    ['a postal code without a country says nothing', {}, null, { postalCode: '44100' }, [null, null, null, null]],
    ['in the country of the phone it does', {}, null, { phone: 'ES', postalCode: '28013' }, ['ES', 'phone', 'ES-MD', 'postalCode']],
  ])('%s', (_, cells, fallback, some, expected) => {
    const { country, countryFrom, region, regionFrom } = resolvePlace(cells, fallback, evidence(some));
    expect([country, countryFrom, region, regionFrom]).toEqual(expected);
  });

  it.each<[PlaceCells, Partial<Evidence>, readonly string[]]>([
    [{ country: 'PE', city: 'San Jerónimo' }, {}, ['city']],
    [{ country: 'PE', city: 'San Jerónimo' }, { postalCode: '08006' }, []],
    [{ country: 'PE', city: 'San Jerónimo', region: 'Cusco' }, {}, []],
    [{ country: 'AR', city: 'San Isidro' }, {}, ['city']],
    [{ country: 'ES', city: 'San Isidro' }, {}, ['city']],
    [{ city: 'San Isidro' }, {}, []],
    [{ region: 'Córdoba' }, {}, ['region']],
    [{ region: 'Córdoba' }, { phone: 'CO' }, []],
    [{ region: 'Ninguna parte' }, {}, []],
    [{ country: 'PE', region: 'Córdoba' }, {}, []],
  ])('%j with %j leaves %j ambiguous', (cells, some, ambiguous) => {
    expect(resolvePlace(cells, null, evidence(some)).ambiguous).toEqual(ambiguous);
  });

  it('takes the time zone of the cell, else that of the place', () => {
    expect(resolvePlace({ country: 'MX', timeZone: 'America/Tijuana' }, null).timeZone).toBe('America/Tijuana');
    expect(resolvePlace({ country: 'PE', timeZone: 'GMT-5' }, null).timeZone).toBe('America/Lima');
    expect(resolvePlace({ country: 'MX' }, null, evidence({ postalCode: '77500' })).timeZone).toBe('America/Cancun');
    expect(resolvePlace({}, null).timeZone).toBeNull();
  });
});
