import type { Client } from '../client/client.js';
import { readDocumentType } from '../client/identity-words.js';
import { findLegalForm, readLegalForm } from '../client/legal-forms.js';
import { findBusinessWord, spellTradeWord } from '../client/trades.js';
import { type Context, rule, type Why } from './rule.js';

type Type = 'person' | 'company' | 'unknown';

/** What a client is, and the evidence that says so: a code of the catalogue and its words. */
type Finding = { readonly type: Type; readonly why: string; readonly word?: string };

const found = (type: Type, why: string): Finding => ({ type, why });
const COUNTER = found('unknown', 'counter');
const NOTHING = found('unknown', 'nothing');
const BY_DOCUMENT = { person: found('person', 'document-type'), company: found('company', 'document-type') };
const BY_ID = { person: found('person', 'tax-id'), company: found('company', 'tax-id') };
const BY_FLAG = { person: found('person', 'flag'), company: found('company', 'flag') };
const BY_FORM = { person: found('person', 'legal-form'), company: found('company', 'legal-form') };
const BY_COMPANY = found('company', 'company');
const BY_NAME = found('person', 'person-name');
const BY_BIRTH = found('person', 'birth');
const BY_HEADER = found('person', 'name-column');

/**
 * Whether a client is a person or a company. The first evidence that tells decides, the harder before the softer:
 * 1. the type of its document (`Cédula de ciudadanía`, `Cédula jurídica`; `RUC` and `NIT` tell nothing);
 * 2. its tax id, whose check digits are right (RUC 10 or 20, RFC of 13 or 12, CUIT, NIF, CPF or CNPJ, ...);
 * 3. the column that says so (`Es empresa`, `Tipo de persona`);
 * 4. a legal form, in its own column or at the end of the name (S.A.C., S. de R.L. de C.V., SL, LLC);
 * 5. a company's name in the column of companies: who stands beside it is its contact;
 * 6. a given name or a surname, a birth;
 * 7. a word that only businesses have in their names (`Transportes`, `Ferretería`: never a surname);
 * 8. a name of two to six words in a column that is headed as one of persons.
 * Counter sales and whom nothing tells of are unknown.
 *
 * @example of({ holder: 'person', company: 'Bodega Rosita', ... }, context) // 'person': the RUC begins with 10
 */
export const clientType = rule({
  labels: ['person', 'company', 'unknown'],
  evidence: ['taxId', 'isCompany', 'company', 'documentType', 'legalForm', 'name', 'firstName', 'lastName', 'birthDate', 'birthYear', 'age'],
  of: (client: Client, context: Context) => findType(client, context).type,
  why: (client: Client, context: Context): Why => {
    const { type, why, word } = findType(client, context);
    return {
      code: why,
      args: { type, ...(word === undefined ? {} : { word: why === 'business-word' ? spellTradeWord(client.name ?? client.firstName ?? '', word) : word }) },
    };
  },
});

/** Whether a client is a person or a company, and what says so. */
export function findType(client: Client, context: Context): Finding {
  if (client.counter) return COUNTER;
  return byColumns(client, context) ?? byForm(client) ?? byFields(client) ?? byName(client, context) ?? NOTHING;
}

function byColumns(client: Client, context: Context): Finding | null {
  const document = client.documentType === undefined ? null : readDocumentType(client.documentType, context.country);
  if (document === 'person' || document === 'company') return BY_DOCUMENT[document];
  if (client.holder !== undefined) return BY_ID[client.holder];
  return client.isCompany === undefined ? null : BY_FLAG[client.isCompany ? 'company' : 'person'];
}

function byForm(client: Client): Finding | null {
  const own = client.legalForm === undefined ? null : readLegalForm(client.legalForm);
  if (own !== null) return BY_FORM[own];
  // Who stands beside a company is its contact, whatever the name.
  for (const name of client.company === undefined ? [client.name, joinNames(client)] : [client.company]) {
    const form = name === undefined ? null : findLegalForm(name);
    if (form !== null) return { ...BY_FORM.company, word: form.toUpperCase() };
  }
  return null;
}

function byFields(client: Client): Finding | null {
  if (client.company !== undefined) return BY_COMPANY;
  if (client.lastName !== undefined) return BY_NAME;
  if (client.birthDate !== undefined || client.birthYear !== undefined || client.age !== undefined) return BY_BIRTH;
  return null;
}

function byName(client: Client, context: Context): Finding | null {
  const name = client.name ?? client.firstName;
  if (name === undefined) return null;
  const word = findBusinessWord(name);
  if (word !== null) return { type: 'company', why: 'business-word', word };
  if (client.name === undefined) return BY_NAME;
  // With digits or a single word it may be a shop's as well.
  return context.namesPeople && /^\p{L}[\p{L}\p{M}.'’-]*(?:,? \p{L}[\p{L}\p{M}.'’-]*){1,5}$/u.test(name) ? BY_HEADER : null;
}

/** What stands in the columns of given names and surnames: a company's name where that was all there was (`Comercial` `Rey S.A. de C.V.`). */
function joinNames({ firstName, lastName }: Client): string | undefined {
  return firstName !== undefined && lastName !== undefined ? `${firstName} ${lastName}` : (firstName ?? lastName);
}

/** Whether the record names a person too: a contact of the company, or the client itself. */
export function namesPerson(client: Client): boolean {
  const { name, company, isCompany } = client;
  if (isCompany !== undefined) return !isCompany;
  const joined = joinNames(client);
  if (joined !== undefined && (company !== undefined || (findLegalForm(joined) === null && findBusinessWord(joined) === null))) return true;
  return name !== undefined && company !== undefined && name !== company;
}

/**
 * The name that a business goes by: what stands in the column of companies, else the name of a client that is a company and has no other; undefined where
 * all names are persons'.
 */
export function businessName(client: Client, context: Context): string | undefined {
  if (client.company !== undefined) return client.company;
  return findType(client, context).type === 'company' && client.lastName === undefined ? (client.name ?? client.firstName) : undefined;
}
