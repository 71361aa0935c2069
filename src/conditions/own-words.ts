import { catalogue } from '../messages/index.js';
import type { RuleWords } from '../messages/rule-words.js';
import type { Language, OwnClassification } from '../settings.js';
import { labelsOf, titleOf } from './own-labels.js';

/** The words of the classifications of the configuration, like those of all others: titles of the user's, labels that are their own names. */
export function makeOwnWords(given: Readonly<Record<string, OwnClassification>>, language: Language): Readonly<Record<string, RuleWords>> {
  const { terms, conditions } = catalogue(language);
  const { why } = conditions.rules;
  return Object.fromEntries(
    Object.entries(given).map(([name, one]): [string, RuleWords] => [
      name,
      {
        heading: titleOf(name, one, language),
        rule: () => conditions.rules.words(one.rules.length),
        labels: Object.fromEntries(labelsOf(one).map((label) => [label, label === 'unknown' ? terms.unknown : label])),
        why: { rule: ({ rule }) => why.rule(Number(rule)), otherwise: () => why.otherwise, none: () => why.none, counter: () => why.counter },
      },
    ]),
  );
}
