import { phonesIn } from '../../client/kinds/phone.js';
import type { Brought } from '../brought.js';
import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { makeTrace, writeLines } from '../trace.js';
import { countParties, groupMembers, membersOf } from './parties.js';
import type { Found } from './rule.js';

/** One phone is asked about from this many names on (inclusive), and grave from that many (inclusive). */
const NAMES = 3;
const GRAVE = 10;
/** Numbers are the same by their last digits, with their country's code or without. */
const DIGITS = 9;
const SHORTEST = 6;
/** Most phones that are cited. */
const CITED = 10;

/**
 * One phone for 3 names or more that share no company. A switchboard, a market's only telephone or a family's do it too; the people of one company, and one
 * client that was written several times, count once.
 */
export const sharedPhone = {
  code: 'shared-phone' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const phones = [...groupMembers(membersOf(portfolio), phonesOf).values()]
      .map((members) => ({ names: members.length < NAMES ? 0 : countParties(members), lines: members.map(({ record }) => record.line) }))
      .filter(({ names }) => names >= NAMES)
      .sort((a, b) => b.names - a.names || Math.min(...a.lines) - Math.min(...b.lines));
    const [most] = phones;
    if (most === undefined) return null;
    const column = columnOf(portfolio, 'phone');
    return {
      severity: most.names >= GRAVE ? 'high' : 'medium',
      args: { names: most.names, phones: phones.length, rows: writeLines(most.lines) },
      evidence: phones.slice(0, CITED).map(({ names, lines }) => makeTrace('phone', { names }, lines, column)),
    };
  },
};

function phonesOf({ card }: Brought): readonly string[] {
  return (card.texts.phone ?? [])
    .flatMap(phonesIn)
    .map((phone) => phone.replace(/\D/g, '').slice(-DIGITS))
    .filter((digits) => digits.length >= SHORTEST && !/^(\d)\1*$/.test(digits));
}
