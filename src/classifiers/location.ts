import type { Client } from '../client/client.js';
import { type Context, rule } from './rule.js';

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
});
