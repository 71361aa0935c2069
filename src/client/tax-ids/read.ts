import { compactTaxId, GENERIC_TAX_IDS } from './compact.js';
import { type Holder, ID_KINDS, type IdKind } from './ids.js';

/** What a tax id says. */
export type TaxId = {
  /** ISO 3166-1; null where several countries could have given it, or where it has no check digit that would prove it. */
  readonly country: string | null;
  /** Compact, without the country's letters before it, with the zeros that were left out. */
  readonly id: string;
  /** Null where the number does not tell. */
  readonly holder: Holder | null;
};

const BY_COUNTRY = new Map<string, readonly IdKind[]>();
for (const kind of ID_KINDS) BY_COUNTRY.set(kind.country, [...(BY_COUNTRY.get(kind.country) ?? []), kind]);
const ABROAD = ID_KINDS.filter((kind) => kind.abroad !== undefined);

type Forms = { readonly compact: string; readonly written: string };

function formsOf(text: string): Forms {
  return {
    compact: compactTaxId(text),
    written: text
      .replace(/[\s'’]/g, '')
      .replaceAll('–', '-')
      .toUpperCase(),
  };
}

const fitting = (kinds: readonly IdKind[], { compact, written }: Forms): IdKind | undefined =>
  kinds.find((kind) => kind.shape.test(compact) && kind.written?.test(written) !== false);

/** The id of a file's own country that a text is: as it stands, else behind the country's two letters, as in `ESB64717838`. */
function findHome(forms: Forms, home: string | null): { readonly kind: IdKind; readonly compact: string } | null {
  const kinds = home === null ? undefined : BY_COUNTRY.get(home);
  if (home === null || kinds === undefined) return null;
  const plain = fitting(kinds, forms);
  if (plain) return { kind: plain, compact: forms.compact };
  if (!forms.compact.startsWith(home)) return null;
  const bare = { compact: forms.compact.slice(home.length), written: forms.written.slice(home.length) };
  const kind = fitting(kinds, bare);
  return kind ? { kind, compact: bare.compact } : null;
}

/** Whether a text has the shape of an id of the country whose check digits it lacks. Other ids (passports, those of other countries) are no mistake. */
export function isWrongTaxId(text: string, home: string | null): boolean {
  const forms = formsOf(text);
  if (GENERIC_TAX_IDS.has(forms.compact)) return false;
  const found = findHome(forms, home);
  return found !== null && found.kind.check?.(found.compact) === false;
}

/**
 * Read a tax id from a file of the country `home` (ISO 3166-1; null: not known). Ids of that country are known by their shape, for isWrongTaxId has judged
 * them; those of others by their own writing and check digits, where one country alone has them. Null for generic ids and what could be anything.
 *
 * @example readTaxId('20-05536168-2', 'PE') // { country: 'AR', id: '20055361682', holder: 'person' }
 */
export function readTaxId(text: string, home: string | null): TaxId | null {
  const forms = formsOf(text);
  if (GENERIC_TAX_IDS.has(forms.compact)) return null;
  const found = findHome(forms, home);
  if (found) return taxIdOf(found.kind, found.compact);
  const kinds = ABROAD.filter((kind) => kind.abroad?.test(forms.written) && kind.shape.test(forms.compact) && kind.check?.(forms.compact));
  const [first, ...others] = kinds.map((kind) => taxIdOf(kind, forms.compact));
  if (first === undefined) return null;
  const agree = <K extends keyof TaxId>(key: K): TaxId[K] | null => (others.every((other) => other[key] === first[key]) ? first[key] : null);
  return { country: agree('country'), id: forms.compact, holder: agree('holder') };
}

function taxIdOf(kind: IdKind, compact: string): TaxId {
  return { country: kind.check === null ? null : kind.country, id: compact.padStart(kind.length ?? 0, '0'), holder: kind.holder(compact) };
}
