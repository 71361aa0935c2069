import { missingLabel } from '../classifiers/rule.js';
import { CarteraError } from '../errors.js';
import { findClosest } from '../settings.js';
import { type Condition, compare, type FieldAtom, type Subject, type Value, type When } from './condition.js';
import type { Namer } from './names.js';
import { type Expression, type Operator, parseExpression, type Word } from './syntax.js';
import { isEmptyWord, readValue, sortOf } from './values.js';

/** Conditions of one run share their marks: equal comparisons of fields are made once. */
export class Atoms {
  readonly list: FieldAtom[] = [];
  private readonly known = new Map<string, FieldAtom>();

  add(atom: Omit<FieldAtom, 'mark'>): FieldAtom {
    const key = JSON.stringify([atom.field, atom.op, atom.values]);
    const found = this.known.get(key) ?? { ...atom, mark: this.list.length };
    if (!this.known.has(key)) this.list.push(found);
    this.known.set(key, found);
    return found;
  }
}

/** What conditions are read with. `asOf` is a day number. */
export type Reading = { readonly namer: Namer; readonly atoms: Atoms; readonly asOf: number };

/**
 * Read a condition; `place` says where it was written.
 * @throws CarteraError condition-syntax, condition-name, condition-label, condition-value, condition-order
 */
export function readCondition(when: When, place: string, reading: Reading): Condition {
  if (typeof when === 'string') return resolve(parseExpression(when, place), place, reading);
  const parts = Object.entries(when).map(([name, values]) => {
    const inner = `${place}.${name}`;
    return resolve(readEntry({ text: name, at: 1 }, typeof values === 'string' ? [values] : values, inner), inner, reading);
  });
  return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
}

/** `totalRevenue: ">10000"` carries its own sign. */
function readEntry(name: Word, values: readonly string[], place: string): Expression {
  const [only = ''] = values;
  if (values.length === 1 && /^\s*[<>=!≠≤≥]/.test(only)) {
    const expression = parseExpression(`x ${only}`, place);
    if ('name' in expression) return { ...expression, name };
  }
  return { name, op: '=', values: values.map((text) => ({ text, at: 1 })) };
}

function resolve(expression: Expression, place: string, reading: Reading): Condition {
  if ('all' in expression) return { all: expression.all.map((part) => resolve(part, place, reading)) };
  if ('any' in expression) return { any: expression.any.map((part) => resolve(part, place, reading)) };
  if ('not' in expression) return { not: resolve(expression.not, place, reading) };
  const { name, op, values } = expression;
  const named = reading.namer.find(name.text);
  if (named === null) {
    const suggestion = reading.namer.suggest(name.text);
    throw new CarteraError('condition-name', { place, at: name.at, name: name.text, ...(suggestion === null ? {} : { suggestion }) });
  }
  const compared = op === '!=' ? '=' : op;
  const atom =
    'rule' in named ? readLabels(named, name, compared, values, place, reading.namer) : readField(named.field, name, compared, values, place, reading);
  return op === '!=' ? { not: atom } : atom;
}

function readLabels(
  { rule, labels }: { readonly rule: string; readonly labels: readonly string[] },
  name: Word,
  op: Exclude<Operator, '!='>,
  values: readonly Word[],
  place: string,
  namer: Namer,
): Condition {
  if (op !== '=') return { rule, labels: labelsInOrder(rule, labels, name, op, values[0] as Word, place), open: false };
  const missing = missingLabel({ labels });
  const found = values.map(({ text, at }) => {
    const label = isEmptyWord(text) && !labels.includes(text) ? missing : labels.length === 0 ? text.trim() : namer.findLabel(rule, text);
    if (label !== null) return label;
    const suggestion = findClosest(text, labels);
    throw new CarteraError('condition-label', {
      place,
      at,
      name: name.text,
      label: text,
      offered: labels.join(', '),
      ...(suggestion === null ? {} : { suggestion }),
    });
  });
  return { rule, labels: [...new Set(found)], open: labels.length === 0 };
}

/** Labels that are numbers have an order: priority <= 2. */
function labelsInOrder(rule: string, labels: readonly string[], name: Word, op: Exclude<Operator, '!='>, value: Word, place: string): string[] {
  const limit = Number(value.text);
  const known = labels.slice(0, -1);
  if (known.length === 0 || known.some((label) => Number.isNaN(Number(label))) || value.text.trim() === '' || Number.isNaN(limit))
    throw new CarteraError('condition-order', { place, at: value.at, name: name.text, rule });
  return known.filter((label) => compare(Number(label), op, limit));
}

function readField(field: Subject, name: Word, op: FieldAtom['op'], values: readonly Word[], place: string, { atoms, asOf }: Reading): Condition {
  const read = values.map(({ text, at }): Value => {
    if (isEmptyWord(text) && op === '=') return null;
    const value = sortOf(field) === 'flag' && op !== '=' ? undefined : readValue(field, text, op !== '=', asOf);
    if (value === undefined)
      throw new CarteraError('condition-value', { place, at, name: name.text, value: text, sort: op === '=' ? sortOf(field) : orderedSort(field) });
    return value;
  });
  return atoms.add({ field, op, values: read, written: values.map(({ text }) => text.trim()) });
}

/** What a field with an order is compared with. */
function orderedSort(field: Subject): string {
  const sort = sortOf(field);
  return sort === 'text' ? 'number' : sort;
}
