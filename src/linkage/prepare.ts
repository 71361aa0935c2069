import { fold } from '../client/fold.js';
import { findLegalForm } from '../client/legal-forms.js';
import type { Card, CardField } from './card.js';
import { isCompanyWord } from './common-names.js';
import { ALIKE, type Lexicon } from './lexicon.js';
import { companyName, type Name, personName } from './name-words.js';
import { readAddress } from './read-address.js';
import { readBirth } from './read-birth.js';
import { readEmails, readId, readPhones } from './read-ids.js';
import type { LinkRecord } from './record.js';

/** Makes a record ready to be compared, once: its words numbered and counted in the lexicon. */
export function prepare(card: Card, index: number, lexicon: Lexicon): LinkRecord {
  const cells = (field: CardField): readonly string[] => card.texts[field] ?? [];
  const first = (field: CardField): string => cells(field)[0] ?? '';
  const { persons, companies, isCompany, isFirm } = namesOf(card, lexicon);
  lexicon.count([...persons, ...companies].flatMap(({ words }) => words));
  const taxId = first('taxId');
  const birth = readBirth(first('birthDate'));
  const year = birth?.slice(0, 4) ?? first('birthYear');
  const cities = [...cells('city'), ...cells('district'), ...cells('province')].map(fold).filter(Boolean);
  return {
    index,
    digest: card.digest,
    persons,
    companies,
    isCompany,
    isFirm,
    taxId: taxId === '' ? null : readId(taxId, card.country, card.taxIdValid),
    emails: readEmails(cells('email')),
    phones: readPhones(cells('phone')),
    birth,
    birthYear: /^\d{4}$/.test(year) ? year : null,
    address: readAddress(cells('address')),
    cities: [...new Set(cities)],
    region: card.region ?? (fold(first('region')) || null),
    country: card.country ?? (fold(first('country')) || null),
    postalCode:
      fold(first('postalCode'))
        .replaceAll(' ', '')
        .replace(/^0+(?=.)/, '') || null,
    order: orderOf(persons[0] ?? companies[0], lexicon),
  };
}

type Names = { readonly persons: readonly Name[]; readonly companies: readonly Name[]; readonly isCompany: boolean; readonly isFirm: boolean };

/** The names of a record; a cell of names holds a company where it ends in a legal form, or where the record is a company's that has no other name. */
function namesOf({ texts, who }: Card, lexicon: Lexicon): Names {
  const [persons, companies]: [(Name | null)[], (Name | null)[]] = [[], []];
  const ofCompany = texts.company ?? [];
  const parts = [...(texts.firstName ?? []), ...(texts.lastName ?? [])];
  const formal = [...(texts.name ?? []), ...ofCompany].some((text) => findLegalForm(text) !== null);
  for (const text of ofCompany) companies.push(companyName(text, lexicon));
  for (const text of texts.name ?? []) {
    const own = ofCompany.length === 0 ? who === 'company' && parts.length === 0 : isNameOf(text, companies, lexicon);
    const isCompany = own || findLegalForm(text) !== null;
    if (isCompany) companies.push(companyName(text, lexicon));
    else persons.push(personName(text, lexicon));
  }
  if (parts.length > 0) persons.push(personName(parts.join(' '), lexicon));
  return { persons: different(persons), companies: different(companies), isCompany: who === 'company' || formal, isFirm: formal || ofCompany.length > 0 };
}

/** Whether a cell of names repeats the company's name, with a word that people do not have: Comercial Gutiérrez. */
function isNameOf(text: string, companies: readonly (Name | null)[], lexicon: Lexicon): boolean {
  const name = companyName(text, lexicon);
  if (name === null || !name.words.some((word) => isCompanyWord(lexicon.texts[word] as string))) return false;
  return companies.some((company) => company !== null && name.words.every((word) => company.words.some((other) => lexicon.relate(word, other) >= ALIKE)));
}

function different(names: readonly (Name | null)[]): Name[] {
  const found = new Map<string, Name>();
  for (const name of names) if (name !== null && !found.has(name.joined)) found.set(name.joined, name);
  return [...found.values()];
}

/** The words of a name by their sound, in the order of the alphabet. */
function orderOf(name: Name | undefined, lexicon: Lexicon): string {
  return name === undefined
    ? ''
    : name.words
        .map((word) => lexicon.sounds[word] as string)
        .sort()
        .join(' ');
}
