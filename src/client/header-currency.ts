/** Codes that stand as a bare word in headers; those that are also words (ALL, TOP, TRY) are left out. */
const CODES =
  'PEN|USD|MXN|ARS|COP|CLP|EUR|BOB|CRC|GTQ|HNL|NIO|DOP|UYU|PYG|BRL|VES|VEF|PAB|CUP|GBP|CAD|AUD|CHF|JPY|CNY|INR|IDR|SEK|NOK|DKK|PLN|CZK|NZD|ZAR|SGD|HKD';

/** Marks of one currency, looked for in this order; `$` and `pesos` are shared by many countries and come last. */
const MARKS: readonly (readonly [RegExp, string | null])[] = [
  [new RegExp(`(?<![\\p{L}\\p{N}])(${CODES})(?![\\p{L}\\p{N}])\\$?`, 'u'), null],
  [new RegExp(`(?<=\\()\\s*(${CODES})\\s*(?=\\))`, 'iu'), null],
  [/(?<!\p{L})(?:US\$|U\$S|U\$D)(?!\p{L})/iu, 'USD'],
  [/(?<!\p{L})MX\$/iu, 'MXN'],
  [/(?<!\p{L})R\$/u, 'BRL'],
  [/(?<!\p{L})CL\$/u, 'CLP'],
  [/(?<!\p{L})AR\$/u, 'ARS'],
  [/(?<!\p{L})(?:COL|CO)\$/u, 'COP'],
  // `s/ IGV` and `s/factura` are sin and según, so no word may follow.
  [/(?<!\p{L})S\/\.?(?!\s*\p{L})/iu, 'PEN'],
  [/€/u, 'EUR'],
  [/£/u, 'GBP'],
  [/₡/u, 'CRC'],
  [/₲/u, 'PYG'],
  [/(?<!\p{L})(?:nuevos )?soles(?!\p{L})/iu, 'PEN'],
  [/(?<!\p{L})(?:d[oó]lares|dollars)(?!\p{L})/iu, 'USD'],
  [/(?<!\p{L})euros(?!\p{L})/iu, 'EUR'],
  [/(?<!\p{L})quetzales(?!\p{L})/iu, 'GTQ'],
  [/(?<!\p{L})lempiras(?!\p{L})/iu, 'HNL'],
  [/(?<!\p{L})colones(?!\p{L})/iu, 'CRC'],
  [/(?<!\p{L})bolivianos(?!\p{L})/iu, 'BOB'],
  [/(?<!\p{L})guaran[ií]es(?!\p{L})/iu, 'PYG'],
  [/(?<!\p{L})pesos(?!\p{L})/iu, '$'],
  [/\$/u, '$'],
];

/** Take the currency out of a header: `Ventas (USD)` -> `{ currency: 'USD', rest: 'Ventas ( )' }`; `$` stands for a dollar or peso of unknown country. */
export function splitCurrency(header: string): { readonly currency: string | null; readonly rest: string } {
  let currency: string | null = null;
  let rest = header;
  for (const [mark, code] of MARKS) {
    const found = mark.exec(rest);
    if (found === null) continue;
    currency ??= code ?? (found[1] ?? '').toUpperCase();
    rest = rest.replace(mark, ' ');
  }
  return { currency, rest };
}
