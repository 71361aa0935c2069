import { iso31661 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { findCountry, findExactCountry } from '../../src/client/places/countries.js';
import { COUNTRY_ALIASES } from '../../src/client/places/country-aliases.js';
import { currencyOf, localeOf } from '../../src/client/places/currency.js';
import { placeName } from '../../src/client/places/names.js';

describe('findCountry', () => {
  it.each([
    ['PE', 'PE', 'code'],
    ['pe', 'PE', 'code'],
    [' mx ', 'MX', 'code'],
    ['PER', 'PE', 'code'],
    ['arg', 'AR', 'code'],
    ['USA', 'US', 'code'],
    ['base.pe', 'PE', 'code'],
    ['base.uk', 'GB', 'alias'],
    ['Perú', 'PE', 'name'],
    ['PERU', 'PE', 'name'],
    ['México', 'MX', 'name'],
    ['España', 'ES', 'name'],
    ['Espana', 'ES', 'name'],
    ['Spain', 'ES', 'name'],
    ['Espagne', 'ES', 'name'],
    ['Espanha', 'ES', 'name'],
    ['Brasil', 'BR', 'name'],
    ['Brazil', 'BR', 'name'],
    ['Italia', 'IT', 'name'],
    ['Deutschland', 'DE', 'alias'],
    ['Estados Unidos', 'US', 'name'],
    ['U.S.A.', 'US', 'alias'],
    ['E.U.A.', 'US', 'alias'],
    ['Estados Unidos de América', 'US', 'alias'],
    ['UK', 'GB', 'alias'],
    ['Reino Unido', 'GB', 'name'],
    ['Inglaterra', 'GB', 'alias'],
    ['Méjico', 'MX', 'alias'],
    ['Holanda', 'NL', 'alias'],
    ['Rep. Dominicana', 'DO', 'alias'],
    ['R. Dominicana', 'DO', 'alias'],
    ['República Dominicana', 'DO', 'name'],
    ['Bolivia', 'BO', 'name'],
    ['Bolivia (Plurinational State of)', 'BO', 'name'],
    ['Venezuela', 'VE', 'name'],
    ['República Bolivariana de Venezuela', 'VE', 'alias'],
    ['República del Perú', 'PE', 'alias'],
    ['Republic of Korea', 'KR', 'alias'],
    ['República Argentina', 'AR', 'alias'],
    ['Rep. de Sudáfrica', 'ZA', 'alias'],
    ['Corea del Sur', 'KR', 'name'],
    ['Rusia', 'RU', 'name'],
    ['República Checa', 'CZ', 'alias'],
    ['República de China', 'TW', 'alias'],
    ['China', 'CN', 'name'],
    ['The Netherlands', 'NL', 'alias'],
    ['El Perú', 'PE', 'alias'],
    ['Costa de Marfil', 'CI', 'name'],
    ['Austria', 'AT', 'name'],
    ['Australia', 'AU', 'name'],
    ['Níger', 'NE', 'name'],
    ['Nigeria', 'NG', 'name'],
    ['Iran', 'IR', 'name'],
    ['Iraq', 'IQ', 'name'],
    ['Dominica', 'DM', 'name'],
    ['Guinea Ecuatorial', 'GQ', 'name'],
  ] as const)('%j is %s by %s', (text, code, how) => {
    expect(findCountry(text)).toEqual({ code, how });
  });

  it.each([
    ['EEUU', 'US'],
    ['EE.UU.', 'US'],
    ['EE. UU.', 'US'],
    ['E.E.U.U.', 'US'],
    ['ee uu', 'US'],
  ])('%j is %s', (text, code) => {
    expect(findCountry(text)?.code).toBe(code);
  });

  it.each([
    ['Colomvia', 'CO'],
    ['Columbia', 'CO'],
    ['Argentna', 'AR'],
    ['Argentia', 'AR'],
    ['Venezuel', 'VE'],
    ['Benezuela', 'VE'],
    ['Benesuela', 'VE'],
    ['Guatemla', 'GT'],
    ['Mexcio D', null],
    ['Méxio', null],
    ['Mexicoo', 'MX'],
    ['Autralia', 'AU'],
    ['Austriaa', 'AT'],
    ['Republica Domincana', 'DO'],
    ['Estdos Unidos', 'US'],
    ['Ecuadro', null],
    ['Ecuadr', 'EC'],
  ])('a slip: %j gives %s', (text, code) => {
    expect(findCountry(text)).toEqual(code === null ? null : { code, how: 'typo' });
  });

  it.each([
    ['Austrlia', 'Austria or Australia'],
    ['Austrla', 'Austria or Australia'],
    ['Nigeri', 'Niger or Nigeria'],
    ['Iraz', 'too short'],
    ['Irna', 'too short'],
    ['Prú', 'too short'],
    ['Chle', 'too short'],
    ['Almería', 'a Spanish province, no Algeria'],
    ['Andalucía', 'a Spanish community, no Saint Lucia'],
    ['Bolívar', 'a region of several countries, no Bolivia'],
    ['', 'blank'],
    ['-', 'blank'],
    ['???', 'no letters'],
    ['XX', 'no such code'],
    ['P.E.', 'a code is two letters and nothing else'],
    ['Cliente preferente', 'no country'],
    ['Lima', 'a city'],
    ['51', 'a number'],
    ['Mexico 2', 'digits are not slips'],
  ])('%j is no country: %s', (text) => {
    expect(findCountry(text)).toBeNull();
  });

  it('does not correct when asked for the exact country', () => {
    expect(findExactCountry('Colomvia')).toBeNull();
    expect(findExactCountry('Colombia')).toEqual({ code: 'CO', how: 'name' });
  });

  it('finds every country by alpha-2, alpha-3 and its English ISO name', () => {
    for (const { alpha2, alpha3, name } of iso31661) {
      expect(findCountry(alpha2)).toEqual({ code: alpha2, how: 'code' });
      expect(findCountry(alpha3.toLowerCase())).toEqual({ code: alpha2, how: 'code' });
      expect(findCountry(name)).toEqual({ code: alpha2, how: 'name' });
    }
  });

  it('has no alias that says another country or repeats a name', () => {
    for (const [code, spellings] of Object.entries(COUNTRY_ALIASES)) {
      for (const spelling of spellings.split('|')) expect([spelling, findCountry(spelling)]).toEqual([spelling, { code, how: 'alias' }]);
    }
  });
});

describe('placeName of a country', () => {
  it.each([
    ['PE', 'Perú', 'Peru'],
    ['US', 'Estados Unidos', 'United States'],
    ['DO', 'República Dominicana', 'Dominican Republic'],
    ['SA', 'Arabia Saudita', 'Saudi Arabia'],
    ['HK', 'Hong Kong', 'Hong Kong'],
    ['CI', 'Costa de Marfil', 'Ivory Coast'],
  ])('%s: %s, %s', (code, es, en) => {
    expect([placeName(code, 'es'), placeName(code, 'en')]).toEqual([es, en]);
  });

  it('gives names that lead back to the code', () => {
    for (const { alpha2 } of iso31661) {
      for (const language of ['es', 'en'] as const) expect(findCountry(placeName(alpha2, language))?.code).toBe(alpha2);
    }
  });

  it('gives an unknown code back', () => {
    expect(placeName('xx1', 'es')).toBe('xx1');
  });
});

describe('currency and locale', () => {
  it.each([
    ['PE', 'PEN', 'es-PE', 'es-PE'],
    ['MX', 'MXN', 'es-MX', 'es-MX'],
    ['AR', 'ARS', 'es-AR', 'es-AR'],
    ['ES', 'EUR', 'es-ES', 'es-ES'],
    ['EC', 'USD', 'es-EC', 'es-EC'],
    ['BR', 'BRL', 'pt-BR', 'pt-BR'],
    ['US', 'USD', 'es-US', 'en-US'],
    ['PR', 'USD', 'es-PR', 'en-PR'],
    ['DE', 'EUR', 'de-DE', 'de-DE'],
    ['BG', 'EUR', 'bg-BG', 'bg-BG'],
    ['GB', 'GBP', 'en-GB', 'en-GB'],
    ['XX', null, null, null],
    ['', null, null, null],
  ])('%s: %s, %s, %s', (country, currency, es, en) => {
    expect([currencyOf(country), localeOf(country, 'es'), localeOf(country, 'en')]).toEqual([currency, es, en]);
  });

  it.each([
    ['PE', '1,234.50'],
    ['MX', '1,234.50'],
    ['DO', '1,234.50'],
    ['AR', '1.234,50'],
    ['ES', '1.234,50'],
    ['CO', '1.234,50'],
    ['CL', '1.234,50'],
    ['BR', '1.234,50'],
    ['US', '1,234.50'],
  ])('numbers of %s look like %s in either language', (country, shown) => {
    for (const language of ['es', 'en'] as const) {
      const format = new Intl.NumberFormat(localeOf(country, language) ?? 'und', { minimumFractionDigits: 2, useGrouping: 'always' });
      expect(format.format(1234.5)).toBe(shown);
    }
  });

  it('gives currencies and locales that Intl knows', () => {
    const currencies = new Set(Intl.supportedValuesOf('currency'));
    for (const { alpha2 } of iso31661) {
      const currency = currencyOf(alpha2);
      if (currency !== null) expect(currencies).toContain(currency);
      for (const language of ['es', 'en'] as const) {
        const locale = localeOf(alpha2, language);
        expect(locale === null).toBe(currency === null);
        if (locale !== null) expect(Intl.NumberFormat.supportedLocalesOf([locale])).toEqual([locale]);
      }
    }
  });
});
