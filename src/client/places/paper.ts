const LETTER: ReadonlySet<string> = new Set('US CA MX CO CL VE CR GT SV HN NI PA DO PH PR'.split(' '));

/** What a country (ISO 3166-1 alpha-2; null is unknown) prints on. Source: CLDR, measurement systems, paper sizes. */
export const paperOf = (country: string | null): 'a4' | 'letter' => (country !== null && LETTER.has(country) ? 'letter' : 'a4');
