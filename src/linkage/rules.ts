import { areOtherHolders } from './compare-ids.js';
import { AT, DIFFERENT, MISSING, NEAR, PART, SAME } from './levels.js';
import type { LinkRecord } from './record.js';

/**
 * What no sum of weights may overrule, in this order:
 *
 * 1. Names that disagree are two clients, whatever they share (a phone, an email, an address, a company and its tax id), unless a person's own tax id is the
 *    same or one slip apart. With a word of the name or the birth in common, and something else of the person, it is a name that was changed; without either
 *    somebody should look where the check digits of both ids are right, and other ids say nothing.
 * 2. Ids whose check digits are both right and that differ are two holders, for somebody to look at where name and phone or email are the same; so are
 *    companies of other names.
 * 3. Births that disagree under one name are father and son, unless the tax id or an email is the same.
 * 4. A name alone, or one phone alone, is no proof; nor is a company's name in two places: branches.
 */
export type Verdict = typeof FREE | typeof DOUBTFUL | typeof APART;
export const FREE = 0;
/** Somebody should look at it: never more likely than MOST_DOUBTFUL. */
export const DOUBTFUL = 1;
export const APART = 2;

export const MOST_DOUBTFUL = 0.85;

const agrees = (level: number): boolean => level === SAME || level === NEAR;

/** Whether tax ids that agree are a person's own, not those of the company where two people work. */
function sharesOwnId(a: LinkRecord, b: LinkRecord, taxId: number): boolean {
  const ofCompany = a.taxId?.holder === 'company' || b.taxId?.holder === 'company' || (a.companies.length > 0 && b.companies.length > 0);
  return !ofCompany && (agrees(taxId) || taxId === PART);
}

/** Whether names and tax ids alone keep two records apart. */
export function areApart(a: LinkRecord, b: LinkRecord, levels: Uint8Array): boolean {
  const [taxId, name, company] = [levels[AT.taxId] as number, levels[AT.name] as number, levels[AT.company] as number];
  if (name === DIFFERENT) {
    if (a.isCompany || b.isCompany || !sharesOwnId(a, b, taxId)) return true;
    return !(a.taxId?.proven && b.taxId?.proven) && !haveCommonWord(a, b) && !(a.birth !== null && a.birth === b.birth);
  }
  if (taxId === DIFFERENT && a.taxId?.proven && b.taxId?.proven) return true;
  return company === DIFFERENT && name === MISSING && taxId !== SAME;
}

/** What the rules say of a pair that was compared wholly and that areApart lets pass. */
export function judgePair(a: LinkRecord, b: LinkRecord, levels: Uint8Array): Verdict {
  const at = (field: keyof typeof AT): number => levels[AT[field]] as number;
  const [taxId, name, company, email, phone, birth] = [at('taxId'), at('name'), at('company'), at('email'), at('phone'), at('birth')];
  const [address, place, postalCode] = [at('address'), at('place'), at('postalCode')];
  const ownId = sharesOwnId(a, b, taxId);
  // Children may stand under their parent's id.
  if (name === DIFFERENT && (birth === DIFFERENT || (birth !== SAME && !haveCommonWord(a, b)))) return DOUBTFUL;
  if (name === DIFFERENT) return agrees(birth) || email === SAME || agrees(phone) || agrees(address) ? FREE : DOUBTFUL;
  if (company === DIFFERENT && name === MISSING) return DOUBTFUL;
  if (birth === DIFFERENT && !ownId && email !== SAME) return DOUBTFUL;
  const sameId = agrees(taxId) || taxId === PART;
  // The id of the firm where two people work is no more than the firm.
  const fields = [sameId && (ownId || name === MISSING), agrees(email), agrees(phone) || phone === PART, agrees(birth), agrees(address), agrees(postalCode)];
  const support = fields.filter(Boolean).length;
  if (name === MISSING && company === MISSING) return support >= 2 || email === SAME || taxId === SAME ? FREE : DOUBTFUL;
  const owner = a.isCompany !== b.isCompany && name !== MISSING && company === MISSING && taxId !== SAME && hasForm(a) !== hasForm(b);
  if (owner && (a.isFirm || b.isFirm || !agrees(name) || support < 2)) return DOUBTFUL;
  if (support > 0) return isBranch(company, name, taxId, email, phone, address, place) ? DOUBTFUL : FREE;
  const words = Math.max(...[...a.persons, ...b.persons].map(({ words }) => words.length), 0);
  if (name === SAME && sameId && words >= 3) return FREE;
  if (name === SAME && (company === SAME || company === NEAR)) return place === DIFFERENT || phone === DIFFERENT ? DOUBTFUL : FREE;
  const against = [taxId, email, phone, birth, address, place].includes(DIFFERENT);
  return name === SAME && place === SAME && words >= 3 && !against ? FREE : DOUBTFUL;
}

/** Whether two holders of ids that differ have one name and one phone or email: one of the ids may be somebody else's. */
export function areDisputed(a: LinkRecord, b: LinkRecord, levels: Uint8Array): boolean {
  const [name, company] = [levels[AT.name] as number, levels[AT.company] as number];
  return areOtherHolders(a.taxId, b.taxId) && (agrees(name) || (name === MISSING && agrees(company)));
}

function haveCommonWord(a: LinkRecord, b: LinkRecord): boolean {
  const words = new Set([...a.persons, ...a.companies].flatMap((name) => name.words));
  return [...b.persons, ...b.companies].some((name) => name.words.some((word) => words.has(word)));
}

/** Whether only one of the two was read as a firm: the owner and the firm are two clients. */
const hasForm = ({ companies }: LinkRecord): boolean => companies.length > 0;

/** One company's name, and another place, phone or address, with no id nor mailbox in common. */
function isBranch(...[company, name, taxId, email, phone, address, place]: readonly [number, number, number, number, number, number, number]): boolean {
  // A firm's mailbox may be its accountant's: with another id it proves nothing.
  const mailbox = email === SAME && taxId !== DIFFERENT;
  if (company === MISSING || name === SAME || name === NEAR || agrees(taxId) || taxId === PART || mailbox) return false;
  return phone === DIFFERENT ? address === DIFFERENT || place === DIFFERENT : address === DIFFERENT && place === DIFFERENT;
}
