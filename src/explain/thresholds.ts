import type { Context } from '../classifiers/rule.js';
import type { Args } from '../errors.js';

/** The thresholds of a run under dotted names (`state.current`, `tier.a`), whatever rules there are: numbers and texts of the context, lists joined. */
export function listThresholds({ asOf: _, ...context }: Context): Args {
  return Object.fromEntries(flatten(context, ''));
}

function flatten(value: unknown, name: string): [string, string | number][] {
  if (typeof value === 'number' || typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object') ? [[name, value.join(', ')]] : [];
  if (value === null || typeof value !== 'object' || value instanceof Set || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name === '' ? key : `${name}.${key}`));
}
