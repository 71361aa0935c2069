import { fold } from '../../client/fold.js';
import type { Brought } from '../brought.js';
import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { makeTrace, writeLines } from '../trace.js';
import { groupMembers, membersOf } from './parties.js';
import type { Found } from './rule.js';

/** A note of this many words (inclusive) is asked about where this many rows (inclusive) have it; grave from that many on. */
const WORDS = 5;
const ROWS = 10;
const GRAVE = 50;
/** Most notes that are cited. */
const CITED = 10;

/**
 * One note of 5 words or more in 10 rows or more, capitals, accents and punctuation aside. A template, or a note on a whole campaign, does it too.
 */
export const repeatedNote = {
  code: 'repeated-note' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const notes = [...groupMembers(membersOf(portfolio), noteOf)]
      .map(([note, members]) => ({ words: note.split(' ').length, lines: members.map(({ record }) => record.line) }))
      .filter(({ lines }) => lines.length >= ROWS)
      .sort((a, b) => b.lines.length - a.lines.length || Math.min(...a.lines) - Math.min(...b.lines));
    const [most] = notes;
    if (most === undefined) return null;
    return {
      severity: most.lines.length >= GRAVE ? 'medium' : 'low',
      args: { count: most.lines.length, words: most.words, notes: notes.length, rows: writeLines(most.lines) },
      evidence: notes.slice(0, CITED).map(({ words, lines }) => makeTrace('note', { words, count: lines.length }, lines, columnOf(portfolio, 'notes'))),
    };
  },
};

function noteOf({ notes }: Brought): readonly string[] {
  const note = fold(notes ?? '');
  return note.split(' ').length >= WORDS ? [note] : [];
}
