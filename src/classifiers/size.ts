import type { Client } from '../client/client.js';
import { readEmployees, readSizeWord } from '../client/company-size.js';
import { findType } from './client-type.js';
import { type Context, rule, type Why } from './rule.js';

type Size = 'micro' | 'small' | 'medium' | 'large' | 'unknown';

/**
 * How large a company is, by its employees: micro below `small` (10), small from there below `medium` (50), medium below `large` (250), else large: the
 * headcount limits of the European recommendation 2003/361/EC, article 2. Of a range (`11-50`) the middle counts, of one without an end (`más de 250`)
 * its beginning. A word (`Pyme`, `enterprise`) tells where there is no number. Persons and counter sales are unknown.
 *
 * @example of({ companySize: '11-50', ... }, context) // 'small'
 */
export const size = rule({
  labels: ['micro', 'small', 'medium', 'large', 'unknown'],
  evidence: ['companySize'],
  of: (client: Client, context: Context) => measure(client, context).size,
  why: (client: Client, context: Context): Why => {
    const { size: label, why, employees } = measure(client, context);
    return { code: why, args: { size: label, ...(employees === undefined ? {} : { employees }), ...context.size } };
  },
});

function measure(client: Client, context: Context): { readonly size: Size; readonly why: string; readonly employees?: number } {
  if (client.companySize === undefined) return { size: 'unknown', why: 'nothing' };
  if (client.counter || findType(client, context).type === 'person') return { size: 'unknown', why: 'person' };
  const employees = readEmployees(client.companySize);
  if (employees !== null) return { size: sizeOf(employees, context), why: 'employees', employees };
  const word = readSizeWord(client.companySize);
  return word === null ? { size: 'unknown', why: 'unreadable' } : { size: word, why: 'word' };
}

function sizeOf(employees: number, { size: { small, medium, large } }: Context): Size {
  if (employees < small) return 'micro';
  return employees < medium ? 'small' : employees < large ? 'medium' : 'large';
}
