import { RULE_NAMES, RULES } from '../classifiers/index.js';
import { readAsked } from '../conditions/asked.js';
import type { Condition, When } from '../conditions/condition.js';
import { type Finding, lintOwnRules } from '../conditions/lint.js';
import { CONFIG_KEYS, type Settings } from '../settings.js';

/** One classification in force. */
export type RuleReport = {
  readonly name: string;
  /** Whether it stands in the configuration. */
  readonly own: boolean;
  /** Empty where the labels are names of the file. */
  readonly labels: readonly string[];
  /** Its thresholds, by the keys of the configuration. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The user's own rules, in their order. */
  readonly rules: readonly { readonly when: When; readonly condition: Condition; readonly label: string }[];
  readonly otherwise: string | null;
};

/** What `rules` shows. */
export type RulesReport = { readonly classifications: readonly RuleReport[]; readonly findings: readonly Finding[] };

/** The classifications that a run with these settings would use, and what is odd about the user's own. @throws CarteraError classification-*, condition-* */
export function reportRules(settings: Settings): RulesReport {
  const { own } = readAsked({ ...settings, where: null, by: null });
  const ours = RULE_NAMES.map(
    (name): RuleReport => ({ name, own: false, labels: RULES[name].labels, settings: thresholdsOf(name, settings), rules: [], otherwise: null }),
  );
  const theirs = own.map(
    ({ name, labels, rules, otherwise }): RuleReport => ({
      name,
      own: true,
      labels,
      settings: {},
      rules: rules.map(({ when, written, label }) => ({ when: written, condition: when, label })),
      otherwise,
    }),
  );
  return { classifications: [...ours, ...theirs], findings: lintOwnRules(own) };
}

/** The settings below a classification's name, with the values that they have. */
function thresholdsOf(name: string, settings: Settings): Readonly<Record<string, unknown>> {
  const atKey = (key: string): unknown =>
    key
      .split('.')
      .reduce<unknown>(
        (value, part) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined),
        settings,
      );
  return Object.fromEntries(
    CONFIG_KEYS.filter((key) => key.startsWith(`${name}.`)).flatMap((key) => {
      const value = atKey(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
