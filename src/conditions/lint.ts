import { atomsOf, type FieldAtom, type LabelAtom, makeTest, type OwnRule, type Value } from './condition.js';
import { meetsValue, type Shown, type Variable, variablesOf } from './domain.js';
import { makeChooser } from './own-rules.js';
import { isSameLabel } from './same-place.js';

/** One value of a counter-example: the classification or field, and what it is. */
export type Example = Shown & { readonly of: 'rule' | 'field'; readonly name: string };

/**
 * Something odd about a classification of the configuration. Rules are counted from 1.
 * `overlap`: two rules of different labels hold for one client; `gap`: no rule does, and there is no label for the rest; `never`: a rule cannot hold;
 * `shadowed`: earlier rules (`by`) take all that a rule could have; `label`: nobody gets a label; `cut`: there were too many combinations (`total`).
 */
export type Finding = { readonly classification: string } & (
  | { readonly code: 'overlap'; readonly rules: readonly [number, number]; readonly example: readonly Example[] }
  | { readonly code: 'gap'; readonly example: readonly Example[] }
  | { readonly code: 'never'; readonly rule: number }
  | { readonly code: 'shadowed'; readonly rule: number; readonly by: readonly number[]; readonly example: readonly Example[] }
  | { readonly code: 'label'; readonly label: string }
  | { readonly code: 'cut'; readonly total: number; readonly looked: number }
);

/** Combinations of values that are looked at for one classification. */
export const MOST_COMBINATIONS = 200_000;

/**
 * Check the classifications of the configuration over every combination of what their conditions ask for: classifications by their labels, numbers by
 * cut points, open sets by the values named and one other. Classifications of ours are taken as if any label could meet any other.
 */
export function lintOwnRules(own: readonly OwnRule[], most = MOST_COMBINATIONS): Finding[] {
  return own.flatMap((one, index) => lintOne(one, own.slice(0, index), most));
}

type Combination = ReadonlyMap<string, Variable['points'][number]>;
const keyOf = (of: 'rule' | 'field', name: string): string => `${of}.${name}`;

function lintOne(one: OwnRule, before: readonly OwnRule[], most: number): Finding[] {
  const classification = one.name;
  const atoms = one.rules.map(({ when }) => baseAtoms(atomsOf(when), before));
  const variables = variablesOf(atoms.flat());
  const total = variables.reduce((product, { points }) => product * points.length, 1);
  const seen = look(one, before, variables, Math.min(total, most), total);
  const complete = total <= most;
  const findings: Finding[] = [];
  const examples = (combination: Combination, rules: readonly number[]): Example[] =>
    exampleOf(
      combination,
      rules.flatMap((rule) => atoms[rule] ?? []),
    );
  for (const [rule, first] of seen.first.entries()) {
    if (first || !complete) continue;
    const taken = seen.taken[rule];
    if (taken === undefined) findings.push({ classification, code: 'never', rule: rule + 1 });
    else {
      const by = [...(seen.by[rule] ?? [])].sort((a, b) => a - b);
      findings.push({ classification, code: 'shadowed', rule: rule + 1, by: by.map((at) => at + 1), example: examples(taken, [rule, ...by]) });
    }
  }
  for (const { rules, combination } of seen.overlaps) {
    // A rule that never decides is told once, not for every rule before it.
    if (complete && rules.some((rule) => !seen.first[rule])) continue;
    findings.push({ classification, code: 'overlap', rules: [rules[0] + 1, rules[1] + 1], example: examples(combination, rules) });
  }
  if (seen.gap !== null && one.otherwise === null) findings.push({ classification, code: 'gap', example: exampleOf(seen.gap, atoms.flat()) });
  if (complete) {
    const given = new Set(one.rules.flatMap(({ label }, rule) => (seen.first[rule] ? [label] : [])));
    if (seen.gap !== null) given.add(one.otherwise ?? 'unknown');
    for (const label of one.labels) if (label !== 'unknown' && !given.has(label)) findings.push({ classification, code: 'label', label });
  } else findings.push({ classification, code: 'cut', total, looked: most });
  return findings;
}

