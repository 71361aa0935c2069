import { CarteraError } from '../errors.js';
import { findClosest } from './closest.js';

export type Operator = '>' | '>=' | '<' | '<=';

/** `rejected>5%`: the run ends with exit code 1 where this holds. */
export type Condition = { readonly name: string; readonly op: Operator; readonly value: number; readonly percent: boolean };

/** What conditions may speak of: plain counts, and `classification.label`; an empty list of labels stands for place codes. */
export type ConditionNames = { readonly counts: readonly string[]; readonly labels: Readonly<Record<string, readonly string[]>> };

const CONDITION = /^\s*([^<>=]+?)\s*(>=|<=|>|<)\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/;
const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** Find a name as we spell it, whatever case it was written in; null where nothing is called so. */
function findName(text: string, names: ConditionNames): string | null {
  const wanted = text.toLowerCase();
  const count = names.counts.find((name) => name === wanted);
  if (count !== undefined) return count;
  const dot = wanted.indexOf('.');
  if (dot < 0) return null;
  const classification = Object.keys(names.labels).find((name) => name.toLowerCase() === wanted.slice(0, dot));
  const labels = classification === undefined ? undefined : names.labels[classification];
  if (labels === undefined) return null;
  const label = wanted.slice(dot + 1);
  if (labels.length === 0) {
    if (label === 'unknown') return `${classification}.unknown`;
    return PLACE.test(label.toUpperCase()) ? `${classification}.${label.toUpperCase()}` : null;
  }
  const found = labels.find((known) => known.toLowerCase() === label);
  return found === undefined ? null : `${classification}.${found}`;
}

/**
 * Read one `NAME(>|>=|<|<=)NUMBER[%]`.
 * @throws CarteraError fail-on-syntax, fail-on-name
 */
export function parseCondition(text: string, names: ConditionNames): Condition {
  const parts = CONDITION.exec(text);
  if (parts === null) throw new CarteraError('fail-on-syntax', { condition: text });
  const [, written = '', op = '', number = '', percent = ''] = parts;
  const name = findName(written, names);
  if (name === null) {
    const labels = Object.entries(names.labels).flatMap(([classification, list]) => list.map((label) => `${classification}.${label}`));
    const suggestion = findClosest(written, [...names.counts, ...labels]);
    const offered = [...names.counts, ...Object.keys(names.labels).map((classification) => `${classification}.*`)].join(', ');
    throw new CarteraError('fail-on-name', { name: written, offered, ...(suggestion === null ? {} : { suggestion }) });
  }
  return { name, op: op as Operator, value: Number(number.replace(',', '.')), percent: percent === '%' };
}
