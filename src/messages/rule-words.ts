import type { RULES, RuleName } from '../classifiers/index.js';
import type { LabelOf } from '../classifiers/rule.js';
import type { Args } from '../errors.js';
import type { Format } from '../format.js';

/** The words of one classification. */
export type RuleWords<L extends string = string> = {
  /** What stands above it, and over its column. */
  readonly heading: string;
  /** The rule in words, with the thresholds of this run: figures of the context under their dotted names (`state.current`). */
  readonly rule: (args: Args, f: Format) => string;
  /** What to ask in an interview where no column tells. */
  readonly ask?: string;
  /** Names of its labels; of an open set, of those that are no names themselves. */
  readonly labels: Readonly<Record<L, string>>;
  /** Why a client has its label: a sentence for every code that the rule answers with. */
  readonly why: Readonly<Record<string, (args: Args, f: Format) => string>>;
};

/** The words of all of them: the compiler asks for those of a new one. */
export type RulesWords = { readonly [N in RuleName]: RuleWords<LabelOf<(typeof RULES)[N]>> };

/** The names alone, of labels that have more to them. */
export function namesOf<L extends string>(labels: Readonly<Record<L, { readonly name: string }>>): Readonly<Record<L, string>> {
  return Object.fromEntries(Object.entries<{ readonly name: string }>(labels).map(([label, { name }]) => [label, name])) as Record<L, string>;
}
