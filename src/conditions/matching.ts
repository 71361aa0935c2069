import { missingLabel, type Rule } from '../classifiers/rule.js';
import type { Facts } from '../client/facts.js';
import { CLIENT, FILTERED } from '../client/values.js';
import { atomsOf, type Condition, makeTest } from './condition.js';
import { isSameLabel } from './same-place.js';

/**
 * Puts the clients that a condition does not hold for aside, once all have their labels; what is measured and listed later are the others.
 * `openLabels`: the words of open sets by number. @returns how many clients there were, and how many are left
 */
export function keepMatching(
  condition: Condition,
  facts: Facts,
  rules: Readonly<Record<string, Rule>>,
  openLabels: readonly string[],
): { readonly of: number; readonly clients: number } {
  const columns = new Map(
    atomsOf(condition).flatMap((atom) => {
      if (!('rule' in atom)) return [];
      const labels = rules[atom.rule]?.labels ?? [];
      return [[atom.rule, { labels: labels.length === 0 ? openLabels : labels, codes: facts.labels[atom.rule], missing: missingLabel({ labels }) }] as const];
    }),
  );
  const test = makeTest(condition, isSameLabel);
  let row = 0;
  const client = {
    label: (rule: string): string => {
      const column = columns.get(rule);
      return column?.codes === undefined ? (column?.missing ?? 'unknown') : (column.labels[column.codes[row] as number] as string);
    },
    meets: ({ mark }: { readonly mark: number }): boolean => facts.marked(mark, row),
  };
  let [of, clients] = [0, 0];
  for (row = 0; row < facts.rows; row++) {
    if (facts.disposition[row] !== CLIENT) continue;
    of++;
    if (test(client)) clients++;
    else facts.disposition[row] = FILTERED;
  }
  return { of, clients };
}
