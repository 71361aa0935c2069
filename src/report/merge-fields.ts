import { isoDay } from '../client/day.js';
import { emailRemarks } from '../client/email-remarks.js';
import { fold } from '../client/fold.js';
import { emailsIn } from '../client/kinds/email.js';
import { KINDS } from '../client/kinds/index.js';
import type { Reader } from '../client/kinds/kind.js';
import { isMissingWord, isZeros } from '../client/kinds/missing.js';
import { phonesIn } from '../client/kinds/phone.js';
import { findCountry } from '../client/places/countries.js';
import { findRegion } from '../client/places/regions.js';
import type { Plan } from '../client/plan.js';
import { compactTaxId } from '../client/tax-ids/compact.js';

/** Fields of a plan to merge, in the order people read them: who the client is, how it is reached, where it is, what it does. */
export const MERGE_FIELDS = [
  'name',
  'company',
  'taxId',
  'phone',
  'email',
  'address',
  'district',
  'city',
  'province',
  'region',
  'country',
  'postalCode',
  'birthDate',
  'birthYear',
  'sector',
  'companySize',
  'occupation',
  'economicGroup',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** Fields that are taken where ours are blank and never contradict: two people may name a trade or a size as they like. */
export const FILLED_ONLY: ReadonlySet<MergeField> = new Set<MergeField>(['sector', 'companySize', 'occupation', 'economicGroup']);
/** Names of places: one file writes in the column of cities what another has under provinces. */
export const PLACES: readonly MergeField[] = ['district', 'city', 'province', 'region'];
/** Fields of which a client may have several: another one is an addition. */
export const SEVERAL: ReadonlySet<MergeField> = new Set<MergeField>(['phone', 'email']);

/** A value as it is written in its file, and as it is compared. */
export type MergeValue = { readonly text: string; readonly key: string; readonly valid: boolean };

/** Makes values of the cell of a field. */
export type ValueReader = (field: MergeField, cell: string) => MergeValue[];

/** How the values of one file are read: each part of a cell that holds several phones or emails is judged by itself. */
export async function makeValueReader(plan: Plan, asOf: number): Promise<ValueReader> {
  const readers: Partial<Record<MergeField, Reader>> = {};
  for (const field of ['taxId', 'phone', 'email', 'birthDate', 'birthYear'] as const) {
    const kind = { taxId: 'taxId', phone: 'phone', email: 'email', birthDate: 'day', birthYear: 'year' } as const;
    const shapes = plan.columns.find((column) => column.field === field)?.shapes ?? {};
    readers[field] = await KINDS[kind[field]].reader({ field, shapes, asOf, country: plan.country });
  }
  const remarkOn = await emailRemarks();
  /** A throw-away domain, or one that is a slip of another, reaches nobody. */
  const isOdd = (address: string): boolean => {
    const bytes = Buffer.from(address);
    return remarkOn(bytes, 0, bytes.length) !== null;
  };
  const parse = (field: MergeField, text: string): unknown => {
    const reader = readers[field];
    const judged = reader?.schema.safeParse(reader.parse(text));
    return judged?.success ? judged.data : undefined;
  };
  return (field, cell) => {
    const parts = field === 'phone' ? phonesIn(cell) : field === 'email' ? emailsIn(cell) : [cell.trim()];
    return parts
      .filter((text) => text !== '' && !isMissingWord(text) && !((field === 'phone' || field === 'taxId') && isZeros(text)))
      .map((text) => {
        if (field === 'email') return { text, key: text.toLowerCase(), valid: parse(field, text) !== undefined && !isOdd(text) };
        if (field === 'phone') return { text, key: text.replace(/\D/g, '').replace(/^0+/, ''), valid: parse(field, text) !== undefined };
        if (field === 'taxId') return { text, key: compactTaxId(text), valid: parse(field, text) !== undefined };
        if (field === 'birthDate' || field === 'birthYear') {
          const value = parse(field, text);
          const known = typeof value === 'number';
          return { text, key: !known ? fold(text) : field === 'birthDate' ? isoDay(value) : String(value), valid: known };
        }
        if (field === 'country') return { text, key: findCountry(text)?.code ?? fold(text), valid: findCountry(text) !== null };
        if (field === 'region') return { text, key: findRegion(text, plan.country)?.code ?? fold(text), valid: true };
        return { text, key: fold(text), valid: /\p{L}/u.test(text) || field === 'postalCode' || field === 'companySize' };
      });
  };
}
