import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { makeTrace, shareOf, writeLines } from '../trace.js';
import { emailsOf } from './emails.js';
import { countParties, type Member, membersOf } from './parties.js';
import type { Found } from './rule.js';

/** Numbers that follow one another are asked about from this many on (inclusive), and grave from that many (inclusive). */
const RUN = 5;
const GRAVE = 20;
/** At least this share of a pattern's addresses stand in such runs (inclusive): years of birth behind a common name do not. */
const DENSE = 0.5;
/** A longer number counts nothing. */
const LONGEST = 9;
/** Most patterns that are cited. */
const CITED = 10;

type Run = { readonly count: number; readonly members: readonly Member[] };

/**
 * 5 or more addresses that differ by one number only, and whose numbers follow one another (`cliente1@x`, `cliente2@x`...), whatever the order of the rows.
 * A system that gave its clients numbers does it too. The mailboxes of one company are no such run, nor are numbers that only meet by chance: at least half of
 * the pattern's addresses must follow one another. Letters that follow one another are not counted, initials do.
 */
export const numberedEmails = {
  code: 'numbered-emails' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const runs = [...groupByPattern(membersOf(portfolio)).values()]
      .map(findRun)
      .filter(({ count, members }) => count >= RUN && countParties(members) > 1)
      .map(({ count, members }) => ({ count, lines: members.map(({ record }) => record.line) }))
      .sort((a, b) => b.count - a.count || Math.min(...a.lines) - Math.min(...b.lines));
    const [most] = runs;
    if (most === undefined) return null;
    const column = columnOf(portfolio, 'email');
    return {
      severity: most.count >= GRAVE ? 'high' : 'medium',
      args: { count: most.count, patterns: runs.length, rows: writeLines(most.lines) },
      evidence: runs.slice(0, CITED).map(({ count, lines }) => makeTrace('emails', { count }, lines, column)),
    };
  },
};

/** Records by address with one of its numbers left open, then by that number. */
function groupByPattern(members: readonly Member[]): ReadonlyMap<string, ReadonlyMap<number, readonly Member[]>> {
  const patterns = new Map<string, Map<number, Member[]>>();
  for (const member of members) {
    for (const email of new Set(emailsOf(member.record))) {
      for (const { 0: digits, index } of email.matchAll(/\d+/g)) {
        if (digits.length > LONGEST) continue;
        const pattern = `${email.slice(0, index)}#${email.slice(index + digits.length)}`;
        const numbers = patterns.get(pattern) ?? new Map<number, Member[]>();
        patterns.set(pattern, numbers);
        numbers.set(Number(digits), [...(numbers.get(Number(digits)) ?? []), member]);
      }
    }
  }
  return patterns;
}

/** The longest run of a pattern, with the records of all its runs; a count of 0 where they are too few of its addresses. */
function findRun(numbers: ReadonlyMap<number, readonly Member[]>): Run {
  const runs: number[][] = [];
  for (const number of [...numbers.keys()].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const long = runs.filter(({ length }) => length >= RUN);
  const inRuns = long.flat();
  if (shareOf(inRuns.length, numbers.size) < DENSE) return { count: 0, members: [] };
  return { count: Math.max(0, ...long.map(({ length }) => length)), members: inRuns.flatMap((number) => numbers.get(number) ?? []) };
}
