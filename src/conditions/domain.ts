import { RULES } from '../classifiers/index.js';
import { missingLabel } from '../classifiers/rule.js';
import { fieldOf } from '../client/fields.js';
import { fold } from '../client/fold.js';
import { compare, type FieldAtom, type LabelAtom, type Subject, type Value } from './condition.js';
import { isSameLabel } from './same-place.js';
import { readNumber, sortOf } from './values.js';

/** What one value of a classification or a field is like; `values` hold what it is compared with, days and amounts as fields hold them. */
export type Shown = { readonly is: '=' | '<' | '>' | 'between' | 'empty' | 'other'; readonly values: readonly (string | number | boolean)[] };

/** One value that a classification or a field may have, and how it shows. */
export type Point = { readonly value: Value; readonly shown: Shown };

/** Something that conditions ask for, with values that stand for all it may have: two that no comparison tells apart are one. */
export type Variable = { readonly of: 'rule' | 'field'; readonly name: string; readonly points: readonly Point[] };

/** A label of an open set that no condition names. */
const OTHER = '\0other';

/** The variables of some comparisons, each with one value for every way in which these can come out. */
export function variablesOf(atoms: readonly (LabelAtom | FieldAtom)[]): Variable[] {
  const rules = groupBy(
    atoms.filter((atom) => 'rule' in atom),
    ({ rule }) => rule,
  );
  const fields = groupBy(
    atoms.filter((atom) => 'field' in atom),
    ({ field }) => field,
  );
  return [
    ...[...rules].map(
      ([name, list]): Variable => ({
        of: 'rule',
        name,
        points: distinct(labelPoints(name, list), (point) => list.map((atom) => hasLabel(atom, String(point.value)))),
      }),
    ),
    ...[...fields].map(
      ([name, list]): Variable => ({
        of: 'field',
        name,
        points: distinct(fieldPoints(name, list), (point) => list.map((atom) => meetsValue(atom, point.value))),
      }),
    ),
  ];
}

/** Whether a label is one of those that a comparison names. */
export function hasLabel({ rule, labels, open }: LabelAtom, label: string): boolean {
  return open ? labels.some((text) => isSameLabel(text, label, rule)) : labels.includes(label);
}

/** Whether a value, as a field holds it, meets a comparison. */
export function meetsValue({ op, values }: FieldAtom, value: Value): boolean {
  if (value === null) return op === '=' && values.includes(null);
  if (op === '=') return values.some((wanted) => wanted !== null && String(wanted) === String(value));
  // A word that is a number has an order too.
  const number = typeof value === 'string' ? readNumber(value) : value;
  return values.some((limit) => typeof limit === 'number' && typeof number === 'number' && compare(number, op, limit));
}

function groupBy<T, K extends string>(list: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** One point for each way in which the comparisons come out, the first that does. */
function distinct(points: readonly Point[], outcomes: (point: Point) => readonly boolean[]): Point[] {
  const known = new Map<string, Point>();
  for (const point of points) {
    const outcome = outcomes(point).join();
    if (!known.has(outcome)) known.set(outcome, point);
  }
  return [...known.values()];
}

const point = (value: Value, is: Shown['is'], ...values: Shown['values']): Point => ({ value, shown: { is, values } });

function labelPoints(rule: string, atoms: readonly LabelAtom[]): Point[] {
  const closed: readonly string[] | undefined = (RULES as Readonly<Record<string, { readonly labels: readonly string[] }>>)[rule]?.labels;
  if (closed !== undefined && closed.length > 0) return closed.map((label) => point(label, '=', label));
  const named = [...new Map(atoms.flatMap(({ labels }) => labels).map((label) => [fold(label), label])).values()];
  const missing = missingLabel({ labels: [] });
  return [...named.map((label) => point(label, '=', label)), ...(named.includes(missing) ? [] : [point(missing, '=', missing)]), point(OTHER, 'other')];
}

function fieldPoints(field: Subject, atoms: readonly FieldAtom[]): Point[] {
  const sort = sortOf(field);
  const empty = point(null, 'empty');
  if (sort === 'flag') return [point(true, '=', true), point(false, '=', false), empty];
  const cuts = atoms.flatMap(({ values }) => values.filter((value) => typeof value === 'number'));
  const numbers = numberPoints(
    [...new Set(cuts)].sort((a, b) => a - b),
    leastOf(field),
  );
  if (sort !== 'text') return [...numbers, empty];
  const texts = new Map<string, string>();
  for (const { values, written } of atoms)
    for (const [index, value] of values.entries()) if (typeof value === 'string') texts.set(value, written[index] ?? value);
  return [...[...texts].map(([value, text]) => point(value, '=', text)), ...numbers, point(OTHER, 'other'), empty];
}

/** Values below, at, between and above the cuts; all of them are whole in the form in which fields hold them. */
function numberPoints(cuts: readonly number[], least: number): Point[] {
  if (cuts.length === 0) return [];
  const first = cuts[0] as number;
  const last = cuts.at(-1) as number;
  const points = first > least ? [point(first - 1, '<', first)] : [];
  for (const [index, cut] of cuts.entries()) {
    points.push(point(cut, '=', cut));
    const next = cuts[index + 1];
    if (next !== undefined && next - cut > 1) points.push(point(Math.floor((cut + next) / 2), 'between', cut, next));
  }
  return [...points, point(last + 1, '>', last)];
}

/** Counts and days since begin at zero. */
function leastOf(field: Subject): number {
  return field === 'days' || (field !== 'zone' && fieldOf(field).kind === 'count') ? 0 : Number.NEGATIVE_INFINITY;
}
