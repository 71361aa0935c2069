import type { Client } from '../client/client.js';
import { yearOf } from '../client/day.js';
import { compactTaxId } from '../client/tax-ids/compact.js';
import { findType, namesPerson } from './client-type.js';
import { type Context, rule, type Why } from './rule.js';

/** First year of birth of each generation, youngest first. Source: Pew Research Center, "Defining generations" (2019). */
export const FIRST_YEARS = [
  [2013, 'alpha'],
  [1997, 'z'],
  [1981, 'millennial'],
  [1965, 'x'],
  [1946, 'boomer'],
  [1928, 'silent'],
] as const;

/**
 * Generation by year of birth (or asOf's year less the age): up to 1927 greatest, 1928-45 silent, 1946-64 boomer, 1965-80 x,
 * 1981-96 millennial, 1997-2012 z, from 2013 alpha. A company (clientType) without a person's name is an organization. Where the file has
 * no birth column, the thirteen letters and digits of a Mexican person's RFC give the year.
 *
 * @example of({ birthYear: 1980, ... }, context) // 'x'
 */
export const generation = rule({
  labels: ['greatest', 'silent', 'boomer', 'x', 'millennial', 'z', 'alpha', 'organization', 'unknown'],
  evidence: ['birthDate', 'birthYear', 'age', 'taxId', 'company', 'name', 'firstName', 'isCompany'],
  of: (client: Client, context: Context) => {
    if (client.counter) return 'unknown';
    const year = birthYear(client, context);
    if (year !== undefined) return FIRST_YEARS.find(([first]) => year >= first)?.[1] ?? 'greatest';
    return findOrganization(client, context) === null ? 'unknown' : 'organization';
  },
  why: (client: Client, context: Context): Why => {
    if (client.counter) return { code: 'counter', args: {} };
    const year = birthYear(client, context);
    if (year !== undefined)
      return { code: (['birthDate', 'birthYear', 'age'] as const).find((field) => client[field] !== undefined) ?? 'taxId', args: { year } };
    return { code: findOrganization(client, context) ?? 'no-year', args: {} };
  },
});

function birthYear(client: Client, context: Context): number | undefined {
  if (client.birthDate !== undefined) return yearOf(client.birthDate);
  if (client.birthYear !== undefined) return client.birthYear;
  if (client.age !== undefined) return yearOf(context.asOf) - client.age;
  const { mapped } = context;
  if (mapped.has('birthDate') || mapped.has('birthYear') || mapped.has('age') || client.taxId === undefined) return undefined;
  const born = /^[A-ZÑ&]{4}(\d\d)\d{4}[A-Z\d]{3}$/.exec(compactTaxId(client.taxId))?.[1];
  // XEXX010101000 and XAXX010101000 are nobody's.
  if (born === undefined || /^X[AE]XX010101000$/.test(compactTaxId(client.taxId))) return undefined;
  const asOf = yearOf(context.asOf);
  return asOf - (2000 + Number(born)) >= 18 ? 2000 + Number(born) : 1900 + Number(born);
}

/** What says that a record is an organization: the evidence of its type, where no person is named; null where it is none. */
function findOrganization(client: Client, context: Context): string | null {
  const { type, why } = findType(client, context);
  return type === 'company' && !namesPerson(client) ? why : null;
}
