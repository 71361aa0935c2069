import { fold } from '../client/fold.js';
import { emailsIn } from '../client/kinds/email.js';
import { isMissingWord, isZeros } from '../client/kinds/missing.js';
import { COUNTER_TAX_IDS, compactTaxId, GENERIC_TAX_IDS } from '../client/tax-ids/compact.js';
import type { Key } from './sales.js';

/** Legal forms at the end of a folded name: they tell nobody from another, and every system writes them in another way. */
const LEGAL_FORM =
  /(?: (?:s a c|sac|s a a|saa|s a b|sab|s a s|sas|s a p i|sapi|s a|sa|s r l|srl|s de r l|s d e r l|de r l|r l|e i r l|eirl|de c v|c v|cv|ltda|limitada|s l u|slu|s l|sl|s c|s en c|spa|s p a|c a|inc|incorporated|llc|l l c|corp|corporation|co|company|ltd|limited|plc|gmbh|y cia|cia))+$/;

/** Whether an id stands for foreign clients, each with a name of its own: it tells nobody from another. */
function isShared(taxId: string): boolean {
  return GENERIC_TAX_IDS.has(taxId) && !COUNTER_TAX_IDS.has(taxId);
}

/**
 * The text of a key as it is compared, '' where the cell holds none: ids in upper case without the `.0` of a spreadsheet, tax ids without
 * separators, emails in lower case (the first of several), names folded without their legal form.
 */
export function foldKey(key: Key, written: string): string {
  const text = written.replace(/^['\s]+/, '').trim();
  if (text === '' || isMissingWord(text)) return '';
  const folded = foldText(key, text);
  return isMissingWord(folded) || !/[\p{L}\p{N}]/u.test(folded) ? '' : folded;
}

function foldText(key: Key, text: string): string {
  switch (key) {
    case 'id': {
      const id = withoutDecimals(text).replace(/\s+/g, ' ').toUpperCase();
      return isZeros(id) ? '' : id;
    }
    case 'taxId': {
      const id = compactTaxId(withoutDecimals(text));
      return isZeros(id) || isShared(id) ? '' : id;
    }
    case 'email':
      return (emailsIn(text).find((address) => address.includes('@')) ?? '').toLowerCase();
    case 'name': {
      const name = fold(text);
      return name.replace(LEGAL_FORM, '') || name;
    }
  }
}

/** The digits of an id behind the zeros that a spreadsheet may have taken; null where it is not a number. */
export function withoutZeros(folded: string): string | null {
  const digits = /^0*(\d+)$/.exec(folded)?.[1];
  return digits === undefined ? null : digits;
}

function withoutDecimals(text: string): string {
  return text.replace(/^(\d+)\.0+$/, '$1');
}
