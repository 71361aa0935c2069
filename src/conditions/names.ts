import { RULE_NAMES, RULES, type RuleName } from '../classifiers/index.js';
import { FIELD_NAMES, type FieldName } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { matchHeader } from '../client/headers.js';
import { catalogue } from '../messages/index.js';
import { findClosest, LANGUAGES } from '../settings.js';
import type { Subject } from './condition.js';

/** A classification of the configuration, as far as names are concerned. */
export type OwnNames = { readonly name: string; readonly titles: readonly string[]; readonly labels: readonly string[] };

/** What a name stands for. An empty list of labels is an open set. */
export type Named = { readonly rule: string; readonly labels: readonly string[] } | { readonly field: Subject };

/** Finds what names stand for. */
export type Namer = {
  /** A classification by its code or heading, a field by its name or a header that people use for it; null where nothing is called so. */
  readonly find: (text: string) => Named | null;
  /** The label of a classification by its code or the name that people read; null where it has none such. */
  readonly findLabel: (rule: string, text: string) => string | null;
  /** Codes of labels, then what people call them. */
  readonly labelsOf: (rule: string) => readonly string[];
  /** The name that a text was probably meant to be. */
  readonly suggest: (text: string) => string | null;
};

/** What people call a classification for short. */
const SHORT: Readonly<Record<string, RuleName>> = {
  rfm: 'value',
  valor: 'value',
  value: 'value',
  segmento: 'value',
  segment: 'value',
  nivel: 'tier',
  nivel_abc: 'tier',
  abc: 'tier',
  tipo: 'clientType',
  type: 'clientType',
  tamano: 'size',
  producto: 'product',
  ubicacion: 'location',
  lugar: 'location',
};
const SPECIAL: Readonly<Record<string, Subject>> = {
  days: 'days',
  dias: 'days',
  'dias sin comprar': 'days',
  'dias desde la ultima compra': 'days',
  'days since purchase': 'days',
  'days since last purchase': 'days',
  zone: 'zone',
  zona: 'zone',
};
/** `field.stage` is the column, `stage` the classification. */
const OF_FIELD = /^(?:field|campo)\s*[.:]\s*/i;

/** Makes the finder of names: the classifications of the configuration come first, then ours, then fields. */
export function makeNamer(own: readonly OwnNames[]): Namer {
  const words = LANGUAGES.map(catalogue);
  const rules = new Map<string, readonly string[]>([
    ...own.map(({ name, labels }) => [name, labels] as const),
    ...RULE_NAMES.map((name) => [name, RULES[name].labels as readonly string[]] as const),
  ]);
  const exact = new Map<string, Named>();
  const add = (text: string, named: Named): void => {
    const key = fold(text);
    if (key !== '' && !exact.has(key)) exact.set(key, named);
  };
  const ofRule = (rule: string): Named => ({ rule, labels: rules.get(rule) ?? [] });
  for (const { name, titles } of own) for (const text of [name, ...titles]) add(text, ofRule(name));
  for (const name of RULE_NAMES) add(name, ofRule(name));
  for (const [text, subject] of Object.entries(SPECIAL)) add(text, { field: subject });
  for (const name of FIELD_NAMES) add(name, { field: name });
  for (const { rules: headings } of words) for (const name of RULE_NAMES) add(headings[name].heading, ofRule(name));
  for (const [text, rule] of Object.entries(SHORT)) add(text, ofRule(rule));
  for (const { terms } of words) for (const name of FIELD_NAMES) add(terms.fields[name], { field: name });

  const findField = (text: string): Named | null => {
    const field: FieldName | undefined = FIELD_NAMES.find((name) => fold(name) === fold(text)) ?? matchHeader(text)[0]?.field;
    return field === undefined ? null : { field };
  };
  const labels = new Map<string, ReadonlyMap<string, string>>();
  const labelTable = (rule: string): ReadonlyMap<string, string> => {
    const known = labels.get(rule);
    if (known !== undefined) return known;
    const table = new Map<string, string>();
    const put = (text: string, label: string): void => {
      for (const key of [text, fold(text)]) if (key !== '' && !table.has(key)) table.set(key, label);
    };
    for (const label of rules.get(rule) ?? []) put(label, label);
    for (const { rules: all, terms } of words) {
      const names: Readonly<Record<string, string>> =
        (all as Readonly<Record<string, { readonly labels: Readonly<Record<string, string>> }>>)[rule]?.labels ?? {};
      for (const [label, name] of Object.entries(names)) put(name, label);
      if (rules.get(rule)?.includes('unknown')) put(terms.unknown, 'unknown');
    }
    labels.set(rule, table);
    return table;
  };
  return {
    find: (text) => (OF_FIELD.test(text) ? findField(text.replace(OF_FIELD, '')) : (exact.get(fold(text)) ?? findField(text))),
    findLabel: (rule, text) => labelTable(rule).get(text) ?? labelTable(rule).get(fold(text)) ?? null,
    labelsOf: (rule) => [...(rules.get(rule) ?? [])],
    suggest: (text) =>
      findClosest(text, [
        ...own.map(({ name }) => name),
        ...RULE_NAMES,
        ...FIELD_NAMES,
        ...words.flatMap(({ rules: headings }) => RULE_NAMES.map((name) => headings[name].heading.toLowerCase())),
        ...Object.keys(SHORT),
        ...Object.keys(SPECIAL),
      ]),
  };
}
