import type { Names } from '../classify.js';
import type { Facts } from '../client/facts.js';
import { COUNTRY_SOURCES, REGION_SOURCES } from '../client/places/place.js';
import { CLIENT } from '../client/values.js';
import type { PlaceSources } from './report.js';

/** Counts of clients by what their country and their region are known from; every source is there, zeros included. */
export function countPlaceSources({ facts, names }: { readonly facts: Facts; readonly names: Names }): PlaceSources {
  const counts = new Float64Array(names.places.length);
  for (let row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    const place = facts.place[row] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  const count = (test: (place: Names['places'][number]) => boolean): number =>
    names.places.reduce((sum, place, at) => sum + (test(place) ? (counts[at] as number) : 0), 0);
  const table = <S extends string>(sources: readonly S[], key: 'countryFrom' | 'regionFrom'): Record<S | 'unknown', number> => ({
    ...(Object.fromEntries(sources.map((source) => [source, count((place) => place[key] === source)])) as Record<S, number>),
    ...({ unknown: count((place) => place[key] === null) } as Record<'unknown', number>),
  });
  return { country: table(COUNTRY_SOURCES, 'countryFrom'), region: table(REGION_SOURCES, 'regionFrom') };
}
