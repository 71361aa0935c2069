import type { FieldName } from '../client/fields.js';

/** Fields whose texts tell one client from another; the row's own id is not among them. */
export const CARD_FIELDS = [
  'name',
  'firstName',
  'lastName',
  'company',
  'taxId',
  'email',
  'phone',
  'address',
  'district',
  'city',
  'province',
  'region',
  'country',
  'postalCode',
  'birthDate',
  'birthYear',
] as const satisfies readonly FieldName[];
export type CardField = (typeof CARD_FIELDS)[number];

/** Fields that say who a client is: places and birthdays alone are shared by strangers. */
export const IDENTITY_FIELDS: readonly CardField[] = ['name', 'firstName', 'lastName', 'company', 'taxId', 'email', 'phone'];

/** Whether a record's texts say who it is: more than a single word of a name. */
export function saysWho(texts: Card['texts']): boolean {
  const words = [texts.name, texts.firstName, texts.lastName]
    .flatMap((cells) => cells ?? [])
    .join(' ')
    .trim();
  return /\S[\s,.]+\S/.test(words) || [texts.company, texts.taxId, texts.email, texts.phone].some((cells) => cells !== undefined);
}

/** One record as records are compared: its texts, and nothing judged yet. */
export type Card = {
  /** Physical line where the record begins. */
  readonly line: number;
  /** Person or company, as the classification has it. */
  readonly who: 'person' | 'company' | 'unknown';
  /** Whether the tax id's check digits are right; false where there is none. */
  readonly taxIdValid: boolean;
  /** ISO 3166-1 and ISO 3166-2 of where the client is, where they are known. */
  readonly country: string | null;
  readonly region: string | null;
  /** Cells by field as they stand in the file, trimmed, damaged ones mended; blank cells are left out. */
  readonly texts: { readonly [F in CardField]?: readonly string[] };
  /** The same for records whose cells are all the same, the id's left out: a hash of 53 bits. */
  readonly digest: number;
  /** How many cells the digest is of; 0 where it makes no copy. */
  readonly filled: number;
  /** The texts do not say who the client is, and the digest is of the row's code too, which says nothing in another list. */
  readonly vague?: true;
};
