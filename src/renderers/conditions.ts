import { isoDay } from '../client/day.js';
import { placeName } from '../client/places/names.js';
import type { Condition, FieldAtom, Subject } from '../conditions/condition.js';
import type { Example, Finding } from '../conditions/lint.js';
import { sortOf } from '../conditions/values.js';
import type { Report } from '../report/report.js';
import { labelName, wordsOf } from './rule-rows.js';
import type { Say } from './say.js';

const SIGNS: Readonly<Record<string, string>> = { '=': '=', '<': '<', '<=': '≤', '>': '>', '>=': '≥' };
const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** A heading within a sentence: its first letter small, unless it is an abbreviation. */
const small = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** What people call a field, or what else conditions may ask for. */
export function subjectName(field: string, say: Say): string {
  const names: Readonly<Record<string, string>> = say.words.terms.fields;
  return names[field] ?? say.words.conditions.subjects[field] ?? field;
}

/** The name of a label; codes of places by the places' names. */
export function shownLabel(rule: string, label: string, say: Say): string {
  const name = labelName(rule, label, say);
  return rule === 'location' && PLACE.test(label) ? placeName(label, say.language) : name;
}

/** A condition in words: `estado = Inactivo y nivel de facturación = A`. */
export function tellCondition(condition: Condition, say: Say): string {
  return tellPart(condition, say, 'whole');
}

function tellPart(condition: Condition, say: Say, within: 'whole' | 'all' | 'any'): string {
  const words = say.words.conditions;
  if ('all' in condition) return bracket(condition.all.map((part) => tellPart(part, say, 'all')).join(words.and), within === 'any' && condition.all.length > 1);
  if ('any' in condition) return bracket(condition.any.map((part) => tellPart(part, say, 'any')).join(words.or), within === 'all');
  if ('not' in condition) {
    const { not } = condition;
    return 'rule' in not || ('field' in not && not.op === '=') ? tellAtom(not, say, '≠') : words.not(tellPart(not, say, 'whole'));
  }
  return tellAtom(condition, say, 'field' in condition ? (SIGNS[condition.op] ?? '=') : '=');
}

const bracket = (text: string, needed: boolean): string => (needed ? `(${text})` : text);

function tellAtom(atom: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>, say: Say, sign: string): string {
  const words = say.words.conditions;
  if ('rule' in atom)
    return `${small(wordsOf(atom.rule, say).heading)} ${sign} ${atom.labels.map((label) => shownLabel(atom.rule, label, say)).join(words.or)}`;
  return `${small(subjectName(atom.field, say))} ${sign} ${tellValues(atom, say).join(words.or)}`;
}

function tellValues({ field, values, written }: FieldAtom, say: Say): string[] {
  return values.map((value, index) =>
    value === null ? say.words.conditions.empty : tellValue(field, typeof value === 'string' ? (written[index] ?? value) : value, say),
  );
}

/** A value of a field, held as fields do, as people read it. */
function tellValue(field: Subject, value: string | number | boolean, say: Say): string {
  const words = say.words.conditions;
  const sort = sortOf(field);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  if (sort === 'day') return say.format.day(isoDay(value));
  const number = sort === 'amount' ? value / 10_000 : value;
  return say.format.decimal(number, Number.isInteger(number) ? 0 : 2);
}

/** How many clients meet the condition of a report, and which it is; '' where none was asked for. */
export function tellWhere({ where }: Report, say: Say): string {
  return where === undefined ? '' : `${say.words.conditions.where(where.clients, where.of, tellCondition(where.condition, say), say.format)}.`;
}

/** A counter-example in words: `nivel de facturación A, estado Inactivo`. */
function tellExample(example: readonly Example[], say: Say): string {
  const words = say.words.conditions;
  if (example.length === 0) return words.lint.nobody;
  return example
    .map(({ of, name, is, values }) => {
      const heading = small(of === 'rule' ? wordsOf(name, say).heading : subjectName(name, say));
      const [low = '', high = ''] = values.map((value) => (of === 'rule' ? shownLabel(name, String(value), say) : tellValue(name as Subject, value, say)));
      return `${heading} ${words.example[is](low, high)}`;
    })
    .join(', ');
}

/** What is odd about a classification of the user's, as a sentence. */
export function tellFinding(finding: Finding, say: Say): string {
  const words = say.words.conditions.lint;
  const { classification: name } = finding;
  const { format } = say;
  if (finding.code === 'overlap') return words.overlap(name, finding.rules, tellExample(finding.example, say), format);
  if (finding.code === 'gap') return words.gap(name, tellExample(finding.example, say), format);
  if (finding.code === 'never') return words.never(name, finding.rule, format);
  if (finding.code === 'shadowed') return words.shadowed(name, finding.rule, finding.by, tellExample(finding.example, say), format);
  if (finding.code === 'label') return words.label(name, finding.label, format);
  return words.cut(name, finding.total, finding.looked, format);
}
