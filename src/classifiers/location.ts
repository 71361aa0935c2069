import type { Client } from '../client/client.js';
import { type Context, rule, type Why } from './rule.js';

/**
 * Where a client is: the ISO 3166-2 region where it is known, else the ISO 3166-1 country, else unknown; or the level that was
 * asked for. Provinces, cities and districts have no codes: their label is the name in the file; a zone's is its name in
 * the configuration.
 *
 * @example of({ place: { country: 'PE', region: 'PE-LIM', ... } }, { locationLevel: 'region', ... }) // 'PE-LIM'
 */
export const location = rule({
  labels: [] as readonly string[],
  evidence: [],
  of: (client: Client, context: Context): string => {
    const { place } = client;
    if (context.locationLevel === 'zone') return context.zoneOf(place) ?? 'unknown';
    if (context.locationLevel === 'region') return place.region ?? place.country ?? 'unknown';
    return place[context.locationLevel] ?? 'unknown';
  },
  why: ({ place }: Client, context: Context): Why => {
    const { locationLevel: level } = context;
    const from = { country: place.countryFrom ?? '', region: place.regionFrom ?? '', typo: place.typo ? 1 : 0 };
    if (level === 'zone') return { code: context.zoneOf(place) === null ? 'no-zone' : 'zone', args: from };
    if (level !== 'region' && level !== 'country') return { code: place[level] === null ? 'no-cell' : 'cell', args: { level } };
    if (level === 'region' && place.regionFrom !== null) return { code: 'region', args: from };
    if (place.countryFrom === null)
      return { code: place.unknown.length > 0 ? 'not-understood' : place.ambiguous.length > 0 ? 'several' : 'nothing', args: from };
    return { code: level === 'region' ? 'country-only' : 'country', args: from };
  },
});
