import type { Context } from '../classifiers/rule.js';
import type { Args } from '../errors.js';

type Leaf = readonly [name: string, value: string | number, isFigure: boolean];

/**
 * The thresholds of a run under dotted names (`state.current`, `tier.a`), whatever rules there are: texts and numbers of the context,
 * lists of numbers joined. What holds words alone, such as the lists that words are read with, is none.
 */
export function listThresholds({ asOf: _, ...context }: Context): Args {
  const entries = Object.entries(context).flatMap(([name, value]) => {
    const leaves = flatten(value, name);
    return typeof value !== 'object' || leaves.some(([, , isFigure]) => isFigure) ? leaves : [];
  });
  return Object.fromEntries(entries.map(([name, leaf]) => [name, leaf]));
}

function flatten(value: unknown, name: string): Leaf[] {
  if (typeof value === 'number' || typeof value === 'string') return [[name, value, typeof value === 'number']];
  if (Array.isArray(value)) return value.length > 0 && value.every((item) => typeof item === 'number') ? [[name, value.join(', '), true]] : [];
  if (value === null || typeof value !== 'object' || value instanceof Set || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${name}.${key}`));
}
