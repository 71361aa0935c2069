import { type FieldName, fieldOf } from '../client/fields.js';
import { fold } from '../client/fold.js';
import type { CellReport, Explanation } from '../explain/explanation.js';

/** Whether names and ids are somebody's personal data: an organization's are not, and who may be a person is taken for one. */
export type Who = Explanation['kind'];

/** Whose names these are, by what the classification or the comparison says of the client. */
export const whoIs = (kind: 'person' | 'company' | 'unknown'): Who => (kind === 'company' ? 'organization' : kind);

/** Words of a surname that are no name by themselves. */
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'da', 'do', 'dos', 'van', 'von', 'der', 'san', 'santa', 'mc', 'mac']);
/** Digits of a phone or an id that stay. */
const KEPT_DIGITS = 3;
/** A code with as many digits may be an identity number. */
const ID_DIGITS = 8;

const first = (word: string): string => [...word][0] ?? '';
const initial = (word: string): string => `${first(word).toUpperCase()}.`;
const titled = (word: string): string => (word.length > 1 && word === word.toUpperCase() ? first(word) + word.slice(first(word).length).toLowerCase() : word);

/** A person's name cut short: `Ana Quispe Mamani` and `QUISPE MAMANI, ANA` are `Ana Q.`. */
export function maskName(name: string): string {
  const [before = '', after] = name.split(',').map((part) => part.trim());
  const given = wordsOf(after ? after : before);
  const surnames = after ? wordsOf(before) : given.slice(1);
  const [called] = given;
  if (called === undefined) return maskEnd(name);
  // Of four words and more the first two are mostly given names.
  const surname = after ? surnames[0] : (surnames[given.length >= 4 ? given.length - 3 : 0] ?? undefined);
  return surname === undefined ? titled(called) : `${titled(called)} ${initial(surname)}`;
}

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => !PARTICLES.has(fold(word)));
  return names.length > 0 ? names : words;
}

/** An email without what stands before its sign but the first letter: `a…@gmail.com`; every one of a cell. */
export function maskEmail(text: string): string {
  const found = [...text.matchAll(/([^\s;,<>@"()])[^\s;,<>@"()]*@([^\s;,<>@"()]+)/g)];
  return found.map(([, letter, domain]) => `${letter}…@${domain}`).join('; ') || '…';
}

/** The last three digits or letters of a phone or an id: `…325`. */
export function maskEnd(text: string): string {
  const signs = text.replace(/\.0+$/, '').replace(/[^\p{L}\p{N}]/gu, '');
  // Of a short one the rest would tell it all.
  return `…${signs.slice(signs.length > KEPT_DIGITS ? -KEPT_DIGITS : signs.length)}`;
}

/**
 * A cell as screens show it: names of persons and contacts cut short, birth dates, addresses and notes not at all (null). Companies, and
 * short codes, stay. `onlyName`: the client has no other name than its company's cell.
 */
export function maskCell(field: FieldName, text: string, who: Who, onlyName: boolean): string | null {
  const { personal, kind } = fieldOf(field);
  if (text === '') return text;
  if (field === 'notes') return null;
  if (field === 'company') return who === 'person' && onlyName ? maskName(text) : text;
  if (personal === undefined) return text;
  if (personal === 'name') {
    if (who === 'organization') return text;
    return field === 'lastName' ? initial(wordsOf(text)[0] ?? '') : maskName(field === 'firstName' ? (wordsOf(text)[0] ?? '') : text);
  }
  if (personal === 'contact') return kind === 'email' ? maskEmail(text) : maskEnd(text);
  if (personal === 'id') return who === 'organization' || (field === 'id' && text.replace(/\D/g, '').length < ID_DIGITS) ? text : maskEnd(text);
  return null;
}

/** What a client is called, from the texts of its cells, as screens show it; '' where nothing names it. */
export function maskedName(names: { readonly [F in 'name' | 'company' | 'firstName' | 'lastName']: readonly string[] }, who: Who): string {
  const person = [...names.firstName, ...names.lastName].join(' ');
  const own = names.name[0] ?? (person === '' ? undefined : person);
  if (own === undefined) return maskCell('company', names.company[0] ?? '', who, true) ?? '';
  return maskCell('name', own, who, false) ?? '';
}

/** The same explanation as screens show it. */
export function maskExplanation(explanation: Explanation): Explanation {
  const { kind, who } = explanation;
  const onlyName = !who.some(({ field }) => field === 'name' || field === 'firstName' || field === 'lastName');
  const mask = (cell: CellReport): CellReport => {
    if (cell.raw === null || cell.raw === '') return cell;
    const raw = maskCell(cell.field, cell.raw, kind, onlyName);
    if (raw === null) return { ...cell, raw, value: null, hidden: true };
    return raw === cell.raw ? cell : { ...cell, raw, value: typeof cell.value === 'string' ? maskCell(cell.field, cell.value, kind, onlyName) : null };
  };
  return {
    ...explanation,
    masked: true,
    who: who.map(mask),
    record: explanation.record.map(mask),
    classifications: explanation.classifications.map((one) => ({
      ...one,
      // A year of birth is no less personal in a sentence than in its cell.
      why: one.why !== null && 'year' in one.why.args ? null : one.why,
      cells: one.cells.map(mask),
    })),
  };
}