type Seen = {
  /** Whether each rule decides for anybody, and what it could have decided where it does not. */
  readonly first: boolean[];
  readonly taken: (Combination | undefined)[];
  readonly by: (Set<number> | undefined)[];
  readonly overlaps: { readonly rules: readonly [number, number]; readonly combination: Combination }[];
  gap: Combination | null;
};

/** Goes over the combinations: all of them, or as many as are allowed, spread over the whole. */
function look(one: OwnRule, before: readonly OwnRule[], variables: readonly Variable[], count: number, total: number): Seen {
  const seen: Seen = { first: one.rules.map(() => false), taken: [], by: [], overlaps: [], gap: null };
  const tests = one.rules.map(({ when }) => makeTest(when, isSameLabel));
  const choosers = new Map(before.map((earlier) => [earlier.name, { choose: makeChooser(earlier), earlier }]));
  const known = new Set<number>();
  const combination = new Map<string, Variable['points'][number]>();
  const value = (key: string): Value => combination.get(key)?.value ?? null;
  const client = {
    label: (name: string): string => {
      const own = choosers.get(name);
      return own === undefined ? String(value(keyOf('rule', name))) : (own.earlier.rules[own.choose(client)]?.label ?? own.earlier.otherwise ?? 'unknown');
    },
    meets: (atom: FieldAtom): boolean => meetsValue(atom, value(keyOf('field', atom.field))),
  };
  for (let at = 0; at < count; at++) {
    // Whole numbers of any size: a product may pass what doubles hold exactly, and then near enough will do.
    let rest = total <= count ? at : Math.floor((at * (total - 1)) / Math.max(1, count - 1));
    for (const { of, name, points } of variables) {
      combination.set(keyOf(of, name), points[rest % points.length] as Variable['points'][number]);
      rest = Math.floor(rest / points.length);
    }
    const holding = tests.flatMap((test, rule) => (test(client) ? [rule] : []));
    const [first, ...others] = holding;
    if (first === undefined) {
      seen.gap ??= new Map(combination);
      continue;
    }
    seen.first[first] = true;
    for (const rule of others) {
      seen.taken[rule] ??= new Map(combination);
      seen.by[rule] = (seen.by[rule] ?? new Set<number>()).add(first);
    }
    for (const [index, left] of holding.entries())
      for (const right of holding.slice(index + 1)) {
        const pair = left * one.rules.length + right;
        if (one.rules[left]?.label === one.rules[right]?.label || known.has(pair)) continue;
        known.add(pair);
        seen.overlaps.push({ rules: [left, right], combination: new Map(combination) });
      }
  }
  seen.overlaps.sort((a, b) => a.rules[0] - b.rules[0] || a.rules[1] - b.rules[1]);
  return seen;
}

/** Comparisons with classifications of the configuration stand for those that these are made of. */
function baseAtoms(atoms: readonly (LabelAtom | FieldAtom)[], before: readonly OwnRule[]): (LabelAtom | FieldAtom)[] {
  return atoms.flatMap((atom) => {
    const own = 'rule' in atom ? before.find(({ name }) => name === atom.rule) : undefined;
    return own === undefined
      ? [atom]
      : baseAtoms(
          own.rules.flatMap(({ when }) => atomsOf(when)),
          before,
        );
  });
}

/** What a combination is like, as far as some comparisons ask. */
function exampleOf(combination: Combination, atoms: readonly (LabelAtom | FieldAtom)[]): Example[] {
  const asked = new Map(
    atoms.map((atom) => {
      const [of, name] = 'rule' in atom ? (['rule', atom.rule] as const) : (['field', atom.field] as const);
      return [keyOf(of, name), { of, name }];
    }),
  );
  return [...asked].flatMap(([key, { of, name }]) => {
    const found = combination.get(key);
    return found === undefined ? [] : [{ of, name, ...found.shown }];
  });
}
