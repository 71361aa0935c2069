import { iso31662 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/client/places/names.js';
import { REGION_ALIASES } from '../../src/client/places/region-aliases.js';
import { REGION_NAMES } from '../../src/client/places/region-names.js';
import { isRegionCode, MARKET, settleCode } from '../../src/client/places/region-table.js';
import { findRegion } from '../../src/client/places/regions.js';

describe('region tables and placeName', () => {
  const curated = [...MARKET, 'CA', 'DE', 'FR', 'GB', 'IE', 'IT', 'PT'];

  it('speak only of codes that ISO 3166-2 has', () => {
    for (const code of [...Object.keys(REGION_ALIASES), ...Object.keys(REGION_NAMES)]) expect([code, isRegionCode(code)]).toEqual([code, true]);
  });

  it('have no alias that another region of the country has too', () => {
    for (const [code, spellings] of Object.entries(REGION_ALIASES)) {
      for (const spelling of spellings.split('|')) expect([spelling, findRegion(spelling, code.slice(0, 2))?.code]).toEqual([spelling, code]);
    }
  });

  it('give names that lead back to the code', () => {
    for (const { code } of iso31662) {
      const country = code.slice(0, 2);
      if (!curated.includes(country)) continue;
      for (const language of ['es', 'en'] as const) {
        const name = placeName(code, language);
        expect([name, findRegion(name, country)?.code]).toEqual([name, settleCode(code)]);
        // Without a country the name may be too little, but never leads elsewhere.
        expect([name, findRegion(name, null)?.code ?? settleCode(code)]).toEqual([name, settleCode(code)]);
      }
    }
  });

  it.each([
    ['PE-LIM', 'Lima', 'Lima'],
    ['MX-JAL', 'Jalisco', 'Jalisco'],
    ['MX-CMX', 'Ciudad de México', 'Mexico City'],
    ['MX-MIC', 'Michoacán', 'Michoacán'],
    ['AR-B', 'Buenos Aires (provincia)', 'Buenos Aires (province)'],
    ['ES-MD', 'Madrid', 'Madrid'],
    ['ES-M', 'Madrid', 'Madrid'],
    ['ES-CT', 'Cataluña', 'Catalonia'],
    ['US-NY', 'Nueva York', 'New York'],
    ['GB-BST', 'Bristol', 'Bristol'],
    ['RU-TA', 'Tatarstan', 'Tatarstan'],
    ['PE-XXX', 'PE-XXX', 'PE-XXX'],
  ])('%s: %s, %s', (code, es, en) => {
    expect([placeName(code, 'es'), placeName(code, 'en')]).toEqual([es, en]);
  });
});
