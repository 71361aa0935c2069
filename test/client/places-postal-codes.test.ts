import { fc, test } from '@fast-check/vitest';
import { iso31662 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { findPostalRegion } from '../../src/client/places/postal-codes.js';

describe('findPostalRegion', () => {
  it.each([
    // Well-known addresses of each post office.
    ['MX', '06000', 'MX-CMX'],
    ['MX', '6000', 'MX-CMX'],
    ['MX', '16999', 'MX-CMX'],
    ['MX', '17000', null],
    ['MX', '44100', 'MX-JAL'],
    ['MX', '64000', 'MX-NLE'],
    ['MX', '57999', 'MX-MEX'],
    ['MX', '58000', 'MX-MIC'],
    ['MX', '97000', 'MX-YUC'],
    ['MX', '441000', null],
    ['ES', '28013', 'ES-MD'],
    ['ES', '08001', 'ES-B'],
    ['ES', '8001', 'ES-B'],
    ['ES', '41001', 'ES-SE'],
    ['ES', '07001', 'ES-IB'],
    ['ES', '48001', 'ES-BI'],
    ['ES', '52001', 'ES-ML'],
    ['ES', '53001', null],
    ['ES', '00100', null],
    ['PE', '15074', 'PE-LIM'],
    ['PE', '07001', 'PE-CAL'],
    ['PE', '04001', 'PE-ARE'],
    ['PE', '13001', 'PE-LAL'],
    ['PE', '25001', 'PE-UCA'],
    ['PE', '26001', null],
    ['PE', '150101', null],
    ['CO', '110111', 'CO-DC'],
    ['CO', '050022', 'CO-ANT'],
    ['CO', '50022', 'CO-ANT'],
    ['CO', '760001', 'CO-VAC'],
    ['CO', '880001', 'CO-SAP'],
    ['CO', '120000', null],
    ['EC', '170515', 'EC-P'],
    ['EC', '090306', 'EC-G'],
    ['EC', '080601', 'EC-E'],
    ['EC', '130155', 'EC-M'],
    ['EC', '240101', 'EC-SE'],
    ['EC', '250101', null],
    ['BR', '01310-100', 'BR-SP'],
    ['BR', '1310100', 'BR-SP'],
    ['BR', '20040-020', 'BR-RJ'],
    ['BR', '68900-000', 'BR-AP'],
    ['BR', '68899-999', 'BR-PA'],
    ['BR', '69301-000', 'BR-RR'],
    ['BR', '69900-000', 'BR-AC'],
    ['BR', '70040-010', 'BR-DF'],
    ['BR', '72800-000', 'BR-GO'],
    ['BR', '73699-000', 'BR-DF'],
    ['BR', '76800-000', 'BR-RO'],
    ['BR', '90010-000', 'BR-RS'],
    ['AR', 'C1425CLA', 'AR-C'],
    ['AR', 'b1636fda', 'AR-B'],
    ['AR', 'X5000', 'AR-X'],
    ['AR', 'I5000', null],
    ['AR', '1425', null],
    ['CL', '7500000', 'CL-RM'],
    ['CL', '834-0518', 'CL-RM'],
    ['CL', '2820000', null],
    ['CR', '10101', 'CR-SJ'],
    ['CR', '61101', 'CR-P'],
    ['CR', '80101', null],
    ['US', '90210', null],
    ['PE', 'Lima 27', null],
  ])('%s %s is %s', (country, code, region) => {
    expect(findPostalRegion(code, country)).toBe(region);
  });

  const codes = new Set(iso31662.map(({ code }) => code));
  test.prop([fc.constantFrom('MX', 'ES', 'PE', 'CO', 'EC', 'BR', 'AR', 'CL', 'CR'), fc.string({ unit: fc.constantFrom(...'0123456789AB- '), maxLength: 9 })])(
    'gives regions of that country alone, or none',
    (country, text) => {
      const region = findPostalRegion(text, country);
      expect(region === null || (region.startsWith(`${country}-`) && codes.has(region))).toBe(true);
    },
  );

  it.each([
    ['MX', 32, 100, 3],
    ['ES', 52, 100, 3],
    ['PE', 25, 100, 3],
    ['CO', 33, 100, 4],
    ['EC', 24, 100, 4],
    ['BR', 27, 1000, 5],
    ['CR', 7, 10, 4],
  ])('%s: all of %i regions have codes', (country, regions, leads, rest) => {
    const width = String(leads).length - 1;
    const found = Array.from({ length: leads }, (_, lead) => findPostalRegion(String(lead).padStart(width, '0') + '0'.repeat(rest), country));
    expect(new Set(found.filter((region) => region !== null)).size).toBe(regions);
  });
});
