import { RULE_NAMES, RULES } from '../classifiers/index.js';
import type { Needs, Rule } from '../classifiers/rule.js';
import type { Facts } from '../client/facts.js';
import { FIELD_NAMES } from '../client/fields.js';
import { CarteraError } from '../errors.js';
import { LANGUAGES, type OwnClassification } from '../settings.js';
import { atomsOf, type ClientView, makeTest, type OwnRule } from './condition.js';
import type { OwnNames } from './names.js';
import { labelsOf, titleOf } from './own-labels.js';
import { type Reading, readCondition } from './resolve.js';
import { isSameLabel } from './same-place.js';

/** Keys that stand beside classifications in lists of clients. */
const TAKEN: readonly string[] = [...RULE_NAMES, ...FIELD_NAMES, 'line', 'sheet', 'days', 'zone', 'unknown'];
const key = (name: string): string => name.toLowerCase().replaceAll('_', '');

/** What names of conditions may be called after the configuration. @throws CarteraError classification-name */
export function namesOfOwn(given: Readonly<Record<string, OwnClassification>>): OwnNames[] {
  const taken = new Set(TAKEN.map(key));
  return Object.entries(given).map(([name, one]) => {
    if (taken.has(key(name))) throw new CarteraError('classification-name', { name });
    taken.add(key(name));
    return { name, titles: LANGUAGES.map((language) => titleOf(name, one, language)), labels: labelsOf(one) };
  });
}

/**
 * Understand the classifications of the configuration; each may build on those before it.
 * @throws CarteraError classification-order and what conditions throw
 */
export function readOwnRules(given: Readonly<Record<string, OwnClassification>>, reading: Reading): OwnRule[] {
  const names = Object.keys(given);
  return Object.entries(given).map(([name, one], index) => {
    const rules = one.rules.map(({ when, label }, at) => {
      const place = `classifications.${name}.rules.${at + 1}`;
      const condition = readCondition(when, place, reading);
      for (const atom of atomsOf(condition))
        if ('rule' in atom && names.indexOf(atom.rule) >= index) throw new CarteraError('classification-order', { place, name, other: atom.rule });
      return { when: condition, label, written: when };
    });
    return { name, labels: labelsOf(one), rules, otherwise: one.otherwise ?? null };
  });
}

/** The first rule that concerns a client: its index, or -1. */
export function makeChooser({ rules }: Pick<OwnRule, 'rules'>): (client: ClientView) => number {
  const tests = rules.map(({ when }) => makeTest(when, isSameLabel));
  return (client) => tests.findIndex((test) => test(client));
}

/** Classifications of the configuration as rules like all others, by name. Counter sales are nobody's: unknown. */
export function makeOwnRules(own: readonly OwnRule[]): Readonly<Record<string, Rule>> {
  const made: Record<string, Rule> = {};
  for (const one of own) {
    const choose = makeChooser(one);
    const needs: Record<string, Needs[string]> = {};
    for (const { when } of one.rules)
      for (const atom of atomsOf(when)) {
        const needed = 'rule' in atom ? (made[atom.rule] ?? (RULES as Readonly<Record<string, Rule>>)[atom.rule]) : undefined;
        if ('rule' in atom && needed !== undefined) needs[atom.rule] = needed;
      }
    const find = (got: Readonly<Record<string, string>>, facts: Facts, row: number): number =>
      choose({ label: (name) => got[name] ?? 'unknown', meets: ({ mark }) => facts.marked(mark, row) });
    const declared: Extract<Rule, { needs: unknown }> = {
      labels: one.labels,
      evidence: [],
      needs,
      from: (got, { facts, row }) => {
        if (facts.counter[row] === 1) return 'unknown';
        return one.rules[find(got, facts, row)]?.label ?? one.otherwise ?? 'unknown';
      },
      why: (got, { facts, row }) => {
        if (facts.counter[row] === 1) return { code: 'counter', args: {} };
        const at = find(got, facts, row);
        return at < 0 ? { code: one.otherwise === null ? 'none' : 'otherwise', args: {} } : { code: 'rule', args: { rule: at + 1 } };
      },
    };
    made[one.name] = declared;
  }
  return made;
}
