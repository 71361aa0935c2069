import type { FieldName } from '../client/fields.js';

/** What a field is compared by; `=` holds where the value is one of several. */
export type Comparison = '=' | '<' | '<=' | '>' | '>=';

/** What a condition may ask of a client beside its labels: a field, the days since the last purchase, one of the user's zones. */
export type Subject = FieldName | 'days' | 'zone';

/** A value as fields hold it: day numbers, ten-thousandths, counts, texts reduced for comparison; null: no value at all. */
export type Value = number | boolean | string | null;

/** The label of a classification is one of those named; `open`: the set has no end, and labels are compared as texts. */
export type LabelAtom = { readonly rule: string; readonly labels: readonly string[]; readonly open: boolean };

/** A field compares with a value. `written`: the values as they were typed; `mark`: the number of its bit among the marks of a record. */
export type FieldAtom = {
  readonly field: Subject;
  readonly op: Comparison;
  readonly values: readonly Value[];
  readonly written: readonly string[];
  readonly mark: number;
};

/** What a client must be like. A missing value meets no comparison but `= empty`, and so meets every negated one. */
export type Condition = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | LabelAtom | FieldAtom;

/** `when` of a rule in the configuration: an expression, or names with the values that they must have. */
export type When = string | Readonly<Record<string, string | readonly string[]>>;

/** A classification of the configuration, understood: the first rule whose condition holds gives the label. */
export type OwnRule = {
  readonly name: string;
  /** In the order of the rules; that of clients whom no rule concerns is last. */
  readonly labels: readonly string[];
  readonly rules: readonly { readonly when: Condition; readonly label: string; readonly written: When }[];
  /** The label of everybody else; null: unknown. */
  readonly otherwise: string | null;
};

/** One client as conditions see it. */
export type ClientView = {
  /** The label that a classification gave it. */
  readonly label: (rule: string) => string;
  readonly meets: (atom: FieldAtom) => boolean;
};

/** Turns a condition into a test of clients. `sameLabel` compares a text with a label of an open set. */
export function makeTest(condition: Condition, sameLabel: (text: string, label: string, rule: string) => boolean): (client: ClientView) => boolean {
  if ('all' in condition) {
    const tests = condition.all.map((part) => makeTest(part, sameLabel));
    return (client) => tests.every((test) => test(client));
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => makeTest(part, sameLabel));
    return (client) => tests.some((test) => test(client));
  }
  if ('not' in condition) {
    const test = makeTest(condition.not, sameLabel);
    return (client) => !test(client);
  }
  if ('field' in condition) return (client) => client.meets(condition);
  const { rule, labels, open } = condition;
  const known = new Map(open ? [] : labels.map((label) => [label, true]));
  if (!open) return (client) => known.has(client.label(rule));
  return (client) => {
    const label = client.label(rule);
    let same = known.get(label);
    if (same === undefined) {
      same = labels.some((text) => sameLabel(text, label, rule));
      known.set(label, same);
    }
    return same;
  };
}

/** Every comparison in a condition, from left to right. */
export function atomsOf(condition: Condition): readonly (LabelAtom | FieldAtom)[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** Whether two numbers compare so. */
export function compare(left: number, op: Comparison, right: number): boolean {
  if (op === '<') return left < right;
  if (op === '<=') return left <= right;
  if (op === '>') return left > right;
  return op === '>=' ? left >= right : left === right;
}
