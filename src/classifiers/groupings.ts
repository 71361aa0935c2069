import type { Client } from '../client/client.js';
import type { FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import type { Rule } from './rule.js';

/** The columns of words that the portfolio is counted by, beside the classifications. */
export const GROUPINGS = ['owner', 'economicGroup', 'source', 'medium', 'satisfaction'] as const satisfies readonly FieldName[];
export type Grouping = (typeof GROUPINGS)[number];

/** The label of records whose cell is blank. */
export const UNGROUPED = 'unknown';

/**
 * The rules that put every record's word of a column into an open set of labels, for the columns that a file has: spellings that fold alike are
 * one label, shown as the first of them stands in the file. They are no classifications: a run keeps them for what is counted by them.
 * Made anew for every run, for what it has seen of a column is part of it.
 */
export function makeGroupings(mapped: ReadonlySet<FieldName>): Readonly<Record<string, Rule>> {
  return Object.fromEntries(GROUPINGS.filter((field) => mapped.has(field)).map((field) => [field, groupingOf(field)]));
}

function groupingOf(field: Grouping): Rule {
  const byWord = new Map<string, string>();
  const byFolded = new Map<string, string>();
  const settle = (word: string): string => {
    const folded = fold(word);
    const shown = folded === '' ? UNGROUPED : (byFolded.get(folded) ?? word);
    if (folded !== '') byFolded.set(folded, shown);
    byWord.set(word, shown);
    return shown;
  };
  return {
    labels: [] as readonly string[],
    evidence: [field],
    of: (client: Client): string => {
      const word = client[field];
      return word === undefined || client.counter ? UNGROUPED : (byWord.get(word) ?? settle(word));
    },
  };
}
