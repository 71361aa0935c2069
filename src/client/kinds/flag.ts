import { z } from 'zod';
import { fold } from '../fold.js';
import { readPersonType } from '../identity-words.js';
import type { Kind } from './kind.js';
import { unsure } from './kind.js';

const YES = new Set(['true', 'verdadero', 'si', 's', 'yes', 'y', '1', 'x', 't', 'v', 'cierto', 'on', 'subscribed', 'suscrito']);
const NO = new Set(['false', 'falso', 'no', 'n', '0', 'f', 'off', 'unsubscribed', 'not subscribed', 'no suscrito']);

const CUSTOMER =
  /^(?:(?:clientes?|clients?|customers?)(?:(?: (?:y|e|and))? (?:proveedor|supplier|vendor)\w*)?|(?:proveedor|supplier|vendor)\w*(?: (?:y|e|and))? (?:clientes?|clients?|customers?)|ambos|both)$/;
const SUPPLIER = /^(?:proveedor(?:a|es)?|suppliers?|vendors?|acreedor(?:es)?|empleados?|employees?)$/;

/** What a contact is in a list of clients and suppliers: 1 a client, whether or not a supplier too; 0 only something else; null: no such word. */
export function roleOf(text: string): 0 | 1 | null {
  const folded = fold(text);
  if (CUSTOMER.test(folded)) return 1;
  return SUPPLIER.test(folded) ? 0 : null;
}

function parseFlag(text: string): 0 | 1 | string {
  const folded = fold(text);
  return YES.has(folded) ? 1 : NO.has(folded) ? 0 : text;
}

/** Whether a word says yes. */
export function isYes(text: string): boolean {
  return YES.has(fold(text));
}

/** Yes and no in Spanish, English and digits: 1 or 0. Which records are clients may also be said by their roles, and which are companies by the type of person. */
export const flag: Kind = {
  numeric: true,
  fits: (text) => typeof parseFlag(text) === 'number' || roleOf(text) !== null || readPersonType(text) !== null,
  reader: ({ field }) => ({
    accept: unsure,
    parse: (text) => (field === 'isCustomer' ? roleOf(text) : field === 'isCompany' ? readPersonType(text) : null) ?? parseFlag(text),
    schema: z.union([z.literal(0), z.literal(1)]),
  }),
};
