import type { Client } from '../client/client.js';
import { yearOf } from '../client/day.js';
import { compactTaxId } from '../client/kinds/tax-id.js';
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

const LEGAL_FORM =
  /(?:^|[\s,.])(?:s\.?\s?a\.?\s?c|s\.?\s?r\.?\s?l|s\. de r\.?\s?l|s\.? ?de ?r\.?l\.? ?de ?c\.?v|e\.?\s?i\.?\s?r\.?\s?l|s\.?\s?a\.?\s?a|s\.?\s?a\.?\s?s|s\.?\s?p\.?\s?a|s\.?a\.? de c\.?v|s\.\s?a|sa|s\.?\s?l\.?\s?u?|ltda|c\.?\s?[íi]a|c\.\s?a|inc|llc|ltd|corp|gmbh|a\.\s?c|s\.?\s?c\.?\s?r\.?\s?l)\.?$/i;

/**
 * Generation by year of birth (or asOf's year less the age): up to 1927 greatest, 1928-45 silent, 1946-64 boomer, 1965-80 x,
 * 1981-96 millennial, 1997-2012 z, from 2013 alpha. A company without a person's name is an organization. Where the file has
 * no birth column, the thirteen letters and digits of a Mexican person's RFC give the year.
 *
 * @example of({ birthYear: 1980, ... }, context) // 'x'
 */
export const generation = rule({
  labels: ['greatest', 'silent', 'boomer', 'x', 'millennial', 'z', 'alpha', 'organization', 'unknown'],
  evidence: ['birthDate', 'birthYear', 'age', 'taxId', 'company', 'name', 'isCompany'],
  of: (client: Client, context: Context) => {
    if (client.counter) return 'unknown';
    const year = birthYear(client, context);
    if (year !== undefined) return FIRST_YEARS.find(([first]) => year >= first)?.[1] ?? 'greatest';
    return isOrganization(client, context) ? 'organization' : 'unknown';
  },
  why: (client: Client, context: Context): Why => {
    if (client.counter) return { code: 'counter', args: {} };
    const year = birthYear(client, context);
    if (year !== undefined)
      return { code: (['birthDate', 'birthYear', 'age'] as const).find((field) => client[field] !== undefined) ?? 'taxId', args: { year } };
    if (!isOrganization(client, context)) return { code: 'no-year', args: {} };
    if (client.isCompany === true) return { code: 'marked', args: {} };
    if (client.company !== undefined && (client.name === undefined || client.name === client.company)) return { code: 'company', args: {} };
    return { code: client.name !== undefined && LEGAL_FORM.test(client.name) ? 'legal-form' : 'company-id', args: {} };
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

function isOrganization(client: Client, context: Context): boolean {
  const person = client.firstName !== undefined || client.lastName !== undefined;
  if (client.isCompany !== undefined) return client.isCompany;
  if (person) return false;
  if (client.name === undefined) return client.company !== undefined || hasCompanyTaxId(client.taxId, context);
  // One name beside a company's tax id, or with a legal form, is the company's own.
  return client.name === client.company || LEGAL_FORM.test(client.name) || (client.company === undefined && hasCompanyTaxId(client.taxId, context));
}

/** Tax ids that only legal persons have: RUC 20 (PE), RFC of twelve (MX), CUIT 30, 33, 34 (AR), CIF (ES). */
function hasCompanyTaxId(taxId: string | undefined, context: Context): boolean {
  if (taxId === undefined) return false;
  const id = compactTaxId(taxId);
  if (context.country === 'PE') return /^20\d{9}$/.test(id);
  if (context.country === 'MX') return /^[A-ZÑ&]{3}\d{6}[A-Z\d]{3}$/.test(id);
  if (context.country === 'AR') return /^3[034]\d{9}$/.test(id);
  return context.country === 'ES' && /^[A-HJNP-SUVW]\d{7}[\dA-J]$/.test(id);
}
