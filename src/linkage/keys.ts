import type { Lexicon } from './lexicon.js';
import { STREET_SORTS } from './read-address.js';
import type { LinkRecord } from './record.js';

/**
 * One way of finding records that may be one client: those with a key in common are compared. `most`: larger blocks are not compared pair by pair, but each
 * record with its neighbours by name; `skip`: not at all, as the key says too little there.
 */
export type Blocking = { readonly keysOf: (record: LinkRecord, lexicon: Lexicon) => readonly string[]; readonly most: number; readonly skip?: true };

/** So many words of a name make keys, the rarest first. */
const WORDS = 5;

function soundsOf({ persons, companies }: LinkRecord, lexicon: Lexicon): string[] {
  const words = new Set([...persons, ...companies].flatMap((name) => name.words));
  const rarest = [...words]
    .filter((word) => (lexicon.texts[word] as string).length > 1)
    .sort((a, b) => lexicon.bits(b, 'person') - lexicon.bits(a, 'person') || a - b);
  return [...new Set(rarest.slice(0, WORDS).map((word) => lexicon.sounds[word] as string))].sort();
}

const withSounds = (record: LinkRecord, lexicon: Lexicon, values: readonly (string | null | undefined)[]): string[] => {
  const sounds = soundsOf(record, lexicon);
  return values.flatMap((value) => (value ? sounds.map((sound) => `${sound} ${value}`) : []));
};

/** Beginning of each sound: a slip at the end of a word does not hide it. */
const beginnings = (record: LinkRecord, lexicon: Lexicon): string[] => [...new Set(soundsOf(record, lexicon).map((sound) => sound.slice(0, 3)))];

function streetsOf({ address }: LinkRecord): string[] {
  if (address === null) return [];
  const words = address.words.filter((word) => word.length > 3 && !STREET_SORTS.has(word)).slice(0, 3);
  return address.numbers.slice(0, 2).flatMap((number) => words.map((word) => `${number} ${word.slice(0, 5)}`));
}

/** All ways, the surest first. */
export const BLOCKINGS: readonly Blocking[] = [
  { keysOf: ({ digest }) => [String(digest)], most: 40 },
  { keysOf: ({ taxId }) => (taxId === null ? [] : [...new Set([taxId.id, taxId.core])]), most: 40 },
  { keysOf: ({ taxId }) => (taxId !== null && taxId.id.length >= 7 ? [`<${taxId.id.slice(0, -2)}`, `>${taxId.id.slice(2)}`] : []), most: 12, skip: true },
  { keysOf: ({ emails }) => emails, most: 40 },
  { keysOf: ({ emails }) => emails.map((email) => email.slice(0, email.indexOf('@'))).filter((local) => local.length >= 5), most: 20, skip: true },
  { keysOf: ({ phones }) => phones, most: 40 },
  { keysOf: ({ phones }) => phones.map((phone) => phone.slice(-6)), most: 12, skip: true },
  { keysOf: ({ persons, companies }) => [...persons, ...companies].map(({ joined }) => joined), most: 40 },
  {
    keysOf: (record, lexicon) => {
      const sounds = soundsOf(record, lexicon);
      return sounds.flatMap((sound, at) => sounds.slice(at + 1).map((other) => `${sound} ${other}`));
    },
    most: 40,
  },
  { keysOf: soundsOf, most: 20 },
  { keysOf: (record, lexicon) => withSounds(record, lexicon, record.cities), most: 25 },
  { keysOf: (record, lexicon) => withSounds(record, lexicon, [record.postalCode]), most: 25 },
  { keysOf: ({ birth }) => (birth === null ? [] : [birth]), most: 12 },
  { keysOf: (record, lexicon) => (record.birth === null ? [] : beginnings(record, lexicon).map((sound) => `${sound} ${record.birth}`)), most: 25 },
  { keysOf: (record, lexicon) => withSounds(record, lexicon, [record.birthYear]), most: 20 },
  { keysOf: streetsOf, most: 25 },
  { keysOf: (record, lexicon) => withSounds(record, lexicon, record.address?.numbers.slice(0, 2) ?? []), most: 20 },
];
