import { fold } from '../../client/fold.js';
import type { Brought } from '../brought.js';
import type { BroughtPortfolio } from '../portfolio-brought.js';

/** A record, and which client (its place among the profiles) it is of. */
export type Member = { readonly record: Brought; readonly profile: number };

/** Every record with its client. */
export function membersOf({ profiles }: Pick<BroughtPortfolio, 'profiles'>): readonly Member[] {
  return profiles.flatMap(({ records }, profile) => records.map((record) => ({ record, profile })));
}

/** Puts records that have the same word (a phone, a note) together; one record may stand under several. */
export function groupMembers(members: readonly Member[], wordsOf: (record: Brought) => readonly string[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    for (const word of new Set(wordsOf(member.record))) {
      const group = groups.get(word);
      if (group === undefined) groups.set(word, [member]);
      else group.push(member);
    }
  }
  return groups;
}

/**
 * How many names there are that share no company: records of one client, of one name, of one company or of one tax id count once; those without a name not
 * at all.
 */
export function countParties(members: readonly Member[]): number {
  const partyOf = new Map<string, Set<string>>();
  const parties = new Set<Set<string>>();
  for (const { record, profile } of members) {
    const name = nameOf(record);
    if (name === '') continue;
    const { company, taxId } = record.card.texts;
    const named = [...(company ?? []), ...(record.kind === 'company' ? [name] : [])].map(fold).filter((word) => word !== '');
    const keys = [`profile ${profile}`, `name ${name}`, ...named.map((word) => `company ${word}`), ...(taxId ?? []).map((id) => `id ${id.replace(/\W/g, '')}`)];
    const joined = new Set(keys);
    for (const key of keys) {
      const known = partyOf.get(key);
      if (known === undefined) continue;
      parties.delete(known);
      for (const other of known) joined.add(other);
    }
    for (const key of joined) partyOf.set(key, joined);
    parties.add(joined);
  }
  return parties.size;
}

/** A record's name, folded: the person's, or the company's where there is none; '' without. */
function nameOf({ card: { texts } }: Brought): string {
  const { name, firstName, lastName, company } = texts;
  return fold([...(name ?? []), ...(firstName ?? []), ...(lastName ?? [])].join(' ')) || fold(company?.[0] ?? '');
}
