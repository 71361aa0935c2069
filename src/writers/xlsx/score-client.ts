import { placeName } from '../../client/places/names.js';
import type { Place } from '../../client/places/place.js';
import type { CardField } from '../../linkage/card.js';
import { makePlain } from '../../renderers/plain.js';
import { labelName } from '../../renderers/rule-rows.js';
import type { Say } from '../../renderers/say.js';
import type { Profile } from '../../scoring/profile.js';

/** A client as somebody who calls needs it: complete, several numbers parted by semicolons. '' is missing. */
export type ClientTexts = Readonly<Record<'name' | 'company' | 'taxId' | 'phones' | 'emails' | 'place' | 'sector', string>>;

/** Texts that say the same but for signs, spaces and case. */
export const sameness = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');

/** Reads what a client is called, and how to reach it, of all of its records; the first of those that say the same is kept. */
export function readClientTexts({ records }: Profile, say: Say): ClientTexts {
  const all = (field: CardField): string[] => {
    const found = new Map<string, string>();
    for (const { card } of records)
      for (const text of card.texts[field] ?? []) {
        const key = sameness(text);
        if (!found.has(key)) found.set(key, makePlain(text));
      }
    return [...found.values()];
  };
  const first = (field: CardField): string => all(field)[0] ?? '';
  const person = [first('firstName'), first('lastName')].filter((part) => part !== '').join(' ');
  return {
    name: first('name') || person,
    company: first('company'),
    taxId: all('taxId').join('; '),
    phones: all('phone').join('; '),
    emails: all('email').join('; '),
    place: placeOf(records, say),
    sector: sectorOf(records, say),
  };
}

/** The client by one name. */
export const nameClient = ({ name, company }: ClientTexts): string =>
  name === '' || name === company ? company : company === '' ? name : `${name} · ${company}`;

function placeOf(records: Profile['records'], say: Say): string {
  for (const { place } of records) {
    const told = tellPlace(place, say);
    if (told !== '') return told;
  }
  return '';
}

/** A place from the smallest part to the region, three at most; the country where nothing else is known, '' where that is not known either. */
export function tellPlace(place: Pick<Place, 'district' | 'city' | 'province' | 'region' | 'country'>, say: Say): string {
  const region = place.region === null ? null : placeName(place.region, say.language);
  const parts = [place.district, place.city, place.province, region].filter((part) => part !== null).map(makePlain);
  const known = parts.filter((part, at) => part !== '' && parts.findIndex((other) => sameness(other) === sameness(part)) === at);
  if (known.length > 0) return known.slice(0, 3).join(', ');
  return place.country === null ? '' : placeName(place.country, say.language);
}

function sectorOf(records: Profile['records'], say: Say): string {
  const label = records.find(({ labels }) => labels.sector !== 'unknown')?.labels.sector;
  return label === undefined ? '' : makePlain(labelName('sector', label, say));
}
