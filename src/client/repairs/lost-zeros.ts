import type { FieldName } from '../fields.js';
import { fold } from '../fold.js';
import { CHECKS } from '../tax-ids/checks.js';
import { noticed, type Repair, restored } from './repair.js';

/** What a spreadsheet made of a number that began with 0: the digits behind it. */
export type ZeroRule = { readonly length: number; readonly judge: (digits: string) => Repair | null };

const LOST = 'lost-zeros';
const withZero = (digits: string): Repair => restored(LOST, `0${digits}`);

/** Whether a header speaks of the DNI alone: a foreigner's card has nine digits and may have lost two zeros. */
function isDniAlone(header: string): boolean {
  const words = fold(header).split(' ');
  return words.includes('dni') && !words.some((word) => ['ce', 'documento', 'doc', 'identidad', 'extranjeria', 'pasaporte', 'identificacion'].includes(word));
}

/**
 * The numbers of a field that lose their first zero in a spreadsheet, by country: Ecuador's cédula (10 digits) and RUC (13) and
 * mobile phones (09...), Peru's DNI (8), Mexico's postcodes (5). A check digit or the length alone must allow the longer number.
 */
export function zeroRules(field: FieldName, header: string, country: string | null): readonly ZeroRule[] {
  if (country === 'MX' && field === 'postalCode') return [{ length: 4, judge: withZero }];
  if (country === 'EC' && field === 'phone') return [{ length: 9, judge: (digits) => (digits.startsWith('9') ? withZero(digits) : null) }];
  if (field !== 'taxId') return [];
  if (country === 'PE') return [{ length: 7, judge: isDniAlone(header) ? withZero : () => noticed(LOST) }];
  if (country !== 'EC') return [];
  const checked = (isValid: (id: string) => boolean) => (digits: string) => (isValid(`0${digits}`) ? withZero(digits) : noticed(LOST));
  return [
    { length: 9, judge: checked(CHECKS.ecCedula) },
    { length: 12, judge: checked(CHECKS.ecRuc) },
  ];
}
