import { readWay, type Way } from '../../client/contact-words.js';
import type { FieldName } from '../../client/fields.js';
import type { Brought } from '../brought.js';
import type { BroughtPortfolio, Trace } from '../portfolio-brought.js';
import { lineOf, type Profile } from '../profile.js';
import { columnOf, freshnessOf, type Measured, meanOf, trace, withoutColumns } from './dimension.js';

/** What each way of contact is worth; a word that names none of them says that there was some contact, which is worth what a letter is. */
export const WORTH: Readonly<Record<Way | 'other', number>> = {
  visit: 1,
  meeting: 1,
  call: 0.8,
  video: 0.8,
  chat: 0.6,
  email: 0.4,
  other: 0.4,
  social: 0.3,
  mass: 0.1,
  none: 0,
};

/** The ways as they are counted for people. */
const COUNTED: Readonly<Record<Way | 'other', string>> = {
  visit: 'visits',
  meeting: 'visits',
  call: 'calls',
  video: 'calls',
  chat: 'chats',
  email: 'emails',
  other: 'others',
  social: 'social',
  mass: 'mass',
  none: 'none',
};

type Best = { readonly way: Way | 'other' | null; readonly worth: number };

/**
 * How close the seller is to the clients: the mean over clients of the worth of the way of contact x how fresh that contact is (half-life of contacts), of
 * each client's best record. A blank way, a contact without a day and what never took place count 0.
 */
export function measureRelationship(portfolio: BroughtPortfolio): Measured {
  const { profiles, mapped } = portfolio;
  const absent = (['contactType', 'lastContact'] as const satisfies readonly FieldName[]).filter((field) => !mapped.has(field));
  if (absent.length > 0)
    return withoutColumns(absent.length > 1 ? 'no-contact-columns' : absent[0] === 'lastContact' ? 'no-date-column' : 'no-contact-type-column', absent);
  const best = profiles.map((profile) => findBest(profile, portfolio));
  const mean = meanOf(profiles, (_, at) => (best[at] as Best).worth);
  return { ...mean, attainable: 1, missing: [], evidence: profiles.length === 0 ? [trace('no-clients', {})] : findEvidence(best, portfolio) };
}

/** The record that is worth most; of equal ones the closer way. */
function findBest({ records }: Profile, { asOf, halfLife }: BroughtPortfolio): Best {
  let best: Best = { way: null, worth: 0 };
  for (const { contactType, lastContact } of records) {
    if (contactType === null) continue;
    const way = readWay(contactType) ?? 'other';
    const worth = lastContact === null ? 0 : WORTH[way] * freshnessOf(lastContact, { asOf, halfLife: halfLife.contact });
    if (best.way === null || worth > best.worth || (worth === best.worth && isCloser(way, best.way))) best = { way, worth };
  }
  return best;
}

const NEARNESS = Object.keys(WORTH);
const isCloser = (way: string, than: string): boolean => NEARNESS.indexOf(way) < NEARNESS.indexOf(than);

function findEvidence(best: readonly Best[], portfolio: BroughtPortfolio): readonly Trace[] {
  const { profiles } = portfolio;
  const column = columnOf(portfolio, 'contactType');
  const ways: Record<string, number> = { visits: 0, calls: 0, chats: 0, emails: 0, social: 0, mass: 0, none: 0, others: 0, blank: 0 };
  for (const { way } of best) {
    const name = way === null ? 'blank' : COUNTED[way];
    ways[name] = (ways[name] ?? 0) + 1;
  }
  const linesOf = (is: (one: Best, profile: Profile) => boolean): number[] => profiles.filter((profile, at) => is(best[at] as Best, profile)).map(lineOf);
  const undated = linesOf(({ way }, { records }) => way !== null && way !== 'none' && records.every(isUndated));
  const [blank, other] = [linesOf(({ way }) => way === null), linesOf(({ way }) => way === 'other')];
  return [
    trace(
      'contact-ways',
      ways,
      column,
      linesOf(({ way }) => way === 'mass' || way === 'none'),
    ),
    ...(blank.length > 0 ? [trace('contact-way-missing', { clients: blank.length }, column, blank)] : []),
    ...(undated.length > 0 ? [trace('contact-way-undated', { clients: undated.length }, columnOf(portfolio, 'lastContact'), undated)] : []),
    ...(other.length > 0 ? [trace('unknown-ways', { clients: other.length }, column, other)] : []),
  ];
}

const isUndated = ({ contactType, lastContact }: Brought): boolean => contactType === null || lastContact === null;
