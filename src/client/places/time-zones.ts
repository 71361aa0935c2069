import { isTimeZone } from '../../settings/standards.js';
import { keyOf } from './spelling.js';
import { ONE_ZONE } from './zone-data.js';

/** Places of a region that keep another time than the rest: names in matching form parted by spaces, and their zone. */
type Exception = readonly [zone: string, places: string];

const MEXICO_BORDER = 'America/Matamoros';

/**
 * Zones of the regions of countries with several, by ISO 3166-2 (IANA database, 2025). `rest` is the zone of the regions not named; null where they are split.
 * American states with over a tenth of their people in a second zone are left out.
 */
const BY_REGION: Readonly<Record<string, { readonly rest: string | null; readonly zones: Readonly<Record<string, string>> }>> = {
  MX: {
    rest: 'America/Mexico_City',
    zones: {
      'America/Tijuana': 'BCN',
      'America/Mazatlan': 'BCS NAY SIN',
      'America/Hermosillo': 'SON',
      'America/Chihuahua': 'CHH',
      'America/Monterrey': 'COA DUR NLE TAM',
      'America/Merida': 'CAM YUC',
      'America/Cancun': 'ROO',
    },
  },
  BR: {
    rest: 'America/Sao_Paulo',
    zones: {
      'America/Rio_Branco': 'AC',
      'America/Manaus': 'AM',
      'America/Porto_Velho': 'RO',
      'America/Boa_Vista': 'RR',
      'America/Cuiaba': 'MT',
      'America/Campo_Grande': 'MS',
      'America/Belem': 'AP PA',
      'America/Fortaleza': 'CE MA PB PI RN',
      'America/Recife': 'PE',
      'America/Maceio': 'AL SE',
      'America/Bahia': 'BA',
      'America/Araguaina': 'TO',
    },
  },
  CL: { rest: 'America/Santiago', zones: { 'America/Punta_Arenas': 'MA', 'America/Coyhaique': 'AI' } },
  AR: {
    rest: 'America/Argentina/Cordoba',
    zones: {
      'America/Argentina/Buenos_Aires': 'B C',
      'America/Argentina/Catamarca': 'K U',
      'America/Argentina/Salta': 'A L Q R',
      'America/Argentina/Jujuy': 'Y',
      'America/Argentina/Tucuman': 'T',
      'America/Argentina/La_Rioja': 'F',
      'America/Argentina/San_Juan': 'J',
      'America/Argentina/Mendoza': 'M',
      'America/Argentina/San_Luis': 'D',
      'America/Argentina/Rio_Gallegos': 'Z',
      'America/Argentina/Ushuaia': 'V',
    },
  },
  ES: { rest: 'Europe/Madrid', zones: { 'Atlantic/Canary': 'CN GC TF', 'Africa/Ceuta': 'CE ML' } },
  EC: { rest: 'America/Guayaquil', zones: { 'Pacific/Galapagos': 'W' } },
  PT: { rest: 'Europe/Lisbon', zones: { 'Atlantic/Azores': '20', 'Atlantic/Madeira': '30' } },
  US: {
    rest: null,
    zones: {
      'America/New_York': 'CT DC DE FL GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
      'America/Detroit': 'MI',
      'America/Chicago': 'AL AR IA IL KS LA MN MO MS NE OK TX WI',
      'America/Denver': 'CO MT NM UT WY',
      'America/Phoenix': 'AZ',
      'America/Los_Angeles': 'CA NV OR WA',
      'America/Anchorage': 'AK',
      'Pacific/Honolulu': 'HI',
    },
  },
};

/** By ISO 3166-2. `needed`: over a tenth of the region's people live there, so that without the city the zone is not known. */
const EXCEPTIONS: Readonly<Record<string, { readonly needed: boolean; readonly places: readonly Exception[] }>> = {
  'MX-CHH': {
    needed: true,
    places: [
      ['America/Ciudad_Juarez', 'juarez ciudadjuarez cdjuarez guadalupe praxedisgguerrero janos ascension'],
      ['America/Ojinaga', 'ojinaga manuelojinaga coyame coyamedelsotol manuelbenavides'],
    ],
  },
  'MX-COA': {
    needed: true,
    places: [[MEXICO_BORDER, 'acuna ciudadacuna allende guerrero hidalgo jimenez morelos nava ocampo piedrasnegras villaunion zaragoza']],
  },
  'MX-TAM': {
    needed: true,
    places: [
      [
        MEXICO_BORDER,
        'matamoros heroicamatamoros nuevolaredo guerrero mier ciudadmier miguelaleman ciudadmiguelaleman camargo gustavodiazordaz reynosa riobravo ciudadriobravo vallehermoso',
      ],
    ],
  },
  'MX-NLE': { needed: false, places: [[MEXICO_BORDER, 'anahuac ciudadanahuac']] },
  'MX-NAY': { needed: true, places: [['America/Bahia_Banderas', 'bahiadebanderas bucerias nuevovallarta sayulita valledebanderas sanjosedelvalle']] },
  'BR-AM': {
    needed: false,
    places: [
      ['America/Eirunepe', 'eirunepe tabatinga benjaminconstant atalaiadonorte saopaulodeolivenca bocadoacre envira guajara ipixuna itamarati jutai pauini'],
    ],
  },
  'BR-PE': { needed: false, places: [['America/Noronha', 'fernandodenoronha']] },
  'CL-VS': { needed: false, places: [['Pacific/Easter', 'isladepascua rapanui hangaroa']] },
};

let single: ReadonlyMap<string, string> | undefined;

function zoneOfCountry(country: string): string | null {
  single ??= new Map(ONE_ZONE.split('|').map((pair) => pair.split(' ') as [string, string]));
  return single.get(country) ?? null;
}

function zoneOfRegion(country: string, region: string): string | null {
  const table = BY_REGION[country];
  if (table === undefined) return null;
  const local = region.slice(country.length + 1);
  return Object.entries(table.zones).find(([, regions]) => regions.split(' ').includes(local))?.[0] ?? table.rest;
}

/**
 * Give the time zone (IANA name) of a place: by the country (ISO 3166-1 alpha-2) where it has one zone alone, else by the region (ISO 3166-2), and by the
 * city in regions that part of keeps another time (Ciudad Juárez, Bahía de Banderas).
 * Null where several are possible.
 */
export function timeZoneOf(country: string | null, region: string | null, city: string | null = null): string | null {
  if (country === null) return null;
  const whole = zoneOfCountry(country);
  if (whole !== null || region === null) return whole;
  const exceptions = EXCEPTIONS[region];
  if (exceptions === undefined) return zoneOfRegion(country, region);
  if (city === null) return exceptions.needed ? null : zoneOfRegion(country, region);
  const key = keyOf(city);
  return exceptions.places.find(([, places]) => places.split(' ').includes(key))?.[0] ?? zoneOfRegion(country, region);
}

/** Read a cell that names a time zone of the IANA database (`America/Lima`); null for anything else, offsets and abbreviations included. */
export function readTimeZone(cell: string | null): string | null {
  return cell !== null && /^[A-Za-z]+(?:\/[A-Za-z_+-]+){1,2}$/.test(cell) && isTimeZone(cell) ? cell : null;
}
