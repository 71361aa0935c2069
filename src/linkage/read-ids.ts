import { emailsIn } from '../client/kinds/email.js';
import { phonesIn } from '../client/kinds/phone.js';
import { compactTaxId, GENERIC_TAX_IDS } from '../client/tax-ids/compact.js';
import { readTaxId } from '../client/tax-ids/read.js';
import type { ComparedId } from './record.js';

/** Fewer signs are no id of anybody. */
const SHORTEST_ID = 5;
/** RUC of a person (10, 15, 17) and CUIT or CUIL of one (20, 23, 24, 27): the number in the middle is the DNI. */
const WITH_DNI = /^(?:1[057]|2[0347])(\d{8})\d$/;

/** A tax id as it is compared: letters and digits without zeros before them; null for ids that name nobody. */
export function readId(text: string, country: string | null, isValid: boolean): ComparedId | null {
  const compact = compactTaxId(text).replace(/[^A-Z0-9Ñ&]/g, '');
  if (compact.length < SHORTEST_ID || !/\d/.test(compact) || /^(.)\1+$/.test(compact) || GENERIC_TAX_IDS.has(compact)) return null;
  const known = isValid ? readTaxId(text, country) : null;
  const id = bare(known?.id ?? compact);
  const core = known?.holder === 'person' ? (WITH_DNI.exec(id)?.[1] ?? id) : id;
  return { id, core: bare(core), proven: known !== null && known.country !== null, holder: known?.holder ?? null };
}

const bare = (id: string): string => id.replace(/^0+(?=.)/, '');

/** Addresses in lower case; points and what follows a plus sign are nothing to Gmail. */
export function readEmails(cells: readonly string[]): string[] {
  const found = cells.flatMap(emailsIn).flatMap((text) => {
    const [local = '', domain = '', more] = text.toLowerCase().split('@');
    if (local === '' || domain === '' || more !== undefined) return [];
    if (domain !== 'gmail.com' && domain !== 'googlemail.com') return [`${local}@${domain}`];
    return [`${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`];
  });
  return [...new Set(found)];
}

/** Mailboxes of a firm, not of somebody. */
const ROLES =
  /^(?:info|informes|ventas?|contacto?|admin|administracion|gerencia|compras|facturacion|logistica|recepcion|sales|office|hello|hola|soporte|correo|mail|email)$/;

/** Whether an address is a firm's mailbox: `ventas@`. */
export function isRole(email: string): boolean {
  return ROLES.test(email.slice(0, email.indexOf('@')));
}

/** Numbers of six digits and more, the last nine of each; those that nobody has are left out: all the same digit, 123456789. */
export function readPhones(cells: readonly string[]): string[] {
  const found = cells.flatMap(phonesIn).flatMap((text) => {
    const digits = text.replace(/\D/g, '');
    const last = digits.slice(-9);
    return digits.length < 6 || /^(\d)\1+$/.test(last) || /^(\d)\1{6,}/.test(last) || '1234567890'.includes(last) || '9876543210'.includes(last) ? [] : [last];
  });
  return [...new Set(found)];
}
